// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentId } from "../../src/interfaces/Types.sol";
import { DepartmentsTest } from "./DepartmentsTest.sol";

contract DepartmentChangesTest is DepartmentsTest {
    // ------------------------------------------------------------------------------------------- renameDepartment

    function test_RevertWhen_TheRenamedDoesNotExist() public {
        for (uint16 id; id < 5; id += 3) {
            DepartmentId unknown = DepartmentId.wrap(id);
            bytes memory data = abi.encodeCall(departments.renameDepartment, (unknown, "Parks"));
            expectRefused(establishment, data, unknownDepartment(unknown));
        }
    }

    function test_RevertWhen_TheNewNameIsEmpty() public {
        expectRefused(establishment, abi.encodeCall(departments.renameDepartment, (department, "")), emptyName());
    }

    function testFuzz_RenamesADepartment(string calldata name, bool closed) public {
        vm.assume(bytes(name).length != 0);
        if (closed) closeDepartment(department);
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.DepartmentRenamed(department, name);
        vm.prank(establishment);
        departments.renameDepartment(department, name);
    }

    // ------------------------------------------------------------------------------------------- setApprovals

    function test_RevertWhen_TheApprovingDepartmentDoesNotExist() public {
        bytes memory data = abi.encodeCall(departments.setApprovals, (UNKNOWN, 1));
        expectRefused(establishment, data, unknownDepartment(UNKNOWN));
    }

    function testFuzz_RevertWhen_TheApprovalsAreNone_OrMoreThanTen(uint8 approvals) public {
        approvals = approvals % 4 == 0 ? 0 : uint8(bound(approvals, 11, type(uint8).max));
        bytes memory data = abi.encodeCall(departments.setApprovals, (department, approvals));
        expectRefused(establishment, data, wrongApprovals(approvals));
    }

    function testFuzz_ApprovalsCountFromNowOn(uint8 approvals) public {
        approvals = uint8(bound(approvals, 1, 10));
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.ApprovalsChanged(otherDepartment, approvals, 2);
        vm.prank(establishment);
        departments.setApprovals(otherDepartment, approvals);
        assertEq(departments.departmentOf(otherDepartment).approvals, approvals);
        assertEq(departments.departmentOf(department).approvals, 1, "the other department's");
    }

    // ------------------------------------------------------------------------------------------- setCoverage, covers

    function test_RevertWhen_TheServingDepartmentDoesNotExist() public {
        bytes memory data = abi.encodeCall(departments.setCoverage, (UNKNOWN, 1));
        expectRefused(establishment, data, unknownDepartment(UNKNOWN));
    }

    function testFuzz_CoverageIsReplaced(uint256 first, uint256 second, uint8 district) public {
        setCoverage(department, first);
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.CoverageChanged(department, second);
        setCoverage(department, second);
        assertEq(covers(department, district), second & 1 != 0 || second >> district & 1 != 0);
        assertTrue(covers(otherDepartment, district), "the other department's");
    }

    function testFuzz_TheWholeCityIsEveryDistrict(uint256 districts, uint16 district) public {
        setCoverage(department, districts | 1);
        assertTrue(covers(department, district));
    }

    function testFuzz_BitsOfDistrictsServeThoseOnly(uint256 districts, uint16 district) public {
        districts &= ~uint256(1);
        setCoverage(department, districts);
        assertFalse(covers(department, 0), "the whole city");
        assertEq(covers(department, district), district < 256 && districts >> district & 1 != 0);
        assertFalse(covers(department, uint16(bound(district, 256, type(uint16).max))), "above 255");
    }

    // ------------------------------------------------------------------------------------------- publish

    function test_RevertWhen_TheDigestIsZero() public {
        bytes memory because = abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_ZeroDigest.selector);
        bytes memory data = abi.encodeCall(departments.publish, (IDepartmentRegistry.Publication.Map, bytes32(0)));
        expectRefused(establishment, data, because);
    }

    function testFuzz_TheLastPublicationCounts(bytes32 former, bytes32 digest) public {
        vm.assume(former != 0 && digest != 0);
        assertEq(departments.published(IDepartmentRegistry.Publication.Categories), 0, "nothing yet");
        publish(IDepartmentRegistry.Publication.Categories, former);
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.Published(IDepartmentRegistry.Publication.Categories, digest);
        publish(IDepartmentRegistry.Publication.Categories, digest);
        assertEq(departments.published(IDepartmentRegistry.Publication.Categories), digest);
        assertEq(departments.published(IDepartmentRegistry.Publication.Map), 0, "another sort");
    }

    function setCoverage(DepartmentId id, uint256 districts) private {
        vm.prank(establishment);
        departments.setCoverage(id, districts);
    }

    function publish(IDepartmentRegistry.Publication publication, bytes32 digest) private {
        vm.prank(establishment);
        departments.publish(publication, digest);
    }
}
