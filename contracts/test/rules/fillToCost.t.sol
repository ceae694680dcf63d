// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ProjectId } from "../../src/interfaces/Types.sol";
import { FillToCost } from "../../src/rules/FillToCost.sol";
import { Ranking } from "./Ranking.sol";

contract FillToCostTest is Ranking {
    FillToCost private rule = new FillToCost();

    function test_TheCostIsEnoughAndOneLessIsNot() public view {
        assertEq(ask(rule, 100, 0, list3(20, 20, 20), list3(21, 20, 19), ids3(0, 1, 2)), 3);
    }

    function test_AFullPiggyBankBelowTheThresholdIsNotFunded() public view {
        assertEq(ask(rule, 100, 11, list3(10, 10, 10), list3(12, 11, 10), ids3(0, 1, 2)), 3);
    }

    function test_NeverMoreThanTheBudgetWhateverIsClaimed() public view {
        assertEq(ask(rule, 100, 0, list3(60, 60, 40), list3(90, 80, 70), ids3(0, 1, 2)), 5);
    }

    /// @dev As a round warrants: the piggy banks together hold no more than the budget.
    function testFuzz_EveryFullPiggyBankFits(uint256 seed, uint256 n, uint48 budget) public view {
        n = bound(n, 1, 60);
        budget = uint48(bound(budget, n, type(uint48).max));
        uint256[] memory raised = numbers(seed, n, 0, budget / n);
        uint256[] memory costs = numbers(seed ^ 1, n, 1, budget / n);
        uint256 full;
        for (uint256 id; id < n; ++id) {
            if (raised[id] >= costs[id]) full |= 1 << id;
        }
        (, ProjectId[] memory order) = expectedOutcome(true, budget, 0, costs, raised);
        assertEq(ask(rule, budget, 0, costs, raised, order), full);
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
        (uint256 funded, ProjectId[] memory order) = expectedOutcome(true, budget, threshold, costs, raised);
        assertEq(ask(rule, budget, threshold, costs, raised, order), funded);
    }
}
