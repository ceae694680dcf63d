// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PackedBallot } from "./PackedBallot.sol";

/// @notice The bytes of a `BallotsCast` event: of each ballot 20 bytes the wallet, 32 the ballot.
library BallotRecords {
    uint256 private constant RECORD_BYTES = 52;

    /// @notice Memory for `capacity` records; none is in it yet.
    function allocate(uint256 capacity) internal pure returns (bytes memory records) {
        records = new bytes(capacity * RECORD_BYTES);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(records, 0)
        }
    }

    /// @notice Adds a record. There must be room for it.
    function append(bytes memory records, address wallet, PackedBallot ballot) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let length := mload(records)
            let to := add(add(records, 0x20), length)
            // The wallet's word is written first: the ballot's covers what stands behind the address.
            mstore(to, shl(96, wallet))
            mstore(add(to, 20), ballot)
            mstore(records, add(length, RECORD_BYTES))
        }
    }
}
