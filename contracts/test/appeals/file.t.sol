// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, AppealKind, CategoryId, DistrictId, TermsId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract FileTest is AppealsTest {
    function test_RevertWhen_DigestIsZero() public {
        IAppealRegistry.Filing memory filing_ = filing();
        filing_.digest = 0;
        expectRefused(AUTHOR, abi.encodeCall(appeals.file, (filing_)), zeroDigest());
    }

    function testFuzz_RevertWhen_KindHasNoTerms(uint8 kind) public {
        vm.assume(kind != AppealKind.unwrap(COMPLAINT));
        IAppealRegistry.Filing memory filing_ = filing();
        filing_.kind = AppealKind.wrap(kind);
        expectRefused(
            AUTHOR,
            abi.encodeCall(appeals.file, (filing_)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_UnknownKind.selector, kind)
        );
    }

    function testFuzz_RevertWhen_TheDayIsFull(uint256 time) public {
        time = bound(time, block.timestamp, block.timestamp + 10 * 365 days);
        uint256 day = time / 1 days;
        for (uint256 i; i < DAILY_LIMIT; ++i) {
            vm.warp(bound(uint256(keccak256(abi.encode(time, i))), day * 1 days, day * 1 days + 1 days - 1));
            assertEq(AppealId.unwrap(file(AUTHOR)), idOf(walletOf(AUTHOR), day, i));
        }
        vm.warp(day * 1 days + 1 days - 1);
        expectRefused(
            AUTHOR,
            abi.encodeCall(appeals.file, (filing())),
            abi.encodeWithSelector(
                IAppealRegistry.AppealRegistry_DailyLimit.selector, walletOf(AUTHOR), uint32(DAILY_LIMIT)
            )
        );
        assertEq(AppealId.unwrap(file(NEIGHBOUR)), idOf(walletOf(NEIGHBOUR), day, 0), "another author's day");
        skip(1);
        assertEq(AppealId.unwrap(file(AUTHOR)), idOf(walletOf(AUTHOR), day + 1, 0), "the next day");
    }

    function testFuzz_ItKeepsWhatWasFiled(uint16 district, uint16 category, uint8 visibility, bytes32 digest) public {
        vm.assume(digest != 0);
        IAppealRegistry.Filing memory filing_ = filing();
        filing_.district = DistrictId.wrap(district);
        filing_.category = CategoryId.wrap(category);
        filing_.visibility = IAppealRegistry.Visibility(bound(visibility, 0, 2));
        filing_.digest = digest;
        AppealId expected = AppealId.wrap(idOf(walletOf(AUTHOR), block.timestamp / 1 days, 0));
        uint40 registerBy = uint40(block.timestamp + 3 days);
        expectEmit();
        emit IAppealRegistry.AppealFiled({
            appeal: expected,
            author: walletOf(AUTHOR),
            district: filing_.district,
            kind: COMPLAINT,
            category: filing_.category,
            visibility: filing_.visibility,
            terms: terms,
            digest: digest,
            registerBy: registerBy
        });
        vm.prank(walletOf(AUTHOR));
        assertEq(AppealId.unwrap(appeals.file(filing_)), AppealId.unwrap(expected), "id");

        IAppealRegistry.Appeal memory wanted;
        wanted.filedAt = uint40(block.timestamp);
        wanted.dueBy = registerBy;
        wanted.district = filing_.district;
        wanted.terms = terms;
        wanted.state = IAppealRegistry.State.Filed;
        wanted.visibility = filing_.visibility;
        assertEq(keccak256(abi.encode(appeals.appealOf(expected))), keccak256(abi.encode(wanted)), "appeal");
        assertEq(appeals.digestOf(expected), digest, "digest");
        assertEq(appeals.authorOf(expected), walletOf(AUTHOR), "author");
    }

    function test_GivenNewerTerms_ItKeepsThoseOfItsOwnTime() public {
        AppealId older = file(AUTHOR);
        IAppealRegistry.Terms memory shorter = spans();
        shorter.registration = 1 days;
        vm.prank(establishment);
        TermsId newTerms = appeals.setTerms(COMPLAINT, shorter);
        AppealId newer = file(AUTHOR);
        assertEq(TermsId.unwrap(appeals.appealOf(older).terms), TermsId.unwrap(terms));
        assertEq(TermsId.unwrap(appeals.appealOf(newer).terms), TermsId.unwrap(newTerms));
        assertDueBy(older, block.timestamp + 3 days);
        assertDueBy(newer, block.timestamp + 1 days);
    }

    function test_GivenTheForwarder_ItFilesForWhoSigned() public {
        relay(AUTHOR, address(appeals), abi.encodeCall(appeals.file, (filing())));
        AppealId appeal = AppealId.wrap(idOf(walletOf(AUTHOR), block.timestamp / 1 days, 0));
        assertState(appeal, IAppealRegistry.State.Filed);
        assertEq(appeals.authorOf(appeal), walletOf(AUTHOR));
    }

    function test_WhatWasNeverFiled() public view {
        AppealId next = AppealId.wrap(idOf(walletOf(AUTHOR), block.timestamp / 1 days, 0));
        assertEq(appeals.authorOf(next), address(0));
        assertEq(appeals.digestOf(next), 0);
        assertFalse(appeals.isOverdue(next));
        assertEq(appeals.dailyLimit(), DAILY_LIMIT);
    }

    function idOf(address filer, uint256 day, uint256 ordinal) private pure returns (uint256) {
        return uint256(uint160(filer)) << 96 | day << 32 | ordinal;
    }
}
