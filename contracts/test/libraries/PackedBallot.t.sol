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
