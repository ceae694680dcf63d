// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../BudgetRound.sol";
import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../interfaces/ICitizenRegistry.sol";

/// @title Carries a round's code, for which the factory's own is too small
/// @notice Anyone may deploy a round here, as anyone may anywhere: only those that the factory opened are the city's.
contract RoundDeployer {
    /// @notice Deploys a round whose factory is the sender.
    function deploy(ICitizenRegistry registry, address forwarder, IBudgetRound.Terms calldata terms)
        external
        returns (IBudgetRound)
    {
        return new BudgetRound(registry, forwarder, msg.sender, terms);
    }
}
