// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, DepartmentId, OfficerId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract ForwardTest is AppealsTest {
    function test_RevertWhen_TheSenderHasNoSay() public {
        AppealId appeal = assigned();
        uint256[4] memory others = [AUTHOR, STRANGER, OTHER_HEAD, OTHER_OFFICER];
        for (uint256 i; i < others.length; ++i) {
            expectRefused(others[i], call(appeal, otherDepartment), unauthorised(walletOf(others[i])));
        }
        address[4] memory offices = [supervisor, moderator, establishment, registrar];
        for (uint256 i; i < offices.length; ++i) {
            expectRefusedOf(offices[i], call(appeal, otherDepartment), unauthorised(offices[i]));
        }
        dismissOfficer(department, walletOf(PREPARER));
        expectRefused(PREPARER, call(appeal, otherDepartment), unauthorised(walletOf(PREPARER)));
    }

    function test_RevertWhen_ItWasReopened() public {
        AppealId appeal = reopened();
        expectRefused(HEAD, call(appeal, otherDepartment), wrongState(appeal, IAppealRegistry.State.Assigned));
    }

    function test_RevertWhen_TheTargetCannotTakeIt() public {
        AppealId appeal = registered();
        expectRefused(
            HEAD,
            call(appeal, department),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_SameDepartment.selector, department)
        );
        expectRefused(
            HEAD,
            call(appeal, UNKNOWN_DEPARTMENT),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_UnknownDepartment.selector, UNKNOWN_DEPARTMENT)
        );
        vm.prank(establishment);
        departments.setCoverage(otherDepartment, 1 << SUBURB);
        expectRefused(
            HEAD,
            call(appeal, otherDepartment),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NotCovered.selector, otherDepartment, CENTRE)
        );
        closeDepartment(otherDepartment);
        expectRefused(
            HEAD,
            call(appeal, otherDepartment),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_DepartmentClosed.selector, otherDepartment)
        );
    }

    function testFuzz_RevertWhen_TheTimeHasPassed(uint256 late) public {
        AppealId appeal = registered();
        uint256 deadline = block.timestamp + 7 days;
        vm.warp(bound(late, deadline, deadline + 365 days));
        expectRefused(HEAD, call(appeal, otherDepartment), tooLate(appeal, deadline));
        expectRefusedOf(dispatcher, call(appeal, otherDepartment), tooLate(appeal, deadline));

        closeDepartment(department);
        vm.prank(dispatcher);
        appeals.forward(appeal, otherDepartment, IAppealRegistry.ForwardReason.DepartmentClosed);
        assertEq(appeals.appealOf(appeal).hops, 1, "a closed department's appeal moves at any time");
    }

    function test_AnOfficerForwardsInTheLastSecond() public {
        AppealId appeal = informationRequested();
        AppealId before = file(NEIGHBOUR);
        vm.prank(dispatcher);
        appeals.register(before, otherDepartment);
        IAppealRegistry.Appeal memory was = appeals.appealOf(appeal);
        skip(7 days - 1);
        expectEmit();
        emit IAppealRegistry.AppealForwarded(
            appeal,
            otherDepartment,
            department,
            1,
            IAppealRegistry.ForwardReason.OtherCompetence,
            2026,
            2,
            walletOf(APPROVER)
        );
        vm.prank(walletOf(APPROVER));
        appeals.forward(appeal, otherDepartment, IAppealRegistry.ForwardReason.OtherCompetence);

        was.department = otherDepartment;
        was.officer = OfficerId.wrap(0);
        was.state = IAppealRegistry.State.Registered;
        was.hops = 1;
        assertEq(keccak256(abi.encode(appeals.appealOf(appeal))), keccak256(abi.encode(was)), "nothing else moved");
        assertEq(appeals.lastNumber(department, 2026), 1, "the former number stays used");

        expectRefused(HEAD, call(appeal, department), unauthorised(walletOf(HEAD)));
    }

    function test_TheDispatcherForwardsBackAndForth() public {
        AppealId appeal = registered();
        for (uint8 hop = 1; hop < 5; ++hop) {
            vm.prank(dispatcher);
            appeals.forward(
                appeal, hop % 2 == 1 ? otherDepartment : department, IAppealRegistry.ForwardReason.Misrouted
            );
            assertEq(appeals.appealOf(appeal).hops, hop);
        }
        assertEq(appeals.lastNumber(department, 2026), 3);
        assertEq(appeals.lastNumber(otherDepartment, 2026), 2);
    }

    function call(AppealId appeal, DepartmentId to) private view returns (bytes memory) {
        return abi.encodeCall(appeals.forward, (appeal, to, IAppealRegistry.ForwardReason.OtherCompetence));
    }
}
