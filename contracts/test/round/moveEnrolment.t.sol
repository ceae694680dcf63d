// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";

contract MoveEnrolmentTest is RoundTest {
    function setUp() public override {
        super.setUp();
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, 2);
    }

    /// @dev From the first second of voting the electorate stands still, whatever a registrar does.
    function test_RevertWhen_VotingHasBegun() public {
        rebind(1, 9);
        warpTo(round, IBudgetRound.Phase.Voting);
        expectRefused(1, 9, wrongPhase(IBudgetRound.Phase.Voting, IBudgetRound.Phase.Enrolment));
        assertEq(round.balanceOf(walletOf(1)), BUDGET / 2, "the lost wallet keeps its coins");
        assertEq(round.balanceOf(walletOf(9)), 0, "the new one has none");
    }

    function test_RevertWhen_EnrolmentHasNotBegun() public {
        round = openRound(termsOf(BUDGET, PROJECTS));
        expectRefused(1, 9, wrongPhase(IBudgetRound.Phase.Announced, IBudgetRound.Phase.Enrolment));
    }

    function test_RevertWhen_TheLostWalletNeverEnrolled() public {
        rebind(2, 9);
        expectRefused(2, 9, notEnrolled(walletOf(2)));
    }

    function test_RevertWhen_TheEnrolmentWasMovedAlready() public {
        rebind(1, 9);
        round.moveEnrolment(walletOf(1), walletOf(9));
        expectRefused(1, 9, notEnrolled(walletOf(1)));
    }

    function test_RevertWhen_TheWalletIsNoActiveCitizen() public {
        rebind(1, 9);
        expectRefused(1, 30, notACitizen(30, ICitizenRegistry.Status.None));
        vm.prank(registrar);
        registry.revoke(nullifierOf(1), ICitizenRegistry.RevocationReason.Error);
        expectRefused(1, 9, notACitizen(9, ICitizenRegistry.Status.Revoked));
    }

    function test_RevertWhen_TheWalletsAreTwoCitizens() public {
        expectRefused(1, 2, notRebound(1, 2));
    }

    function test_RevertWhen_TheWalletIsNotLost() public {
        expectRefused(1, 1, notRebound(1, 1));
    }

    function test_RevertWhen_TheLostWalletIsAnotherCitizens() public {
        rebind(1, 9);
        expectRefused(1, 2, notRebound(1, 2));
    }

    function test_Moves() public {
        rebind(1, 9);
        vm.expectEmit(address(round));
        emit IBudgetRound.EnrolmentMoved(walletOf(1), walletOf(9), CitizenIndex.wrap(2));
        vm.prank(anyone);
        round.moveEnrolment(walletOf(1), walletOf(9));

        assertEq(round.enrolled(), 2, "enrolled");
        assertBallot(walletOf(9), new IBudgetRound.Line[](0), 1);
        assertBallot(walletOf(1), new IBudgetRound.Line[](0), 0);
        warpTo(round, IBudgetRound.Phase.Voting);
        cast(round, 9, cartOf(0, BUDGET / 2));
        vm.expectRevert(notEnrolled(walletOf(1)));
        cast(round, 1, cartOf(0, 1));
        assertEq(raised(0), BUDGET / 2, "raised");
    }

    function testFuzz_LeavesOneShareAfterAnyLossesAndMoves(uint256 losses, uint256 moves) public {
        losses = bound(losses, 1, 8);
        uint256 holder = 1;
        for (uint256 i; i < losses; ++i) {
            rebind(1, 10 + i);
            if (moves & (1 << i) != 0) {
                round.moveEnrolment(walletOf(holder), walletOf(10 + i));
                holder = 10 + i;
            }
        }
        assertEq(round.enrolled(), 2, "enrolled");
        warpTo(round, IBudgetRound.Phase.Voting);
        for (uint256 i = 9; i < 10 + losses; ++i) {
            uint256 wallet = i == 9 ? 1 : i;
            assertEq(round.balanceOf(walletOf(wallet)), wallet == holder ? BUDGET / 2 : 0, "coins");
        }
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function expectRefused(uint256 lost, uint256 current, bytes memory because) private {
        vm.expectRevert(because);
        round.moveEnrolment(walletOf(lost), walletOf(current));
    }

    function notRebound(uint256 lost, uint256 current) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotRebound.selector, walletOf(lost), walletOf(current));
    }

    function notACitizen(uint256 i, ICitizenRegistry.Status status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotACitizen.selector, walletOf(i), status);
    }
}
