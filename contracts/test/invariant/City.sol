// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRoundFactory } from "../../src/BudgetRoundFactory.sol";
import { CitizenRegistry } from "../../src/CitizenRegistry.sol";
import { FillToCost } from "../../src/rules/FillToCost.sol";
import { GreedyByRaised } from "../../src/rules/GreedyByRaised.sol";
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";

/// @notice The contracts and offices that handlers act on.
struct City {
    CitizenRegistry registry;
    BudgetRoundFactory factory;
    ERC2771Forwarder forwarder;
    GreedyByRaised greedyByRaised;
    FillToCost fillToCost;
    address treasury;
    address treasurer;
    address guardian;
    address registrar;
    uint256 registrarKey;
}
