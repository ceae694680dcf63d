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
    /// @dev A one in each line, and with it each line's project and amount.
    uint256 private constant EACH_LINE = 0x000001_000001_000001_000001_000001_000001_000001_000001_000001_000001;
    uint256 private constant ALL_PROJECTS = EACH_LINE * type(uint8).max;
    uint256 private constant ALL_STEPS = EACH_LINE * MAX_STEPS;

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
    /// @dev Ten lanes of 24 bits, multiplied by ten ones: the highest lane of the product is the sum of all, and no
    /// lane's sum outgrows it.
    function total(PackedBallot ballot) internal pure returns (uint256 steps) {
        unchecked {
            steps = ((lines(ballot) >> PROJECT_BITS) & ALL_STEPS) * EACH_LINE;
            steps = (steps >> (LINE_BITS * (MAX_LINES - 1))) & type(uint24).max;
        }
    }

    /// @notice Whether the ballot's `n` lines ascend by project, each project once and of the first `projects`, and
    /// none is zero.
    /// @dev All lines at once, each in a lane of 24 bits. To an amount 0xffff is added: bit 16 says that it was not
    /// zero. To a project's distance from the one before 0xff is added: bit 8 says that it is above zero. Where there
    /// is no line, all this holds: `each` is zero then, and so is what stands at a last line's place.
    function isSound(PackedBallot ballot, uint256 n, uint256 projects) internal pure returns (bool sound) {
        unchecked {
            uint256 rest = lines(ballot);
            uint256 each = EACH_LINE >> (LINE_BITS * (MAX_LINES - n));
            uint256 ids = rest & ALL_PROJECTS;
            uint256 positive = (((rest >> PROJECT_BITS) & ALL_STEPS) + ALL_STEPS) >> STEPS_BITS;
            uint256 growing = ((ids >> LINE_BITS) + ALL_PROJECTS - ids) >> PROJECT_BITS;
            uint256 last = (rest >> (LINE_BITS * (n - 1))) & type(uint8).max;
            uint256 missing = (each & ~positive) | ((each >> LINE_BITS) & ~growing);
            // Joined without a branch, as `&&` would not be.
            // solhint-disable-next-line no-inline-assembly
            assembly ("memory-safe") {
                sound := and(iszero(missing), lt(last, projects))
            }
        }
    }
}
