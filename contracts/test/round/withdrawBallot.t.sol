// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { RoundTest } from "./RoundTest.sol";

contract WithdrawBallotTest is RoundTest {
    function test_RevertWhen_ThePhaseIsNotVoting() public {
        IBudgetRound.Phase needed = IBudgetRound.Phase.Voting;
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Announced, needed));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Enrolment, needed));
        warpTo(round, IBudgetRound.Phase.Voting);
        cast(round, 0, cartOf(0, 10));
        warpTo(round, IBudgetRound.Phase.Settlement);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Settlement, needed));
        settle(round);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Settled, needed));
    }

    function test_RevertWhen_TheSenderIsNotEnrolled() public {
        beginVoting();
        expectRefused(9, notEnrolled(walletOf(9)));
    }

    function test_RevertWhen_NoBallotWasCast() public {
        beginVoting();
        expectRefused(0, nothingToWithdraw(0));
    }

    function test_RevertWhen_TheBallotWasWithdrawnAlready() public {
        beginVoting();
        cast(round, 0, cartOf(0, SHARE));
        withdraw(round, 0);
        expectRefused(0, nothingToWithdraw(0));
    }

    /// @dev Whoever leaves takes the vote along.
    function test_LowersTheTally() public {
        beginVoting();
        cast(round, 0, cartOver(3, 3, 100_00));
        cast(round, 1, cartOver(4, 3, 11_11));

        vm.expectEmit(address(round));
        emit IBudgetRound.BallotCast(walletOf(0), 3);
        for (uint256 id = 3; id < 6; ++id) {
            expectTransfer(bank(id), walletOf(0), 100_00);
        }
        withdraw(round, 0);

        assertBallot(walletOf(0), new IBudgetRound.Line[](0), 3);
        assertEq(round.balanceOf(walletOf(0)), SHARE, "left");
        assertEq(raised(3), 0, "raised 3");
        assertEq(raised(4), 11_11, "raised 4");
        assertEq(raised(5), 11_11, "raised 5");
        assertEq(raised(6), 11_11, "raised 6");
        assertSupply(CITIZENS);
    }

    function test_LetsTheCitizenCastAgain() public {
        beginVoting();
        cast(round, 0, cartOf(0, SHARE));
        withdraw(round, 0);
        cast(round, 0, cartOf(1, SHARE));
        assertBallot(walletOf(0), cartOf(1, SHARE), 4);
        assertEq(raised(0), 0, "raised 0");
        assertEq(raised(1), SHARE, "raised 1");
    }

    function test_WithdrawsThroughTheForwarder() public {
        beginVoting();
        cast(round, 0, cartOf(0, SHARE));
        relay(0, address(round), abi.encodeCall(round.withdrawBallot, ()));
        assertBallot(walletOf(0), new IBudgetRound.Line[](0), 3);
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function expectRefused(uint256 i, bytes memory because) private {
        vm.expectRevert(because);
        withdraw(round, i);
    }

    function nothingToWithdraw(uint256 i) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_NothingToWithdraw.selector, walletOf(i));
    }
}
