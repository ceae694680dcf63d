// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { ProjectId } from "../../src/interfaces/Types.sol";
import { FillToCost } from "../../src/rules/FillToCost.sol";
import { GreedyByRaised } from "../../src/rules/GreedyByRaised.sol";
import { Ranking } from "./Ranking.sol";

/// @notice What both rules ask of an order, tried on both.
contract RankedOutcomeTest is Ranking {
    IOutcomeRule[2] private rules = [IOutcomeRule(new GreedyByRaised()), IOutcomeRule(new FillToCost())];

    function test_NamesAreWhatPeopleRead() public view {
        assertEq(rules[0].name(), "GreedyByRaised");
        assertEq(rules[1].name(), "FillToCost");
    }

    // ------------------------------------------------------------------------------------------- refused

    function testFuzz_RevertWhen_TheLengthIsWrong(uint256 n, uint256 given) public {
        (n, given) = (bound(n, 0, 20), bound(given, 0, 40));
        vm.assume(n != given);
        uint256[] memory costs = numbers(1, n, 1, 9);
        ProjectId[] memory order = new ProjectId[](given);
        for (uint256 i; i < rules.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOutcomeRule.OutcomeRule_WrongLength.selector, given, n));
            ask(rules[i], 100, 0, costs, costs, order);
        }
    }

    function testFuzz_RevertWhen_AProjectIsUnknown(uint256 n, uint256 place, uint8 id) public {
        n = bound(n, 1, 20);
        place = bound(place, 0, n - 1);
        id = uint8(bound(id, n, 255));
        uint256[] memory costs = numbers(1, n, 1, 9);
        uint256[] memory raised = numbers(2, n, 0, 9);
        (, ProjectId[] memory order) = expectedOutcome(false, 100, 0, costs, raised);
        order[place] = ProjectId.wrap(id);
        for (uint256 i; i < rules.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOutcomeRule.OutcomeRule_UnknownProject.selector, id, n));
            ask(rules[i], 100, 0, costs, raised, order);
        }
    }

    function test_RevertWhen_FewerCoinsStandFirst() public {
        expectWrongOrder(list3(1, 1, 1), list3(30, 10, 20), ids3(0, 1, 2), 1, 2);
    }

    function test_RevertWhen_OfEqualCoinsTheDearerStandsFirst() public {
        expectWrongOrder(list3(8, 9, 7), list3(10, 10, 10), ids3(2, 1, 0), 1, 0);
    }

    function test_RevertWhen_OfEqualCoinsAndCostsTheHigherIdStandsFirst() public {
        expectWrongOrder(list3(5, 5, 5), list3(10, 10, 10), ids3(1, 0, 2), 1, 0);
    }

    function test_RevertWhen_AProjectStandsTwice() public {
        expectWrongOrder(list3(5, 5, 5), list3(30, 20, 10), ids3(0, 0, 1), 0, 0);
        expectWrongOrder(list3(5, 5, 5), list3(30, 20, 10), ids3(0, 1, 0), 1, 0);
        expectWrongOrder(list3(5, 5, 5), list3(10, 10, 10), ids3(0, 1, 1), 1, 1);
    }

    /// @dev Of the 120 permutations of five projects one is right, whatever the ties.
    function testFuzz_OnePermutationIsRight(uint256 seed) public view {
        uint256[] memory costs = numbers(seed, 5, 1, 3);
        uint256[] memory raised = numbers(uint256(keccak256(abi.encode(seed))), 5, 0, 2);
        (, ProjectId[] memory right) = expectedOutcome(false, 6, 0, costs, raised);
        for (uint256 i; i < rules.length; ++i) {
            uint256 accepted;
            for (uint256 permutation; permutation < 120; ++permutation) {
                ProjectId[] memory order = permuted(permutation);
                try rules[i].outcome(
                    kopecks(list3(6, 0, 0))[0], kopecks(list3(0, 0, 0))[0], kopecks(costs), kopecks(raised), order
                ) {
                    ++accepted;
                    assertEq(abi.encode(order), abi.encode(right), "the accepted order");
                } catch (bytes memory because) {
                    assertEq(bytes4(because), IOutcomeRule.OutcomeRule_WrongOrder.selector);
                }
            }
            assertEq(accepted, 1, "accepted");
        }
    }

    // ------------------------------------------------------------------------------------------- accepted

    function test_NoProjectIsNoOutcome() public view {
        for (uint256 i; i < rules.length; ++i) {
            assertEq(ask(rules[i], 100, 0, new uint256[](0), new uint256[](0), new ProjectId[](0)), 0);
        }
    }

    function testFuzz_NeverMoreThanTheBudgetNorBelowTheThreshold(
        uint256 seed,
        uint256 n,
        uint48 budget,
        uint48 threshold
    ) public view {
        n = bound(n, 1, 60);
        uint256[] memory costs = numbers(seed, n, 1, uint256(budget) / 3 + 1);
        uint256[] memory raised = numbers(seed ^ 1, n, 0, type(uint48).max);
        (, ProjectId[] memory order) = expectedOutcome(false, budget, threshold, costs, raised);
        for (uint256 i; i < rules.length; ++i) {
            uint256 funded = ask(rules[i], budget, threshold, costs, raised, order);
            uint256 sum;
            for (uint256 id; id < n; ++id) {
                if (funded & (1 << id) == 0) continue;
                sum += costs[id];
                assertGe(raised[id], threshold, "threshold");
            }
            assertLe(sum, budget, "budget");
            assertEq(funded >> n, 0, "no project beyond the last");
        }
    }

    // ------------------------------------------------------------------------------------------- steps

    function expectWrongOrder(
        uint256[] memory costs,
        uint256[] memory raised,
        ProjectId[] memory order,
        uint8 first,
        uint8 second
    ) private {
        for (uint256 i; i < rules.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IOutcomeRule.OutcomeRule_WrongOrder.selector, first, second));
            ask(rules[i], 100, 0, costs, raised, order);
        }
    }

    /// @dev Permutation number `k` of 0 to 4, by the factorial number system.
    function permuted(uint256 k) private pure returns (ProjectId[] memory order) {
        uint8[5] memory rest = [0, 1, 2, 3, 4];
        order = new ProjectId[](5);
        uint256 blocks = 120;
        for (uint256 place; place < 5; ++place) {
            blocks /= 5 - place;
            uint256 taken = k / blocks;
            k %= blocks;
            order[place] = ProjectId.wrap(rest[taken]);
            for (uint256 i = taken; i < 4; ++i) {
                rest[i] = rest[i + 1];
            }
        }
    }
}
