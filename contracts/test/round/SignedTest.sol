// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { SignersOffice } from "../registry/SignersOffice.sol";
import { RoundTest } from "./RoundTest.sol";

/// @notice What citizens sign, and how it is packed: written out here once more, so that the round is compared with it.
abstract contract SignedTest is RoundTest {
    /// @dev secp256k1's order.
    uint256 internal constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    uint256 private constant OFFICE_KEY = 77;

    /// @notice A domain as EIP-712 has it.
    function domainOf(string memory name, string memory version, uint256 chainId, address verifyingContract)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                verifyingContract
            )
        );
    }

    function domainOfRound() internal view returns (bytes32) {
        return domainOf("InitiativeCitizenRound", "1", block.chainid, address(round));
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

    /// @notice The compact form of citizen number `i`'s signature.
    function compact(uint256 i, bytes32 hash) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 vs) = vm.signCompact(keyOf(i), hash);
        return abi.encodePacked(r, vs);
    }

    /// @notice The form of 65 bytes.
    function long(uint256 i, bytes32 hash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(i), hash);
        return abi.encodePacked(r, s, v);
    }

    /// @notice A ballot as `castBallots` takes it.
    function packed(IBudgetRound.Line[] memory cart, uint16 sequence, bytes memory signature)
        internal
        view
        returns (bytes memory result)
    {
        uint256 step = Kopecks.unwrap(round.step());
        result = abi.encodePacked(sequence);
        for (uint256 i; i < cart.length; ++i) {
            uint16 steps = uint16(Kopecks.unwrap(cart[i].amount) / step);
            result = abi.encodePacked(steps, ProjectId.unwrap(cart[i].project), result);
        }
        result = abi.encodePacked(uint8(cart.length), result, signature);
    }

    /// @notice Citizen number `i`'s ballot, signed and packed.
    function signed(uint256 i, IBudgetRound.Line[] memory cart, uint16 sequence) internal view returns (bytes memory) {
        return packed(cart, sequence, compact(i, ballotHash(domainOfRound(), cart, sequence)));
    }

    /// @notice The packed cart as the round keeps it.
    function wordOf(IBudgetRound.Line[] memory cart, uint16 sequence) internal view returns (uint256 word) {
        uint256 step = Kopecks.unwrap(round.step());
        word = sequence;
        for (uint256 i; i < cart.length; ++i) {
            uint256 steps = Kopecks.unwrap(cart[i].amount) / step;
            word |= (ProjectId.unwrap(cart[i].project) | (steps << 8)) << (16 + 24 * i);
        }
    }

    function noLines() internal pure returns (IBudgetRound.Line[] memory) {
        return new IBudgetRound.Line[](0);
    }

    /// @notice Anyone sends a batch.
    function send(bytes memory batch) internal {
        vm.prank(anyone);
        round.castBallots(batch);
    }

    function expectSkipped(uint256 position, address signer, IBudgetRound.SkipReason reason) internal {
        vm.expectEmit(address(round));
        emit IBudgetRound.BallotSkipped(position, signer, reason);
    }

    /// @notice A wallet that is a contract: whatever its office's key signs, ERC-1271 vouches for.
    function contractWallet() internal returns (address) {
        bytes[] memory signers = new bytes[](1);
        signers[0] = abi.encodePacked(vm.addr(OFFICE_KEY));
        return address(new SignersOffice(signers, 1));
    }

    /// @notice What the contract's `isValidSignature` takes for the office's word.
    function wordOfOffice(bytes32 hash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(OFFICE_KEY, hash);
        bytes[] memory signers = new bytes[](1);
        bytes[] memory signatures = new bytes[](1);
        (signers[0], signatures[0]) = (abi.encodePacked(vm.addr(OFFICE_KEY)), abi.encodePacked(r, s, v));
        return abi.encode(signers, signatures);
    }

    // ------------------------------------------------------------------------------------------- errors

    function badSignature(address wallet) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_BadSignature.selector, wallet);
    }

    function malformed(uint256 offset) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_MalformedBatch.selector, offset);
    }
}
