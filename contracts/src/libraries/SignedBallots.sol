// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PackedBallot, PackedBallots } from "./PackedBallot.sol";

/// @notice Where a batch hashes and recovers: one stretch of memory, laid out once and used for every ballot.
///
/// | from  | what                                                                            |
/// | ----- | ------------------------------------------------------------------------------- |
/// | 0x000 | a line: its type's hash, project, amount                                         |
/// | 0x060 | a ballot: its type's hash, sequence, hash of its lines' hashes                   |
/// | 0x0c0 | what is signed: 0x1901 in the last two bytes, domain separator, the ballot's hash |
/// | 0x120 | the recovery's input: hash, v, r, s                                              |
/// | 0x1a0 | the lines' hashes, ten at most                                                   |
/// | 0x2e0 | coins by project: 256 signed sums, in steps                                      |
type Workbench is uint256;

using SignedBallots for Workbench global;

/// @title Ballots that citizens signed, one after the other in a batch's bytes
/// @dev Here, and nowhere else in a round, memory is written by hand: a batch spends most of its gas in these loops. What
/// each costs, and what else was tried, stands in docs/adr/0018. None of the assembly writes outside its workbench but
/// into the scratch space.
library SignedBallots {
    bytes32 internal constant LINE_TYPEHASH = keccak256("Line(uint8 project,uint48 amount)");
    bytes32 internal constant BALLOT_TYPEHASH =
        keccak256("Ballot(uint16 sequence,Line[] lines)Line(uint8 project,uint48 amount)");

    /// @dev One byte for the number of lines, two for the sequence, 64 for the signature.
    uint256 internal constant LEAST_BYTES = 67;
    uint256 private constant LINE_BYTES = 3;
    uint256 private constant WORKBENCH_BYTES = 0x2e0 + 256 * 32;
    /// @dev Half of secp256k1's order: of a signature's two forms only that with the lower `s` is taken.
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @notice Takes memory for a workbench, and writes what stays the same for the whole batch.
    function build(bytes32 domainSeparator) internal pure returns (Workbench bench) {
        bytes memory space = new bytes(WORKBENCH_BYTES);
        (bytes32 lineTypehash, bytes32 ballotTypehash) = (LINE_TYPEHASH, BALLOT_TYPEHASH);
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            bench := add(space, 0x20)
            mstore(bench, lineTypehash)
            mstore(add(bench, 0x60), ballotTypehash)
            mstore(add(bench, 0xc0), 0x1901)
            mstore(add(bench, 0xe0), domainSeparator)
        }
    }

    /// @notice Cuts the ballot that begins at byte `at` off the batch.
    /// @return n How many lines it has.
    /// @return ballot The cart as it would be stored.
    /// @return end Where the next ballot begins; zero if this is none.
    function cut(bytes calldata packed, uint256 at) internal pure returns (uint256 n, PackedBallot ballot, uint256 end) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let from := add(packed.offset, at)
            n := byte(0, calldataload(from))
            // Of the 32 bytes after the first, the leading 3 n + 2 are the cart: the others are shifted out.
            ballot := shr(sub(240, mul(24, n)), calldataload(add(from, 1)))
        }
        unchecked {
            end = at + LEAST_BYTES + LINE_BYTES * n;
        }
        if (n > PackedBallots.MAX_LINES || end > packed.length) end = 0;
    }

    /// @notice Hashes a ballot of `n` lines as its citizen should have signed it, and adds its lines to the sums.
    /// @param step Kopecks a step.
    /// @return total The lines' sum, in steps.
    /// @return projects How many projects there must be for these lines: the last one's, plus one. More than there can be
    /// if the lines don't ascend by project, or one of them is zero.
    function count(Workbench bench, PackedBallot ballot, uint256 n, uint256 step)
        internal
        pure
        returns (uint256 total, uint256 projects)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let hashes := add(bench, 0x1a0)
            let sums := add(bench, 0x2e0)
            let rest := shr(16, ballot)
            let size := shl(5, n)
            let faults := 0
            for { let at := 0 } lt(at, size) { at := add(at, 0x20) } {
                let id := and(rest, 0xff)
                let steps := and(shr(8, rest), 0xffff)
                rest := shr(24, rest)
                mstore(add(bench, 0x20), id)
                mstore(add(bench, 0x40), mul(steps, step))
                mstore(add(hashes, at), keccak256(bench, 0x60))
                let sum := add(sums, shl(5, id))
                mstore(sum, add(mload(sum), steps))
                total := add(total, steps)
                faults := or(faults, or(iszero(steps), lt(id, projects)))
                projects := add(id, 1)
            }
            projects := or(projects, shl(9, faults))
            mstore(add(bench, 0x80), and(ballot, 0xffff))
            mstore(add(bench, 0xa0), keccak256(hashes, size))
            mstore(add(bench, 0x100), keccak256(add(bench, 0x60), 0x60))
            mstore(add(bench, 0x120), keccak256(add(bench, 0xde), 66))
        }
    }

    /// @notice Who signed what was hashed last.
    /// @param end Where the ballot ends: the 64 bytes before are its signature.
    /// @return signer Zero if nobody did, or `s` is in the upper half.
    function recover(Workbench bench, bytes calldata packed, uint256 end) internal view returns (address signer) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let signature := sub(add(packed.offset, end), 0x40)
            let vs := calldataload(add(signature, 0x20))
            let s := shr(1, shl(1, vs))
            mstore(add(bench, 0x140), add(27, shr(255, vs)))
            mstore(add(bench, 0x160), calldataload(signature))
            mstore(add(bench, 0x180), s)
            // Where nobody is recovered the precompile returns nothing, and the zero stays.
            mstore(0, 0)
            if iszero(gt(s, HALF_ORDER)) { pop(staticcall(gas(), 1, add(bench, 0x120), 0x80, 0, 0x20)) }
            signer := mload(0)
        }
    }

    /// @notice Takes a ballot's lines out of the sums again.
    /// @return total The lines' sum, in steps.
    function take(Workbench bench, PackedBallot ballot) internal pure returns (uint256 total) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let sums := add(bench, 0x2e0)
            for { let rest := shr(16, ballot) } rest { rest := shr(24, rest) } {
                let steps := and(shr(8, rest), 0xffff)
                let sum := add(sums, shl(5, and(rest, 0xff)))
                mstore(sum, sub(mload(sum), steps))
                total := add(total, steps)
            }
        }
    }

    /// @notice By how many steps project `id`'s coins grew, or fell.
    function change(Workbench bench, uint256 id) internal pure returns (int256 steps) {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            steps := mload(add(add(bench, 0x2e0), shl(5, id)))
        }
    }
}
