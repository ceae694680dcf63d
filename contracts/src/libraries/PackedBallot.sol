// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A citizen's ballot in one word.
/// Zero: not enrolled. Otherwise bits 0-15 hold the sequence number, counting from 1 at enrolment, and ten lines of
/// 24 bits follow: 8 bits the project, then 16 bits the amount in steps. Lines ascend by project; a line whose amount
/// is zero, and all after it, are empty.
type PackedBallot is uint256;

using PackedBallots for PackedBallot global;

library PackedBallots {
    uint256 internal constant MAX_LINES = 10;
    uint256 internal constant STEPS_BITS = 16;
    uint256 internal constant MAX_STEPS = type(uint16).max;
    uint256 internal constant MAX_SEQUENCE = type(uint16).max;
    uint256 private constant SEQUENCE_BITS = 16;
    uint256 private constant LINE_BITS = 24;
    uint256 private constant PROJECT_BITS = 8;

    /// @notice What enrolment writes: no lines, sequence 1.
    PackedBallot internal constant ENROLLED = PackedBallot.wrap(1);

    function isEnrolled(PackedBallot ballot) internal pure returns (bool) {
        return PackedBallot.unwrap(ballot) != 0;
    }

    function sequence(PackedBallot ballot) internal pure returns (uint256) {
        return PackedBallot.unwrap(ballot) & MAX_SEQUENCE;
    }

    function isEmpty(PackedBallot ballot) internal pure returns (bool) {
        return lines(ballot) == 0;
    }

    /// @notice The lines alone, first line lowest; shift right by `LINE_BITS` to walk.
    function lines(PackedBallot ballot) internal pure returns (uint256) {
        return PackedBallot.unwrap(ballot) >> SEQUENCE_BITS;
    }

    /// @notice The first of `rest`'s lines: its project and amount in steps (zero if there is none).
    function head(uint256 rest) internal pure returns (uint256 projectId, uint256 steps) {
        projectId = rest & type(uint8).max;
        steps = (rest >> PROJECT_BITS) & MAX_STEPS;
    }

    /// @notice `rest` without its first line.
    function tail(uint256 rest) internal pure returns (uint256) {
        return rest >> LINE_BITS;
    }

    /// @notice Line number `i` of a packed ballot's lines, in its place.
    function line(uint256 i, uint256 projectId, uint256 steps) internal pure returns (uint256) {
        return (projectId | (steps << PROJECT_BITS)) << (LINE_BITS * i);
    }

    /// @notice A ballot of these lines with this sequence number.
    function pack(uint256 lines_, uint256 sequence_) internal pure returns (PackedBallot) {
        return PackedBallot.wrap((lines_ << SEQUENCE_BITS) | sequence_);
    }

    /// @notice All lines' amounts, in steps.
    function total(PackedBallot ballot) internal pure returns (uint256 steps) {
        for (uint256 rest = lines(ballot); rest != 0; rest = tail(rest)) {
            (, uint256 amount) = head(rest);
            steps += amount;
        }
    }
}
