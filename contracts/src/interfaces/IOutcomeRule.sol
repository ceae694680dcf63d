// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Kopecks, ProjectId } from "./Types.sol";

/// @title How coins in piggy banks become funded projects
/// @notice Stateless: the same input gives the same outcome for ever. The order in which projects are considered
/// is a hint from the caller and is checked here, so that an outcome costs O(projects).
interface IOutcomeRule {
    /// @notice `order` does not name every project once.
    error OutcomeRule_WrongLength(uint256 given, uint256 projects);
    error OutcomeRule_UnknownProject(ProjectId project, uint256 projects);
    /// @notice `second` stands right after `first` but must come before it: more coins first, then the lower cost,
    /// then the lower id. The same project twice is reported likewise.
    error OutcomeRule_WrongOrder(ProjectId first, ProjectId second);

    /// @notice The rule's name, to be shown to people.
    function name() external view returns (string memory);

    /// @notice Which projects are funded.
    /// @param budget All there is to spend, in kopecks.
    /// @param threshold The least a piggy bank must hold for its project to be funded, in kopecks.
    /// @param costs Each project's cost, by id.
    /// @param raised Each piggy bank's coins, by id.
    /// @param order Every project once: by coins raised (most first), then by lower cost, then by lower id.
    /// @return funded Bit `i` is set when project `i` is funded; their costs never sum to more than `budget`.
    function outcome(
        Kopecks budget,
        Kopecks threshold,
        Kopecks[] calldata costs,
        Kopecks[] calldata raised,
        ProjectId[] calldata order
    ) external view returns (uint256 funded);
}
