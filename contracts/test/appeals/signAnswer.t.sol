// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, OfficerId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract SignAnswerTest is AppealsTest {
    AppealId private appeal;
    IAppealRegistry.Answer private answer;
    bytes32 private answerHash;

    function setUp() public override {
        super.setUp();
        appeal = assigned();
        answer = answerTo(appeal);
        answerHash = appeals.hashAnswer(answer);
    }

    // ------------------------------------------------------------------------------------------- one by one

    function test_RevertWhen_TheFirstIsNotThePreparer() public {
        expectNotSigned(APPROVER, preparerMissing());
    }

    function test_RevertWhen_SomebodySignsTwice() public {
        setApprovals(3);
        add(PREPARER);
        expectNotSigned(PREPARER, alreadySigned(PREPARER));
        add(APPROVER);
        expectNotSigned(APPROVER, alreadySigned(APPROVER));
        expectNotSigned(PREPARER, alreadySigned(PREPARER));
    }

    function test_RevertWhen_TheSignerIsNoOfficer() public {
        add(PREPARER);
        uint256[3] memory others = [OTHER_OFFICER, AUTHOR, STRANGER];
        for (uint256 i; i < others.length; ++i) {
            expectNotSigned(others[i], notOfficerOf(department, walletOf(others[i])));
        }
        dismissOfficer(department, walletOf(APPROVER));
        expectNotSigned(APPROVER, notOfficerOf(department, walletOf(APPROVER)));
    }

    function test_RevertWhen_TheSignatureIsWrong() public {
        add(PREPARER);
        IAppealRegistry.Signature memory one = sign(answer, SECOND_APPROVER);
        one.signer = walletOf(APPROVER);
        expectRefusedOf(
            anyone,
            abi.encodeCall(appeals.signAnswer, (answer, one)),
            abi.encodeWithSelector(
                IAppealRegistry.AppealRegistry_WrongSignature.selector, answerHash, walletOf(APPROVER)
            )
        );
    }

    function test_RevertWhen_ThePreparerHasLeft() public {
        add(PREPARER);
        dismissOfficer(department, walletOf(PREPARER));
        expectNotSigned(APPROVER, preparerMissing());
        appointOfficer(department, walletOf(PREPARER));
        expectNotSigned(APPROVER, preparerMissing());
        add(PREPARER);
        add(APPROVER);
        assertState(appeal, IAppealRegistry.State.Answered);
    }

    function test_AnApproverWhoLeftDoesNotCount() public {
        setApprovals(2);
        add(PREPARER);
        add(APPROVER);
        dismissOfficer(department, walletOf(APPROVER));
        add(SECOND_APPROVER);
        assertState(appeal, IAppealRegistry.State.Assigned);
        appointOfficer(department, walletOf(APPROVER));
        add(HEAD);
        assertState(appeal, IAppealRegistry.State.Answered);
    }

    function test_AnApproverWhoCameBackSignsAgain() public {
        setApprovals(2);
        add(PREPARER);
        add(APPROVER);
        dismissOfficer(department, walletOf(APPROVER));
        appointOfficer(department, walletOf(APPROVER));
        add(SECOND_APPROVER);
        assertState(appeal, IAppealRegistry.State.Assigned);
        add(APPROVER);
        assertState(appeal, IAppealRegistry.State.Answered);
    }

    function test_ThePreparerAloneAnswersNothing() public {
        OfficerId officer = officerIdOf(PREPARER);
        IAppealRegistry.Signature memory one = sign(answer, PREPARER);
        expectEmit();
        emit IAppealRegistry.AnswerPrepared(appeal, answerHash, answer);
        expectEmit();
        emit IAppealRegistry.AnswerSigned(appeal, answerHash, one.signer, officer, one.signature);
        vm.prank(anyone);
        appeals.signAnswer(answer, one);
        assertState(appeal, IAppealRegistry.State.Assigned);
        assertEq(appeals.answerIn(appeal, 0), 0);
    }

    function testFuzz_TheLastApprovalAnswers(uint8 needed) public {
        needed = uint8(bound(needed, 1, 3));
        setApprovals(needed);
        add(PREPARER);
        uint256[3] memory approvers = [APPROVER, SECOND_APPROVER, HEAD];
        for (uint256 i; i < needed; ++i) {
            assertState(appeal, IAppealRegistry.State.Assigned);
            IAppealRegistry.Signature memory one = sign(answer, approvers[i]);
            if (i + 1 == needed) {
                expectEmit();
                emit IAppealRegistry.AppealAnswered(appeal, answerHash, answer, uint40(block.timestamp + 14 days));
            }
            appeals.signAnswer(answer, one);
        }
        assertState(appeal, IAppealRegistry.State.Answered);
        assertDueBy(appeal, block.timestamp + 14 days);
        assertEq(appeals.answerIn(appeal, 0), answerHash);
        expectNotSigned(HEAD, wrongState(appeal, IAppealRegistry.State.Answered));
    }

    function test_ThePolicyOfTheLastSignatureCounts() public {
        add(PREPARER);
        setApprovals(2);
        add(APPROVER);
        assertState(appeal, IAppealRegistry.State.Assigned);
        setApprovals(1);
        add(SECOND_APPROVER);
        assertState(appeal, IAppealRegistry.State.Answered);
    }

    // ------------------------------------------------------------------------------------------- returned

    function test_RevertWhen_ReturnedByAnOutsider() public {
        add(PREPARER);
        uint256[4] memory others = [AUTHOR, STRANGER, OTHER_HEAD, OTHER_OFFICER];
        for (uint256 i; i < others.length; ++i) {
            expectNotReturned(others[i], answerHash, NOTE, notOfficerOf(department, walletOf(others[i])));
        }
    }

    function test_RevertWhen_TheRemarksAreMissing() public {
        add(PREPARER);
        expectNotReturned(APPROVER, answerHash, 0, zeroDigest());
    }

    function test_RevertWhen_NoSuchAnswerWaits() public {
        expectNotReturned(APPROVER, answerHash, NOTE, unknownAnswer());
        add(PREPARER);
        vm.prank(dispatcher);
        appeals.forward(appeal, otherDepartment, IAppealRegistry.ForwardReason.Misrouted);
        vm.prank(walletOf(OTHER_OFFICER));
        appeals.assign(appeal, walletOf(OTHER_OFFICER));
        expectNotReturned(OTHER_HEAD, answerHash, NOTE, unknownAnswer());
    }

    function test_RevertWhen_TheAnswerWasGivenInAFormerRound() public {
        add(PREPARER);
        add(APPROVER);
        expectNotReturned(APPROVER, answerHash, NOTE, wrongState(appeal, IAppealRegistry.State.Answered));
        dispute(appeal);
        expectNotReturned(APPROVER, answerHash, NOTE, unknownAnswer());
    }

    function test_AReturnedAnswerIsDead() public {
        add(PREPARER);
        expectEmit();
        emit IAppealRegistry.AnswerReturned(appeal, answerHash, NOTE, walletOf(APPROVER));
        vm.prank(walletOf(APPROVER));
        appeals.returnAnswer(appeal, answerHash, NOTE);

        bytes memory because =
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_AnswerReturned.selector, answerHash);
        expectNotReturned(APPROVER, answerHash, NOTE, because);
        expectNotSigned(APPROVER, because);
        expectRefusedOf(anyone, abi.encodeCall(appeals.answer, (answer, signBoth(answer, PREPARER, APPROVER))), because);
        answer.digest = keccak256("a better answer");
        answerHash = appeals.hashAnswer(answer);
        add(PREPARER);
        add(APPROVER);
        assertEq(appeals.answerIn(appeal, 0), answerHash);
    }

    function test_ThePreparerTakesItBack() public {
        add(PREPARER);
        vm.prank(walletOf(PREPARER));
        appeals.returnAnswer(appeal, answerHash, NOTE);
        expectNotSigned(
            APPROVER, abi.encodeWithSelector(IAppealRegistry.AppealRegistry_AnswerReturned.selector, answerHash)
        );
    }

    // ------------------------------------------------------------------------------------------- the means

    function add(uint256 officer) private {
        appeals.signAnswer(answer, sign(answer, officer));
    }

    function setApprovals(uint8 approvals) private {
        vm.prank(establishment);
        departments.setApprovals(department, approvals);
    }

    function expectNotSigned(uint256 officer, bytes memory because) private {
        expectRefusedOf(anyone, abi.encodeCall(appeals.signAnswer, (answer, sign(answer, officer))), because);
    }

    function expectNotReturned(uint256 sender, bytes32 hash, bytes32 digest, bytes memory because) private {
        expectRefused(sender, abi.encodeCall(appeals.returnAnswer, (appeal, hash, digest)), because);
    }

    function preparerMissing() private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_PreparerMissing.selector, walletOf(PREPARER));
    }

    function alreadySigned(uint256 signer) private view returns (bytes memory) {
        return
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_AlreadySigned.selector, answerHash, walletOf(signer));
    }

    function unknownAnswer() private view returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_UnknownAnswer.selector, answerHash);
    }
}
