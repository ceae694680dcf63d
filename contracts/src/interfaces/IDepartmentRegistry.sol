// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { DepartmentId, DistrictId, OfficerId } from "./Types.sol";

/// @title The city's departments and their officers
/// @notice Who may act for which department, how many must approve its answers, which districts it serves and to
/// which key citizens seal what only the department may read.
/// @dev Trust: the establishment's office decides who an officer is; a head decides for the head's own department.
/// Whoever was appointed can prepare or approve answers of that department alone, and of no other.
interface IDepartmentRegistry {
    /// @notice A department. One storage slot.
    /// @param parent The department above; zero at the top of the tree.
    /// @param head The officer who leads it; zero until one is appointed, and after the head's dismissal.
    /// @param approvals How many officers besides the preparer must sign an answer; at least 1.
    /// @param closed It takes no new appeals and appoints nobody.
    /// @param keyVersion How many keys were published; the last one counts.
    /// @param officers How many officers serve now.
    /// @param openedAt When it was entered here, in unix seconds; zero means that there is no such department.
    struct Department {
        DepartmentId parent;
        OfficerId head;
        uint8 approvals;
        bool closed;
        uint16 keyVersion;
        uint24 officers;
        uint48 openedAt;
    }

    /// @notice An account's present appointment. One storage slot; all zero for somebody who serves nowhere.
    struct Officer {
        OfficerId id;
        DepartmentId department;
    }

    /// @notice What the city publishes for everybody: bodies that readers and wallets need to file an appeal.
    /// `Categories` is the tree of what appeals are about, `Map` the districts' outlines.
    enum Publication {
        Categories,
        Map
    }

    /// @param letters What stands between number and year, as in 12-К/2027. It never changes.
    event DepartmentOpened(
        DepartmentId indexed department, DepartmentId indexed parent, string name, string letters, uint8 approvals
    );
    event DepartmentRenamed(DepartmentId indexed department, string name);
    event DepartmentClosed(DepartmentId indexed department);
    event OfficerAppointed(
        OfficerId indexed officer, DepartmentId indexed department, address indexed account, address by
    );
    event OfficerDismissed(
        OfficerId indexed officer, DepartmentId indexed department, address indexed account, address by
    );
    event HeadAppointed(DepartmentId indexed department, OfficerId indexed officer, address indexed account);
    event ApprovalsChanged(DepartmentId indexed department, uint8 approvals, uint8 formerApprovals);
    /// @param districts Bit n stands for district n; bit 0 for the whole city.
    event CoverageChanged(DepartmentId indexed department, uint256 districts);
    /// @param key A raw X25519 public key: what an age recipient (`age1...`) encodes.
    event KeyPublished(DepartmentId indexed department, uint16 indexed version, bytes32 key, address by);
    event Published(Publication indexed publication, bytes32 digest);

    error DepartmentRegistry_UnknownDepartment(DepartmentId department);
    error DepartmentRegistry_DepartmentClosed(DepartmentId department);
    error DepartmentRegistry_EmptyName();
    /// @notice The letters are empty or longer than 16 bytes.
    error DepartmentRegistry_WrongLetters(string letters);
    /// @notice An answer needs between 1 and 10 approvals.
    error DepartmentRegistry_WrongApprovals(uint8 approvals);
    /// @notice The account serves already: dismiss it there first.
    error DepartmentRegistry_AlreadyOfficer(address account, OfficerId officer, DepartmentId department);
    /// @notice The account does not serve in this department.
    error DepartmentRegistry_NotOfficer(address account, DepartmentId department);
    error DepartmentRegistry_ZeroAccount();
    error DepartmentRegistry_ZeroKey();
    error DepartmentRegistry_ZeroDigest();

    /// @notice Enters a department. Only the establishment's office.
    /// @param parent The department above, or zero.
    /// @param letters As they stand in the appeals' numbers: 1 to 16 bytes of UTF-8.
    /// @param approvals As in `Department`: 1 to 10.
    /// @param districts As in `CoverageChanged`.
    function openDepartment(
        DepartmentId parent,
        string calldata name,
        string calldata letters,
        uint8 approvals,
        uint256 districts
    ) external returns (DepartmentId department);

    /// @notice Gives a department another name. Only the establishment's office.
    function renameDepartment(DepartmentId department, string calldata name) external;

    /// @notice Closes a department for good: no new appeals, no new officers. Its officers go on with what it has; the
    /// dispatcher can forward it elsewhere. Only the establishment's office.
    function closeDepartment(DepartmentId department) external;

    /// @notice How many must approve an answer from now on. Only the establishment's office.
    function setApprovals(DepartmentId department, uint8 approvals) external;

    /// @notice Which districts a department serves. Only the establishment's office.
    function setCoverage(DepartmentId department, uint256 districts) external;

    /// @notice Makes an officer of the department its head. Only the establishment's office.
    function appointHead(DepartmentId department, address account) external;

    /// @notice Appoints an officer. Only the department's head or the establishment's office.
    function appointOfficer(DepartmentId department, address account) external returns (OfficerId officer);

    /// @notice Ends an appointment at once: signatures not sent yet are worth nothing. Only the department's head or
    /// the establishment's office.
    function dismissOfficer(DepartmentId department, address account) external;

    /// @notice Publishes the department's public key for sealed parts; the former one no longer counts. Only the
    /// department's head or the establishment's office.
    function publishKey(DepartmentId department, bytes32 key) external;

    /// @notice Publishes a body for everybody by its digest. Only the establishment's office.
    function publish(Publication publication, bytes32 digest) external;

    /// @notice How many departments were ever opened; numbers run from 1 to this.
    function departmentCount() external view returns (uint16);

    /// @notice How many appointments were ever made; numbers run from 1 to this.
    function officerCount() external view returns (uint24);

    /// @notice A department; all zero if there is none.
    function departmentOf(DepartmentId department) external view returns (Department memory);

    /// @notice Where an account serves now; all zero if nowhere.
    function officerOf(address account) external view returns (Officer memory);

    /// @notice Who was given an appointment, be it in force or not; zero if there was none.
    function accountOf(OfficerId officer) external view returns (address);

    /// @notice The department's present key; zero if it has none.
    function keyOf(DepartmentId department) external view returns (bytes32);

    /// @notice Whether the department serves a district. Districts above 255 are served by those that serve the whole
    /// city.
    function covers(DepartmentId department, DistrictId district) external view returns (bool);

    /// @notice The digest of what was published last; zero if nothing was.
    function published(Publication publication) external view returns (bytes32);
}
