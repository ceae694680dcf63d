// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PackedBallot } from "./PackedBallot.sol";

/// @notice What a batch keeps in memory while its ballots are read, laid out once:
///
/// | from   | what                                                    |
/// | ------ | ------------------------------------------------------- |
/// | 0x0000 | coins by project: 256 signed sums, in steps             |
/// | 0x2000 | kopecks a step                                          |
/// | 0x2020 | steps in a share                                        |
/// | 0x2040 | where in the calldata the batch begins                  |
/// | 0x2060 | where it ends                                           |
/// | 0x2080 | the hashes of a ballot's lines, ten at most             |
/// | 0x21c0 | 0x1901, the domain separator, a ballot's hash: 66 bytes |
/// | 0x2202 | the records: their length, and as many bytes            |
///
/// The records grow: Solidity's free memory begins where they end. What is read is copied there at once, and stays
/// there if it becomes a record.
type Workbench is uint256;

using SignedBallots for Workbench global;

/// @title Ballots that citizens signed, one after the other in a batch's bytes
/// @dev Here a batch spends nearly all of its gas that is not the chain's own price for a signature, a slot and an
/// event, so memory is written by hand, and what a ballot goes through fits on the stack: where it does not, the
/// compiler works the same out again and again.
///
/// The first four words of memory are used for hashing and recovering: their addresses are constants, which saves an
/// addition for each access. Two of them are Solidity's (the free memory pointer, and zero): each block gives them
/// back.
library SignedBallots {
    bytes32 internal constant LINE_TYPEHASH = keccak256("Line(uint8 project,uint48 amount)");
    bytes32 internal constant BALLOT_TYPEHASH =
        keccak256("Ballot(uint16 sequence,Line[] lines)Line(uint8 project,uint48 amount)");

    /// @dev A ballot without lines: one byte for their number, two for the sequence, 64 for the signature.
    uint256 private constant LEAST_BYTES = 67;
    /// @dev Half of secp256k1's order, and one: of a signature's two forms only that with a lower `s` is taken.
    uint256 private constant ABOVE_HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1;

    // Places on the workbench.
    uint256 private constant STEP = 0x2000;
    uint256 private constant MOST = 0x2020;
    uint256 private constant BEGIN = 0x2040;
    uint256 private constant END = 0x2060;
    uint256 private constant HASHES = 0x2080;
    uint256 private constant SIGNED = 0x21c0;
    uint256 private constant RECORDS = 0x2202;

    /// @notice Takes memory for a batch's workbench.
    /// @param step_ Kopecks a step.
    /// @param most_ Steps in a share.
    /// @return bench The workbench; nothing is counted yet.
    /// @return at Where in the calldata the first ballot begins.
    function build(bytes calldata packed, bytes32 domainSeparator, uint256 step_, uint256 most_)
        internal
        pure
        returns (Workbench bench, uint256 at)
    {
        bytes memory space = new bytes(RECORDS);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            bench := add(space, 0x20)
            at := packed.offset
            mstore(add(bench, STEP), step_)
            mstore(add(bench, MOST), most_)
            mstore(add(bench, BEGIN), at)
            mstore(add(bench, END), add(at, packed.length))
            mstore(add(bench, SIGNED), shl(240, 0x1901))
            mstore(add(bench, add(SIGNED, 2)), domainSeparator)
            mstore(0x40, add(bench, add(RECORDS, 0x20)))
        }
    }

    /// @notice Kopecks a step.
    function step(Workbench bench) internal pure returns (uint256 kopecks) {
        return bench.word(STEP);
    }

    /// @notice Steps in a share.
    function most(Workbench bench) internal pure returns (uint256 steps) {
        return bench.word(MOST);
    }

    /// @notice Where in the calldata the batch ends.
    function end(Workbench bench) internal pure returns (uint256 at) {
        return bench.word(END);
    }

    /// @notice How many of the batch's bytes stand before `at`.
    function offset(Workbench bench, uint256 at) internal pure returns (uint256 bytesBefore) {
        return at - bench.word(BEGIN);
    }

    /// @notice By how many steps project `id`'s coins grew, or fell.
    function change(Workbench bench, uint256 id) internal pure returns (int256 steps) {
        // forge-lint: disable-next-line(unsafe-typecast) what fell is negative, in two's complement
        return int256(bench.word(id * 0x20));
    }

    /// @notice The word at a place on the workbench.
    function word(Workbench bench, uint256 place) internal pure returns (uint256 value) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            value := mload(add(bench, place))
        }
    }

    /// @notice The ballot at `at` in the calldata. Its lines and sequence stand where the next record goes, too.
    /// @return width How many bits its lines have: 24 each.
    /// @return ballot The cart as it would be stored.
    /// @return next Where the ballot after it begins.
    function read(uint256 at) internal pure returns (uint256 width, PackedBallot ballot, uint256 next) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let to := mload(0x40)
            calldatacopy(to, at, 0x21)
            width := mul(24, byte(0, mload(to)))
            // Of the 32 bytes after the first, the lines and the sequence are the cart: the others are shifted out.
            ballot := shr(sub(240, width), mload(add(to, 1)))
            next := add(add(at, LEAST_BYTES), shr(3, width))
        }
    }

    /// @notice Whether a ballot can be: not more lines than a ballot holds, and not more bytes than there are.
    /// @param width How many bits its lines have.
    /// @param next Where the ballot after it begins.
    function isWhole(Workbench bench, uint256 width, uint256 next) internal pure returns (bool whole) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            whole := iszero(or(gt(width, 240), gt(next, mload(add(bench, END)))))
        }
    }

    /// @notice Adds a ballot's lines to the sums, and says who signed it.
    /// @param width How many bits its lines have.
    /// @param next Where in the calldata its signature ends: 64 bytes, r, then s with the parity in its highest bit.
    /// @return signer Zero if nobody signed, or `s` is in the upper half.
    function count(Workbench bench, PackedBallot ballot, uint256 width, uint256 next)
        internal
        view
        returns (address signer)
    {
        (bytes32 lineTypehash, bytes32 ballotTypehash) = (LINE_TYPEHASH, BALLOT_TYPEHASH);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let free := mload(0x40)
            let kopecks := mload(add(bench, STEP))
            let hashes := add(bench, HASHES)
            let to := hashes
            mstore(0x00, lineTypehash)
            mstore(0x20, 0)
            // A bit above the last line ends the walk: it ends there even if that line is all zeros.
            for { let rest := or(shr(16, ballot), shl(width, 1)) } gt(rest, 1) { rest := shr(24, rest) } {
                mstore8(0x3f, rest)
                let steps := and(shr(8, rest), 0xffff)
                mstore(0x40, mul(steps, kopecks))
                mstore(to, keccak256(0x00, 0x60))
                to := add(to, 0x20)
                let sum := add(bench, and(shl(5, rest), 0x1fe0))
                mstore(sum, add(mload(sum), steps))
            }
            // The ballot: its type, sequence, and the hash of its lines' hashes.
            mstore(0x00, ballotTypehash)
            mstore(0x20, and(ballot, 0xffff))
            mstore(0x40, keccak256(hashes, sub(to, hashes)))
            // What is signed: 0x1901, the domain, the ballot.
            mstore(add(bench, add(SIGNED, 34)), keccak256(0x00, 0x60))
            mstore(0x00, keccak256(add(bench, SIGNED), 66))
            // The recovery takes hash, v, r and s. Where it finds nobody, as for a v of zero, it returns nothing.
            let vs := calldataload(sub(next, 0x20))
            let s := shr(1, shl(1, vs))
            mstore(0x20, mul(lt(s, ABOVE_HALF_ORDER), add(27, shr(255, vs))))
            mstore(0x40, calldataload(sub(next, 0x40)))
            mstore(0x60, s)
            pop(staticcall(gas(), 1, 0x00, 0x80, 0x40, 0x20))
            // What it returned stands at 0x40. If nothing, zero is read, right behind.
            mstore(0x60, 0)
            signer := mload(sub(0x60, returndatasize()))
            mstore(0x40, free)
        }
    }

    /// @notice Takes a ballot's lines out of the sums again.
    /// @return total The lines' sum, in steps.
    function take(Workbench bench, PackedBallot ballot) internal pure returns (uint256 total) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            for { let rest := shr(16, ballot) } rest { rest := shr(24, rest) } {
                let steps := and(shr(8, rest), 0xffff)
                let sum := add(bench, and(shl(5, rest), 0x1fe0))
                mstore(sum, sub(mload(sum), steps))
                total := add(total, steps)
            }
        }
    }

    /// @notice Makes a record of the ballot that was read. Since then no memory may have been given out.
    /// @param width How many bits its lines have.
    function record(uint256 width, address signer) internal pure {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let to := add(add(mload(0x40), 3), shr(3, width))
            mstore(to, shl(96, signer))
            mstore(0x40, add(to, 20))
        }
    }

    /// @notice The ballots that were recorded, as they stood in the batch, but each with its signer, 20 bytes, instead
    /// of its signature.
    function records(Workbench bench) internal pure returns (bytes memory all) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            all := add(bench, RECORDS)
            mstore(all, sub(mload(0x40), add(all, 0x20)))
        }
    }
}
