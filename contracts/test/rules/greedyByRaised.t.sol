// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ProjectId } from "../../src/interfaces/Types.sol";
import { GreedyByRaised } from "../../src/rules/GreedyByRaised.sol";
import { Ranking } from "./Ranking.sol";

contract GreedyByRaisedTest is Ranking {
    GreedyByRaised private rule = new GreedyByRaised();

    function test_TheThresholdIsEnoughAndOneLessIsNot() public view {
        assertEq(ask(rule, 100, 20, list3(10, 10, 10), list3(21, 20, 19), ids3(0, 1, 2)), 3);
    }

    function test_WithoutAThresholdCoinsAreNotNeeded() public view {
        assertEq(ask(rule, 100, 0, list3(40, 50, 60), list3(0, 0, 0), ids3(0, 1, 2)), 3);
    }

    function test_FundsWhatTakesTheLastKopeck() public view {
        assertEq(ask(rule, 100, 0, list3(60, 40, 1), list3(3, 2, 1), ids3(0, 1, 2)), 3);
        assertEq(ask(rule, 99, 0, list3(60, 40, 1), list3(3, 2, 1), ids3(0, 1, 2)), 5);
    }

    function test_SkipsWhatNoLongerFitsAndTriesTheNext() public view {
        assertEq(ask(rule, 100, 0, list3(70, 50, 30), list3(30, 20, 10), ids3(0, 1, 2)), 5);
    }

    function test_OfEqualCoinsTheCheaperIsFunded() public view {
        assertEq(ask(rule, 60, 0, list3(60, 50, 40), list3(10, 10, 10), ids3(2, 1, 0)), 4);
    }

    function test_OfEqualCoinsAndCostsTheLowerIdIsFunded() public view {
        assertEq(ask(rule, 50, 0, list3(50, 50, 50), list3(10, 10, 10), ids3(0, 1, 2)), 1);
    }

    function testFuzz_AgreesWithTheReference(uint256 seed, uint256 n, uint256 range, uint48 budget, uint48 threshold)
        public
        view
    {
        n = bound(n, 1, 80);
        range = seed % 2 == 0 ? bound(range, 1, 5) : bound(range, 6, type(uint48).max);
        uint256[] memory costs = numbers(seed, n, 1, range);
        uint256[] memory raised = numbers(seed ^ 1, n, 0, range);
        budget = uint48(bound(budget, 1, n * range < type(uint48).max ? n * range : type(uint48).max));
        threshold = uint48(bound(threshold, 0, range));
        (uint256 funded, ProjectId[] memory order) = expectedOutcome(false, budget, threshold, costs, raised);
        assertEq(ask(rule, budget, threshold, costs, raised, order), funded);
    }

    function test_FundsAllOf256() public view {
        uint256[] memory costs = numbers(1, 256, 1, 9);
        uint256[] memory raised = numbers(2, 256, 0, 9);
        (uint256 funded, ProjectId[] memory order) = expectedOutcome(false, 9 * 256, 0, costs, raised);
        assertEq(funded, type(uint256).max);
        assertEq(ask(rule, 9 * 256, 0, costs, raised, order), type(uint256).max);
    }
}
