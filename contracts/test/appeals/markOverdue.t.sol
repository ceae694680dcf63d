// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract MarkOverdueTest is AppealsTest {
    function testFuzz_RevertWhen_TheDeadlineHasNotPassed(uint256 early, uint8 which) public {
        AppealId appeal = inState(lateState(which));
        uint256 dueBy = appeals.appealOf(appeal).dueBy;
        vm.warp(bound(early, block.timestamp, dueBy - 1));
        assertFalse(appeals.isOverdue(appeal));
        expectRefused(STRANGER, abi.encodeCall(appeals.markOverdue, (appeal)), tooEarly(appeal, dueBy));
    }

    function testFuzz_AnyoneReportsOnce(uint256 late, uint8 which) public {
        AppealId appeal = inState(lateState(which));
        IAppealRegistry.Appeal memory was = appeals.appealOf(appeal);
        IAppealRegistry.Stage stage = stageOf(was.state);
        vm.warp(bound(late, was.dueBy, was.dueBy + 365 days));
        assertTrue(appeals.isOverdue(appeal));
        expectEmit();
        emit IAppealRegistry.AppealOverdue(appeal, stage, was.round, was.dueBy, anyone);
        vm.prank(anyone);
        appeals.markOverdue(appeal);
        was.overdueStages = uint8(1 << uint8(stage));
        assertEq(keccak256(abi.encode(appeals.appealOf(appeal))), keccak256(abi.encode(was)), "nothing else moved");
        assertTrue(appeals.isOverdue(appeal), "still overdue");
        expectRefused(STRANGER, abi.encodeCall(appeals.markOverdue, (appeal)), alreadyReported(appeal, stage));
    }

    function test_EachStageAndRoundIsReported() public {
        AppealId appeal = file(AUTHOR);
        report(appeal, IAppealRegistry.Stage.Registration);
        register(appeal);
        assign(appeal, PREPARER);
        report(appeal, IAppealRegistry.Stage.Answer);
        assertEq(appeals.appealOf(appeal).overdueStages, 3);
        giveAnswer(appeal);
        dispute(appeal);
        assertEq(appeals.appealOf(appeal).overdueStages, 0);
        report(appeal, IAppealRegistry.Stage.Answer);
        giveAnswer(appeal);
        dispute(appeal);
        report(appeal, IAppealRegistry.Stage.Supervision);
        assertEq(appeals.appealOf(appeal).overdueStages, 6);
        appeals.reopen(appeal);
        assertEq(appeals.appealOf(appeal).overdueStages, 0);
    }

    function report(AppealId appeal, IAppealRegistry.Stage stage) private {
        vm.warp(appeals.appealOf(appeal).dueBy);
        appeals.markOverdue(appeal);
        expectRefused(STRANGER, abi.encodeCall(appeals.markOverdue, (appeal)), alreadyReported(appeal, stage));
    }

    function lateState(uint8 which) private pure returns (IAppealRegistry.State) {
        return which % 5 == 4 ? IAppealRegistry.State.Disputed : IAppealRegistry.State(which % 5 + 1);
    }

    function stageOf(IAppealRegistry.State state) private pure returns (IAppealRegistry.Stage) {
        if (state == IAppealRegistry.State.Filed) return IAppealRegistry.Stage.Registration;
        if (state == IAppealRegistry.State.Disputed) return IAppealRegistry.Stage.Supervision;
        return IAppealRegistry.Stage.Answer;
    }

    function alreadyReported(AppealId appeal, IAppealRegistry.Stage stage) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_AlreadyReported.selector, appeal, stage);
    }
}
