// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "../interfaces/Types.sol";
import { PackedBallot, PackedBallots } from "../libraries/PackedBallot.sol";
import { RoundStore } from "./RoundStore.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { SignatureChecker } from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @notice How citizens join: by their own transaction, by a signature, or many by one transaction.
abstract contract RoundEnrolment is RoundStore {
    using BitMaps for BitMaps.BitMap;

    bytes32 private constant ENROLMENT_TYPEHASH = keccak256("Enrolment(bytes32 terms)");
    uint256 private constant SIGNATURE_BYTES = 64;

    BitMaps.BitMap private _enrolledIndexes;

    /// @inheritdoc IBudgetRound
    function enrol() external during(Phase.Enrolment) {
        _enrolOrRevert(_msgSender());
    }

    /// @inheritdoc IBudgetRound
    function enrolFor(address wallet, bytes calldata signature) external during(Phase.Enrolment) {
        if (!SignatureChecker.isValidSignatureNowCalldata(wallet, hashEnrolment(), signature)) {
            revert BudgetRound_BadSignature(wallet);
        }
        _enrolOrRevert(wallet);
    }

    /// @inheritdoc IBudgetRound
    function enrolBatch(bytes calldata packed) external during(Phase.Enrolment) {
        uint256 end = packed.length - packed.length % SIGNATURE_BYTES;
        if (end != packed.length) revert BudgetRound_MalformedBatch(end);
        bytes32 digest = hashEnrolment();
        uint32 count = enrolled;
        for (uint256 at; at < end; at += SIGNATURE_BYTES) {
            (address signer, ECDSA.RecoverError failure,) =
                ECDSA.tryRecover(digest, bytes32(packed[at:at + 32]), bytes32(packed[at + 32:at + SIGNATURE_BYTES]));
            if (failure != ECDSA.RecoverError.NoError) {
                emit EnrolmentSkipped(at / SIGNATURE_BYTES, address(0), SkipReason.BadSignature);
                continue;
            }
            ICitizenRegistry.Citizen memory citizen = registry.citizenOf(signer);
            (bool may, SkipReason reason) = _mayEnrol(citizen);
            if (may) _enrol(signer, citizen, ++count);
            else emit EnrolmentSkipped(at / SIGNATURE_BYTES, signer, reason);
        }
        enrolled = count;
    }

    /// @inheritdoc IBudgetRound
    function moveEnrolment(address lostWallet, address wallet) external during(Phase.Enrolment) {
        if (!_ballots[lostWallet].ballot.isEnrolled()) revert BudgetRound_NotEnrolled(lostWallet);
        ICitizenRegistry.Citizen memory lost = registry.citizenOf(lostWallet);
        ICitizenRegistry.Citizen memory current = registry.citizenOf(wallet);
        if (current.status != ICitizenRegistry.Status.Active) {
            revert BudgetRound_NotACitizen(wallet, current.status);
        }
        if (lost.status != ICitizenRegistry.Status.Lost || lost.index != current.index) {
            revert BudgetRound_NotRebound(lostWallet, wallet);
        }

        _ballots[lostWallet].ballot = PackedBallot.wrap(0);
        _ballots[wallet].ballot = PackedBallots.ENROLLED;
        emit EnrolmentMoved(lostWallet, wallet, current.index);
    }

    /// @inheritdoc IBudgetRound
    function isEnrolled(CitizenIndex index) external view returns (bool) {
        return _enrolledIndexes.get(CitizenIndex.unwrap(index));
    }

    /// @inheritdoc IBudgetRound
    function hashEnrolment() public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ENROLMENT_TYPEHASH, termsHash)));
    }

    function _enrolOrRevert(address wallet) private {
        ICitizenRegistry.Citizen memory citizen = registry.citizenOf(wallet);
        (bool may, SkipReason reason) = _mayEnrol(citizen);
        if (!may) {
            if (reason == SkipReason.NotACitizen) revert BudgetRound_NotACitizen(wallet, citizen.status);
            if (reason == SkipReason.OtherDistrict) revert BudgetRound_OtherDistrict(citizen.district, DISTRICT);
            revert BudgetRound_AlreadyEnrolled(citizen.index);
        }
        _enrol(wallet, citizen, ++enrolled);
    }

    function _mayEnrol(ICitizenRegistry.Citizen memory citizen) private view returns (bool may, SkipReason reason) {
        if (citizen.status != ICitizenRegistry.Status.Active) return (false, SkipReason.NotACitizen);
        if (DISTRICT != DistrictId.wrap(0) && citizen.district != DISTRICT) return (false, SkipReason.OtherDistrict);
        may = !_enrolledIndexes.get(CitizenIndex.unwrap(citizen.index));
        reason = SkipReason.AlreadyEnrolled;
    }

    function _enrol(address wallet, ICitizenRegistry.Citizen memory citizen, uint32 count) private {
        _enrolledIndexes.set(CitizenIndex.unwrap(citizen.index));
        _ballots[wallet].ballot = PackedBallots.ENROLLED;
        emit Enrolled(wallet, citizen.index, citizen.district, count);
    }
}
