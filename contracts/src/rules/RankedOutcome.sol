// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IOutcomeRule } from "../interfaces/IOutcomeRule.sol";
import { Kopecks, ProjectId } from "../interfaces/Types.sol";

/// @notice Walks the projects in the one order there is: most coins first, then lower cost, then lower id.
/// That order is total, so a list as long as the projects in which each comes strictly before the next names every
/// project once.
abstract contract RankedOutcome is IOutcomeRule {
    /// @inheritdoc IOutcomeRule
    function outcome(
        Kopecks budget,
        Kopecks threshold,
        Kopecks[] calldata costs,
        Kopecks[] calldata raised,
        ProjectId[] calldata order
    ) external pure returns (uint256 funded) {
        if (order.length != costs.length) {
            revert OutcomeRule_WrongLength(order.length, costs.length);
        }
        Kopecks left = budget;
        for (uint256 place; place < order.length; ++place) {
            uint256 id = ProjectId.unwrap(order[place]);
            if (id >= costs.length) revert OutcomeRule_UnknownProject(order[place], costs.length);
            if (place != 0) {
                uint256 before = ProjectId.unwrap(order[place - 1]);
                if (!_precedes(costs, raised, before, id)) {
                    revert OutcomeRule_WrongOrder(order[place - 1], order[place]);
                }
            }
            Kopecks cost = costs[id];
            if (threshold <= raised[id] && cost <= left && _deserves(cost, raised[id])) {
                // forge-lint: disable-next-line(incorrect-shift) the literal is what is shifted
                funded |= 1 << id;
                left = left - cost;
            }
        }
    }

    /// @dev What the rule asks of a project beyond the threshold and room in the budget.
    function _deserves(Kopecks cost, Kopecks raised) internal pure virtual returns (bool);

    function _precedes(Kopecks[] calldata costs, Kopecks[] calldata raised, uint256 a, uint256 b)
        private
        pure
        returns (bool)
    {
        if (!(raised[a] == raised[b])) return raised[a] > raised[b];
        if (!(costs[a] == costs[b])) return costs[a] < costs[b];
        return a < b;
    }
}
