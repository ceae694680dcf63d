// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealKind, TermsId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract SetTermsTest is AppealsTest {
    function test_RevertWhen_TheKindIsZero() public {
        expectRefusedOf(
            establishment,
            abi.encodeCall(appeals.setTerms, (AppealKind.wrap(0), spans())),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_ZeroKind.selector)
        );
    }

    function test_RevertWhen_ASpanIsZero() public {
        for (uint256 i; i < 6; ++i) {
            uint32[6] memory span = [uint32(1), 2, 3, 4, 5, 6];
            span[i] = 0;
            IAppealRegistry.Terms memory wrong =
                IAppealRegistry.Terms(span[0], span[1], span[2], span[3], span[4], span[5]);
            expectRefusedOf(
                establishment,
                abi.encodeCall(appeals.setTerms, (COMPLAINT, wrong)),
                abi.encodeWithSelector(IAppealRegistry.AppealRegistry_ZeroSpan.selector)
            );
        }
    }

    function testFuzz_EachVersionStays(uint8 kind_, uint32 span) public {
        AppealKind kind = AppealKind.wrap(uint8(bound(kind_, 2, 255)));
        span = uint32(bound(span, 1, type(uint32).max));
        IAppealRegistry.Terms memory others = IAppealRegistry.Terms(span, 7, span, 9, span, 11);
        expectEmit();
        emit IAppealRegistry.TermsSet(kind, TermsId.wrap(2), others);
        vm.prank(establishment);
        assertEq(TermsId.unwrap(appeals.setTerms(kind, others)), 2);
        assertEq(TermsId.unwrap(appeals.currentTerms(kind)), 2);
        assertEq(TermsId.unwrap(appeals.currentTerms(COMPLAINT)), 1);
        vm.prank(establishment);
        appeals.setTerms(kind, spans());
        assertEq(TermsId.unwrap(appeals.currentTerms(kind)), 3);
        assertEq(keccak256(abi.encode(appeals.termsOf(TermsId.wrap(2)))), keccak256(abi.encode(others)));
        assertEq(keccak256(abi.encode(appeals.termsOf(TermsId.wrap(3)))), keccak256(abi.encode(spans())));
    }
}
