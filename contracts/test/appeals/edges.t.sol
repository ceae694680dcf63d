// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

/// @notice The state machine as a table. Each act is tried by whoever may do it, in time and with right arguments, so that
/// only the state can stand in its way.
contract EdgesTest is AppealsTest {
    IAppealRegistry.State private constant NONE = IAppealRegistry.State.None;
    IAppealRegistry.State private constant FILED = IAppealRegistry.State.Filed;
    IAppealRegistry.State private constant REGISTERED = IAppealRegistry.State.Registered;
    IAppealRegistry.State private constant ASSIGNED = IAppealRegistry.State.Assigned;
    IAppealRegistry.State private constant ASKED = IAppealRegistry.State.InfoRequested;
    IAppealRegistry.State private constant ANSWERED = IAppealRegistry.State.Answered;
    IAppealRegistry.State private constant DISPUTED = IAppealRegistry.State.Disputed;
    IAppealRegistry.State private constant CONFIRMED = IAppealRegistry.State.Confirmed;
    IAppealRegistry.State private constant CLOSED = IAppealRegistry.State.Closed;
    IAppealRegistry.State private constant WITHDRAWN = IAppealRegistry.State.Withdrawn;

    enum Act {
        Register,
        Forward,
        Assign,
        RequestInformation,
        ProvideInformation,
        Extend,
        Answer,
        SignAnswer,
        Confirm,
        Dispute,
        Withdraw,
        Reopen,
        Uphold,
        CloseUnconfirmed,
        ReturnAnswer,
        MarkOverdue,
        Reseal,
        Join
    }

    /// @dev Where the table leads: None is nowhere.
    mapping(Act act => mapping(IAppealRegistry.State from => IAppealRegistry.State to)) private edge;

    function setUp() public override {
        super.setUp();
        edge[Act.Register][FILED] = REGISTERED;
        edge[Act.Forward][REGISTERED] = REGISTERED;
        edge[Act.Forward][ASSIGNED] = REGISTERED;
        edge[Act.Forward][ASKED] = REGISTERED;
        edge[Act.Assign][REGISTERED] = ASSIGNED;
        edge[Act.Assign][ASSIGNED] = ASSIGNED;
        edge[Act.Assign][ASKED] = ASKED;
        edge[Act.RequestInformation][ASSIGNED] = ASKED;
        edge[Act.ProvideInformation][ASKED] = ASSIGNED;
        edge[Act.Extend][REGISTERED] = REGISTERED;
        edge[Act.Extend][ASSIGNED] = ASSIGNED;
        edge[Act.Extend][ASKED] = ASKED;
        edge[Act.Answer][ASSIGNED] = ANSWERED;
        edge[Act.Answer][ASKED] = ANSWERED;
        edge[Act.SignAnswer][ASSIGNED] = ASSIGNED;
        edge[Act.SignAnswer][ASKED] = ASKED;
        edge[Act.Confirm][ANSWERED] = CONFIRMED;
        edge[Act.Dispute][ANSWERED] = ASSIGNED;
        edge[Act.Withdraw][FILED] = WITHDRAWN;
        edge[Act.Withdraw][REGISTERED] = WITHDRAWN;
        edge[Act.Withdraw][ASSIGNED] = WITHDRAWN;
        edge[Act.Withdraw][ASKED] = WITHDRAWN;
        edge[Act.Reopen][DISPUTED] = ASSIGNED;
        edge[Act.Uphold][DISPUTED] = CLOSED;
        edge[Act.CloseUnconfirmed][ANSWERED] = CLOSED;
        edge[Act.MarkOverdue][FILED] = FILED;
        edge[Act.MarkOverdue][REGISTERED] = REGISTERED;
        edge[Act.MarkOverdue][ASSIGNED] = ASSIGNED;
        edge[Act.MarkOverdue][ASKED] = ASKED;
        edge[Act.MarkOverdue][DISPUTED] = DISPUTED;
        for (uint8 i = uint8(FILED); i <= uint8(DISPUTED); ++i) {
            IAppealRegistry.State state = IAppealRegistry.State(i);
            edge[Act.Join][state] = state;
            // The author reseals, who may before anybody is in charge.
            edge[Act.Reseal][state] = state;
        }
    }

    function test_OnlyListedEdges() public {
        for (uint8 from; from <= uint8(WITHDRAWN); ++from) {
            for (uint8 act; act <= uint8(type(Act).max); ++act) {
                uint256 before = vm.snapshotState();
                tryAct(Act(act), IAppealRegistry.State(from));
                vm.revertToState(before);
            }
        }
    }

    /// @dev No edge out of a final state, and none into Closed that the department's people could take alone.
    function test_TheTableItself() public view {
        for (uint8 act; act <= uint8(type(Act).max); ++act) {
            for (uint8 from = uint8(CONFIRMED); from <= uint8(WITHDRAWN); ++from) {
                assertEq(uint8(edge[Act(act)][IAppealRegistry.State(from)]), uint8(NONE));
            }
        }
    }

    function tryAct(Act act, IAppealRegistry.State from) private {
        AppealId appeal = inState(from);
        if (act == Act.CloseUnconfirmed || act == Act.MarkOverdue) vm.warp(block.timestamp + 100 days);
        (address sender, bytes memory data) = callOf(act, appeal);
        string memory what = string.concat("act ", vm.toString(uint8(act)), " from ", vm.toString(uint8(from)));
        IAppealRegistry.State to = edge[act][from];
        vm.prank(sender);
        (bool done, bytes memory because) = address(appeals).call(data);
        if (to != NONE) {
            assertTrue(done, what);
            assertEq(uint8(appeals.appealOf(appeal).state), uint8(to), what);
        } else if (act == Act.ReturnAnswer && (from == ASSIGNED || from == ASKED)) {
            // It waits for nothing here; with an answer prepared it is tried beside `signAnswer`.
            assertEq(because, abi.encodeWithSelector(IAppealRegistry.AppealRegistry_UnknownAnswer.selector, NOTE), what);
        } else {
            assertFalse(done, what);
            assertEq(because, from == NONE ? unknownAppeal(appeal) : wrongState(appeal, from), what);
        }
    }

    function callOf(Act act, AppealId appeal) private view returns (address sender, bytes memory data) {
        if (act == Act.Register) return (dispatcher, abi.encodeCall(appeals.register, (appeal, department)));
        if (act == Act.Forward) {
            IAppealRegistry.ForwardReason reason = IAppealRegistry.ForwardReason.Misrouted;
            return (dispatcher, abi.encodeCall(appeals.forward, (appeal, otherDepartment, reason)));
        }
        if (act == Act.Assign) {
            return (walletOf(HEAD), abi.encodeCall(appeals.assign, (appeal, walletOf(APPROVER))));
        }
        if (act == Act.RequestInformation) {
            return (walletOf(PREPARER), abi.encodeCall(appeals.requestInformation, (appeal, NOTE)));
        }
        if (act == Act.ProvideInformation) {
            return (walletOf(AUTHOR), abi.encodeCall(appeals.provideInformation, (appeal, NOTE)));
        }
        if (act == Act.Extend) {
            uint40 answerBy = appeals.appealOf(appeal).dueBy + 1 days;
            IAppealRegistry.ExtensionReason reason = IAppealRegistry.ExtensionReason.Works;
            return (walletOf(HEAD), abi.encodeCall(appeals.extend, (appeal, answerBy, reason, NOTE)));
        }
        if (act == Act.Answer || act == Act.SignAnswer) return (anyone, answering(act, appeal));
        if (act == Act.ReturnAnswer) {
            return (walletOf(APPROVER), abi.encodeCall(appeals.returnAnswer, (appeal, NOTE, NOTE)));
        }
        if (act == Act.Reopen) return (supervisor, abi.encodeCall(appeals.reopen, (appeal)));
        if (act == Act.Uphold) return (supervisor, abi.encodeCall(appeals.uphold, (appeal, NOTE)));
        if (act == Act.CloseUnconfirmed) return (anyone, abi.encodeCall(appeals.closeUnconfirmed, (appeal)));
        if (act == Act.MarkOverdue) return (anyone, abi.encodeCall(appeals.markOverdue, (appeal)));
        if (act == Act.Join) return (walletOf(NEIGHBOUR), abi.encodeCall(appeals.join, (appeal)));
        return (walletOf(AUTHOR), byAuthor(act, appeal));
    }

    function answering(Act act, AppealId appeal) private view returns (bytes memory) {
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        answer.appeal = appeal;
        if (act == Act.SignAnswer) return abi.encodeCall(appeals.signAnswer, (answer, sign(answer, PREPARER)));
        return abi.encodeCall(appeals.answer, (answer, signBoth(answer, PREPARER, APPROVER)));
    }

    function byAuthor(Act act, AppealId appeal) private view returns (bytes memory) {
        if (act == Act.Confirm) return abi.encodeCall(appeals.confirm, (appeal, 5, 4, 3));
        if (act == Act.Withdraw) return abi.encodeCall(appeals.withdraw, (appeal));
        if (act == Act.Reseal) return abi.encodeCall(appeals.reseal, (appeal, NOTE));
        return abi.encodeCall(appeals.dispute, (appeal, IAppealRegistry.DisputeReason.NotFixed, NOTE));
    }
}
