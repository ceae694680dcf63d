// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentId } from "../../src/interfaces/Types.sol";
import { FoundedCity } from "../FoundedCity.sol";
import { Offices } from "../deploy/Offices.sol";
import { DepartmentsTest } from "./DepartmentsTest.sol";

contract DepartmentRolesTest is DepartmentsTest, Offices {
    /// @dev Where the table's functions of the head stand.
    uint256 private constant HEADS_FIRST = 6;
    uint256 private constant HEADS_LAST = 8;

    function setUp() public override(FoundedCity, DepartmentsTest) {
        DepartmentsTest.setUp();
    }

    function test_EveryFunctionThatWritesIsInTheTable() public view {
        string[] memory open = new string[](1);
        open[0] = "setAuthority"; // by the authority alone
        assertTableIsWhole("DepartmentRegistry", duties(), open);
    }

    function test_RevertWhen_TheSenderDoesNotHoldTheOffice() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertOfficeHolds(address(departments), all[i]);
        }
    }

    function test_TheHolderMay() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertHolderMay(address(departments), all[i]);
        }
    }

    function test_TheHeadMayDoWhatIsTheHeads() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            if (i < HEADS_FIRST || i > HEADS_LAST) {
                expectRefused(walletOf(HEAD), all[i].data, unauthorised(walletOf(HEAD)));
            } else {
                vm.prank(walletOf(HEAD));
                (bool done,) = address(departments).call(all[i].data);
                assertTrue(done, all[i].name);
            }
        }
    }

    function test_RevertWhen_TheSenderIsAnotherHead_OrAnOfficer() public {
        Duty[] memory all = duties();
        uint256[3] memory citizens = [OTHER_HEAD, OTHER_OFFICER, OFFICER];
        for (uint256 i; i < all.length; ++i) {
            for (uint256 c; c < citizens.length; ++c) {
                address sender = walletOf(citizens[c]);
                expectRefused(sender, all[i].data, unauthorised(sender));
            }
        }
    }

    function testFuzz_RevertWhen_SomebodyHeadsNoDepartment(address sender, DepartmentId unknown) public {
        vm.assume(sender != establishment && sender != address(forwarder));
        vm.assume(departments.departmentOf(unknown).openedAt == 0);
        bytes memory data = abi.encodeCall(departments.publishKey, (unknown, "key"));
        expectRefused(sender, data, unauthorised(sender));
    }

    function test_RevertWhen_TheOfficeWasDismissed() public {
        dismiss(ESTABLISHMENT_ROLE, establishment);
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            expectRefused(establishment, all[i].data, unauthorised(establishment));
        }
    }

    /// @dev In an order in which each can be done after the one before.
    function duties() private view returns (Duty[] memory all) {
        bytes[10] memory calls = [
            abi.encodeCall(departments.openDepartment, (department, "Parks", "P", 1, 1)),
            abi.encodeCall(departments.renameDepartment, (department, "Roads")),
            abi.encodeCall(departments.setApprovals, (department, 3)),
            abi.encodeCall(departments.setCoverage, (department, 4)),
            abi.encodeCall(departments.publish, (IDepartmentRegistry.Publication.Map, "map")),
            abi.encodeCall(departments.appointHead, (department, walletOf(HEAD))),
            abi.encodeCall(departments.appointOfficer, (department, walletOf(NEWCOMER))),
            abi.encodeCall(departments.dismissOfficer, (department, walletOf(NEWCOMER))),
            abi.encodeCall(departments.publishKey, (department, "key")),
            abi.encodeCall(departments.closeDepartment, (department))
        ];
        string[10] memory names = [
            "openDepartment",
            "renameDepartment",
            "setApprovals",
            "setCoverage",
            "publish",
            "appointHead",
            "appointOfficer",
            "dismissOfficer",
            "publishKey",
            "closeDepartment"
        ];
        all = new Duty[](calls.length);
        for (uint256 i; i < calls.length; ++i) {
            all[i] = Duty({ name: names[i], data: calls[i], holder: establishment });
        }
    }
}
