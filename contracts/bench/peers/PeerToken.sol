// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice OpenZeppelin's token as it comes.
contract PeerToken is ERC20 {
    constructor(address holder) ERC20("Peer", "PEER") {
        _mint(holder, 1_000_000 ether);
    }
}
