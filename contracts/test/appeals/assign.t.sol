// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, OfficerId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract AssignTest is AppealsTest {
    function test_RevertWhen_TheAccountIsNoOfficerOfTheDepartment() public {
        AppealId appeal = registered();
        uint256[4] memory others = [AUTHOR, STRANGER, OTHER_HEAD, OTHER_OFFICER];
        for (uint256 i; i < others.length; ++i) {
            bytes memory because = notOfficerOf(department, walletOf(others[i]));
            expectRefused(HEAD, call(appeal, others[i]), because);
            expectRefused(others[i], call(appeal, others[i]), because);
        }
    }

    function test_RevertWhen_AnotherDepartmentsHeadAssigns() public {
        AppealId appeal = registered();
        expectRefused(OTHER_HEAD, call(appeal, PREPARER), notHeadOf(department, walletOf(OTHER_HEAD)));
    }

    function test_RevertWhen_AlreadyAssigned() public {
        AppealId appeal = assigned();
        bytes memory because = alreadyAssigned(appeal, officerIdOf(PREPARER));
        expectRefused(HEAD, call(appeal, PREPARER), because);
        expectRefused(PREPARER, call(appeal, PREPARER), because);
        expectRefused(APPROVER, call(appeal, APPROVER), because);
    }

    function test_RevertWhen_AnOfficerAssignsSomebodyElse() public {
        AppealId appeal = registered();
        expectRefused(PREPARER, call(appeal, APPROVER), notHeadOf(department, walletOf(PREPARER)));
    }

    function test_RevertWhen_TheHeadWasDismissed() public {
        AppealId appeal = registered();
        dismissOfficer(department, walletOf(HEAD));
        expectRefused(HEAD, call(appeal, PREPARER), notHeadOf(department, walletOf(HEAD)));
        expectRefused(STRANGER, call(appeal, PREPARER), notHeadOf(department, walletOf(STRANGER)));
    }

    function test_AnOfficerTakesIt() public {
        AppealId appeal = registered();
        OfficerId officer = officerIdOf(APPROVER);
        expectEmit();
        emit IAppealRegistry.AppealAssigned(appeal, officer, walletOf(APPROVER), walletOf(APPROVER));
        vm.prank(walletOf(APPROVER));
        appeals.assign(appeal, walletOf(APPROVER));
        assertState(appeal, IAppealRegistry.State.Assigned);
        assertOfficer(appeal, officerIdOf(APPROVER));
    }

    function test_AnOfficerTakesItFromWhoeverLeft() public {
        AppealId appeal = assigned();
        dismissOfficer(department, walletOf(PREPARER));
        vm.prank(walletOf(APPROVER));
        appeals.assign(appeal, walletOf(APPROVER));
        assertOfficer(appeal, officerIdOf(APPROVER));
    }

    function test_TheHeadAssignsAnew() public {
        AppealId appeal = assigned();
        OfficerId head = officerIdOf(HEAD);
        expectEmit();
        emit IAppealRegistry.AppealAssigned(appeal, head, walletOf(HEAD), walletOf(HEAD));
        assign(appeal, HEAD);
        assertOfficer(appeal, officerIdOf(HEAD));
        assertState(appeal, IAppealRegistry.State.Assigned);
    }

    function test_AQuestionStaysAsked() public {
        AppealId appeal = informationRequested();
        assign(appeal, APPROVER);
        assertState(appeal, IAppealRegistry.State.InfoRequested);
        assertOfficer(appeal, officerIdOf(APPROVER));
    }

    function call(AppealId appeal, uint256 officer) private view returns (bytes memory) {
        return abi.encodeCall(appeals.assign, (appeal, walletOf(officer)));
    }

    function alreadyAssigned(AppealId appeal, OfficerId officer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_AlreadyAssigned.selector, appeal, officer);
    }
}
