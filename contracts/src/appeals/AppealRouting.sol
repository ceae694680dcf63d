// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { IDepartmentRegistry } from "../interfaces/IDepartmentRegistry.sol";
import { AppealId, DepartmentId, DistrictId, OfficerId } from "../interfaces/Types.sol";
import { CivilYear } from "../libraries/CivilYear.sol";
import { AppealStore } from "./AppealStore.sol";

/// @notice How an appeal reaches the department, and in it the officer, that will answer.
abstract contract AppealRouting is AppealStore {
    /// @notice How far the city's clocks are ahead of UTC, in seconds: it decides in which year an appeal is numbered.
    int32 public immutable utcOffset;

    mapping(DepartmentId department => mapping(uint16 year => uint32 number)) private _lastNumbers;

    constructor(int32 utcOffset_) {
        utcOffset = utcOffset_;
    }

    /// @inheritdoc IAppealRegistry
    function register(AppealId appeal, DepartmentId department) external restricted {
        Appeal storage entry = _in(State.Filed, appeal);
        _requireTaker(department, entry.district);
        uint40 answerBy = _expectAnswer(appeal, entry, 0);
        entry.registeredAt = uint40(block.timestamp);
        entry.department = department;
        entry.state = State.Registered;
        (uint16 year, uint32 number) = _number(department);
        emit AppealRegistered(appeal, department, year, number, answerBy, _msgSender());
    }

    /// @inheritdoc IAppealRegistry
    function forward(AppealId appeal, DepartmentId department, ForwardReason reason) external {
        Appeal storage entry = _awaitingAnswer(appeal);
        DepartmentId former = entry.department;
        address sender = _msgSender();
        if (_appointment(sender).department != former) _requireOffice(sender);
        _requireState(entry.round == 0, appeal, entry.state);
        if (department == former) revert AppealRegistry_SameDepartment(department);
        if (!_department(former).closed) {
            _requireInTime(appeal, entry.registeredAt + _terms[entry.terms].forwarding);
        }
        _requireTaker(department, entry.district);
        entry.department = department;
        entry.officer = OfficerId.wrap(0);
        entry.state = State.Registered;
        uint8 hop = ++entry.hops;
        (uint16 year, uint32 number) = _number(department);
        emit AppealForwarded(appeal, department, former, hop, reason, year, number, sender);
    }

    /// @inheritdoc IAppealRegistry
    function assign(AppealId appeal, address officer) external {
        Appeal storage entry = _awaitingAnswer(appeal);
        DepartmentId department = entry.department;
        OfficerId former = entry.officer;
        address sender = _msgSender();
        OfficerId id = _requireOfficer(department, officer);
        if (id == former) revert AppealRegistry_AlreadyAssigned(appeal, former);
        if (!_isHead(department, sender)) {
            if (sender != officer) revert AppealRegistry_NotHeadOf(department, sender);
            // Whoever has left holds nothing back.
            if (_serves(former)) revert AppealRegistry_AlreadyAssigned(appeal, former);
        }
        entry.officer = id;
        if (entry.state == State.Registered) entry.state = State.Assigned;
        emit AppealAssigned(appeal, id, officer, sender);
    }

    /// @inheritdoc IAppealRegistry
    function reseal(AppealId appeal, bytes32 digest) external {
        Appeal storage entry = _living(appeal);
        address sender = _msgSender();
        if (sender != authorOf(appeal)) _requireOfficer(entry.department, sender);
        _requireDigest(digest);
        emit AppealResealed(appeal, digest, sender);
    }

    /// @inheritdoc IAppealRegistry
    function lastNumber(DepartmentId department, uint16 year) external view returns (uint32) {
        return _lastNumbers[department][year];
    }

    /// @dev The department's next number of this year.
    function _number(DepartmentId department) private returns (uint16 year, uint32 number) {
        year = CivilYear.yearOf(block.timestamp, utcOffset);
        number = ++_lastNumbers[department][year];
    }

    /// @dev Only a department that is open and serves the district can be given an appeal.
    function _requireTaker(DepartmentId department, DistrictId district) private view {
        IDepartmentRegistry.Department memory taker = _department(department);
        if (taker.openedAt == 0) revert AppealRegistry_UnknownDepartment(department);
        if (taker.closed) revert AppealRegistry_DepartmentClosed(department);
        if (!departmentRegistry.covers(department, district)) revert AppealRegistry_NotCovered(department, district);
    }
}
