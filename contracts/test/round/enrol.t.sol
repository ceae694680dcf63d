// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId, Kopecks } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";

contract EnrolTest is RoundTest {
    function test_RevertWhen_ThePhaseIsNotEnrolment() public {
        IBudgetRound.Phase needed = IBudgetRound.Phase.Enrolment;
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Announced, needed));
        warpTo(round, IBudgetRound.Phase.Voting);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Voting, needed));
        warpTo(round, IBudgetRound.Phase.Settlement);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Settlement, needed));
        settle(round);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Settled, needed));
    }

    function test_RevertWhen_TheRoundIsCancelled() public {
        vm.prank(treasurer);
        factory.cancelRound(round, IBudgetRound.CancellationReason.OrderWithdrawn);
        vm.warp(round.terms().enrolmentStart);
        expectRefused(0, wrongPhase(IBudgetRound.Phase.Cancelled, IBudgetRound.Phase.Enrolment));
    }

    function testFuzz_RevertWhen_TheSenderIsUnknown(address stranger) public {
        vm.assume(uint8(registry.citizenOf(stranger).status) == 0 && stranger != address(forwarder));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        vm.prank(stranger);
        vm.expectRevert(notACitizen(stranger, ICitizenRegistry.Status.None));
        round.enrol();
    }

    function test_RevertWhen_TheRegistrationIsRevoked() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        vm.prank(registrar);
        registry.revoke(nullifierOf(1), ICitizenRegistry.RevocationReason.Moved);
        expectRefused(1, notACitizen(walletOf(1), ICitizenRegistry.Status.Revoked));
    }

    function test_RevertWhen_TheWalletIsLost() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        rebind(1, 9);
        expectRefused(1, notACitizen(walletOf(1), ICitizenRegistry.Status.Lost));
    }

    function test_RevertWhen_TheCitizenLivesInAnotherDistrict() public {
        openForSuburb();
        expectRefused(
            0,
            abi.encodeWithSelector(
                IBudgetRound.BudgetRound_OtherDistrict.selector, DistrictId.wrap(CENTRE), DistrictId.wrap(SUBURB)
            )
        );
    }

    function test_RevertWhen_TheWalletIsEnrolledAlready() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 1);
        expectRefused(1, alreadyEnrolled(2));
    }

    /// @dev Otherwise each lost wallet would be a second share.
    function test_RevertWhen_ALostWalletOfTheCitizenIsEnrolled() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 1);
        rebind(1, 9);
        expectRefused(9, alreadyEnrolled(2));
        round.moveEnrolment(walletOf(1), walletOf(9));
        expectRefused(9, alreadyEnrolled(2));
        rebind(1, 10);
        expectRefused(10, alreadyEnrolled(2));
        assertEq(round.enrolled(), 1, "one person, one share");
    }

    function test_Enrols() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        assertEq(Kopecks.unwrap(round.share()), BUDGET, "a share alone");

        vm.expectEmit(address(round));
        emit IBudgetRound.Enrolled(walletOf(2), CitizenIndex.wrap(3), DistrictId.wrap(CENTRE), 2);
        enrol(round, 2);

        assertEq(round.enrolled(), 2, "enrolled");
        assertTrue(round.isEnrolled(CitizenIndex.wrap(3)), "the index that joined");
        assertFalse(round.isEnrolled(CitizenIndex.wrap(2)), "the index that did not");
        assertBallot(walletOf(2), new IBudgetRound.Line[](0), 1);
        assertBallot(walletOf(1), new IBudgetRound.Line[](0), 0);
        assertEq(Kopecks.unwrap(round.share()), BUDGET / 2, "share");
    }

    function test_EnrolsResidentsOfTheRoundsDistrict() public {
        openForSuburb();
        registerBatch(3, 1, SUBURB);
        enrol(round, 3);
        assertTrue(round.isEnrolled(CitizenIndex.wrap(4)), "enrolled");
    }

    function test_EnrolsThroughTheForwarder() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        vm.expectEmit(address(round));
        emit IBudgetRound.Enrolled(walletOf(1), CitizenIndex.wrap(2), DistrictId.wrap(CENTRE), 1);
        relay(1, address(round), abi.encodeCall(round.enrol, ()));
        assertBallot(walletOf(1), new IBudgetRound.Line[](0), 1);
    }

    function test_RevertWhen_ANameIsAppendedByAnotherThanTheForwarder() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        vm.prank(anyone);
        (bool done, bytes memory because) =
            address(round).call(abi.encodePacked(abi.encodeCall(round.enrol, ()), walletOf(1)));
        assertFalse(done, "an appended wallet was believed");
        assertEq(because, notACitizen(anyone, ICitizenRegistry.Status.None), "reason");
    }

    function test_StaysAfterARevocationOrAMove() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, CITIZENS);
        vm.startPrank(registrar);
        registry.revoke(nullifierOf(0), ICitizenRegistry.RevocationReason.CourtOrder);
        registry.changeDistrict(nullifierOf(1), DistrictId.wrap(SUBURB));
        vm.stopPrank();
        warpTo(round, IBudgetRound.Phase.Voting);
        assertEq(round.balanceOf(walletOf(0)), SHARE, "revoked");
        assertEq(round.balanceOf(walletOf(1)), SHARE, "moved");
        cast(round, 0, cartOf(0, SHARE));
        cast(round, 1, cartOf(0, SHARE));
        assertEq(raised(0), 2 * SHARE, "raised");
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function openForSuburb() private {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.district = DistrictId.wrap(SUBURB);
        round = openRound(terms);
        warpTo(round, IBudgetRound.Phase.Enrolment);
    }

    function expectRefused(uint256 i, bytes memory because) private {
        uint32 before = round.enrolled();
        vm.expectRevert(because);
        enrol(round, i);
        assertEq(round.enrolled(), before, "enrolled");
    }

    function notACitizen(address wallet, ICitizenRegistry.Status status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotACitizen.selector, wallet, status);
    }

    function alreadyEnrolled(uint32 index) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_AlreadyEnrolled.selector, index);
    }
}
