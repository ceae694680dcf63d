// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { IBudgetRoundFactory } from "../../src/interfaces/IBudgetRoundFactory.sol";
import { Administration } from "../deploy/Administration.sol";

contract CancelRoundTest is Administration {
    BudgetRound private round;
    BudgetRound private other;

    function setUp() public override {
        super.setUp();
        registerBatch(0, 2, CENTRE);
        round = openRound(termsOf(1_000_00, 3));
        other = openRound(termsOf(1_000_00, 3));
    }

    // ------------------------------------------------------------------------------------------- refused

    function testFuzz_RevertWhen_NotARoundOfTheFactory(IBudgetRound stranger) public {
        vm.assume(stranger != round && stranger != other);
        expectRefused(
            stranger, abi.encodeWithSelector(IBudgetRoundFactory.BudgetRoundFactory_UnknownRound.selector, stranger)
        );
    }

    function test_RevertWhen_ARoundWasDeployedByAnybodyElse() public {
        BudgetRound copy = new BudgetRound(registry, address(forwarder), address(this), termsOf(1_000_00, 3));
        expectRefused(copy, abi.encodeWithSelector(IBudgetRoundFactory.BudgetRoundFactory_UnknownRound.selector, copy));
    }

    function testFuzz_RevertWhen_ItVotes(uint256 second) public {
        IBudgetRound.Terms memory terms = round.terms();
        vm.warp(bound(second, terms.votingStart, terms.votingEnd - 1));
        expectRefused(round, wrongPhase(IBudgetRound.Phase.Voting));
    }

    function test_RevertWhen_VotingIsOver() public {
        warpTo(round, IBudgetRound.Phase.Settlement);
        expectRefused(round, wrongPhase(IBudgetRound.Phase.Settlement));
        settle(round);
        expectRefused(round, wrongPhase(IBudgetRound.Phase.Settled));
    }

    function test_RevertWhen_CancelledAlready() public {
        cancel(round, IBudgetRound.CancellationReason.OrderWithdrawn);
        expectRefused(round, wrongPhase(IBudgetRound.Phase.Cancelled));
    }

    function testFuzz_RevertWhen_CalledPastTheFactory(address sender) public {
        vm.assume(sender != address(factory));
        address[3] memory senders = [sender, treasurer, admin];
        for (uint256 i; i < senders.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_OnlyFactory.selector, senders[i]));
            vm.prank(senders[i]);
            round.cancel(IBudgetRound.CancellationReason.CourtOrder);
        }
    }

    function test_RevertWhen_TheForwarderClaimsToCarryTheFactorysWord() public {
        vm.prank(address(forwarder));
        (bool done, bytes memory answer) = address(round)
            .call(abi.encodePacked(abi.encodeCall(round.cancel, (IBudgetRound.CancellationReason.CourtOrder)), factory));
        assertFalse(done);
        assertEq(answer, abi.encodeWithSelector(IBudgetRound.BudgetRound_OnlyFactory.selector, forwarder));
    }

    // ------------------------------------------------------------------------------------------- accepted

    function testFuzz_CancelsUntilTheLastSecondBeforeVoting(uint256 second, uint256 seed, bool paused) public {
        IBudgetRound.Terms memory terms = round.terms();
        uint256 last = uint8(type(IBudgetRound.CancellationReason).max);
        IBudgetRound.CancellationReason reason = IBudgetRound.CancellationReason(bound(seed, 0, last));
        if (paused) {
            vm.prank(guardian);
            factory.pause();
        }
        second = seed % 8 == 0 ? terms.votingStart - 1 : bound(second, CITY_FOUNDED, terms.votingStart - 1);
        vm.warp(second);
        if (second >= terms.enrolmentStart) enrolMany(round, 0, 2);

        vm.expectEmit(address(round));
        emit IBudgetRound.RoundCancelled(reason);
        cancel(round, reason);

        assertEq(uint8(round.phase()), uint8(IBudgetRound.Phase.Cancelled), "phase");
        assertNotEq(uint8(other.phase()), uint8(IBudgetRound.Phase.Cancelled), "the other round's phase");
        vm.warp(uint256(terms.votingEnd) + 365 days);
        assertEq(uint8(round.phase()), uint8(IBudgetRound.Phase.Cancelled), "for ever");
        assertEq(round.balanceOf(treasury), round.totalSupply(), "all coins are with the treasury");
        assertEq(round.balanceOf(walletOf(0)), 0, "nobody has a share");
    }

    // ------------------------------------------------------------------------------------------- steps

    function cancel(IBudgetRound target, IBudgetRound.CancellationReason reason) private {
        vm.prank(treasurer);
        factory.cancelRound(target, reason);
    }

    function expectRefused(IBudgetRound target, bytes memory because) private {
        vm.expectRevert(because);
        cancel(target, IBudgetRound.CancellationReason.MistakeInTerms);
    }

    /// @dev A cancelled round is told that enrolment would be the last moment.
    function wrongPhase(IBudgetRound.Phase current) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongPhase.selector, current, IBudgetRound.Phase.Enrolment);
    }
}
