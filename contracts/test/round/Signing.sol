// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { domainSeparator } from "../domainSeparator.sol";
import { SignersOffice } from "../registry/SignersOffice.sol";
import { Test } from "forge-std/Test.sol";

/// @notice What citizens sign, and how it is packed: written out here once more, so that a round is compared with it.
abstract contract Signing is Test {
    /// @dev secp256k1's order.
    uint256 internal constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    // ------------------------------------------------------------------------------------------- what is signed

    function domainOf(BudgetRound round) internal view returns (bytes32) {
        return domainSeparator("InitiativeCitizenRound", "1", block.chainid, address(round));
    }

    function ballotHash(bytes32 domain, IBudgetRound.Line[] memory cart, uint256 sequence)
        internal
        pure
        returns (bytes32)
    {
        bytes memory lines;
        for (uint256 i; i < cart.length; ++i) {
            bytes32 typehash = keccak256("Line(uint8 project,uint48 amount)");
            lines = abi.encodePacked(lines, keccak256(abi.encode(typehash, cart[i].project, cart[i].amount)));
        }
        bytes32 type_ = keccak256("Ballot(uint16 sequence,Line[] lines)Line(uint8 project,uint48 amount)");
        return keccak256(abi.encodePacked(hex"1901", domain, keccak256(abi.encode(type_, sequence, keccak256(lines)))));
    }

    function enrolmentHash(bytes32 domain, bytes32 termsHash) internal pure returns (bytes32) {
        bytes32 message = keccak256(abi.encode(keccak256("Enrolment(bytes32 terms)"), termsHash));
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    // ------------------------------------------------------------------------------------------- signatures

    /// @notice EIP-2098's form of 64 bytes.
    function compactBy(uint256 key, bytes32 hash) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(key, hash);
        return abi.encodePacked(r, vs);
    }

    /// @notice The form of 65 bytes.
    function longBy(uint256 key, bytes32 hash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, hash);
        return abi.encodePacked(r, s, v);
    }

    /// @notice A compact signature as it would be, were its `s` the first one of the upper half.
    function withUpperS(bytes memory compactSignature) internal pure returns (bytes memory) {
        return abi.encodePacked(bytes32(compactSignature), ORDER / 2 + 1);
    }

    /// @notice A wallet that is a contract: what `key` signs, ERC-1271 vouches for.
    function contractOf(uint256 key) internal returns (address) {
        bytes[] memory signers = new bytes[](1);
        signers[0] = abi.encodePacked(vm.addr(key));
        return address(new SignersOffice(signers, 1));
    }

    /// @notice What such a contract's `isValidSignature` takes for its key's word.
    function contractsWordBy(uint256 key, bytes32 hash) internal pure returns (bytes memory) {
        bytes[] memory signers = new bytes[](1);
        bytes[] memory signatures = new bytes[](1);
        (signers[0], signatures[0]) = (abi.encodePacked(vm.addr(key)), longBy(key, hash));
        return abi.encode(signers, signatures);
    }

    // ------------------------------------------------------------------------------------------- packing

    /// @notice A ballot as `castBallots` takes it.
    function packed(IBudgetRound.Line[] memory cart, uint16 sequence, uint256 step, bytes memory signature)
        internal
        pure
        returns (bytes memory result)
    {
        result = abi.encodePacked(sequence);
        for (uint256 i; i < cart.length; ++i) {
            uint16 steps = uint16(Kopecks.unwrap(cart[i].amount) / step);
            result = abi.encodePacked(steps, ProjectId.unwrap(cart[i].project), result);
        }
        result = abi.encodePacked(uint8(cart.length), result, signature);
    }

    /// @notice The packed cart as a round keeps it.
    function wordOf(IBudgetRound.Line[] memory cart, uint16 sequence, uint256 step)
        internal
        pure
        returns (uint256 word)
    {
        word = sequence;
        for (uint256 i; i < cart.length; ++i) {
            uint256 steps = Kopecks.unwrap(cart[i].amount) / step;
            word |= (ProjectId.unwrap(cart[i].project) | (steps << 8)) << (16 + 24 * i);
        }
    }

    // ------------------------------------------------------------------------------------------- errors

    function badSignature(address wallet) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_BadSignature.selector, wallet);
    }

    function malformed(uint256 offset) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_MalformedBatch.selector, offset);
    }
}
