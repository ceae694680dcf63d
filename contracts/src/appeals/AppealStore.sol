// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { ICitizenRegistry } from "../interfaces/ICitizenRegistry.sol";
import { IDepartmentRegistry } from "../interfaces/IDepartmentRegistry.sol";
import { AppealId, AppealKind, DepartmentId, OfficerId, TermsId } from "../interfaces/Types.sol";
import { AccessManaged } from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { Context } from "@openzeppelin/contracts/utils/Context.sol";
import { Multicall } from "@openzeppelin/contracts/utils/Multicall.sol";

/// @notice What all acts on appeals share: the appeals themselves, the checks that more than one act makes, and what is
/// read from outside.
abstract contract AppealStore is IAppealRegistry, AccessManaged, ERC2771Context, Multicall {
    /// @dev Two slots, side by side: all that filing writes.
    struct Record {
        Appeal appeal;
        bytes32 digest;
    }

    /// @dev One slot, and all that filing reads of the terms: 16 + 32 bits.
    struct Current {
        TermsId terms;
        uint32 registration;
    }

    /// @dev Two slots. `code` is the code's hash, zero once it was used.
    struct Claim {
        bytes32 code;
        address author;
    }

    /// @dev Set in the ordinal of what the information centre filed.
    uint256 internal constant FILED_FOR_ANOTHER = 1 << 31;

    /// @notice Where residents are registered.
    ICitizenRegistry public immutable citizenRegistry;
    /// @notice Where departments and officers are registered.
    IDepartmentRegistry public immutable departmentRegistry;

    mapping(AppealId appeal => Record record) internal _records;
    mapping(TermsId terms => Terms spans) internal _terms;
    mapping(AppealKind kind => Current current) internal _current;
    mapping(AppealId appeal => Claim claim) internal _claims;
    /// @dev The answer's hash; before it is given, the time for the verdict in seconds, see `_expectAnswer`.
    mapping(AppealId appeal => mapping(uint8 round => bytes32 answer)) internal _answers;

    constructor(
        address authority,
        address forwarder,
        ICitizenRegistry citizenRegistry_,
        IDepartmentRegistry departmentRegistry_
    ) AccessManaged(authority) ERC2771Context(forwarder) {
        citizenRegistry = citizenRegistry_;
        departmentRegistry = departmentRegistry_;
    }

    // ------------------------------------------------------------------------------------------------------- reading

    /// @inheritdoc IAppealRegistry
    function appealOf(AppealId appeal) external view returns (Appeal memory) {
        return _records[appeal].appeal;
    }

    /// @inheritdoc IAppealRegistry
    function digestOf(AppealId appeal) external view returns (bytes32) {
        return _records[appeal].digest;
    }

    /// @inheritdoc IAppealRegistry
    function termsOf(TermsId terms) external view returns (Terms memory) {
        return _terms[terms];
    }

    /// @inheritdoc IAppealRegistry
    function currentTerms(AppealKind kind) external view returns (TermsId) {
        return _current[kind].terms;
    }

    /// @inheritdoc IAppealRegistry
    function authorOf(AppealId appeal) public view returns (address) {
        uint256 id = AppealId.unwrap(appeal);
        if (id & FILED_FOR_ANOTHER != 0) return _claims[appeal].author;
        // forge-lint: disable-next-line(unsafe-typecast) 160 bits are left
        return _records[appeal].appeal.state == State.None ? address(0) : address(uint160(id >> 96));
    }

    // -------------------------------------------------------------------------------------------------------- checks

    /// @dev An appeal that was filed.
    function _filed(AppealId appeal) internal view returns (Appeal storage entry) {
        entry = _records[appeal].appeal;
        if (entry.state == State.None) revert AppealRegistry_UnknownAppeal(appeal);
    }

    /// @dev A filed appeal in this state.
    function _in(State needed, AppealId appeal) internal view returns (Appeal storage entry) {
        entry = _filed(appeal);
        _requireState(entry.state == needed, appeal, entry.state);
    }

    /// @dev A filed appeal whose department has still to answer.
    function _awaitingAnswer(AppealId appeal) internal view returns (Appeal storage entry) {
        entry = _filed(appeal);
        _requireState(entry.state >= State.Registered && entry.state <= State.InfoRequested, appeal, entry.state);
    }

    /// @dev A filed appeal that is not final.
    function _living(AppealId appeal) internal view returns (Appeal storage entry) {
        entry = _filed(appeal);
        _requireState(entry.state < State.Confirmed, appeal, entry.state);
    }

    function _requireState(bool allowed, AppealId appeal, State current) internal pure {
        if (!allowed) revert AppealRegistry_WrongState(appeal, current);
    }

    /// @dev The sender, who must be the author.
    function _requireAuthor(AppealId appeal) internal view returns (address sender) {
        sender = _msgSender();
        if (sender != authorOf(appeal)) revert AppealRegistry_NotAuthor(appeal, sender);
    }

    /// @dev The account's appointment, which must be in the department.
    function _requireOfficer(DepartmentId department, address account) internal view returns (OfficerId) {
        IDepartmentRegistry.Officer memory officer = _appointment(account);
        if (officer.id == OfficerId.wrap(0) || officer.department != department) {
            revert AppealRegistry_NotOfficerOf(department, account);
        }
        return officer.id;
    }

    /// @dev Whether the account leads the department. Nobody leads one without a head.
    function _isHead(DepartmentId department, address account) internal view returns (bool) {
        OfficerId head = _department(department).head;
        return head != OfficerId.wrap(0) && _appointment(account).id == head;
    }

    /// @dev Whether an appointment is in force.
    function _serves(OfficerId officer) internal view returns (bool) {
        return officer != OfficerId.wrap(0) && _appointment(departmentRegistry.accountOf(officer)).id == officer;
    }

    function _appointment(address account) internal view returns (IDepartmentRegistry.Officer memory) {
        return departmentRegistry.officerOf(account);
    }

    function _department(DepartmentId department) internal view returns (IDepartmentRegistry.Department memory) {
        return departmentRegistry.departmentOf(department);
    }

    /// @dev What `restricted` checks, for calls that not only an office may make.
    function _requireOffice(address sender) internal {
        _checkCanCall(sender, _msgData());
    }

    function _requireDigest(bytes32 digest) internal pure {
        if (digest == 0) revert AppealRegistry_ZeroDigest();
    }

    /// @dev A deadline is the first second that is too late.
    function _hasPassed(uint40 deadline) internal view returns (bool) {
        // forge-lint: disable-next-line(block-timestamp) deadlines are times, and a proposer's leeway is seconds
        return block.timestamp >= deadline;
    }

    function _requireInTime(AppealId appeal, uint40 deadline) internal view {
        if (_hasPassed(deadline)) revert AppealRegistry_TooLate(appeal, deadline, block.timestamp);
    }

    function _requirePassed(AppealId appeal, uint40 deadline) internal view {
        if (!_hasPassed(deadline)) revert AppealRegistry_TooEarly(appeal, deadline, block.timestamp);
    }

    /// @dev The deadline that lies `span` seconds ahead.
    function _after(uint32 span) internal view returns (uint40) {
        return uint40(block.timestamp) + span;
    }

    /// @dev Begins the time for a round's answer, and lays the terms of the verdict where the answer's hash will
    /// stand: so the answer, which many sign, finds its slot used and reads no terms.
    /// @return answerBy The answer's deadline.
    function _expectAnswer(AppealId appeal, Appeal storage entry, uint8 round) internal returns (uint40 answerBy) {
        Terms storage spans = _terms[entry.terms];
        answerBy = _after(spans.answer);
        entry.dueBy = answerBy;
        _answers[appeal][round] = bytes32(uint256(spans.verdict));
    }

    // ------------------------------------------------------------------------------------------------------- ERC-2771

    function _msgSender() internal view override(Context, ERC2771Context) returns (address) {
        return ERC2771Context._msgSender();
    }

    function _msgData() internal view override(Context, ERC2771Context) returns (bytes calldata) {
        return ERC2771Context._msgData();
    }

    function _contextSuffixLength() internal view override(Context, ERC2771Context) returns (uint256) {
        return ERC2771Context._contextSuffixLength();
    }
}
