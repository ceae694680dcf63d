// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, OfficerId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract VerdictTest is AppealsTest {
    // ------------------------------------------------------------------------------------------- the author's word

    function test_RevertWhen_SomebodyElseJudges() public {
        AppealId appeal = answered();
        uint256[4] memory others = [NEIGHBOUR, HEAD, PREPARER, STRANGER];
        for (uint256 i; i < others.length; ++i) {
            bytes memory because = notAuthor(appeal, walletOf(others[i]));
            expectRefused(others[i], abi.encodeCall(appeals.confirm, (appeal, 5, 5, 5)), because);
            expectRefused(others[i], disputing(appeal), because);
        }
        AppealId open = file(AUTHOR);
        expectRefused(HEAD, abi.encodeCall(appeals.withdraw, (open)), notAuthor(open, walletOf(HEAD)));
    }

    function testFuzz_RevertWhen_TheTimeHasPassed(uint256 late) public {
        AppealId appeal = answered();
        uint256 verdictBy = block.timestamp + 14 days;
        vm.warp(bound(late, verdictBy, verdictBy + 365 days));
        expectRefused(AUTHOR, abi.encodeCall(appeals.confirm, (appeal, 5, 5, 5)), tooLate(appeal, verdictBy));
        expectRefused(AUTHOR, disputing(appeal), tooLate(appeal, verdictBy));
        assertFalse(appeals.isOverdue(appeal), "nobody of the city is late");

        expectEmit();
        emit IAppealRegistry.AppealClosed(appeal, IAppealRegistry.Closure.Unconfirmed, 0, anyone);
        vm.prank(anyone);
        appeals.closeUnconfirmed(appeal);
        assertState(appeal, IAppealRegistry.State.Closed);
        assertDueBy(appeal, 0);
    }

    function testFuzz_RevertWhen_ClosedTooEarly(uint256 early) public {
        AppealId appeal = answered();
        uint256 verdictBy = block.timestamp + 14 days;
        vm.warp(bound(early, block.timestamp, verdictBy - 1));
        bytes memory because = tooEarly(appeal, verdictBy);
        expectRefused(HEAD, abi.encodeCall(appeals.closeUnconfirmed, (appeal)), because);
        expectRefused(AUTHOR, abi.encodeCall(appeals.closeUnconfirmed, (appeal)), because);
    }

    function testFuzz_RevertWhen_AMarkIsWrong(uint8 mark, uint8 which) public {
        vm.assume(mark == 0 || mark > 5);
        AppealId appeal = answered();
        uint8[3] memory marks = [1, 5, 3];
        marks[which % 3] = mark;
        expectRefused(
            AUTHOR,
            abi.encodeCall(appeals.confirm, (appeal, marks[0], marks[1], marks[2])),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongMark.selector, mark)
        );
    }

    function testFuzz_TheAuthorConfirms(uint8 promptness, uint8 substance, uint8 courtesy) public {
        AppealId appeal = answered();
        (promptness, substance) = (uint8(bound(promptness, 1, 5)), uint8(bound(substance, 1, 5)));
        courtesy = uint8(bound(courtesy, 1, 5));
        skip(14 days - 1);
        expectEmit();
        emit IAppealRegistry.AppealConfirmed(appeal, walletOf(AUTHOR), promptness, substance, courtesy);
        vm.prank(walletOf(AUTHOR));
        appeals.confirm(appeal, promptness, substance, courtesy);
        assertState(appeal, IAppealRegistry.State.Confirmed);
        assertDueBy(appeal, 0);
    }

    function test_TheFirstDisputeReopensAtOnce() public {
        AppealId appeal = assigned();
        skip(31 days);
        appeals.markOverdue(appeal);
        giveAnswer(appeal);
        skip(14 days - 1);
        uint40 answerBy = uint40(block.timestamp + 30 days);
        IAppealRegistry.Appeal memory was = appeals.appealOf(appeal);
        expectEmit();
        emit IAppealRegistry.AppealDisputed(
            appeal, walletOf(AUTHOR), 0, IAppealRegistry.DisputeReason.Discourteous, 0, 0
        );
        expectEmit();
        emit IAppealRegistry.AppealReopened(appeal, 1, answerBy, walletOf(AUTHOR));
        vm.prank(walletOf(AUTHOR));
        appeals.dispute(appeal, IAppealRegistry.DisputeReason.Discourteous, 0);
        was.state = IAppealRegistry.State.Assigned;
        was.dueBy = answerBy;
        was.round = 1;
        was.overdueStages = 0;
        assertEq(keccak256(abi.encode(appeals.appealOf(appeal))), keccak256(abi.encode(was)), "nothing else moved");
    }

    function test_WhenTheOfficerHasLeft_ItIsNobodys() public {
        AppealId appeal = answered();
        dismissOfficer(department, walletOf(PREPARER));
        dispute(appeal);
        assertState(appeal, IAppealRegistry.State.Registered);
        assertOfficer(appeal, OfficerId.wrap(0));
    }

    function test_TheSecondDisputeGoesToTheSupervisor() public {
        AppealId appeal = reopened();
        giveAnswer(appeal);
        uint40 decideBy = uint40(block.timestamp + 10 days);
        expectEmit();
        emit IAppealRegistry.AppealDisputed(
            appeal, walletOf(AUTHOR), 1, IAppealRegistry.DisputeReason.NotFixed, NOTE, decideBy
        );
        dispute(appeal);
        assertState(appeal, IAppealRegistry.State.Disputed);
        assertDueBy(appeal, decideBy);
        assertEq(appeals.appealOf(appeal).round, 1);
    }

    // ------------------------------------------------------------------------------------------- the supervisor

    function test_RevertWhen_ReopenedByAnybodyElseInTime() public {
        AppealId appeal = disputed();
        skip(10 days - 1);
        address[5] memory others = [walletOf(AUTHOR), walletOf(HEAD), walletOf(PREPARER), dispatcher, moderator];
        for (uint256 i; i < others.length; ++i) {
            expectRefusedOf(others[i], abi.encodeCall(appeals.reopen, (appeal)), unauthorised(others[i]));
        }
    }

    function test_TheSupervisorReopens() public {
        AppealId appeal = disputed();
        uint40 answerBy = uint40(block.timestamp + 30 days);
        expectEmit();
        emit IAppealRegistry.AppealReopened(appeal, 2, answerBy, supervisor);
        vm.prank(supervisor);
        appeals.reopen(appeal);
        assertState(appeal, IAppealRegistry.State.Assigned);
        assertDueBy(appeal, answerBy);
        giveAnswer(appeal);
        assertTrue(appeals.answerIn(appeal, 2) != 0);
    }

    function test_AfterTheSupervisorsTimeAnyoneReopens() public {
        AppealId appeal = disputed();
        skip(10 days);
        vm.prank(walletOf(AUTHOR));
        appeals.reopen(appeal);
        assertState(appeal, IAppealRegistry.State.Assigned);
    }

    function test_RevertWhen_TheSupervisorServesInTheDepartment() public {
        AppealId appeal = disputed();
        appointOfficer(department, supervisor);
        expectRefusedOf(
            supervisor,
            abi.encodeCall(appeals.uphold, (appeal, NOTE)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_OwnDepartment.selector, department, supervisor)
        );
    }

    function test_RevertWhen_ThereAreNoGrounds() public {
        AppealId appeal = disputed();
        expectRefusedOf(supervisor, abi.encodeCall(appeals.uphold, (appeal, bytes32(0))), zeroDigest());
    }

    function test_ASupervisorFromElsewhereUpholds() public {
        AppealId appeal = disputed();
        appointOfficer(otherDepartment, supervisor);
        skip(20 days);
        expectEmit();
        emit IAppealRegistry.AppealClosed(appeal, IAppealRegistry.Closure.Upheld, NOTE, supervisor);
        vm.prank(supervisor);
        appeals.uphold(appeal, NOTE);
        assertState(appeal, IAppealRegistry.State.Closed);
        assertDueBy(appeal, 0);
    }

    // ------------------------------------------------------------------------------------------- withdrawn

    function test_RevertWhen_AReopenedAppealIsWithdrawn() public {
        AppealId appeal = reopened();
        expectRefused(
            AUTHOR, abi.encodeCall(appeals.withdraw, (appeal)), wrongState(appeal, IAppealRegistry.State.Assigned)
        );
    }

    function testFuzz_TheAuthorWithdraws(uint8 state) public {
        AppealId appeal = inState(IAppealRegistry.State(bound(state, 1, 4)));
        expectEmit();
        emit IAppealRegistry.AppealWithdrawn(appeal, walletOf(AUTHOR));
        vm.prank(walletOf(AUTHOR));
        appeals.withdraw(appeal);
        assertState(appeal, IAppealRegistry.State.Withdrawn);
        assertDueBy(appeal, 0);
    }

    function disputing(AppealId appeal) private view returns (bytes memory) {
        return abi.encodeCall(appeals.dispute, (appeal, IAppealRegistry.DisputeReason.NotFixed, NOTE));
    }
}
