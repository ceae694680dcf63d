// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Kopecks } from "../interfaces/Types.sol";
import { RankedOutcome } from "./RankedOutcome.sol";

/// @title A full piggy bank wins
/// @notice A project is funded when its piggy bank holds at least its cost (and the threshold). All such projects fit:
/// no more coins exist than the budget has kopecks.
contract FillToCost is RankedOutcome {
    function name() external pure returns (string memory) {
        return "FillToCost";
    }

    function _deserves(Kopecks cost, Kopecks raised) internal pure override returns (bool) {
        return cost <= raised;
    }
}
