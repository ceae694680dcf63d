// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PackedBallot } from "./PackedBallot.sol";

/// @notice What a batch keeps in memory while its ballots are read, laid out once:
///
/// | from  | what                                         |
/// | ----- | -------------------------------------------- |
/// | 0x000 | the domain separator                         |
/// | 0x020 | kopecks a step                               |
/// | 0x040 | the hashes of a ballot's lines, ten at most  |
/// | 0x180 | coins by project: 256 signed sums, in steps  |
type Workbench is uint256;

using SignedBallots for Workbench global;

/// @title Ballots that citizens signed, one after the other in a batch's bytes
/// @dev Here a batch spends nearly all of its gas that is not the chain's own price for a signature, a slot and an
/// event, so memory is written by hand.
///
/// The first four words of memory are used for hashing and recovering: their addresses are constants, which saves an
/// addition for each access. Two of them are Solidity's (the free memory pointer, and zero): each block gives them
/// back.
library SignedBallots {
    bytes32 internal constant LINE_TYPEHASH = keccak256("Line(uint8 project,uint48 amount)");
    bytes32 internal constant BALLOT_TYPEHASH =
        keccak256("Ballot(uint16 sequence,Line[] lines)Line(uint8 project,uint48 amount)");

    /// @dev One byte for the number of lines, two for the sequence, 64 for the signature.
    uint256 internal constant LEAST_BYTES = 67;
    uint256 private constant WORKBENCH_BYTES = 0x180 + 256 * 32;
    /// @dev Half of secp256k1's order: of a signature's two forms only that with the lower `s` is taken.
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @notice Takes memory for a workbench.
    /// @param step Kopecks a step.
    function build(bytes32 domainSeparator, uint256 step) internal pure returns (Workbench bench) {
        bytes memory space = new bytes(WORKBENCH_BYTES);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            bench := add(space, 0x20)
            mstore(bench, domainSeparator)
            mstore(add(bench, 0x20), step)
        }
    }

    /// @notice The ballot with which `packed` begins.
    /// @return n How many lines it has.
    /// @return ballot The cart as it would be stored.
    /// @return size How many bytes it takes.
    /// @return whole Whether that can be: not more lines than a ballot holds, and not more bytes than there are.
    function first(bytes calldata packed)
        internal
        pure
        returns (uint256 n, PackedBallot ballot, uint256 size, bool whole)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            n := byte(0, calldataload(packed.offset))
            // Of the 32 bytes after the first, the leading 3 n + 2 are the cart: the others are shifted out.
            ballot := shr(sub(240, mul(24, n)), calldataload(add(packed.offset, 1)))
            size := add(LEAST_BYTES, mul(3, n))
            whole := iszero(or(gt(n, 10), gt(size, packed.length)))
        }
    }

    /// @notice `packed` without its first ballot of `size` bytes.
    function skip(bytes calldata packed, uint256 size) internal pure returns (bytes calldata rest) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            rest.offset := add(packed.offset, size)
            rest.length := sub(packed.length, size)
        }
    }

    /// @notice Where in the calldata the signature begins that ends where `packed` begins.
    function signatureBefore(bytes calldata packed) internal pure returns (uint256 at) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            at := sub(packed.offset, 0x40)
        }
    }

    /// @notice Adds a ballot's lines to the sums, and says who signed it.
    /// @param n How many lines the ballot has.
    /// @param signature Where in the calldata its 64 bytes are: r, then s with the parity in its highest bit.
    /// @return signer Zero if nobody signed, or `s` is in the upper half.
    function count(Workbench bench, PackedBallot ballot, uint256 n, uint256 signature)
        internal
        view
        returns (address signer)
    {
        (bytes32 lineTypehash, bytes32 ballotTypehash) = (LINE_TYPEHASH, BALLOT_TYPEHASH);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let free := mload(0x40)
            let step := mload(add(bench, 0x20))
            let to := add(bench, 0x40)
            mstore(0x00, lineTypehash)
            // A bit above the last line ends the walk: it ends there even if that line is all zeros.
            for { let rest := or(shr(16, ballot), shl(mul(24, n), 1)) } gt(rest, 1) { rest := shr(24, rest) } {
                let id := and(rest, 0xff)
                let steps := and(shr(8, rest), 0xffff)
                mstore(0x20, id)
                mstore(0x40, mul(steps, step))
                mstore(to, keccak256(0x00, 0x60))
                to := add(to, 0x20)
                let sum := add(add(bench, 0x180), shl(5, id))
                mstore(sum, add(mload(sum), steps))
            }
            // The ballot: its type, sequence, and the hash of its lines' hashes.
            mstore(0x00, ballotTypehash)
            mstore(0x20, and(ballot, 0xffff))
            mstore(0x40, keccak256(add(bench, 0x40), sub(sub(to, bench), 0x40)))
            // What is signed: 0x1901, the domain, the ballot.
            let hash := keccak256(0x00, 0x60)
            mstore(0x00, shl(240, 0x1901))
            mstore(0x02, mload(bench))
            mstore(0x22, hash)
            // The recovery takes hash, v, r and s. Where it finds nobody, it returns nothing.
            mstore(0x00, keccak256(0x00, 0x42))
            let vs := calldataload(add(signature, 0x20))
            let s := shr(1, shl(1, vs))
            mstore(0x20, add(27, shr(255, vs)))
            mstore(0x40, calldataload(signature))
            mstore(0x60, s)
            if iszero(gt(s, HALF_ORDER)) {
                pop(staticcall(gas(), 1, 0x00, 0x80, 0x00, 0x20))
                signer := mul(mload(0x00), eq(returndatasize(), 0x20))
            }
            mstore(0x40, free)
            mstore(0x60, 0)
        }
    }

    /// @notice Takes a ballot's lines out of the sums again.
    /// @return total The lines' sum, in steps.
    function take(Workbench bench, PackedBallot ballot) internal pure returns (uint256 total) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            for { let rest := shr(16, ballot) } rest { rest := shr(24, rest) } {
                let steps := and(shr(8, rest), 0xffff)
                let sum := add(add(bench, 0x180), shl(5, and(rest, 0xff)))
                mstore(sum, sub(mload(sum), steps))
                total := add(total, steps)
            }
        }
    }

    /// @notice By how many steps project `id`'s coins grew, or fell.
    function change(Workbench bench, uint256 id) internal pure returns (int256 steps) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            steps := mload(add(add(bench, 0x180), shl(5, id)))
        }
    }
}
