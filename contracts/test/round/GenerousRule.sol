// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";

/// @notice A rule with a mistake, which an administrator allowed nevertheless: it funds everything.
contract GenerousRule is IOutcomeRule {
    function name() external pure returns (string memory) {
        return "GenerousRule";
    }

    function outcome(Kopecks, Kopecks, Kopecks[] calldata, Kopecks[] calldata, ProjectId[] calldata)
        external
        pure
        returns (uint256)
    {
        return type(uint256).max;
    }
}
