// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentsTest } from "./DepartmentsTest.sol";

contract CloseDepartmentTest is DepartmentsTest {
    function test_RevertWhen_ThereIsNoSuchDepartment() public {
        bytes memory data = abi.encodeCall(departments.closeDepartment, (UNKNOWN));
        expectRefused(establishment, data, unknownDepartment(UNKNOWN));
    }

    function test_RevertWhen_ClosedAlready() public {
        closeDepartment(department);
        bytes memory data = abi.encodeCall(departments.closeDepartment, (department));
        expectRefused(establishment, data, departmentClosed(department));
    }

    function test_ClosesThisDepartmentAlone_AndKeepsWhatItHas() public {
        vm.prank(walletOf(HEAD));
        departments.publishKey(department, "key");
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.DepartmentClosed(department);
        closeDepartment(department);

        assertTrue(departments.departmentOf(department).closed, "closed");
        assertFalse(departments.departmentOf(otherDepartment).closed, "the other one");
        assertOfficers(department, 2);
        assertHead(department, 1);
        assertOfficer(walletOf(OFFICER), 2, department);
        assertEq(departments.keyOf(department), "key");
    }

    function test_RevertWhen_AnythingIsAddedLater() public {
        closeDepartment(department);
        bytes[3] memory additions = [
            abi.encodeCall(departments.appointOfficer, (department, walletOf(NEWCOMER))),
            abi.encodeCall(departments.publishKey, (department, "key")),
            abi.encodeCall(departments.appointHead, (department, walletOf(OFFICER)))
        ];
        for (uint256 i; i < additions.length; ++i) {
            expectRefused(establishment, additions[i], departmentClosed(department));
            if (i < 2) expectRefused(walletOf(HEAD), additions[i], departmentClosed(department));
        }
    }

    function test_ItsOfficersCanBeDismissed() public {
        closeDepartment(department);
        vm.prank(walletOf(HEAD));
        departments.dismissOfficer(department, walletOf(OFFICER));
        dismissOfficer(department, walletOf(HEAD));
        assertOfficers(department, 0);
        assertHead(department, 0);
    }
}
