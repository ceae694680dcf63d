// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";
import { Signing } from "./Signing.sol";

/// @notice Ballots and enrolments that the citizens of the round under test signed.
abstract contract SignedTest is RoundTest, Signing {
    uint256 private constant OFFICE_KEY = 77;

    function domainOfRound() internal view returns (bytes32) {
        return domainOf(round);
    }

    function enrolmentHash() internal view returns (bytes32) {
        return enrolmentHash(domainOfRound(), round.termsHash());
    }

    /// @notice The compact form of citizen number `i`'s signature.
    function compact(uint256 i, bytes32 hash) internal pure returns (bytes memory) {
        return compactBy(keyOf(i), hash);
    }

    /// @notice The form of 65 bytes.
    function long(uint256 i, bytes32 hash) internal pure returns (bytes memory) {
        return longBy(keyOf(i), hash);
    }

    /// @notice A ballot as `castBallots` takes it.
    function packed(IBudgetRound.Line[] memory cart, uint16 sequence, bytes memory signature)
        internal
        view
        returns (bytes memory)
    {
        return packed(cart, sequence, Kopecks.unwrap(round.step()), signature);
    }

    /// @notice Citizen number `i`'s ballot, signed and packed.
    function signed(uint256 i, IBudgetRound.Line[] memory cart, uint16 sequence) internal view returns (bytes memory) {
        return packed(cart, sequence, compact(i, ballotHash(domainOfRound(), cart, sequence)));
    }

    /// @notice The packed cart as the round keeps it.
    function wordOf(IBudgetRound.Line[] memory cart, uint16 sequence) internal view returns (uint256) {
        return wordOf(cart, sequence, Kopecks.unwrap(round.step()));
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

    /// @notice A wallet that is a contract.
    function contractWallet() internal returns (address) {
        return contractOf(OFFICE_KEY);
    }

    /// @notice What the contract's `isValidSignature` takes for its word.
    function wordOfOffice(bytes32 hash) internal pure returns (bytes memory) {
        return contractsWordBy(OFFICE_KEY, hash);
    }
}
