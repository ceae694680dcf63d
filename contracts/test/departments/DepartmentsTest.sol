// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentId, DistrictId, OfficerId } from "../../src/interfaces/Types.sol";
import { Administration } from "../deploy/Administration.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice Two departments, each with a head (citizens 100 and 200) and an officer (101 and 201), so that whatever is
/// done to one can be looked for in the other.
abstract contract DepartmentsTest is Administration {
    uint256 internal constant HEAD = 100;
    uint256 internal constant OFFICER = 101;
    uint256 internal constant OTHER_HEAD = 200;
    uint256 internal constant OTHER_OFFICER = 201;
    uint256 internal constant NEWCOMER = 300;
    DepartmentId internal constant NO_DEPARTMENT = DepartmentId.wrap(0);
    DepartmentId internal constant UNKNOWN = DepartmentId.wrap(3);

    DepartmentId internal department;
    DepartmentId internal otherDepartment;

    function setUp() public virtual override {
        super.setUp();
        department = openDepartment(1);
        otherDepartment = openDepartment(2);
        appointHead(department, walletOf(HEAD));
        appointOfficer(department, walletOf(OFFICER));
        appointHead(otherDepartment, walletOf(OTHER_HEAD));
        appointOfficer(otherDepartment, walletOf(OTHER_OFFICER));
    }

    /// @notice `data`, sent by `sender`, is refused with `because`.
    function expectRefused(address sender, bytes memory data, bytes memory because) internal {
        vm.prank(sender);
        (bool done, bytes memory answer) = address(departments).call(data);
        assertFalse(done, "not refused");
        assertEq(answer, because);
    }

    // ------------------------------------------------------------------------------------------- errors

    function unauthorised(address sender) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, sender);
    }

    function unknownDepartment(DepartmentId id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_UnknownDepartment.selector, id);
    }

    function departmentClosed(DepartmentId id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_DepartmentClosed.selector, id);
    }

    function emptyName() internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_EmptyName.selector);
    }

    function wrongApprovals(uint8 approvals) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_WrongApprovals.selector, approvals);
    }

    function notOfficer(address account, DepartmentId id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_NotOfficer.selector, account, id);
    }

    // ------------------------------------------------------------------------------------------- what it says

    function assertOfficer(address account, uint24 id, DepartmentId in_) internal view {
        IDepartmentRegistry.Officer memory officer = departments.officerOf(account);
        assertEq(OfficerId.unwrap(officer.id), id, "the appointment's number");
        assertEq(DepartmentId.unwrap(officer.department), DepartmentId.unwrap(in_), "the officer's department");
    }

    function assertServesNowhere(address account) internal view {
        assertOfficer(account, 0, NO_DEPARTMENT);
    }

    /// @param head The appointment's number; zero if there is none.
    function assertHead(DepartmentId id, uint24 head) internal view {
        assertEq(OfficerId.unwrap(departments.departmentOf(id).head), head, "head");
    }

    function assertOfficers(DepartmentId id, uint24 officers) internal view {
        assertEq(departments.departmentOf(id).officers, officers, "officers");
    }

    function covers(DepartmentId id, uint16 district) internal view returns (bool) {
        return departments.covers(id, DistrictId.wrap(district));
    }
}
