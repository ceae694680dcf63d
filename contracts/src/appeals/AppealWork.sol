// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { ICitizenRegistry } from "../interfaces/ICitizenRegistry.sol";
import { AppealId, CitizenIndex } from "../interfaces/Types.sol";
import { AppealStore } from "./AppealStore.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @notice What happens while an answer is awaited: questions and information, the one extension, residents who join,
/// the author who takes the appeal back, and whoever says that a deadline has passed.
abstract contract AppealWork is AppealStore {
    using BitMaps for BitMaps.BitMap;

    mapping(AppealId appeal => BitMaps.BitMap citizens) private _joined;

    /// @inheritdoc IAppealRegistry
    function requestInformation(AppealId appeal, bytes32 digest) external {
        Appeal storage entry = _in(State.Assigned, appeal);
        address sender = _msgSender();
        _requireOfficer(entry.department, sender);
        _requireDigest(digest);
        entry.state = State.InfoRequested;
        emit InformationRequested(appeal, digest, sender);
    }

    /// @inheritdoc IAppealRegistry
    function provideInformation(AppealId appeal, bytes32 digest) external {
        Appeal storage entry = _in(State.InfoRequested, appeal);
        address author = _requireAuthor(appeal);
        _requireDigest(digest);
        entry.state = State.Assigned;
        emit InformationProvided(appeal, digest, author);
    }

    /// @inheritdoc IAppealRegistry
    function extend(AppealId appeal, uint40 answerBy, ExtensionReason reason, bytes32 digest) external {
        Appeal storage entry = _awaitingAnswer(appeal);
        address sender = _msgSender();
        if (!_isHead(entry.department, sender)) revert AppealRegistry_NotHeadOf(entry.department, sender);
        if (entry.extended) revert AppealRegistry_AlreadyExtended(appeal);
        uint40 former = entry.dueBy;
        _requireInTime(appeal, former);
        uint40 latest = former + _terms[entry.terms].extension;
        if (answerBy <= former || answerBy > latest) revert AppealRegistry_WrongExtension(appeal, answerBy, latest);
        _requireDigest(digest);
        entry.extended = true;
        entry.dueBy = answerBy;
        emit AnswerExtended(appeal, answerBy, former, reason, digest, sender);
    }

    /// @inheritdoc IAppealRegistry
    function join(AppealId appeal) external {
        Appeal storage entry = _living(appeal);
        if (entry.visibility == Visibility.Confidential) revert AppealRegistry_Confidential(appeal);
        address wallet = _msgSender();
        ICitizenRegistry.Citizen memory citizen = _citizen(wallet);
        if (citizen.status != ICitizenRegistry.Status.Active) revert AppealRegistry_NotResident(wallet);
        uint32 index = CitizenIndex.unwrap(citizen.index);
        // The author as a person, whatever wallet the appeal was filed from.
        if (CitizenIndex.unwrap(_citizen(authorOf(appeal)).index) == index) {
            revert AppealRegistry_OwnAppeal(appeal);
        }
        BitMaps.BitMap storage joined = _joined[appeal];
        if (joined.get(index)) revert AppealRegistry_AlreadyJoined(appeal, index);
        joined.set(index);
        emit AppealJoined(appeal, index, wallet);
    }

    /// @inheritdoc IAppealRegistry
    function withdraw(AppealId appeal) external {
        Appeal storage entry = _filed(appeal);
        _requireState(entry.state <= State.InfoRequested && entry.round == 0, appeal, entry.state);
        address author = _requireAuthor(appeal);
        entry.state = State.Withdrawn;
        entry.dueBy = 0;
        emit AppealWithdrawn(appeal, author);
    }

    /// @inheritdoc IAppealRegistry
    function markOverdue(AppealId appeal) external {
        Appeal storage entry = _filed(appeal);
        (bool awaited, Stage stage) = _stageOf(entry.state);
        _requireState(awaited, appeal, entry.state);
        uint40 dueBy = entry.dueBy;
        _requirePassed(appeal, dueBy);
        // forge-lint: disable-next-line(incorrect-shift) the literal is what is shifted
        uint8 bit = uint8(1 << uint8(stage));
        if (entry.overdueStages & bit != 0) revert AppealRegistry_AlreadyReported(appeal, stage);
        entry.overdueStages |= bit;
        emit AppealOverdue(appeal, stage, entry.round, dueBy, _msgSender());
    }

    /// @inheritdoc IAppealRegistry
    function isOverdue(AppealId appeal) external view returns (bool) {
        Appeal storage entry = _records[appeal].appeal;
        (bool awaited,) = _stageOf(entry.state);
        return awaited && _hasPassed(entry.dueBy);
    }

    /// @inheritdoc IAppealRegistry
    function hasJoined(AppealId appeal, uint32 citizen) external view returns (bool) {
        return _joined[appeal].get(citizen);
    }

    function _citizen(address wallet) private view returns (ICitizenRegistry.Citizen memory) {
        return citizenRegistry.citizenOf(wallet);
    }

    /// @dev What the city owes in a state; nothing while the author is to judge, or when all is over.
    function _stageOf(State state) private pure returns (bool awaited, Stage stage) {
        if (state == State.Filed) return (true, Stage.Registration);
        if (state == State.Disputed) return (true, Stage.Supervision);
        return (state >= State.Registered && state <= State.InfoRequested, Stage.Answer);
    }
}
