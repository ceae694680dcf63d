// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentId, OfficerId } from "../../src/interfaces/Types.sol";
import { DepartmentsTest } from "./DepartmentsTest.sol";

contract OpenDepartmentTest is DepartmentsTest {
    string private constant NAME = unicode"Дороги";

    function testFuzz_RevertWhen_TheParentDoesNotExist(DepartmentId parent) public {
        vm.assume(DepartmentId.unwrap(parent) > 2);
        expectRefused(establishment, opening(parent, NAME, "D", 1), unknownDepartment(parent));
    }

    function test_RevertWhen_TheParentIsClosed() public {
        closeDepartment(department);
        expectRefused(establishment, opening(department, NAME, "D", 1), departmentClosed(department));
    }

    function test_RevertWhen_TheNameIsEmpty() public {
        expectRefused(establishment, opening(NO_DEPARTMENT, "", "D", 1), emptyName());
    }

    function test_RevertWhen_TheLettersAreEmpty() public {
        expectRefused(establishment, opening(NO_DEPARTMENT, NAME, "", 1), wrongLetters(""));
    }

    function testFuzz_RevertWhen_TheLettersAreTooLong(bytes32 letters, uint256 more) public {
        string memory long = string(abi.encodePacked(letters, letters));
        uint256 length = 17 + more % 48;
        assembly ("memory-safe") {
            mstore(long, length)
        }
        expectRefused(establishment, opening(NO_DEPARTMENT, NAME, long, 1), wrongLetters(long));
    }

    function testFuzz_RevertWhen_TheApprovalsAreNone_OrMoreThanTen(uint8 approvals) public {
        approvals = approvals % 4 == 0 ? 0 : uint8(bound(approvals, 11, type(uint8).max));
        expectRefused(establishment, opening(NO_DEPARTMENT, NAME, "D", approvals), wrongApprovals(approvals));
    }

    function testFuzz_OpensADepartment(uint8 approvals, uint256 districts, uint8 district, uint256 letters) public {
        approvals = uint8(bound(approvals, 1, 10));
        string memory sixteen = unicode"ЖКХ-12345/БЛ"; // 17 bytes: cut to at most 16
        letters = bound(letters, 1, 16);
        assembly ("memory-safe") {
            mstore(sixteen, letters)
        }
        skip(3 days);
        DepartmentId third = DepartmentId.wrap(3);
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.DepartmentOpened(third, otherDepartment, NAME, sixteen, approvals);
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.CoverageChanged(third, districts);
        vm.prank(establishment);
        DepartmentId opened = departments.openDepartment(otherDepartment, NAME, sixteen, approvals, districts);

        assertTrue(opened == third, "number");
        assertEq(departments.departmentCount(), 3, "count");
        IDepartmentRegistry.Department memory entry = departments.departmentOf(third);
        assertTrue(entry.parent == otherDepartment, "parent");
        assertEq(entry.approvals, approvals, "approvals");
        assertEq(entry.openedAt, CITY_FOUNDED + 3 days, "openedAt");
        assertFalse(entry.closed, "closed");
        assertEq(entry.keyVersion, 0, "keyVersion");
        assertEq(departments.keyOf(third), 0, "key");
        assertOfficers(third, 0);
        assertHead(third, 0);
        assertEq(covers(third, 0), districts & 1 != 0, "the whole city");
        assertEq(covers(third, district), districts & 1 != 0 || districts >> district & 1 != 0, "a district");
    }

    function test_NumbersRunFromOne() public view {
        assertTrue(department == DepartmentId.wrap(1) && otherDepartment == DepartmentId.wrap(2));
        assertEq(departments.departmentOf(NO_DEPARTMENT).openedAt, 0, "there is no department zero");
        assertEq(departments.departmentOf(UNKNOWN).openedAt, 0, "nor a third one");
        assertEq(OfficerId.unwrap(departments.departmentOf(UNKNOWN).head), 0);
    }

    function test_TheForwarderCarriesTheOfficesWord() public {
        appoint(ESTABLISHMENT_ROLE, walletOf(0), 0);
        relay(0, address(departments), opening(NO_DEPARTMENT, NAME, "D", 1));
        assertEq(departments.departmentCount(), 3);
    }

    function opening(DepartmentId parent, string memory name, string memory letters, uint8 approvals)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(departments.openDepartment, (parent, name, letters, approvals, 1));
    }

    function wrongLetters(string memory letters) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_WrongLetters.selector, letters);
    }
}
