// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";

/// @notice A ballot of a batch, before it is packed.
/// @param signer Whoever recovers from the signature; zero if nobody does.
/// @param signature In EIP-2098's compact form.
struct SignedBallot {
    address signer;
    IBudgetRound.Line[] cart;
    uint16 sequence;
    bytes signature;
}
