// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Kopecks } from "../interfaces/Types.sol";
import { RankedOutcome } from "./RankedOutcome.sol";

/// @title What most cities use
/// @notice Most coins first; a project is funded when its piggy bank reaches the threshold and its cost still fits
/// into what is left of the budget. One that does not fit is skipped, and the next is tried.
contract GreedyByRaised is RankedOutcome {
    function name() external pure returns (string memory) {
        return "GreedyByRaised";
    }

    function _deserves(Kopecks, Kopecks) internal pure override returns (bool) {
        return true;
    }
}
