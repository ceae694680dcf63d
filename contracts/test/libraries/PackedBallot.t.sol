// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PackedBallot, PackedBallots } from "../../src/libraries/PackedBallot.sol";
import { Test } from "forge-std/Test.sol";

contract PackedBallotTest is Test {
    function testFuzz_UnpacksWhatWasPacked(
        uint8[10] memory projects,
        uint16[10] memory steps,
        uint256 n,
        uint16 sequence
    ) public pure {
        n = bound(n, 0, PackedBallots.MAX_LINES);
        uint256 lines;
        uint256 sum;
        for (uint256 i; i < n; ++i) {
            steps[i] = uint16(bound(steps[i], 1, PackedBallots.MAX_STEPS));
            lines |= PackedBallots.line(i, projects[i], steps[i]);
            sum += steps[i];
        }
        PackedBallot ballot = PackedBallots.pack(lines, sequence);
        assertEq(ballot.sequence(), sequence, "sequence");
        assertEq(ballot.total(), sum, "total");
        assertEq(ballot.isEmpty(), n == 0, "empty");
        uint256 rest = ballot.lines();
        for (uint256 i; i < n; ++i) {
            (uint256 project, uint256 amount) = PackedBallots.head(rest);
            assertEq(project, projects[i], "project");
            assertEq(amount, steps[i], "steps");
            rest = PackedBallots.tail(rest);
        }
        assertEq(rest, 0, "nothing after the last line");
    }

    /// @dev Line by line what `mayFollow` finds for all at once. Small numbers collide often.
    function testFuzz_MayFollowAsEachLineMay(uint256 seed, uint256 n, uint256 projects, uint256 most, bool small)
        public
        pure
    {
        n = bound(n, 0, PackedBallots.MAX_LINES);
        projects = bound(projects, 1, 256);
        most = bound(most, 0, small ? 10 * PackedBallots.MAX_STEPS : type(uint256).max);
        uint256 lines;
        uint256 least;
        uint256 sum;
        bool may = true;
        for (uint256 i; i < n; ++i) {
            uint256 draw = uint256(keccak256(abi.encode(seed, i)));
            uint256 id = small ? i + draw % 3 : (draw % (256 - i)) / (11 - n) + i;
            uint256 steps = draw % 13 == 0 ? 0 : uint16(draw >> 128);
            lines |= PackedBallots.line(i, id, steps);
            may = may && steps != 0 && id >= least && id < projects;
            least = id + 1;
            sum += steps;
        }
        assertMayFollow(PackedBallots.pack(lines, 7), n, projects, most, may && sum <= most);
    }

    function test_MayFollowAtTheEdges() public pure {
        uint256 lines;
        for (uint256 i; i < PackedBallots.MAX_LINES; ++i) {
            lines |= PackedBallots.line(i, 246 + i, i % 2 == 0 ? 1 : PackedBallots.MAX_STEPS);
        }
        PackedBallot ballot = PackedBallots.pack(lines, 2);
        uint256 sum = 5 + 5 * PackedBallots.MAX_STEPS;
        assertMayFollow(ballot, 10, 256, sum, true);
        assertMayFollow(ballot, 10, 255, sum, false);
        assertMayFollow(ballot, 10, 256, sum - 1, false);
        assertMayFollow(PackedBallots.pack(0, 2), 0, 1, 0, true);
        assertMayFollow(PackedBallots.pack(0, 2), 1, 1, 0, false);
        assertMayFollow(PackedBallots.pack(PackedBallots.line(0, 0, 1), 2), 1, 1, 1, true);
    }

    function testFuzz_FollowsAnEarlierSequenceOfAnEnrolledCitizen(uint256 former, uint16 sequence) public pure {
        (bool may,) = PackedBallots.pack(0, sequence).mayFollow(PackedBallot.wrap(former), 0, 1, 0);
        assertEq(may, former != 0 && uint16(former) < sequence);
        (may,) = PackedBallots.pack(0, sequence).mayFollow(PackedBallot.wrap(0), 0, 1, 0);
        assertFalse(may, "not enrolled");
    }

    function assertMayFollow(PackedBallot ballot, uint256 n, uint256 projects, uint256 most, bool expected)
        private
        pure
    {
        (bool may, uint256 sum) = ballot.mayFollow(PackedBallots.ENROLLED, n * PackedBallots.LINE_BITS, projects, most);
        assertEq(may, expected, "may follow");
        assertEq(sum, ballot.total(), "sum");
    }

    function test_FillsOneWord() public pure {
        uint256 lines;
        for (uint256 i; i < PackedBallots.MAX_LINES; ++i) {
            lines |= PackedBallots.line(i, type(uint8).max, PackedBallots.MAX_STEPS);
        }
        PackedBallot ballot = PackedBallots.pack(lines, PackedBallots.MAX_SEQUENCE);
        assertEq(PackedBallot.unwrap(ballot), type(uint256).max, "every bit");
        assertEq(ballot.total(), 10 * PackedBallots.MAX_STEPS, "total");
    }

    function test_BeginsByEnrolment() public pure {
        assertTrue(PackedBallots.ENROLLED.isEnrolled(), "enrolled");
        assertTrue(PackedBallots.ENROLLED.isEmpty(), "empty");
        assertEq(PackedBallots.ENROLLED.sequence(), 1, "sequence");
        assertFalse(PackedBallot.wrap(0).isEnrolled(), "zero");
    }
}
