// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AppealRegistry } from "../../src/AppealRegistry.sol";
import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, OfficerId } from "../../src/interfaces/Types.sol";
import { SignersOffice } from "../registry/SignersOffice.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract AnswerTest is AppealsTest {
    uint256 private constant CURVE_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    // ------------------------------------------------------------------------------------------- the answer itself

    function test_RevertWhen_AnotherDepartmentIsNamed() public {
        AppealId appeal = assigned();
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        answer.department = otherDepartment;
        answer.preparer = walletOf(OTHER_OFFICER);
        expectNotAnswered(answer, signBoth(answer, OTHER_OFFICER, OTHER_APPROVER), stale(appeal, 0));
    }

    function testFuzz_RevertWhen_AnotherRoundIsNamed(uint8 round) public {
        vm.assume(round != 0);
        AppealId appeal = assigned();
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        answer.round = round;
        expectNotAnswered(answer, signBoth(answer, PREPARER, APPROVER), stale(appeal, 0));
    }

    function test_RevertWhen_AnAnswerIsReplayed() public {
        AppealId appeal = assigned();
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        appeals.answer(answer, signatures);
        expectNotAnswered(answer, signatures, wrongState(appeal, IAppealRegistry.State.Answered));
        dispute(appeal);
        expectNotAnswered(answer, signatures, stale(appeal, 1));
        answer.round = 1;
        expectNotAnswered(answer, signatures, wrongSignature(answer, PREPARER));
        answer.appeal = assigned();
        answer.round = 0;
        expectNotAnswered(answer, signatures, wrongSignature(answer, PREPARER));
    }

    function test_RevertWhen_TheDigestIsZero() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        answer.digest = 0;
        expectNotAnswered(answer, signBoth(answer, PREPARER, APPROVER), zeroDigest());
    }

    function testFuzz_RevertWhen_ThePlanIsWrong(uint8 outcome, uint40 plannedFor) public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        answer.outcome = IAppealRegistry.Outcome(bound(outcome, 0, 5));
        answer.plannedFor = answer.outcome == IAppealRegistry.Outcome.Planned
            ? uint40(bound(plannedFor, 0, block.timestamp))
            : uint40(bound(plannedFor, 1, type(uint40).max));
        expectNotAnswered(
            answer,
            signBoth(answer, PREPARER, APPROVER),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongPlan.selector, answer.plannedFor)
        );
    }

    function test_RevertWhen_TheDuplicateIsWrong() public {
        AppealId appeal = assigned();
        AppealId another = file(NEIGHBOUR);
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        answer.duplicateOf = another;
        expectWrongDuplicate(answer);
        answer.outcome = IAppealRegistry.Outcome.Duplicate;
        answer.duplicateOf = appeal;
        expectWrongDuplicate(answer);
        answer.duplicateOf = UNKNOWN_APPEAL;
        expectWrongDuplicate(answer);
        answer.duplicateOf = AppealId.wrap(0);
        expectWrongDuplicate(answer);
    }

    // ------------------------------------------------------------------------------------------- who signs

    function test_RevertWhen_TheFirstIsNotThePreparer() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        bytes memory because =
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_PreparerMissing.selector, walletOf(PREPARER));
        expectNotAnswered(answer, new IAppealRegistry.Signature[](0), because);
        expectNotAnswered(answer, signBoth(answer, APPROVER, PREPARER), because);
    }

    function test_RevertWhen_SomebodySignsTwice() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        expectNotAnswered(answer, signBoth(answer, PREPARER, PREPARER), alreadySigned(answer, PREPARER));
        vm.prank(establishment);
        departments.setApprovals(department, 2);
        IAppealRegistry.Signature[] memory three = new IAppealRegistry.Signature[](3);
        (three[0], three[1], three[2]) = (sign(answer, PREPARER), sign(answer, APPROVER), sign(answer, APPROVER));
        expectNotAnswered(answer, three, alreadySigned(answer, APPROVER));
    }

    function test_RevertWhen_ASignerDoesNotServeInTheDepartment() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        uint256[4] memory others = [OTHER_OFFICER, OTHER_HEAD, AUTHOR, STRANGER];
        for (uint256 i; i < others.length; ++i) {
            bytes memory because = notOfficerOf(department, walletOf(others[i]));
            expectNotAnswered(answer, signBoth(answer, PREPARER, others[i]), because);
            answer.preparer = walletOf(others[i]);
            expectNotAnswered(answer, signBoth(answer, others[i], APPROVER), because);
            answer.preparer = walletOf(PREPARER);
        }
    }

    function test_RevertWhen_ASignerHasLeft() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        dismissOfficer(department, walletOf(APPROVER));
        expectNotAnswered(answer, signatures, notOfficerOf(department, walletOf(APPROVER)));
        appointOfficer(otherDepartment, walletOf(APPROVER));
        expectNotAnswered(answer, signatures, notOfficerOf(department, walletOf(APPROVER)));
        dismissOfficer(department, walletOf(PREPARER));
        expectNotAnswered(answer, signatures, notOfficerOf(department, walletOf(PREPARER)));
    }

    function testFuzz_RevertWhen_ThereAreTooFewApprovals(uint8 needed) public {
        needed = uint8(bound(needed, 2, 10));
        vm.prank(establishment);
        departments.setApprovals(department, needed);
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        expectNotAnswered(
            answer,
            signBoth(answer, PREPARER, APPROVER),
            abi.encodeWithSelector(
                IAppealRegistry.AppealRegistry_TooFewApprovals.selector, appeals.hashAnswer(answer), 1, needed
            )
        );
    }

    // ------------------------------------------------------------------------------------------- signatures

    function testFuzz_RevertWhen_ItIsNotASignature(bytes memory nonsense) public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        signatures[1].signature = nonsense;
        expectNotAnswered(answer, signatures, wrongSignature(answer, APPROVER));
        signatures[1].signature = "";
        expectNotAnswered(answer, signatures, wrongSignature(answer, APPROVER));
    }

    function test_RevertWhen_TheSignatureIsMalleated() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(APPROVER), appeals.hashAnswer(answer));
        signatures[1].signature = abi.encodePacked(r, bytes32(CURVE_ORDER - uint256(s)), v == 27 ? 28 : 27);
        expectNotAnswered(answer, signatures, wrongSignature(answer, APPROVER));
    }

    function test_RevertWhen_SomebodyElseSigned() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, SECOND_APPROVER);
        signatures[1].signer = walletOf(APPROVER);
        expectNotAnswered(answer, signatures, wrongSignature(answer, APPROVER));
    }

    function testFuzz_RevertWhen_AFieldWasChanged(bytes32 digest, uint8 outcome) public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        vm.assume(digest != answer.digest && digest != 0);
        bytes32 signed = answer.digest;
        answer.digest = digest;
        expectNotAnswered(answer, signatures, wrongSignature(answer, PREPARER));
        answer.digest = signed;
        answer.outcome = IAppealRegistry.Outcome(bound(outcome, 1, 3));
        expectNotAnswered(answer, signatures, wrongSignature(answer, PREPARER));
        answer.outcome = IAppealRegistry.Outcome.Fixed;
        answer.preparer = walletOf(APPROVER);
        (signatures[0], signatures[1]) = (signatures[1], signatures[0]);
        expectNotAnswered(answer, signatures, wrongSignature(answer, APPROVER));
    }

    function test_RevertWhen_SignedForAnotherChain() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        uint256 here = block.chainid;
        vm.chainId(here + 1);
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        vm.chainId(here);
        expectNotAnswered(answer, signatures, wrongSignature(answer, PREPARER));
    }

    function test_RevertWhen_SignedForAnotherContract() public {
        AppealRegistry other =
            new AppealRegistry(address(authority), address(forwarder), registry, departments, DAILY_LIMIT, UTC_OFFSET);
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = new IAppealRegistry.Signature[](2);
        bytes32 elsewhere = other.hashAnswer(answer);
        (signatures[0], signatures[1]) = (signHash(elsewhere, PREPARER), signHash(elsewhere, APPROVER));
        expectNotAnswered(answer, signatures, wrongSignature(answer, PREPARER));
    }

    // ------------------------------------------------------------------------------------------- given

    function testFuzz_ItIsAnswered(uint8 outcome, uint40 plannedFor, uint256 when) public {
        AppealId appeal = when % 2 == 0 ? assigned() : informationRequested();
        AppealId another = file(NEIGHBOUR);
        // Late answers count as well: being late is what `markOverdue` says.
        skip(bound(when, 0, 1000 days));
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        answer.outcome = IAppealRegistry.Outcome(bound(outcome, 0, 5));
        if (answer.outcome == IAppealRegistry.Outcome.Duplicate) answer.duplicateOf = another;
        if (answer.outcome == IAppealRegistry.Outcome.Planned) {
            answer.plannedFor = uint40(bound(plannedFor, block.timestamp + 1, type(uint40).max));
        }
        bytes32 answerHash = appeals.hashAnswer(answer);
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, APPROVER);
        OfficerId[2] memory officers = [officerIdOf(PREPARER), officerIdOf(APPROVER)];
        for (uint256 i; i < 2; ++i) {
            expectEmit();
            emit IAppealRegistry.AnswerSigned(
                appeal, answerHash, signatures[i].signer, officers[i], signatures[i].signature
            );
        }
        expectEmit();
        emit IAppealRegistry.AppealAnswered(appeal, answerHash, answer, uint40(block.timestamp + 14 days));
        vm.prank(anyone);
        appeals.answer(answer, signatures);
        assertState(appeal, IAppealRegistry.State.Answered);
        assertDueBy(appeal, block.timestamp + 14 days);
        assertEq(appeals.answerIn(appeal, 0), answerHash, "the round's answer");
        assertEq(appeals.answerIn(appeal, 1), 0, "no other round's");
    }

    function test_TheRoundsAnswersStay() public {
        AppealId appeal = answered();
        bytes32 first = appeals.answerIn(appeal, 0);
        dispute(appeal);
        assertEq(appeals.answerIn(appeal, 1), 0);
        giveAnswer(appeal);
        assertEq(appeals.answerIn(appeal, 0), first);
        assertTrue(appeals.answerIn(appeal, 1) != first && appeals.answerIn(appeal, 1) != 0);
    }

    function test_MoreApprovalsThanNeededAreWelcome() public {
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory three = new IAppealRegistry.Signature[](3);
        (three[0], three[1], three[2]) = (sign(answer, PREPARER), sign(answer, APPROVER), sign(answer, HEAD));
        appeals.answer(answer, three);
        assertState(answer.appeal, IAppealRegistry.State.Answered);
    }

    function test_GivenOfficersThatAreContracts() public {
        SignersOffice safe = officeOf(SECOND_APPROVER);
        appointOfficer(department, address(safe));
        IAppealRegistry.Answer memory answer = answerTo(assigned());
        IAppealRegistry.Signature[] memory signatures = signBoth(answer, PREPARER, SECOND_APPROVER);
        signatures[1].signer = address(safe);
        expectNotAnswered(
            answer,
            signatures,
            abi.encodeWithSelector(
                IAppealRegistry.AppealRegistry_WrongSignature.selector, appeals.hashAnswer(answer), address(safe)
            )
        );
        signatures[1].signature = wrapped(signatures[1].signature, SECOND_APPROVER);
        appeals.answer(answer, signatures);
        assertState(answer.appeal, IAppealRegistry.State.Answered);
    }

    function officeOf(uint256 member) private returns (SignersOffice) {
        bytes[] memory members = new bytes[](1);
        members[0] = abi.encodePacked(walletOf(member));
        return new SignersOffice(members, 1);
    }

    function wrapped(bytes memory signature, uint256 member) private pure returns (bytes memory) {
        bytes[] memory signers = new bytes[](1);
        bytes[] memory signatures = new bytes[](1);
        (signers[0], signatures[0]) = (abi.encodePacked(walletOf(member)), signature);
        return abi.encode(signers, signatures);
    }

    function expectWrongDuplicate(IAppealRegistry.Answer memory answer) private {
        expectNotAnswered(
            answer,
            signBoth(answer, PREPARER, APPROVER),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongDuplicate.selector, answer.duplicateOf)
        );
    }

    function expectNotAnswered(
        IAppealRegistry.Answer memory answer,
        IAppealRegistry.Signature[] memory signatures,
        bytes memory because
    ) private {
        expectRefusedOf(anyone, abi.encodeCall(appeals.answer, (answer, signatures)), because);
    }

    function stale(AppealId appeal, uint8 round) private view returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_StaleAnswer.selector, appeal, department, round);
    }

    function wrongSignature(IAppealRegistry.Answer memory answer, uint256 signer) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            IAppealRegistry.AppealRegistry_WrongSignature.selector, appeals.hashAnswer(answer), walletOf(signer)
        );
    }

    function alreadySigned(IAppealRegistry.Answer memory answer, uint256 signer) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            IAppealRegistry.AppealRegistry_AlreadySigned.selector, appeals.hashAnswer(answer), walletOf(signer)
        );
    }
}
