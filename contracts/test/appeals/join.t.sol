// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract JoinTest is AppealsTest {
    function test_RevertWhen_TheAppealIsConfidential() public {
        IAppealRegistry.Filing memory filing_ = filing();
        filing_.visibility = IAppealRegistry.Visibility.Confidential;
        vm.prank(walletOf(AUTHOR));
        AppealId appeal = appeals.file(filing_);
        expectNotJoined(
            NEIGHBOUR, appeal, abi.encodeWithSelector(IAppealRegistry.AppealRegistry_Confidential.selector, appeal)
        );
    }

    function test_RevertWhen_TheSenderIsNoResident() public {
        AppealId appeal = file(AUTHOR);
        expectNotJoined(STRANGER, appeal, notResident(STRANGER));
        rebind(NEIGHBOUR, 3);
        expectNotJoined(NEIGHBOUR, appeal, notResident(NEIGHBOUR));
        vm.prank(registrar);
        registry.revoke(nullifierOf(NEIGHBOUR), ICitizenRegistry.RevocationReason.Moved);
        expectNotJoined(3, appeal, notResident(3));
    }

    function test_RevertWhen_TheSenderIsTheAuthor() public {
        AppealId appeal = file(AUTHOR);
        bytes memory because = abi.encodeWithSelector(IAppealRegistry.AppealRegistry_OwnAppeal.selector, appeal);
        expectNotJoined(AUTHOR, appeal, because);
        rebind(AUTHOR, 3);
        expectNotJoined(3, appeal, because);
    }

    function test_RevertWhen_TheResidentHasJoined() public {
        AppealId appeal = file(AUTHOR);
        join(appeal);
        bytes memory because = abi.encodeWithSelector(
            IAppealRegistry.AppealRegistry_AlreadyJoined.selector, appeal, uint32(NEIGHBOUR + 1)
        );
        expectNotJoined(NEIGHBOUR, appeal, because);
        rebind(NEIGHBOUR, 3);
        expectNotJoined(3, appeal, because);
    }

    function test_AResidentJoinsTheAppealOfNobodyYet() public {
        AppealId appeal = fileForAnother();
        join(appeal);
        assertTrue(appeals.hasJoined(appeal, uint32(NEIGHBOUR + 1)));
    }

    function testFuzz_EachResidentJoinsEachAppealOnce(uint256 joiners) public {
        registerBatch(10, 20, CENTRE);
        AppealId appeal = file(AUTHOR);
        AppealId another = file(AUTHOR);
        for (uint256 i; i < 20; ++i) {
            if (joiners >> i & 1 == 0) continue;
            uint32 index = uint32(3 + i);
            expectEmit();
            emit IAppealRegistry.AppealJoined(appeal, index, walletOf(10 + i));
            vm.prank(walletOf(10 + i));
            appeals.join(appeal);
        }
        for (uint256 i; i < 20; ++i) {
            assertEq(appeals.hasJoined(appeal, uint32(3 + i)), joiners >> i & 1 == 1);
            assertFalse(appeals.hasJoined(another, uint32(3 + i)));
        }
    }

    function join(AppealId appeal) private {
        vm.prank(walletOf(NEIGHBOUR));
        appeals.join(appeal);
    }

    function expectNotJoined(uint256 sender, AppealId appeal, bytes memory because) private {
        expectRefused(sender, abi.encodeCall(appeals.join, (appeal)), because);
    }

    function notResident(uint256 i) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NotResident.selector, walletOf(i));
    }
}
