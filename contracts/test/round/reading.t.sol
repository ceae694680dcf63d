// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { CitizenIndex, Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";

contract ReadingTest is RoundTest {
    function testFuzz_RevertWhen_ThereIsNoSuchProject(uint256 id) public {
        id = bound(id, PROJECTS, 255);
        bytes memory because = abi.encodeWithSelector(IBudgetRound.BudgetRound_UnknownProject.selector, id, PROJECTS);
        vm.expectRevert(because);
        round.project(ProjectId.wrap(uint8(id)));
        vm.expectRevert(because);
        round.piggyBank(ProjectId.wrap(uint8(id)));
    }

    function test_GivesProjects() public {
        beginVoting();
        cast(round, 0, cartOver(2, 10, 1_11));
        Kopecks[] memory all = round.raised();
        assertEq(all.length, PROJECTS, "piggy banks");
        for (uint256 id; id < PROJECTS; ++id) {
            (Kopecks cost, bytes32 body, Kopecks coins) = round.project(ProjectId.wrap(uint8(id)));
            assertEq(Kopecks.unwrap(cost), 100_00, "cost");
            assertEq(body, sha256(abi.encode(id)), "body");
            assertEq(Kopecks.unwrap(coins), id < 2 ? 0 : 1_11, "raised");
            assertEq(Kopecks.unwrap(all[id]), Kopecks.unwrap(coins), "raised, in the list");
        }
    }

    function test_HasNothingForAStranger() public {
        beginVoting();
        assertBallot(anyone, new IBudgetRound.Line[](0), 0);
        assertEq(Kopecks.unwrap(round.coinsLeft(anyone)), 0, "coins left");
        assertEq(round.balanceOf(anyone), 0, "balance");
        assertFalse(round.isEnrolled(CitizenIndex.wrap(0)), "nobody's index");
        assertFalse(round.isEnrolled(CitizenIndex.wrap(99)), "an index not given yet");
    }

    function test_HasNoOutcomeBeforeSettlement() public {
        beginVoting();
        cast(round, 0, cartOf(0, SHARE));
        warpTo(round, IBudgetRound.Phase.Settlement);
        IBudgetRound.Books memory none;
        assertEq(abi.encode(round.books()), abi.encode(none), "books");
        assertEq(round.funded(), 0, "funded");
        assertEq(Kopecks.unwrap(round.coinsLeft(walletOf(1))), SHARE, "coins left");
        settle(round);
        assertEq(Kopecks.unwrap(round.coinsLeft(walletOf(1))), 0, "coins left after settlement");
    }
}
