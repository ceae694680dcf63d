// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract FileForTest is AppealsTest {
    bytes32 internal constant CLAIM = keccak256(abi.encode(CODE));

    // ------------------------------------------------------------------------------------------- filing

    function test_RevertWhen_TheChannelIsTheWallet() public {
        expectRefusedOf(
            dispatcher,
            abi.encodeCall(appeals.fileFor, (filing(), IAppealRegistry.Channel.Wallet, CLAIM)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongChannel.selector, IAppealRegistry.Channel.Wallet)
        );
    }

    function test_RevertWhen_ThereIsNoClaim() public {
        expectRefusedOf(
            dispatcher,
            abi.encodeCall(appeals.fileFor, (filing(), IAppealRegistry.Channel.Paper, bytes32(0))),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_ZeroClaim.selector)
        );
    }

    function testFuzz_ItIsFiledWithoutAnAuthor(uint8 channel_) public {
        IAppealRegistry.Channel channel = IAppealRegistry.Channel(bound(channel_, 1, 5));
        AppealId expected = idOf(0);
        expectEmit();
        emit IAppealRegistry.AppealFiled({
            appeal: expected,
            author: address(0),
            district: filing().district,
            kind: COMPLAINT,
            category: filing().category,
            visibility: filing().visibility,
            terms: terms,
            digest: filing().digest,
            registerBy: uint40(block.timestamp + 3 days)
        });
        expectEmit();
        emit IAppealRegistry.ClaimOffered(expected, dispatcher, channel, CLAIM);
        vm.prank(dispatcher);
        AppealId appeal = appeals.fileFor(filing(), channel, CLAIM);
        assertEq(AppealId.unwrap(appeal), AppealId.unwrap(expected), "id");
        assertEq(appeals.authorOf(appeal), address(0), "author");
        assertEq(uint8(appeals.appealOf(appeal).channel), uint8(channel), "channel");
    }

    function test_TheOperatorHasNoDailyLimit() public {
        for (uint256 i; i < 2 * DAILY_LIMIT; ++i) {
            assertEq(AppealId.unwrap(fileForAnother()), AppealId.unwrap(idOf(i)));
        }
        skip(1 days);
        assertEq(AppealId.unwrap(fileForAnother()), AppealId.unwrap(idOf(2 * DAILY_LIMIT)), "the count goes on");
        vm.prank(dispatcher);
        assertEq(AppealId.unwrap(appeals.file(filing())) & (1 << 31), 0, "the operator's own");
    }

    // ------------------------------------------------------------------------------------------- claiming

    function test_RevertWhen_ItWasNeverFiled() public {
        expectRefused(STRANGER, abi.encodeCall(appeals.claim, (UNKNOWN_APPEAL, CODE)), unknownAppeal(UNKNOWN_APPEAL));
    }

    function test_RevertWhen_ThereIsNothingToClaim() public {
        AppealId own = file(AUTHOR);
        expectRefused(AUTHOR, abi.encodeCall(appeals.claim, (own, CODE)), nothingToClaim(own));
        AppealId appeal = fileForAnother();
        claim(appeal, NEIGHBOUR);
        expectRefused(NEIGHBOUR, abi.encodeCall(appeals.claim, (appeal, CODE)), nothingToClaim(appeal));
    }

    function testFuzz_RevertWhen_TheCodeIsWrong(bytes32 code) public {
        vm.assume(code != CODE);
        AppealId appeal = fileForAnother();
        commit(appeal, code, NEIGHBOUR);
        vm.roll(block.number + 1);
        expectRefused(
            NEIGHBOUR,
            abi.encodeCall(appeals.claim, (appeal, code)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongClaimCode.selector, appeal)
        );
    }

    function test_RevertWhen_NothingWasCommitted() public {
        AppealId appeal = fileForAnother();
        expectRefused(NEIGHBOUR, abi.encodeCall(appeals.claim, (appeal, CODE)), notCommitted(appeal, NEIGHBOUR));
    }

    function test_RevertWhen_CommittedInTheSameBlock() public {
        AppealId appeal = fileForAnother();
        commit(appeal, CODE, NEIGHBOUR);
        expectRefused(NEIGHBOUR, abi.encodeCall(appeals.claim, (appeal, CODE)), notCommitted(appeal, NEIGHBOUR));
    }

    function test_RevertWhen_SomebodyElseCommitted() public {
        AppealId appeal = fileForAnother();
        commit(appeal, CODE, NEIGHBOUR);
        vm.roll(block.number + 1);
        expectRefused(STRANGER, abi.encodeCall(appeals.claim, (appeal, CODE)), notCommitted(appeal, STRANGER));
    }

    function test_AStrangerCannotPutTheClaimOff() public {
        AppealId appeal = fileForAnother();
        commit(appeal, CODE, NEIGHBOUR);
        vm.roll(block.number + 1);
        commit(appeal, CODE, NEIGHBOUR);
        vm.prank(walletOf(NEIGHBOUR));
        appeals.claim(appeal, CODE);
        assertEq(appeals.authorOf(appeal), walletOf(NEIGHBOUR));
    }

    function test_TheClaimantIsTheAuthor() public {
        AppealId appeal = fileForAnother();
        expectRefused(NEIGHBOUR, abi.encodeCall(appeals.withdraw, (appeal)), notAuthor(appeal, walletOf(NEIGHBOUR)));
        claim(appeal, NEIGHBOUR);
        assertEq(appeals.authorOf(appeal), walletOf(NEIGHBOUR));
        vm.prank(walletOf(NEIGHBOUR));
        appeals.withdraw(appeal);
        assertState(appeal, IAppealRegistry.State.Withdrawn);
    }

    function commit(AppealId appeal, bytes32 code, uint256 claimant) private {
        appeals.commitClaim(keccak256(abi.encode(appeal, code, walletOf(claimant))));
    }

    function claim(AppealId appeal, uint256 claimant) private {
        commit(appeal, CODE, claimant);
        vm.roll(block.number + 1);
        expectEmit();
        emit IAppealRegistry.AppealClaimed(appeal, walletOf(claimant));
        vm.prank(walletOf(claimant));
        appeals.claim(appeal, CODE);
    }

    function nothingToClaim(AppealId appeal) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NothingToClaim.selector, appeal);
    }

    function notCommitted(AppealId appeal, uint256 claimant) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IAppealRegistry.AppealRegistry_ClaimNotCommitted.selector,
            keccak256(abi.encode(appeal, CODE, walletOf(claimant)))
        );
    }

    function idOf(uint256 ordinal) private view returns (AppealId) {
        return
            AppealId.wrap(uint256(uint160(dispatcher)) << 96 | (block.timestamp / 1 days) << 32 | 0x80000000 | ordinal);
    }
}
