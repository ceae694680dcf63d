// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentsTest } from "./DepartmentsTest.sol";

contract PublishKeyTest is DepartmentsTest {
    function test_RevertWhen_ThereIsNoSuchDepartment() public {
        bytes memory data = abi.encodeCall(departments.publishKey, (UNKNOWN, "key"));
        expectRefused(establishment, data, unknownDepartment(UNKNOWN));
    }

    function test_RevertWhen_TheKeyIsZero() public {
        bytes memory because = abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_ZeroKey.selector);
        bytes memory data = abi.encodeCall(departments.publishKey, (department, bytes32(0)));
        expectRefused(walletOf(HEAD), data, because);
        expectRefused(establishment, data, because);
    }

    function testFuzz_TheLastKeyCounts(bytes32 former, bytes32 key, bool byHead) public {
        vm.assume(former != 0 && key != 0);
        assertEq(departments.keyOf(department), 0, "none yet");
        address by = byHead ? walletOf(HEAD) : establishment;
        publishKey(establishment, 1, former);
        publishKey(by, 2, key);
        assertEq(departments.keyOf(department), key);
        assertEq(departments.departmentOf(department).keyVersion, 2);
        assertEq(departments.keyOf(otherDepartment), 0, "the other department's");
        assertEq(departments.departmentOf(otherDepartment).keyVersion, 0, "the other department's version");
    }

    function test_TheForwarderCarriesTheHeadsWord() public {
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.KeyPublished(department, 1, "key", walletOf(HEAD));
        relay(HEAD, address(departments), abi.encodeCall(departments.publishKey, (department, "key")));
    }

    function publishKey(address by, uint16 version, bytes32 key) private {
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.KeyPublished(department, version, key, by);
        vm.prank(by);
        departments.publishKey(department, key);
    }
}
