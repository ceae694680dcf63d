// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { RoundTest } from "./RoundTest.sol";

contract CancelTest is RoundTest {
    IBudgetRound.CancellationReason private constant REASON = IBudgetRound.CancellationReason.MistakeInTerms;

    function testFuzz_RevertWhen_TheSenderIsNotTheFactory(address sender) public {
        vm.assume(sender != address(factory));
        expectOnlyFactory(sender);
    }

    function test_RevertWhen_AnyOfficeTriesItself() public {
        expectOnlyFactory(treasurer);
        expectOnlyFactory(guardian);
        expectOnlyFactory(admin);
        expectOnlyFactory(address(forwarder));
    }

    function test_RevertWhen_VotingHasBegun() public {
        warpTo(round, IBudgetRound.Phase.Voting);
        expectWrongPhase(IBudgetRound.Phase.Voting);
        warpTo(round, IBudgetRound.Phase.Settlement);
        expectWrongPhase(IBudgetRound.Phase.Settlement);
        settle(round);
        expectWrongPhase(IBudgetRound.Phase.Settled);
    }

    function test_RevertWhen_TheRoundWasCancelledAlready() public {
        cancel();
        expectWrongPhase(IBudgetRound.Phase.Cancelled);
    }

    function test_CancelsWhileAnnounced() public {
        vm.expectEmit(address(round));
        emit IBudgetRound.RoundCancelled(REASON);
        cancel();
        assertPhase(IBudgetRound.Phase.Cancelled);
        assertEq(round.balanceOf(treasury), BUDGET, "treasury");
    }

    function test_CancelsInTheLastSecondOfEnrolmentForEver() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, CITIZENS);
        vm.warp(round.terms().votingStart - 1);
        cancel();
        uint48 votingEnd = round.terms().votingEnd;
        for (uint256 time = block.timestamp; time <= votingEnd; time += 1 days) {
            vm.warp(time);
            assertPhase(IBudgetRound.Phase.Cancelled);
            assertEq(round.balanceOf(walletOf(0)), 0, "share");
            assertSupply(CITIZENS);
        }
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function cancel() private {
        vm.prank(treasurer);
        factory.cancelRound(round, REASON);
    }

    function expectOnlyFactory(address sender) private {
        vm.prank(sender);
        vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_OnlyFactory.selector, sender));
        round.cancel(REASON);
    }

    function expectWrongPhase(IBudgetRound.Phase current) private {
        vm.expectRevert(wrongPhase(current, IBudgetRound.Phase.Enrolment));
        cancel();
    }
}
