// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { AppealId, DepartmentId, OfficerId } from "../interfaces/Types.sol";
import { AppealStore } from "./AppealStore.sol";
import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { SignatureChecker } from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @notice How a department answers: by its preparer's signature and as many approvals as its policy wants, sent
/// together or one by one.
abstract contract AppealAnswers is AppealStore, EIP712 {
    /// @dev One slot. The appointment counts, not the account: who left and came back signs again.
    struct Signer {
        address account;
        OfficerId officer;
    }

    /// @dev The first three share a slot. `signers` begins with the preparer.
    struct Prepared {
        DepartmentId department;
        uint8 round;
        bool returned;
        Signer[] signers;
    }

    bytes32 private constant ANSWER_TYPEHASH = keccak256(
        "Answer(uint256 appeal,uint16 department,uint8 round,uint8 outcome,uint40 plannedFor,uint256 duplicateOf,"
        "bytes32 digest,address preparer)"
    );

    mapping(AppealId appeal => mapping(bytes32 answerHash => Prepared prepared)) private _prepared;

    constructor() EIP712("InitiativeCitizenAppeals", "1") { }

    /// @inheritdoc IAppealRegistry
    function answer(Answer calldata answer_, Signature[] calldata signatures) external {
        bytes32 answerHash = hashAnswer(answer_);
        Appeal storage entry = _answerable(answer_, answerHash);
        if (signatures.length == 0 || signatures[0].signer != answer_.preparer) {
            revert AppealRegistry_PreparerMissing(answer_.preparer);
        }
        for (uint256 i; i < signatures.length; ++i) {
            Signature calldata one = signatures[i];
            for (uint256 j; j < i; ++j) {
                if (signatures[j].signer == one.signer) revert AppealRegistry_AlreadySigned(answerHash, one.signer);
            }
            OfficerId officer = _requireSigned(answer_.department, answerHash, one);
            emit AnswerSigned(answer_.appeal, answerHash, one.signer, officer, one.signature);
        }
        uint256 needed = _department(answer_.department).approvals;
        uint256 approvals = signatures.length - 1;
        if (approvals < needed) revert AppealRegistry_TooFewApprovals(answerHash, approvals, needed);
        _give(answer_, answerHash, entry);
    }

    /// @inheritdoc IAppealRegistry
    function signAnswer(Answer calldata answer_, Signature calldata signature) external {
        bytes32 answerHash = hashAnswer(answer_);
        Appeal storage entry = _answerable(answer_, answerHash);
        Prepared storage prepared = _prepared[answer_.appeal][answerHash];
        OfficerId officer = _requireSigned(answer_.department, answerHash, signature);
        if (prepared.signers.length == 0) {
            if (signature.signer != answer_.preparer) revert AppealRegistry_PreparerMissing(answer_.preparer);
            prepared.department = answer_.department;
            prepared.round = answer_.round;
            emit AnswerPrepared(answer_.appeal, answerHash, answer_);
        }
        _keep(prepared.signers, Signer({ account: signature.signer, officer: officer }), answerHash);
        emit AnswerSigned(answer_.appeal, answerHash, signature.signer, officer, signature.signature);
        if (_approvals(prepared.signers) >= _department(answer_.department).approvals) {
            _give(answer_, answerHash, entry);
        }
    }

    /// @inheritdoc IAppealRegistry
    function returnAnswer(AppealId appeal, bytes32 answerHash, bytes32 digest) external {
        Appeal storage entry = _worked(appeal);
        address sender = _msgSender();
        _requireOfficer(entry.department, sender);
        _requireDigest(digest);
        Prepared storage prepared = _prepared[appeal][answerHash];
        if (prepared.signers.length == 0 || prepared.department != entry.department || prepared.round != entry.round) {
            revert AppealRegistry_UnknownAnswer(answerHash);
        }
        if (prepared.returned) revert AppealRegistry_AnswerReturned(answerHash);
        prepared.returned = true;
        emit AnswerReturned(appeal, answerHash, digest, sender);
    }

    /// @inheritdoc IAppealRegistry
    function answerIn(AppealId appeal, uint8 round) external view returns (bytes32 answerHash) {
        bytes32 kept = _answers[appeal][round];
        // A span has 32 bits: no hash is as small.
        return uint256(kept) > type(uint32).max ? kept : bytes32(0);
    }

    /// @inheritdoc IAppealRegistry
    function hashAnswer(Answer calldata answer_) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ANSWER_TYPEHASH, answer_)));
    }

    function _give(Answer calldata answer_, bytes32 answerHash, Appeal storage entry) private {
        mapping(uint8 round => bytes32 kept) storage answers = _answers[answer_.appeal];
        // forge-lint: disable-next-line(unsafe-typecast) what `_expectAnswer` laid there has 32 bits
        uint40 verdictBy = _after(uint32(uint256(answers[answer_.round])));
        entry.state = State.Answered;
        entry.dueBy = verdictBy;
        answers[answer_.round] = answerHash;
        emit AppealAnswered(answer_.appeal, answerHash, answer_, verdictBy);
    }

    /// @dev Adds a signature, or puts a new appointment's in the place of a former one's.
    function _keep(Signer[] storage signers, Signer memory signer, bytes32 answerHash) private {
        for (uint256 i; i < signers.length; ++i) {
            if (signers[i].account != signer.account) continue;
            if (signers[i].officer == signer.officer) {
                revert AppealRegistry_AlreadySigned(answerHash, signer.account);
            }
            signers[i].officer = signer.officer;
            return;
        }
        signers.push(signer);
    }

    /// @dev How many approvals are worth something now: whoever left since signing counts no more, and nothing counts
    /// without the preparer.
    function _approvals(Signer[] storage signers) private view returns (uint256 approvals) {
        if (!_serves(signers[0].officer)) revert AppealRegistry_PreparerMissing(signers[0].account);
        for (uint256 i = 1; i < signers.length; ++i) {
            if (_serves(signers[i].officer)) ++approvals;
        }
    }

    /// @dev The appeal, if this answer can be signed and given now.
    function _answerable(Answer calldata answer_, bytes32 answerHash) private view returns (Appeal storage entry) {
        AppealId appeal = answer_.appeal;
        entry = _worked(appeal);
        if (answer_.department != entry.department || answer_.round != entry.round) {
            revert AppealRegistry_StaleAnswer(appeal, entry.department, entry.round);
        }
        _requireDigest(answer_.digest);
        _requirePlan(answer_.outcome, answer_.plannedFor);
        _requireDuplicate(answer_.outcome, appeal, answer_.duplicateOf);
        if (_prepared[appeal][answerHash].returned) revert AppealRegistry_AnswerReturned(answerHash);
    }

    /// @dev A filed appeal that somebody works on: nobody answers for a department that has not taken it up.
    function _worked(AppealId appeal) private view returns (Appeal storage entry) {
        entry = _filed(appeal);
        _requireState(entry.state == State.Assigned || entry.state == State.InfoRequested, appeal, entry.state);
    }

    function _requirePlan(Outcome outcome, uint40 plannedFor) private view {
        bool right = outcome == Outcome.Planned ? !_hasPassed(plannedFor) : plannedFor == 0;
        if (!right) revert AppealRegistry_WrongPlan(plannedFor);
    }

    function _requireDuplicate(Outcome outcome, AppealId appeal, AppealId other) private view {
        bool right = outcome == Outcome.Duplicate
            ? other != appeal && _records[other].appeal.state != State.None
            : other == AppealId.wrap(0);
        if (!right) revert AppealRegistry_WrongDuplicate(other);
    }

    /// @dev The signer's appointment in the department, if the signature is the signer's. A key's own signature is
    /// looked for first: most officers sign so, and asking whether an account has code costs 2,600 gas.
    function _requireSigned(DepartmentId department, bytes32 answerHash, Signature calldata one)
        private
        view
        returns (OfficerId officer)
    {
        officer = _requireOfficer(department, one.signer);
        (address recovered,,) = ECDSA.tryRecoverCalldata(answerHash, one.signature);
        if (
            recovered != one.signer
                && !SignatureChecker.isValidERC1271SignatureNowCalldata(one.signer, answerHash, one.signature)
        ) revert AppealRegistry_WrongSignature(answerHash, one.signer);
    }
}
