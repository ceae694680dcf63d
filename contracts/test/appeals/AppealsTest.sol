// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import {
    AppealId,
    AppealKind,
    CategoryId,
    DepartmentId,
    DistrictId,
    OfficerId,
    TermsId
} from "../../src/interfaces/Types.sol";
import { Administration } from "../deploy/Administration.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice Two departments that serve the whole city, and an appeal brought as far as a test wants it.
abstract contract AppealsTest is Administration {
    uint256 internal constant AUTHOR = 0;
    uint256 internal constant NEIGHBOUR = 1;
    uint256 internal constant STRANGER = 2;
    uint256 internal constant HEAD = 100;
    uint256 internal constant PREPARER = 101;
    uint256 internal constant APPROVER = 102;
    uint256 internal constant SECOND_APPROVER = 103;
    uint256 internal constant OTHER_HEAD = 200;
    uint256 internal constant OTHER_OFFICER = 201;
    uint256 internal constant OTHER_APPROVER = 202;

    AppealKind internal constant COMPLAINT = AppealKind.wrap(1);
    DepartmentId internal constant NO_DEPARTMENT = DepartmentId.wrap(0);
    DepartmentId internal constant UNKNOWN_DEPARTMENT = DepartmentId.wrap(77);
    AppealId internal constant UNKNOWN_APPEAL = AppealId.wrap(12_345);
    bytes32 internal constant CODE = keccak256("a code on a slip of paper");
    bytes32 internal constant NOTE = keccak256("the body of a comment");

    DepartmentId internal department;
    DepartmentId internal otherDepartment;
    TermsId internal terms;

    function setUp() public virtual override {
        super.setUp();
        registerBatch(AUTHOR, 2, CENTRE);
        department = openDepartment(1);
        otherDepartment = openDepartment(1);
        appointHead(department, walletOf(HEAD));
        appointHead(otherDepartment, walletOf(OTHER_HEAD));
        for (uint256 i = PREPARER; i <= SECOND_APPROVER; ++i) {
            appointOfficer(department, walletOf(i));
        }
        for (uint256 i = OTHER_OFFICER; i <= OTHER_APPROVER; ++i) {
            appointOfficer(otherDepartment, walletOf(i));
        }
        vm.prank(establishment);
        terms = appeals.setTerms(COMPLAINT, spans());
    }

    function spans() internal pure returns (IAppealRegistry.Terms memory) {
        return IAppealRegistry.Terms({
            registration: 3 days,
            forwarding: 7 days,
            answer: 30 days,
            extension: 20 days,
            verdict: 14 days,
            supervision: 10 days
        });
    }

    // ------------------------------------------------------------------------------------------- the way to a state

    function filing() internal pure returns (IAppealRegistry.Filing memory) {
        return IAppealRegistry.Filing({
            kind: COMPLAINT,
            district: DistrictId.wrap(CENTRE),
            category: CategoryId.wrap(112),
            visibility: IAppealRegistry.Visibility.Public,
            digest: keccak256("the body of an appeal")
        });
    }

    function file(uint256 i) internal returns (AppealId) {
        vm.prank(walletOf(i));
        return appeals.file(filing());
    }

    function fileForAnother() internal returns (AppealId) {
        vm.prank(dispatcher);
        return appeals.fileFor(filing(), IAppealRegistry.Channel.Phone, keccak256(abi.encode(CODE)));
    }

    function register(AppealId appeal) internal {
        vm.prank(dispatcher);
        appeals.register(appeal, department);
    }

    function assign(AppealId appeal, uint256 officer) internal {
        vm.prank(walletOf(HEAD));
        appeals.assign(appeal, walletOf(officer));
    }

    function registered() internal returns (AppealId appeal) {
        appeal = file(AUTHOR);
        register(appeal);
    }

    function assigned() internal returns (AppealId appeal) {
        appeal = registered();
        assign(appeal, PREPARER);
    }

    function informationRequested() internal returns (AppealId appeal) {
        appeal = assigned();
        vm.prank(walletOf(PREPARER));
        appeals.requestInformation(appeal, NOTE);
    }

    function answered() internal returns (AppealId appeal) {
        appeal = assigned();
        giveAnswer(appeal);
    }

    /// @notice Disputed once, and so reopened.
    function reopened() internal returns (AppealId appeal) {
        appeal = answered();
        dispute(appeal);
    }

    /// @notice Disputed twice: a supervisor must decide.
    function disputed() internal returns (AppealId appeal) {
        appeal = reopened();
        giveAnswer(appeal);
        dispute(appeal);
    }

    function confirmed() internal returns (AppealId appeal) {
        appeal = answered();
        vm.prank(walletOf(AUTHOR));
        appeals.confirm(appeal, 5, 4, 3);
    }

    function closed() internal returns (AppealId appeal) {
        appeal = answered();
        vm.warp(appeals.appealOf(appeal).dueBy);
        appeals.closeUnconfirmed(appeal);
    }

    function withdrawn() internal returns (AppealId appeal) {
        appeal = file(AUTHOR);
        vm.prank(walletOf(AUTHOR));
        appeals.withdraw(appeal);
    }

    /// @notice An appeal of the author's in this state.
    function inState(IAppealRegistry.State state) internal returns (AppealId appeal) {
        if (state == IAppealRegistry.State.None) return UNKNOWN_APPEAL;
        if (state == IAppealRegistry.State.Filed) appeal = file(AUTHOR);
        else if (state == IAppealRegistry.State.Registered) appeal = registered();
        else if (state == IAppealRegistry.State.Assigned) appeal = assigned();
        else if (state == IAppealRegistry.State.InfoRequested) appeal = informationRequested();
        else if (state == IAppealRegistry.State.Answered) appeal = answered();
        else if (state == IAppealRegistry.State.Disputed) appeal = disputed();
        else if (state == IAppealRegistry.State.Confirmed) appeal = confirmed();
        else if (state == IAppealRegistry.State.Closed) appeal = closed();
        else appeal = withdrawn();
        assertState(appeal, state);
    }

    function dispute(AppealId appeal) internal {
        vm.prank(walletOf(AUTHOR));
        appeals.dispute(appeal, IAppealRegistry.DisputeReason.NotFixed, NOTE);
    }

    // ------------------------------------------------------------------------------------------- answers

    /// @notice What the preparer would answer now.
    function answerTo(AppealId appeal) internal view returns (IAppealRegistry.Answer memory answer) {
        IAppealRegistry.Appeal memory now_ = appeals.appealOf(appeal);
        answer.appeal = appeal;
        answer.department = now_.department;
        answer.round = now_.round;
        answer.outcome = IAppealRegistry.Outcome.Fixed;
        answer.digest = keccak256("the body of an answer");
        answer.preparer = walletOf(PREPARER);
    }

    function sign(IAppealRegistry.Answer memory answer, uint256 officer)
        internal
        view
        returns (IAppealRegistry.Signature memory)
    {
        return signHash(appeals.hashAnswer(answer), officer);
    }

    function signHash(bytes32 answerHash, uint256 officer) internal pure returns (IAppealRegistry.Signature memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(officer), answerHash);
        return IAppealRegistry.Signature(walletOf(officer), abi.encodePacked(r, s, v));
    }

    function signBoth(IAppealRegistry.Answer memory answer, uint256 preparer, uint256 approver)
        internal
        view
        returns (IAppealRegistry.Signature[] memory signatures)
    {
        signatures = new IAppealRegistry.Signature[](2);
        signatures[0] = sign(answer, preparer);
        signatures[1] = sign(answer, approver);
    }

    /// @notice By the preparer and one approver.
    function giveAnswer(AppealId appeal) internal {
        IAppealRegistry.Answer memory answer = answerTo(appeal);
        appeals.answer(answer, signBoth(answer, PREPARER, APPROVER));
    }

    // ------------------------------------------------------------------------------------------- what it says

    function assertState(AppealId appeal, IAppealRegistry.State state) internal view {
        assertEq(uint8(appeals.appealOf(appeal).state), uint8(state), "state");
    }

    function assertDueBy(AppealId appeal, uint256 dueBy) internal view {
        assertEq(appeals.appealOf(appeal).dueBy, dueBy, "dueBy");
    }

    function assertOfficer(AppealId appeal, OfficerId officer) internal view {
        assertEq(OfficerId.unwrap(appeals.appealOf(appeal).officer), OfficerId.unwrap(officer), "officer");
    }

    function officerIdOf(uint256 i) internal view returns (OfficerId) {
        return departments.officerOf(walletOf(i)).id;
    }

    /// @notice The next call must emit exactly this event of the appeals' contract.
    function expectEmit() internal {
        vm.expectEmit(true, true, true, true, address(appeals));
    }

    // ------------------------------------------------------------------------------------------- refusals

    /// @notice Citizen number `sender` is refused with `because`.
    function expectRefused(uint256 sender, bytes memory data, bytes memory because) internal {
        expectRefusedOf(walletOf(sender), data, because);
    }

    function expectRefusedOf(address sender, bytes memory data, bytes memory because) internal {
        vm.prank(sender);
        (bool done, bytes memory answer) = address(appeals).call(data);
        assertFalse(done, "not refused");
        assertEq(answer, because);
    }

    function unauthorised(address sender) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, sender);
    }

    function unknownAppeal(AppealId appeal) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_UnknownAppeal.selector, appeal);
    }

    function wrongState(AppealId appeal, IAppealRegistry.State current) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_WrongState.selector, appeal, current);
    }

    function zeroDigest() internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_ZeroDigest.selector);
    }

    function notAuthor(AppealId appeal, address sender) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NotAuthor.selector, appeal, sender);
    }

    function notOfficerOf(DepartmentId of_, address account) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NotOfficerOf.selector, of_, account);
    }

    function notHeadOf(DepartmentId of_, address account) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NotHeadOf.selector, of_, account);
    }

    function tooLate(AppealId appeal, uint256 deadline) internal view returns (bytes memory) {
        return abi.encodeWithSelector(
            IAppealRegistry.AppealRegistry_TooLate.selector, appeal, uint40(deadline), block.timestamp
        );
    }

    function tooEarly(AppealId appeal, uint256 deadline) internal view returns (bytes memory) {
        return abi.encodeWithSelector(
            IAppealRegistry.AppealRegistry_TooEarly.selector, appeal, uint40(deadline), block.timestamp
        );
    }
}
