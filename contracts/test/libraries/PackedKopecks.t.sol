// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Kopecks } from "../../src/interfaces/Types.sol";
import { PackedKopecks } from "../../src/libraries/PackedKopecks.sol";
import { Test } from "forge-std/Test.sol";

contract PackedKopecksTest is Test {
    using PackedKopecks for PackedKopecks.List;

    uint256 private constant PLACES = 256;

    PackedKopecks.List private list;

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_ReadsWhatStandsThere(uint256 seed, uint256 n) public {
        for (uint256 i; i < PLACES; ++i) {
            (uint256 index, uint256 shift) = PackedKopecks.place(i);
            list.words[index] |= uint256(amountOf(seed, i)) << shift;
        }
        for (uint256 i; i < PLACES; ++i) {
            assertEq(Kopecks.unwrap(list.get(i)), amountOf(seed, i), "get");
        }
        n = bound(n, 0, PLACES);
        Kopecks[] memory first = list.load(n);
        assertEq(first.length, n, "length");
        for (uint256 i; i < n; ++i) {
            assertEq(Kopecks.unwrap(first[i]), amountOf(seed, i), "load");
        }
    }

    function test_GivesEachPlaceALaneOfItsOwn() public pure {
        uint256[52] memory taken;
        for (uint256 i; i < PLACES; ++i) {
            (uint256 index, uint256 shift) = PackedKopecks.place(i);
            uint256 lane = uint256(type(uint48).max) << shift;
            assertEq(lane >> shift, type(uint48).max, "within the word");
            assertEq(taken[index] & lane, 0, "shared");
            taken[index] |= lane;
        }
    }

    function amountOf(uint256 seed, uint256 i) private pure returns (uint48) {
        return uint48(uint256(keccak256(abi.encode(seed, i))));
    }
}
