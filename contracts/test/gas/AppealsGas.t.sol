// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "../appeals/AppealsTest.sol";

/// @notice As `GasTest`, for appeals and departments. The department has registered an appeal this year already.
contract AppealsGasTest is AppealsTest {
    function setUp() public override {
        super.setUp();
        register(file(STRANGER));
    }

    function test_file() public {
        file(AUTHOR);
        vm.snapshotGasLastCall("AppealRegistry", "file, the day's first");
        file(AUTHOR);
        vm.snapshotGasLastCall("AppealRegistry", "file, the day's second");
        fileForAnother();
        fileForAnother();
        vm.snapshotGasLastCall("AppealRegistry", "fileFor");
    }

    function test_route() public {
        AppealId appeal = file(AUTHOR);
        register(appeal);
        vm.snapshotGasLastCall("AppealRegistry", "register");
        assign(appeal, PREPARER);
        vm.snapshotGasLastCall("AppealRegistry", "assign");
        vm.prank(walletOf(PREPARER));
        appeals.requestInformation(appeal, NOTE);
        vm.snapshotGasLastCall("AppealRegistry", "requestInformation");
        vm.prank(walletOf(AUTHOR));
        appeals.provideInformation(appeal, NOTE);
        vm.snapshotGasLastCall("AppealRegistry", "provideInformation");
        vm.startPrank(walletOf(HEAD));
        appeals.extend(
            appeal, appeals.appealOf(appeal).dueBy + 10 days, IAppealRegistry.ExtensionReason.Inspection, NOTE
        );
        vm.snapshotGasLastCall("AppealRegistry", "extend");
        appeals.forward(appeal, otherDepartment, IAppealRegistry.ForwardReason.OtherCompetence);
        vm.snapshotGasLastCall("AppealRegistry", "forward, the other department's first of the year");
        vm.stopPrank();
    }

    function test_answer() public {
        giveAnswer(assigned());
        vm.snapshotGasLastCall("AppealRegistry", "answer, 2 signatures");
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = new IAppealRegistry.Signature[](3);
        for (uint256 i; i < 3; ++i) {
            signatures[i] = sign(answer, PREPARER + i);
        }
        appeals.answer(answer, signatures);
        vm.snapshotGasLastCall("AppealRegistry", "answer, 3 signatures");
    }

    function test_answer_one_by_one() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        appeals.signAnswer(answer, sign(answer, PREPARER));
        vm.snapshotGasLastCall("AppealRegistry", "signAnswer, the preparer's");
        appeals.signAnswer(answer, sign(answer, APPROVER));
        vm.snapshotGasLastCall("AppealRegistry", "signAnswer, the last approval");

        answer = answerTo(assigned());
        appeals.signAnswer(answer, sign(answer, PREPARER));
        bytes32 answerHash = appeals.hashAnswer(answer);
        vm.prank(walletOf(HEAD));
        appeals.returnAnswer(answer.appeal, answerHash, NOTE);
        vm.snapshotGasLastCall("AppealRegistry", "returnAnswer");
    }

    function test_verdict() public {
        confirmed();
        vm.snapshotGasLastCall("AppealRegistry", "confirm");
        AppealId appeal = disputed();
        vm.snapshotGasLastCall("AppealRegistry", "dispute, the second");
        vm.prank(supervisor);
        appeals.uphold(appeal, NOTE);
        vm.snapshotGasLastCall("AppealRegistry", "uphold");
        reopened();
        vm.snapshotGasLastCall("AppealRegistry", "dispute, the first");
        closed();
        vm.snapshotGasLastCall("AppealRegistry", "closeUnconfirmed");
    }

    function test_join() public {
        registerBatch(5, 1, CENTRE);
        AppealId appeal = file(AUTHOR);
        vm.prank(walletOf(NEIGHBOUR));
        appeals.join(appeal);
        vm.snapshotGasLastCall("AppealRegistry", "join, the first of 256 indexes");
        vm.prank(walletOf(5));
        appeals.join(appeal);
        vm.snapshotGasLastCall("AppealRegistry", "join, another of them");
    }

    function test_oversight() public {
        AppealId appeal = file(AUTHOR);
        vm.warp(appeals.appealOf(appeal).dueBy);
        appeals.markOverdue(appeal);
        vm.snapshotGasLastCall("AppealRegistry", "markOverdue");
        vm.prank(moderator);
        appeals.entomb(
            appeal, NOTE, IAppealRegistry.Tombstone.Hidden, IAppealRegistry.TombstoneReason.PersonalData, NOTE
        );
        vm.snapshotGasLastCall("AppealRegistry", "entomb");
    }

    function test_departments() public {
        openDepartment(1);
        vm.snapshotGasLastCall("DepartmentRegistry", "openDepartment");
        appointOfficer(department, walletOf(300));
        vm.snapshotGasLastCall("DepartmentRegistry", "appointOfficer");
        dismissOfficer(department, walletOf(300));
        vm.snapshotGasLastCall("DepartmentRegistry", "dismissOfficer");
        vm.startPrank(walletOf(HEAD));
        departments.publishKey(department, "a key");
        vm.snapshotGasLastCall("DepartmentRegistry", "publishKey, the first");
        departments.publishKey(department, "another key");
        vm.snapshotGasLastCall("DepartmentRegistry", "publishKey, another");
        vm.stopPrank();
    }
}
