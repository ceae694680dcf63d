// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// solhint-disable no-unused-import
// OpenZeppelin contracts that a city deploys as they are; named here so that they are compiled.
import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";
