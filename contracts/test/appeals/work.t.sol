// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract WorkTest is AppealsTest {
    // ------------------------------------------------------------------------------------------- question and answer

    function test_RevertWhen_ADigestIsZero() public {
        AppealId appeal = assigned();
        expectRefused(PREPARER, abi.encodeCall(appeals.requestInformation, (appeal, bytes32(0))), zeroDigest());
        expectRefused(PREPARER, abi.encodeCall(appeals.reseal, (appeal, bytes32(0))), zeroDigest());
        vm.prank(walletOf(PREPARER));
        appeals.requestInformation(appeal, NOTE);
        expectRefused(AUTHOR, abi.encodeCall(appeals.provideInformation, (appeal, bytes32(0))), zeroDigest());
    }

    function test_RevertWhen_NobodyOfTheDepartmentAsks() public {
        AppealId appeal = assigned();
        uint256[4] memory others = [AUTHOR, STRANGER, OTHER_HEAD, OTHER_OFFICER];
        for (uint256 i; i < others.length; ++i) {
            expectRefused(
                others[i],
                abi.encodeCall(appeals.requestInformation, (appeal, NOTE)),
                notOfficerOf(department, walletOf(others[i]))
            );
        }
        dismissOfficer(department, walletOf(PREPARER));
        expectRefused(
            PREPARER,
            abi.encodeCall(appeals.requestInformation, (appeal, NOTE)),
            notOfficerOf(department, walletOf(PREPARER))
        );
    }

    function test_RevertWhen_SomebodyElseInforms() public {
        AppealId appeal = informationRequested();
        uint256[4] memory others = [NEIGHBOUR, HEAD, PREPARER, OTHER_HEAD];
        for (uint256 i; i < others.length; ++i) {
            expectRefused(
                others[i],
                abi.encodeCall(appeals.provideInformation, (appeal, NOTE)),
                notAuthor(appeal, walletOf(others[i]))
            );
        }
    }

    function test_AQuestionAndWhatTheAuthorSays() public {
        AppealId appeal = assigned();
        uint256 dueBy = appeals.appealOf(appeal).dueBy;
        skip(2 days);
        expectEmit();
        emit IAppealRegistry.InformationRequested(appeal, NOTE, walletOf(APPROVER));
        vm.prank(walletOf(APPROVER));
        appeals.requestInformation(appeal, NOTE);
        assertState(appeal, IAppealRegistry.State.InfoRequested);
        assertDueBy(appeal, dueBy);

        skip(100 days);
        expectEmit();
        emit IAppealRegistry.InformationProvided(appeal, NOTE, walletOf(AUTHOR));
        vm.prank(walletOf(AUTHOR));
        appeals.provideInformation(appeal, NOTE);
        assertState(appeal, IAppealRegistry.State.Assigned);
        assertDueBy(appeal, dueBy);
    }

    // ------------------------------------------------------------------------------------------- envelopes

    function test_RevertWhen_ResealedByAnOutsider() public {
        AppealId appeal = assigned();
        uint256[4] memory others = [NEIGHBOUR, STRANGER, OTHER_HEAD, OTHER_OFFICER];
        for (uint256 i; i < others.length; ++i) {
            expectRefused(
                others[i], abi.encodeCall(appeals.reseal, (appeal, NOTE)), notOfficerOf(department, walletOf(others[i]))
            );
        }
        AppealId unregistered = file(AUTHOR);
        expectRefused(
            HEAD, abi.encodeCall(appeals.reseal, (unregistered, NOTE)), notOfficerOf(NO_DEPARTMENT, walletOf(HEAD))
        );
        expectRefused(
            STRANGER,
            abi.encodeCall(appeals.reseal, (unregistered, NOTE)),
            notOfficerOf(NO_DEPARTMENT, walletOf(STRANGER))
        );
    }

    function test_TheAuthorAndTheDepartmentReseal() public {
        for (uint8 state = 1; state < uint8(IAppealRegistry.State.Confirmed); ++state) {
            skip(1 days);
            AppealId appeal = inState(IAppealRegistry.State(state));
            expectEmit();
            emit IAppealRegistry.AppealResealed(appeal, NOTE, walletOf(AUTHOR));
            vm.prank(walletOf(AUTHOR));
            appeals.reseal(appeal, NOTE);
            if (state == uint8(IAppealRegistry.State.Filed)) continue;
            expectEmit();
            emit IAppealRegistry.AppealResealed(appeal, NOTE, walletOf(PREPARER));
            vm.prank(walletOf(PREPARER));
            appeals.reseal(appeal, NOTE);
        }
    }

    // ------------------------------------------------------------------------------------------- the one extension

    function test_RevertWhen_TheSenderIsNotTheHead() public {
        AppealId appeal = assigned();
        uint256[4] memory others = [AUTHOR, PREPARER, OTHER_HEAD, STRANGER];
        for (uint256 i; i < others.length; ++i) {
            expectRefused(others[i], extension(appeal, 1 days), notHeadOf(department, walletOf(others[i])));
        }
    }

    function test_RevertWhen_ExtendedBefore() public {
        AppealId appeal = assigned();
        extend(appeal, 1 days);
        bytes memory because = abi.encodeWithSelector(IAppealRegistry.AppealRegistry_AlreadyExtended.selector, appeal);
        expectRefused(HEAD, extension(appeal, 1 days), because);
        giveAnswer(appeal);
        dispute(appeal);
        expectRefused(HEAD, extension(appeal, 1 days), because);
    }

    function testFuzz_RevertWhen_TheDeadlineHasPassed(uint256 late) public {
        AppealId appeal = assigned();
        uint256 deadline = block.timestamp + 30 days;
        bytes memory data = extension(appeal, 1 days);
        vm.warp(bound(late, deadline, deadline + 365 days));
        expectRefused(HEAD, data, tooLate(appeal, deadline));
    }

    function testFuzz_RevertWhen_TheNewDeadlineIsWrong(uint40 answerBy) public {
        AppealId appeal = assigned();
        uint256 deadline = block.timestamp + 30 days;
        vm.assume(answerBy <= deadline || answerBy > deadline + 20 days);
        bytes memory data =
            abi.encodeCall(appeals.extend, (appeal, answerBy, IAppealRegistry.ExtensionReason.Inspection, NOTE));
        expectRefused(
            HEAD,
            data,
            abi.encodeWithSelector(
                IAppealRegistry.AppealRegistry_WrongExtension.selector, appeal, answerBy, deadline + 20 days
            )
        );
    }

    function test_RevertWhen_TheGroundsAreMissing() public {
        AppealId appeal = assigned();
        uint40 answerBy = uint40(block.timestamp + 31 days);
        bytes memory data =
            abi.encodeCall(appeals.extend, (appeal, answerBy, IAppealRegistry.ExtensionReason.Works, bytes32(0)));
        expectRefused(HEAD, data, zeroDigest());
    }

    function testFuzz_TheHeadExtends(uint256 by, uint8 state) public {
        AppealId appeal = inState(IAppealRegistry.State(bound(state, 2, 4)));
        by = bound(by, 1, 20 days);
        IAppealRegistry.Appeal memory was = appeals.appealOf(appeal);
        vm.warp(was.dueBy - 1);
        expectEmit();
        emit IAppealRegistry.AnswerExtended(
            appeal, was.dueBy + uint40(by), was.dueBy, IAppealRegistry.ExtensionReason.Inspection, NOTE, walletOf(HEAD)
        );
        vm.prank(walletOf(HEAD));
        appeals.extend(appeal, was.dueBy + uint40(by), IAppealRegistry.ExtensionReason.Inspection, NOTE);
        was.dueBy += uint40(by);
        was.extended = true;
        assertEq(keccak256(abi.encode(appeals.appealOf(appeal))), keccak256(abi.encode(was)), "nothing else moved");
    }

    function extend(AppealId appeal, uint256 by) private {
        uint40 answerBy = appeals.appealOf(appeal).dueBy + uint40(by);
        vm.prank(walletOf(HEAD));
        appeals.extend(appeal, answerBy, IAppealRegistry.ExtensionReason.Inspection, NOTE);
    }

    function extension(AppealId appeal, uint256 by) private view returns (bytes memory) {
        uint40 answerBy = appeals.appealOf(appeal).dueBy + uint40(by);
        return abi.encodeCall(appeals.extend, (appeal, answerBy, IAppealRegistry.ExtensionReason.Inspection, NOTE));
    }
}
