// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDepartmentRegistry } from "../../src/interfaces/IDepartmentRegistry.sol";
import { DepartmentId, OfficerId } from "../../src/interfaces/Types.sol";
import { DepartmentsTest } from "./DepartmentsTest.sol";

contract OfficersTest is DepartmentsTest {
    // ------------------------------------------------------------------------------------------- appointOfficer

    function test_RevertWhen_TheAppointingDepartmentDoesNotExist() public {
        bytes memory data = abi.encodeCall(departments.appointOfficer, (UNKNOWN, walletOf(NEWCOMER)));
        expectRefused(establishment, data, unknownDepartment(UNKNOWN));
    }

    function test_RevertWhen_TheAccountIsZero() public {
        bytes memory because = abi.encodeWithSelector(IDepartmentRegistry.DepartmentRegistry_ZeroAccount.selector);
        expectRefused(establishment, abi.encodeCall(departments.appointOfficer, (department, address(0))), because);
    }

    function test_RevertWhen_TheAccountServesAlready() public {
        expectRefused(walletOf(HEAD), appointing(department, OFFICER), alreadyOfficer(OFFICER, 2, department));
        bytes memory because = alreadyOfficer(OTHER_HEAD, 3, otherDepartment);
        expectRefused(walletOf(HEAD), appointing(department, OTHER_HEAD), because);
        expectRefused(establishment, appointing(department, OTHER_HEAD), because);
    }

    function testFuzz_AppointsAnOfficer(address account, bool byHead) public {
        vm.assume(account != address(0) && departments.officerOf(account).department == NO_DEPARTMENT);
        address by = byHead ? walletOf(HEAD) : establishment;
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.OfficerAppointed(OfficerId.wrap(5), department, account, by);
        vm.prank(by);
        OfficerId officer = departments.appointOfficer(department, account);

        assertTrue(officer == OfficerId.wrap(5), "number");
        assertOfficer(account, 5, department);
        assertEq(departments.accountOf(officer), account);
        assertEq(departments.officerCount(), 5, "count");
        assertOfficers(department, 3);
        assertOfficers(otherDepartment, 2);
    }

    function testFuzz_AppointmentsAreNumberedOverTheWholeCity(uint256 seed) public {
        address account = walletOf(NEWCOMER);
        for (uint24 number = 5; number < 15; ++number) {
            DepartmentId where = seed >> number & 1 == 0 ? department : otherDepartment;
            appointOfficer(where, account);
            assertOfficer(account, number, where);
            dismissOfficer(where, account);
        }
        assertEq(departments.officerCount(), 14, "count");
        for (uint24 number = 5; number < 15; ++number) {
            assertEq(departments.accountOf(OfficerId.wrap(number)), account, "accountOf is for ever");
        }
        assertEq(departments.accountOf(OfficerId.wrap(0)), address(0));
        assertEq(departments.accountOf(OfficerId.wrap(15)), address(0));
    }

    function test_TheForwarderCarriesTheHeadsWord() public {
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.OfficerAppointed(OfficerId.wrap(5), department, walletOf(NEWCOMER), walletOf(HEAD));
        relay(HEAD, address(departments), appointing(department, NEWCOMER));
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.OfficerDismissed(OfficerId.wrap(5), department, walletOf(NEWCOMER), walletOf(HEAD));
        relay(HEAD, address(departments), dismissing(department, NEWCOMER));
    }

    // ------------------------------------------------------------------------------------------- dismissOfficer

    function test_RevertWhen_TheDismissingDepartmentDoesNotExist() public {
        expectRefused(establishment, dismissing(UNKNOWN, OFFICER), unknownDepartment(UNKNOWN));
        expectRefused(establishment, dismissing(NO_DEPARTMENT, NEWCOMER), unknownDepartment(NO_DEPARTMENT));
    }

    function test_RevertWhen_TheAccountServesElsewhereOrNowhere() public {
        bytes memory elsewhere = notOfficer(walletOf(OTHER_OFFICER), department);
        expectRefused(walletOf(HEAD), dismissing(department, OTHER_OFFICER), elsewhere);
        expectRefused(establishment, dismissing(department, OTHER_OFFICER), elsewhere);
        bytes memory nowhere = notOfficer(walletOf(NEWCOMER), department);
        expectRefused(walletOf(HEAD), dismissing(department, NEWCOMER), nowhere);
    }

    function testFuzz_DismissesAnOfficer(bool byHead) public {
        address by = byHead ? walletOf(HEAD) : establishment;
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.OfficerDismissed(OfficerId.wrap(2), department, walletOf(OFFICER), by);
        vm.prank(by);
        departments.dismissOfficer(department, walletOf(OFFICER));

        assertServesNowhere(walletOf(OFFICER));
        assertEq(departments.accountOf(OfficerId.wrap(2)), walletOf(OFFICER), "accountOf is for ever");
        assertEq(departments.officerCount(), 4, "count");
        assertOfficers(department, 1);
        assertHead(department, 1);
        expectRefused(establishment, dismissing(department, OFFICER), notOfficer(walletOf(OFFICER), department));

        appointOfficer(otherDepartment, walletOf(OFFICER));
        assertOfficer(walletOf(OFFICER), 5, otherDepartment);
    }

    function testFuzz_ADismissedHeadIsHeadNoLonger(bool byHead) public {
        vm.prank(byHead ? walletOf(HEAD) : establishment);
        departments.dismissOfficer(department, walletOf(HEAD));
        assertHead(department, 0);
        expectRefused(walletOf(HEAD), appointing(department, NEWCOMER), unauthorised(walletOf(HEAD)));

        appointOfficer(department, walletOf(HEAD));
        assertHead(department, 0);
        expectRefused(walletOf(HEAD), appointing(department, NEWCOMER), unauthorised(walletOf(HEAD)));
    }

    // ------------------------------------------------------------------------------------------- appointHead

    function test_RevertWhen_TheHeadlessDepartmentDoesNotExist() public {
        bytes memory data = abi.encodeCall(departments.appointHead, (UNKNOWN, walletOf(OFFICER)));
        expectRefused(establishment, data, unknownDepartment(UNKNOWN));
    }

    function test_RevertWhen_TheNewHeadServesElsewhereOrNowhere() public {
        address[3] memory accounts = [walletOf(OTHER_OFFICER), walletOf(NEWCOMER), address(0)];
        for (uint256 i; i < accounts.length; ++i) {
            bytes memory data = abi.encodeCall(departments.appointHead, (department, accounts[i]));
            expectRefused(establishment, data, notOfficer(accounts[i], department));
        }
    }

    function test_ANewHeadTakesOver() public {
        vm.expectEmit(address(departments));
        emit IDepartmentRegistry.HeadAppointed(department, OfficerId.wrap(2), walletOf(OFFICER));
        vm.prank(establishment);
        departments.appointHead(department, walletOf(OFFICER));
        assertHead(department, 2);
        assertHead(otherDepartment, 3);
        assertOfficer(walletOf(HEAD), 1, department);
        expectRefused(walletOf(HEAD), appointing(department, NEWCOMER), unauthorised(walletOf(HEAD)));
        vm.prank(walletOf(OFFICER));
        departments.dismissOfficer(department, walletOf(HEAD));
        assertHead(department, 2);
    }

    // ------------------------------------------------------------------------------------------- steps

    function appointing(DepartmentId id, uint256 citizen) private view returns (bytes memory) {
        return abi.encodeCall(departments.appointOfficer, (id, walletOf(citizen)));
    }

    function dismissing(DepartmentId id, uint256 citizen) private view returns (bytes memory) {
        return abi.encodeCall(departments.dismissOfficer, (id, walletOf(citizen)));
    }

    function alreadyOfficer(uint256 citizen, uint24 officer, DepartmentId where) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IDepartmentRegistry.DepartmentRegistry_AlreadyOfficer.selector, walletOf(citizen), officer, where
        );
    }
}
