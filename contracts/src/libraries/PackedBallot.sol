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
    uint256 internal constant MAX_SEQUENCE = 0xffff;
    uint256 private constant SEQUENCE_BITS = 16;
    uint256 internal constant LINE_BITS = 24;
    uint256 private constant PROJECT_BITS = 8;
    /// @dev A one in each line, and with it each line's project and amount.
    uint256 private constant EACH_LINE = 0x000001_000001_000001_000001_000001_000001_000001_000001_000001_000001;
    uint256 private constant ALL_PROJECTS = 0x0000ff_0000ff_0000ff_0000ff_0000ff_0000ff_0000ff_0000ff_0000ff_0000ff;
    uint256 private constant ALL_STEPS = 0xffff00_ffff00_ffff00_ffff00_ffff00_ffff00_ffff00_ffff00_ffff00_ffff00;

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
    function total(PackedBallot ballot) internal pure returns (uint256 sum) {
        for (uint256 rest = lines(ballot); rest != 0; rest = tail(rest)) {
            (, uint256 steps) = head(rest);
            sum += steps;
        }
    }

    /// @notice Whether a ballot may take the place of `former`: its citizen is enrolled, its sequence is later, its
    /// lines ascend by project, each project once and of the first `projects`, none is zero, and together they are at
    /// most `most`.
    /// @dev All lines at once, each in a lane of 24 bits, and no branch. To an amount 0xffff is added: the bit above it
    /// says that it was not zero. To the distance from a project to the next 0xff is added: bit 8 says that it is above
    /// zero. After the last line `projects` stands as the next. The amounts, multiplied by ten ones, have in their
    /// highest lane the sum of all; no lane's sum outgrows it.
    /// @param width How many bits the ballot's lines have: 24 each.
    /// @return may Whether it may.
    /// @return sum All lines' amounts, in steps.
    function mayFollow(PackedBallot ballot, PackedBallot former, uint256 width, uint256 projects, uint256 most)
        internal
        pure
        returns (bool may, uint256 sum)
    {
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            let rest := shr(SEQUENCE_BITS, ballot)
            let amounts := and(rest, ALL_STEPS)
            let each := shr(sub(240, width), EACH_LINE)
            may := shr(LINE_BITS, add(amounts, ALL_STEPS))
            let ids := and(rest, ALL_PROJECTS)
            let nexts := shr(LINE_BITS, or(ids, shl(width, projects)))
            may := and(may, shr(PROJECT_BITS, sub(add(nexts, ALL_PROJECTS), ids)))
            may := eq(and(may, each), each)
            may := and(may, gt(and(ballot, MAX_SEQUENCE), and(former, MAX_SEQUENCE)))
            sum := and(shr(224, mul(amounts, EACH_LINE)), 0xffffff)
            may := gt(may, or(iszero(former), gt(sum, most)))
        }
    }
}
