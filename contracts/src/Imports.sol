// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// OpenZeppelin contracts that a city deploys as they are; named here so that they are compiled.
// forge-lint: disable-next-line(unused-import)
import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
// forge-lint: disable-next-line(unused-import)
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";
