// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "./interfaces/IDepartmentRegistry.sol";
import { DepartmentId, DistrictId, OfficerId } from "./interfaces/Types.sol";
import { AccessManaged } from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { Context } from "@openzeppelin/contracts/utils/Context.sol";

/// @title The city's departments and their officers; see `IDepartmentRegistry`
contract DepartmentRegistry is IDepartmentRegistry, AccessManaged, ERC2771Context {
    DepartmentId private constant NO_DEPARTMENT = DepartmentId.wrap(0);
    OfficerId private constant NOBODY = OfficerId.wrap(0);
    uint256 private constant MAX_LETTERS = 16;
    uint8 private constant MAX_APPROVALS = 10;
    uint256 private constant WHOLE_CITY = 1;

    /// @inheritdoc IDepartmentRegistry
    uint16 public departmentCount;

    /// @inheritdoc IDepartmentRegistry
    uint24 public officerCount;

    /// @inheritdoc IDepartmentRegistry
    mapping(OfficerId officer => address account) public accountOf;

    /// @inheritdoc IDepartmentRegistry
    mapping(DepartmentId department => bytes32 key) public keyOf;

    /// @inheritdoc IDepartmentRegistry
    mapping(Publication publication => bytes32 digest) public published;

    mapping(DepartmentId department => Department entry) private _departments;
    mapping(address account => Officer officer) private _officers;
    mapping(DepartmentId department => uint256 districts) private _coverage;

    /// @dev The head is looked at first: heads hold no role of the AccessManager.
    modifier onlyHeadOrEstablishment(DepartmentId department) {
        OfficerId head = _departments[department].head;
        address sender = _msgSender();
        if (head == NOBODY || _officers[sender].id != head) _checkCanCall(sender, _msgData());
        _;
    }

    /// @param authority The AccessManager that says who is the establishment's office.
    /// @param forwarder The ERC-2771 forwarder whose appended senders are believed.
    constructor(address authority, address forwarder) AccessManaged(authority) ERC2771Context(forwarder) { }

    /// @inheritdoc IDepartmentRegistry
    function openDepartment(
        DepartmentId parent,
        string calldata name,
        string calldata letters,
        uint8 approvals,
        uint256 districts
    ) external restricted returns (DepartmentId department) {
        if (parent != NO_DEPARTMENT) _current(parent);
        _requireName(name);
        if (bytes(letters).length == 0 || bytes(letters).length > MAX_LETTERS) {
            revert DepartmentRegistry_WrongLetters(letters);
        }
        _requireApprovals(approvals);
        department = DepartmentId.wrap(++departmentCount);
        Department storage entry = _departments[department];
        (entry.parent, entry.approvals, entry.openedAt) = (parent, approvals, uint48(block.timestamp));
        _coverage[department] = districts;
        emit DepartmentOpened(department, parent, name, letters, approvals);
        emit CoverageChanged(department, districts);
    }

    /// @inheritdoc IDepartmentRegistry
    function renameDepartment(DepartmentId department, string calldata name) external restricted {
        _known(department);
        _requireName(name);
        emit DepartmentRenamed(department, name);
    }

    /// @inheritdoc IDepartmentRegistry
    function closeDepartment(DepartmentId department) external restricted {
        _current(department).closed = true;
        emit DepartmentClosed(department);
    }

    /// @inheritdoc IDepartmentRegistry
    function setApprovals(DepartmentId department, uint8 approvals) external restricted {
        Department storage entry = _known(department);
        _requireApprovals(approvals);
        uint8 formerApprovals = entry.approvals;
        entry.approvals = approvals;
        emit ApprovalsChanged(department, approvals, formerApprovals);
    }

    /// @inheritdoc IDepartmentRegistry
    function setCoverage(DepartmentId department, uint256 districts) external restricted {
        _known(department);
        _coverage[department] = districts;
        emit CoverageChanged(department, districts);
    }

    /// @inheritdoc IDepartmentRegistry
    function appointHead(DepartmentId department, address account) external restricted {
        Department storage entry = _current(department);
        OfficerId officer = _officerIn(department, account);
        entry.head = officer;
        emit HeadAppointed(department, officer, account);
    }

    /// @inheritdoc IDepartmentRegistry
    function appointOfficer(DepartmentId department, address account)
        external
        onlyHeadOrEstablishment(department)
        returns (OfficerId officer)
    {
        Department storage entry = _current(department);
        if (account == address(0)) revert DepartmentRegistry_ZeroAccount();
        Officer memory present = _officers[account];
        if (present.id != NOBODY) {
            revert DepartmentRegistry_AlreadyOfficer(account, present.id, present.department);
        }
        officer = OfficerId.wrap(++officerCount);
        accountOf[officer] = account;
        _officers[account] = Officer({ id: officer, department: department });
        ++entry.officers;
        emit OfficerAppointed(officer, department, account, _msgSender());
    }

    /// @inheritdoc IDepartmentRegistry
    function dismissOfficer(DepartmentId department, address account) external onlyHeadOrEstablishment(department) {
        Department storage entry = _known(department);
        OfficerId officer = _officerIn(department, account);
        delete _officers[account];
        --entry.officers;
        if (entry.head == officer) entry.head = NOBODY;
        emit OfficerDismissed(officer, department, account, _msgSender());
    }

    /// @inheritdoc IDepartmentRegistry
    function publishKey(DepartmentId department, bytes32 key) external onlyHeadOrEstablishment(department) {
        Department storage entry = _current(department);
        if (key == 0) revert DepartmentRegistry_ZeroKey();
        keyOf[department] = key;
        emit KeyPublished(department, ++entry.keyVersion, key, _msgSender());
    }

    /// @inheritdoc IDepartmentRegistry
    function publish(Publication publication, bytes32 digest) external restricted {
        if (digest == 0) revert DepartmentRegistry_ZeroDigest();
        published[publication] = digest;
        emit Published(publication, digest);
    }

    /// @inheritdoc IDepartmentRegistry
    function departmentOf(DepartmentId department) external view returns (Department memory) {
        return _departments[department];
    }

    /// @inheritdoc IDepartmentRegistry
    function officerOf(address account) external view returns (Officer memory) {
        return _officers[account];
    }

    /// @inheritdoc IDepartmentRegistry
    function covers(DepartmentId department, DistrictId district) external view returns (bool) {
        // A shift by more than 255 gives zero: no bit of its own.
        return _coverage[department] & (WHOLE_CITY | (uint256(1) << DistrictId.unwrap(district))) != 0;
    }

    /// @dev A department that exists, be it closed or not.
    function _known(DepartmentId department) private view returns (Department storage entry) {
        entry = _departments[department];
        if (entry.openedAt == 0) revert DepartmentRegistry_UnknownDepartment(department);
    }

    /// @dev A department that exists and is not closed.
    function _current(DepartmentId department) private view returns (Department storage entry) {
        entry = _known(department);
        if (entry.closed) revert DepartmentRegistry_DepartmentClosed(department);
    }

    function _officerIn(DepartmentId department, address account) private view returns (OfficerId) {
        Officer memory officer = _officers[account];
        // Department zero does not exist, so nobody serves there.
        if (officer.department != department) revert DepartmentRegistry_NotOfficer(account, department);
        return officer.id;
    }

    function _requireName(string calldata name) private pure {
        if (bytes(name).length == 0) revert DepartmentRegistry_EmptyName();
    }

    function _requireApprovals(uint8 approvals) private pure {
        if (approvals == 0 || approvals > MAX_APPROVALS) revert DepartmentRegistry_WrongApprovals(approvals);
    }

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
