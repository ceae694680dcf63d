// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Test } from "forge-std/Test.sol";

/// @notice An outcome thought out anew, in another way than the contracts': whoever is best among those not yet
/// considered is looked for afresh each time, among plain numbers.
abstract contract Ranking is Test {
    /// @param fill Whether a piggy bank must hold the cost.
    /// @return funded As `IOutcomeRule.outcome`.
    /// @return order The order in which projects were considered.
    function expectedOutcome(
        bool fill,
        uint256 budget,
        uint256 threshold,
        uint256[] memory costs,
        uint256[] memory raised
    ) internal pure returns (uint256 funded, ProjectId[] memory order) {
        uint256 n = costs.length;
        bool[] memory considered = new bool[](n);
        order = new ProjectId[](n);
        uint256 spent;
        for (uint256 place; place < n; ++place) {
            uint256 best = bestOf(considered, costs, raised);
            considered[best] = true;
            order[place] = ProjectId.wrap(uint8(best));
            bool eligible = raised[best] >= threshold && (!fill || raised[best] >= costs[best]);
            if (eligible && spent + costs[best] <= budget) {
                spent += costs[best];
                funded += 2 ** best;
            }
        }
    }

    function bestOf(bool[] memory considered, uint256[] memory costs, uint256[] memory raised)
        private
        pure
        returns (uint256 best)
    {
        best = type(uint256).max;
        // From the last to the first: of two that are alike, the lower id is met later and replaces the higher.
        for (uint256 i = costs.length; i != 0; --i) {
            uint256 id = i - 1;
            if (considered[id]) continue;
            bool better = best == type(uint256).max || raised[id] > raised[best]
                || (raised[id] == raised[best] && costs[id] <= costs[best]);
            if (better) best = id;
        }
    }

    function ask(
        IOutcomeRule rule,
        uint256 budget,
        uint256 threshold,
        uint256[] memory costs,
        uint256[] memory raised,
        ProjectId[] memory order
    ) internal view returns (uint256) {
        return rule.outcome(
            Kopecks.wrap(uint48(budget)), Kopecks.wrap(uint48(threshold)), kopecks(costs), kopecks(raised), order
        );
    }

    function kopecks(uint256[] memory sums) internal pure returns (Kopecks[] memory amounts) {
        amounts = new Kopecks[](sums.length);
        for (uint256 i; i < sums.length; ++i) {
            amounts[i] = Kopecks.wrap(uint48(sums[i]));
        }
    }

    /// @notice `n` numbers from `low` to `high` out of a seed: with a narrow range there are many ties.
    function numbers(uint256 seed, uint256 n, uint256 low, uint256 high) internal pure returns (uint256[] memory list) {
        list = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = low + uint256(keccak256(abi.encode(seed, i))) % (high - low + 1);
        }
    }

    function list3(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory list) {
        list = new uint256[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }

    function ids3(uint8 a, uint8 b, uint8 c) internal pure returns (ProjectId[] memory list) {
        list = new ProjectId[](3);
        (list[0], list[1], list[2]) = (ProjectId.wrap(a), ProjectId.wrap(b), ProjectId.wrap(c));
    }
}
