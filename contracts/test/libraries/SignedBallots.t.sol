// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { PackedBallot, PackedBallots } from "../../src/libraries/PackedBallot.sol";
import { SignedBallots, Workbench } from "../../src/libraries/SignedBallots.sol";
import { Test } from "forge-std/Test.sol";

/// @notice The library reads calldata: each test calls the part it tries through an external function.
contract SignedBallotsTest is Test {
    bytes32 private constant DOMAIN = keccak256("some domain");
    uint256 private constant STEP = 100;
    uint256 private constant MOST = 60_000;
    uint256 private constant KEY = 7;
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    struct Count {
        address signer;
        uint256 total;
        uint256[] sums;
        uint256[] sumsAfter;
    }

    // ------------------------------------------------------------------------------------------- read

    function testFuzz_ReadsWhatWasPacked(uint240 lines, uint16 sequence, uint256 n, bytes calldata before) public view {
        n = bound(n, 0, PackedBallots.MAX_LINES);
        (bytes memory cart, uint256 word) = cartOf(lines, sequence, n);
        (uint256 width, uint256 ballot, uint256 size, bool whole) =
            this.read(bytes.concat(before, cart, new bytes(64)), before.length);
        assertEq(width, 24 * n, "width");
        assertEq(ballot, word, "ballot");
        assertEq(size, cart.length + 64, "size");
        assertTrue(whole, "whole");
    }

    function testFuzz_IsWholeIfTenLinesAndAllBytesAreThere(uint8 n, uint256 length) public view {
        uint256 needed = 67 + 3 * uint256(n);
        length = bound(length, 1, 2 * needed);
        bytes memory packed = new bytes(length);
        packed[0] = bytes1(n);
        (,,, bool whole) = this.read(packed, 0);
        assertEq(whole, n <= 10 && length >= needed);
    }

    // ------------------------------------------------------------------------------------------- count

    function testFuzz_CountsAndSaysWhoSigned(uint240 lines, uint16 sequence, uint256 n) public view {
        n = bound(n, 0, PackedBallots.MAX_LINES);
        (bytes memory cart, uint256 word) = cartOf(lines, sequence, n);
        (bytes32 r, bytes32 vs) = vm.signCompact(KEY, hashOf(word, n));
        Count memory found = this.count(abi.encodePacked(cart, r, vs));
        assertEq(found.signer, vm.addr(KEY), "signer");
        uint256[] memory sums = new uint256[](256);
        for (uint256 i; i < n; ++i) {
            (uint256 id, uint256 steps) = lineOf(word, i);
            sums[id] += steps;
        }
        assertEq(found.sums, sums, "counted");
        assertEq(found.total, PackedBallot.wrap(word & allOf(n)).total(), "sum");
        assertEq(found.sumsAfter, new uint256[](256), "taken out again");
    }

    function testFuzz_SaysWhoRecoversFromAnyBytes(bytes32 r, bytes32 vs, uint240 lines, uint16 sequence) public view {
        (bytes memory cart, uint256 word) = cartOf(lines, sequence, 5);
        bytes32 s = (vs << 1) >> 1;
        address expected = ecrecover(hashOf(word, 5), uint8(uint256(vs) >> 255) + 27, r, s);
        if (uint256(s) > ORDER / 2) expected = address(0);
        assertEq(this.count(abi.encodePacked(cart, r, vs)).signer, expected);
    }

    function test_SaysNobodyForTheUpperHalf() public view {
        (bytes memory cart, uint256 word) = cartOf(1, 2, 1);
        (bytes32 r,) = vm.signCompact(KEY, hashOf(word, 1));
        assertEq(this.count(abi.encodePacked(cart, r, ORDER / 2 + 1)).signer, address(0), "one above half");
        address lower = ecrecover(hashOf(word, 1), 27, r, bytes32(ORDER / 2));
        assertNotEq(lower, address(0), "somebody");
        assertEq(this.count(abi.encodePacked(cart, r, ORDER / 2)).signer, lower, "half");
    }

    // ------------------------------------------------------------------------------------------- records

    function testFuzz_RecordsSomeOfMany(uint240[7] calldata lines, uint8[7] calldata counts, uint8 chosen) public view {
        bytes memory packed;
        bytes memory expected;
        for (uint256 i; i < lines.length; ++i) {
            (bytes memory cart,) = cartOf(lines[i], uint16(i), counts[i] % 11);
            packed = bytes.concat(packed, cart, new bytes(64));
            if (chosen >> i & 1 == 1) expected = abi.encodePacked(expected, cart, signerNumber(i));
        }
        (bytes memory records, bytes memory after_) = this.record(packed, chosen);
        assertEq(records, expected, "records");
        assertEq(after_, bytes("memory that Solidity gave out afterwards"), "what comes after them");
    }

    // ------------------------------------------------------------------------------------------- by calldata

    /// @return width Bits of the lines at byte `offset`, and so on, as `read` gives them.
    function read(bytes calldata packed, uint256 offset)
        external
        pure
        returns (uint256 width, uint256 ballot, uint256 size, bool whole)
    {
        (Workbench bench, uint256 begin) = SignedBallots.build(packed, DOMAIN, STEP, MOST);
        assertEq(bench.end() - begin, packed.length, "end");
        assertEq(bench.step(), STEP, "step");
        assertEq(bench.most(), MOST, "most");
        assertEq(bench.offset(begin + offset), offset, "offset");
        PackedBallot found;
        uint256 next;
        (width, found, next) = SignedBallots.read(begin + offset);
        return (width, PackedBallot.unwrap(found), next - begin - offset, bench.isWhole(width, next));
    }

    function count(bytes calldata packed) external view returns (Count memory found) {
        (Workbench bench, uint256 at) = SignedBallots.build(packed, DOMAIN, STEP, MOST);
        (uint256 width, PackedBallot ballot, uint256 next) = SignedBallots.read(at);
        uint256 free = wordAt(0x40);
        found.signer = bench.count(ballot, width, next);
        assertEq(wordAt(0x40), free, "the free memory pointer");
        assertEq(wordAt(0x60), 0, "the word of zero");
        found.sums = sumsOf(bench);
        found.total = bench.take(ballot);
        found.sumsAfter = sumsOf(bench);
    }

    function record(bytes calldata packed, uint256 chosen) external pure returns (bytes memory, bytes memory) {
        (Workbench bench, uint256 at) = SignedBallots.build(packed, DOMAIN, STEP, MOST);
        for (uint256 i; at != bench.end(); ++i) {
            uint256 width;
            (width,, at) = SignedBallots.read(at);
            if (chosen >> i & 1 == 1) SignedBallots.record(width, signerNumber(i));
        }
        bytes memory records = bench.records();
        return (records, bytes("memory that Solidity gave out afterwards"));
    }

    // ------------------------------------------------------------------------------------------- written out again

    /// @return cart The first `n` of `lines`, and the sequence, as they begin a packed ballot.
    /// @return word The same as one word.
    function cartOf(uint240 lines, uint16 sequence, uint256 n) private pure returns (bytes memory cart, uint256 word) {
        word = (uint256(lines) << 16 | sequence) & allOf(n);
        cart = abi.encodePacked(sequence);
        for (uint256 i; i < n; ++i) {
            (uint256 id, uint256 steps) = lineOf(word, i);
            cart = abi.encodePacked(uint16(steps), uint8(id), cart);
        }
        cart = abi.encodePacked(uint8(n), cart);
    }

    function hashOf(uint256 word, uint256 n) private pure returns (bytes32) {
        bytes memory lines;
        for (uint256 i; i < n; ++i) {
            (uint256 id, uint256 steps) = lineOf(word, i);
            lines = abi.encodePacked(lines, keccak256(abi.encode(SignedBallots.LINE_TYPEHASH, id, steps * STEP)));
        }
        bytes32 ballot = keccak256(abi.encode(SignedBallots.BALLOT_TYPEHASH, uint16(word), keccak256(lines)));
        return keccak256(abi.encodePacked(hex"1901", DOMAIN, ballot));
    }

    function lineOf(uint256 word, uint256 i) private pure returns (uint256 id, uint256 steps) {
        return (uint8(word >> 16 + 24 * i), uint16(word >> 24 + 24 * i));
    }

    /// @dev A one for each bit of the sequence and of `n` lines.
    function allOf(uint256 n) private pure returns (uint256) {
        return type(uint256).max >> 240 - 24 * n;
    }

    /// @dev Some address, made without memory.
    function signerNumber(uint256 i) private pure returns (address) {
        return address(uint160(ORDER / (i + 2)));
    }

    function sumsOf(Workbench bench) private pure returns (uint256[] memory sums) {
        sums = new uint256[](256);
        for (uint256 id; id < 256; ++id) {
            sums[id] = uint256(bench.change(id));
        }
    }

    function wordAt(uint256 place) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(place)
        }
    }
}
