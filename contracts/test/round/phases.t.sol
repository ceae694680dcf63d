// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { RoundTest } from "./RoundTest.sol";

contract PhasesTest is RoundTest {
    function test_ChangesInTheBoundarysOwnSecond() public {
        IBudgetRound.Terms memory terms = round.terms();
        assertTurn(terms.enrolmentStart, IBudgetRound.Phase.Announced, IBudgetRound.Phase.Enrolment);
        assertTurn(terms.votingStart, IBudgetRound.Phase.Enrolment, IBudgetRound.Phase.Voting);
        assertTurn(terms.votingEnd, IBudgetRound.Phase.Voting, IBudgetRound.Phase.Settlement);
    }

    /// @dev Phases that overlap by a second let somebody join, vote and settle at once.
    function testFuzz_LetsOneThingHappenAtATime(uint256 time) public {
        IBudgetRound.Terms memory terms = round.terms();
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        vm.warp(bound(time, terms.enrolmentStart - 2, terms.votingEnd + 2));
        assertLe(possible(), 1, "things that can happen");
        assertEq(possible(), block.timestamp < terms.enrolmentStart ? 0 : 1, "things that can happen");
    }

    function test_LetsOneThingHappenAtEachBoundary() public {
        IBudgetRound.Terms memory terms = round.terms();
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        for (uint256 second; second < 5; ++second) {
            vm.warp(terms.votingStart - 2 + second);
            assertEq(possible(), 1, "around the beginning of voting");
            vm.warp(terms.votingEnd - 2 + second);
            assertEq(possible(), 1, "around the close");
        }
    }

    function testFuzz_StaysSettled(uint48 later) public {
        warpTo(round, IBudgetRound.Phase.Settlement);
        settle(round);
        vm.warp(block.timestamp + later);
        assertPhase(IBudgetRound.Phase.Settled);
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function assertTurn(uint48 boundary, IBudgetRound.Phase before, IBudgetRound.Phase from) private {
        vm.warp(boundary - 1);
        assertPhase(before);
        vm.warp(boundary);
        assertPhase(from);
    }

    /// @dev How many of joining, casting and settling would succeed now; nothing is changed.
    function possible() private returns (uint256 n) {
        uint256 snapshot = vm.snapshotState();
        bytes memory casting = abi.encodeCall(round.castBallot, (cartOf(0, 10)));
        if (succeeds(walletOf(1), abi.encodeCall(round.enrol, ()))) ++n;
        if (succeeds(walletOf(0), casting)) ++n;
        if (succeeds(anyone, abi.encodeCall(round.settle, (orderOf(round))))) ++n;
        vm.revertToState(snapshot);
    }

    function succeeds(address sender, bytes memory data) private returns (bool done) {
        vm.prank(sender);
        (done,) = address(round).call(data);
    }
}
