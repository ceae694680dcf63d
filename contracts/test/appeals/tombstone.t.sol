// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract TombstoneTest is AppealsTest {
    IAppealRegistry.Tombstone private constant NONE = IAppealRegistry.Tombstone.None;
    IAppealRegistry.Tombstone private constant HIDDEN = IAppealRegistry.Tombstone.Hidden;
    IAppealRegistry.Tombstone private constant ERASED = IAppealRegistry.Tombstone.Erased;
    bytes32 private constant BODY = keccak256("a body");

    function test_RevertWhen_TheAppealIsUnknown() public {
        expectRefusedOf(moderator, call(UNKNOWN_APPEAL, BODY, HIDDEN), unknownAppeal(UNKNOWN_APPEAL));
    }

    function test_RevertWhen_TheDigestIsZero() public {
        AppealId appeal = file(AUTHOR);
        expectRefusedOf(moderator, call(appeal, 0, HIDDEN), zeroDigest());
    }

    function test_RevertWhen_TheStepLeadsNowhere() public {
        AppealId appeal = file(AUTHOR);
        expectRefusedOf(moderator, call(appeal, BODY, NONE), wrongTombstone(NONE));
        expectRefusedOf(moderator, abi.encodeCall(appeals.restore, (appeal, BODY)), wrongTombstone(NONE));
        entomb(appeal, HIDDEN);
        expectRefusedOf(moderator, call(appeal, BODY, NONE), wrongTombstone(HIDDEN));
        expectRefusedOf(moderator, call(appeal, BODY, HIDDEN), wrongTombstone(HIDDEN));
        entomb(appeal, ERASED);
        for (uint8 i; i < 3; ++i) {
            expectRefusedOf(moderator, call(appeal, BODY, IAppealRegistry.Tombstone(i)), wrongTombstone(ERASED));
        }
        expectRefusedOf(moderator, abi.encodeCall(appeals.restore, (appeal, BODY)), wrongTombstone(ERASED));
    }

    function testFuzz_AModeratorHidesRestoresAndErases(uint8 state) public {
        AppealId appeal = inState(IAppealRegistry.State(bound(state, 1, 9)));
        bytes32 digest = appeals.digestOf(appeal);
        IAppealRegistry.Appeal memory was = appeals.appealOf(appeal);
        entomb(appeal, HIDDEN);
        expectEmit();
        emit IAppealRegistry.BodyTombstoned(
            appeal, BODY, NONE, IAppealRegistry.TombstoneReason.PersonalData, 0, moderator
        );
        vm.prank(moderator);
        appeals.restore(appeal, BODY);
        assertTombstone(appeal, NONE);
        entomb(appeal, ERASED);
        assertEq(appeals.digestOf(appeal), digest, "the appeal's digest stays");
        assertEq(keccak256(abi.encode(appeals.appealOf(appeal))), keccak256(abi.encode(was)), "the appeal stays");
    }

    function entomb(AppealId appeal, IAppealRegistry.Tombstone tombstone) private {
        expectEmit();
        emit IAppealRegistry.BodyTombstoned(
            appeal, BODY, tombstone, IAppealRegistry.TombstoneReason.Insult, NOTE, moderator
        );
        vm.prank(moderator);
        appeals.entomb(appeal, BODY, tombstone, IAppealRegistry.TombstoneReason.Insult, NOTE);
        assertTombstone(appeal, tombstone);
    }

    function assertTombstone(AppealId appeal, IAppealRegistry.Tombstone tombstone) private view {
        assertEq(uint8(appeals.tombstoneOf(appeal, BODY)), uint8(tombstone), "tombstone");
    }

    function call(AppealId appeal, bytes32 digest, IAppealRegistry.Tombstone tombstone)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(
            appeals.entomb, (appeal, digest, tombstone, IAppealRegistry.TombstoneReason.Unlawful, NOTE)
        );
    }

    function wrongTombstone(IAppealRegistry.Tombstone current) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongTombstone.selector, BODY, current);
    }
}
