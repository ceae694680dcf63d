// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { AppealId, OfficerId } from "../interfaces/Types.sol";
import { AppealStore } from "./AppealStore.sol";

/// @notice How an answered appeal ends, or begins anew: by the citizen's word, by silence, or by a supervisor's
/// decision.
abstract contract AppealVerdicts is AppealStore {
    /// @inheritdoc IAppealRegistry
    function confirm(AppealId appeal, uint8 promptness, uint8 substance, uint8 courtesy) external {
        (Appeal storage entry, address author) = _underVerdict(appeal);
        _requireMark(promptness);
        _requireMark(substance);
        _requireMark(courtesy);
        entry.state = State.Confirmed;
        entry.dueBy = 0;
        emit AppealConfirmed(appeal, author, promptness, substance, courtesy);
    }

    /// @inheritdoc IAppealRegistry
    function dispute(AppealId appeal, DisputeReason reason, bytes32 digest) external {
        (Appeal storage entry, address author) = _underVerdict(appeal);
        uint8 round = entry.round;
        if (round == 0) {
            emit AppealDisputed(appeal, author, round, reason, digest, 0);
            _reopen(appeal, entry, author);
        } else {
            uint40 decideBy = _after(_terms[entry.terms].supervision);
            entry.state = State.Disputed;
            entry.dueBy = decideBy;
            emit AppealDisputed(appeal, author, round, reason, digest, decideBy);
        }
    }

    /// @inheritdoc IAppealRegistry
    function reopen(AppealId appeal) external {
        Appeal storage entry = _in(State.Disputed, appeal);
        address sender = _msgSender();
        if (!_hasPassed(entry.dueBy)) _requireOffice(sender);
        _reopen(appeal, entry, sender);
    }

    /// @inheritdoc IAppealRegistry
    function uphold(AppealId appeal, bytes32 digest) external restricted {
        Appeal storage entry = _in(State.Disputed, appeal);
        address supervisor = _msgSender();
        if (_appointment(supervisor).department == entry.department) {
            revert AppealRegistry_OwnDepartment(entry.department, supervisor);
        }
        _requireDigest(digest);
        _close(appeal, entry, Closure.Upheld, digest);
    }

    /// @inheritdoc IAppealRegistry
    function closeUnconfirmed(AppealId appeal) external {
        Appeal storage entry = _in(State.Answered, appeal);
        _requirePassed(appeal, entry.dueBy);
        _close(appeal, entry, Closure.Unconfirmed, 0);
    }

    /// @dev A new round: time for a new answer, and new stages to be late in.
    function _reopen(AppealId appeal, Appeal storage entry, address by) private {
        uint8 round = ++entry.round;
        uint40 answerBy = _expectAnswer(appeal, entry, round);
        entry.overdueStages = 0;
        if (_serves(entry.officer)) {
            entry.state = State.Assigned;
        } else {
            entry.state = State.Registered;
            entry.officer = OfficerId.wrap(0);
        }
        emit AppealReopened(appeal, round, answerBy, by);
    }

    function _close(AppealId appeal, Appeal storage entry, Closure closure, bytes32 digest) private {
        entry.state = State.Closed;
        entry.dueBy = 0;
        emit AppealClosed(appeal, closure, digest, _msgSender());
    }

    /// @dev An answered appeal, whose author sends this while there is time to judge.
    function _underVerdict(AppealId appeal) private view returns (Appeal storage entry, address author) {
        entry = _in(State.Answered, appeal);
        author = _requireAuthor(appeal);
        _requireInTime(appeal, entry.dueBy);
    }

    function _requireMark(uint8 mark) private pure {
        if (mark == 0 || mark > 5) revert AppealRegistry_WrongMark(mark);
    }
}
