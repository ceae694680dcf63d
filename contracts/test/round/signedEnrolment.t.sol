// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "../../src/interfaces/Types.sol";
import { SignedTest } from "./SignedTest.sol";

contract SignedEnrolmentTest is SignedTest {
    // ------------------------------------------------------------------------------------------- enrolFor

    function test_RevertWhen_OneEnrolsOutsideOfEnrolment() public {
        bytes memory signature = long(0, enrolmentHash());
        bytes memory because = wrongPhase(IBudgetRound.Phase.Announced, IBudgetRound.Phase.Enrolment);
        expectRefused(walletOf(0), signature, because);
        warpTo(round, IBudgetRound.Phase.Voting);
        because = wrongPhase(IBudgetRound.Phase.Voting, IBudgetRound.Phase.Enrolment);
        expectRefused(walletOf(0), signature, because);
    }

    function test_RevertWhen_TheSignatureIsNotTheWallets() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        expectRefused(walletOf(0), long(1, enrolmentHash()), badSignature(walletOf(0)));
        expectRefused(walletOf(0), compact(0, enrolmentHash()), badSignature(walletOf(0)));
        bytes memory signature = long(0, enrolmentHash());
        round = openRound(termsOf(BUDGET, PROJECTS + 1));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        expectRefused(walletOf(0), signature, badSignature(walletOf(0)));
    }

    function test_RevertWhen_TheSignerMayNotEnrol() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        bytes memory because = abi.encodeWithSelector(
            IBudgetRound.BudgetRound_NotACitizen.selector, walletOf(8), ICitizenRegistry.Status.None
        );
        expectRefused(walletOf(8), long(8, enrolmentHash()), because);
        enrol(round, 0);
        because = abi.encodeWithSelector(IBudgetRound.BudgetRound_AlreadyEnrolled.selector, 1);
        expectRefused(walletOf(0), long(0, enrolmentHash()), because);
    }

    function test_EnrolsWhoSigned() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        expectEnrolled(2, 1);
        vm.prank(anyone);
        round.enrolFor(walletOf(2), long(2, enrolmentHash()));
        assertBallot(walletOf(2), noLines(), 1);
        assertEq(round.enrolled(), 1, "count");
    }

    function test_EnrolsAContract() public {
        address wallet = contractWallet();
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](1);
        residents[0] = ICitizenRegistry.Resident(wallet, nullifierOf(50), DistrictId.wrap(CENTRE));
        vm.prank(registrar);
        registry.registerBatch(residents);
        warpTo(round, IBudgetRound.Phase.Enrolment);
        bytes memory other = wordOfOffice(bytes32("something else"));
        expectRefused(wallet, other, badSignature(wallet));
        round.enrolFor(wallet, wordOfOffice(enrolmentHash()));
        assertBallot(wallet, noLines(), 1);
    }

    // ------------------------------------------------------------------------------------------- enrolBatch

    function test_RevertWhen_ManyEnrolOutsideOfEnrolment() public {
        bytes memory batch = compact(0, enrolmentHash());
        expectBatchRefused(batch, wrongPhase(IBudgetRound.Phase.Announced, IBudgetRound.Phase.Enrolment));
        warpTo(round, IBudgetRound.Phase.Voting);
        expectBatchRefused(batch, wrongPhase(IBudgetRound.Phase.Voting, IBudgetRound.Phase.Enrolment));
    }

    function test_RevertWhen_TheBytesAreNotWholeSignatures() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        bytes memory first = compact(0, enrolmentHash());
        for (uint256 n = 1; n < 64; ++n) {
            expectBatchRefused(new bytes(n), malformed(0));
            expectBatchRefused(abi.encodePacked(first, new bytes(n)), malformed(64));
        }
    }

    function test_SkipsBadSignatures() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        bytes memory upper = withUpperS(compact(0, enrolmentHash()));
        expectSkips(0, address(0), IBudgetRound.SkipReason.BadSignature);
        expectSkips(2, address(0), IBudgetRound.SkipReason.BadSignature);
        sendEnrolments(abi.encodePacked(new bytes(64), compact(1, enrolmentHash()), upper));
        assertEq(round.enrolled(), 1, "the one between");
    }

    function test_SkipsWhoIsNoCitizen() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        vm.prank(registrar);
        registry.revoke(nullifierOf(1), ICitizenRegistry.RevocationReason.Moved);
        rebind(2, 9);
        expectSkips(0, walletOf(8), IBudgetRound.SkipReason.NotACitizen);
        expectSkips(1, walletOf(1), IBudgetRound.SkipReason.NotACitizen);
        expectSkips(2, walletOf(2), IBudgetRound.SkipReason.NotACitizen);
        uint256[] memory who = new uint256[](4);
        (who[0], who[1], who[2], who[3]) = (8, 1, 2, 9);
        sendEnrolments(enrolmentsOf(who));
        assertBallot(walletOf(9), noLines(), 1);
        assertEq(round.enrolled(), 1, "count");
    }

    function test_SkipsWhoLivesElsewhere() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.district = DistrictId.wrap(SUBURB);
        registerBatch(20, 1, SUBURB);
        round = openRound(terms);
        warpTo(round, IBudgetRound.Phase.Enrolment);
        expectSkips(0, walletOf(0), IBudgetRound.SkipReason.OtherDistrict);
        sendEnrolments(abi.encodePacked(compact(0, enrolmentHash()), compact(20, enrolmentHash())));
        assertBallot(walletOf(20), noLines(), 1);
    }

    function test_SkipsWhoIsEnrolledAlready() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        expectSkips(0, walletOf(0), IBudgetRound.SkipReason.AlreadyEnrolled);
        expectSkips(2, walletOf(1), IBudgetRound.SkipReason.AlreadyEnrolled);
        uint256[] memory who = new uint256[](3);
        (who[0], who[1], who[2]) = (0, 1, 1);
        sendEnrolments(enrolmentsOf(who));
        assertEq(round.enrolled(), 2, "count");
    }

    function test_EnrolsMany() public {
        registerBatch(CITIZENS, 300, CENTRE);
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        uint256[] memory who = new uint256[](300);
        for (uint256 i; i < who.length; ++i) {
            who[i] = i + 1;
        }
        expectEnrolled(1, 2);
        expectEnrolled(2, 3);
        sendEnrolments(enrolmentsOf(who));
        assertEq(round.enrolled(), 301, "count");
        for (uint256 i; i <= 300; ++i) {
            assertBallot(walletOf(i), noLines(), 1);
            assertTrue(round.isEnrolled(CitizenIndex.wrap(uint32(i + 1))), "index");
        }
        assertFalse(round.isEnrolled(CitizenIndex.wrap(302)), "nobody else");
    }

    function test_HashesAsTheStandardSays() public view {
        assertEq(round.hashEnrolment(), enrolmentHash());
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function enrolmentsOf(uint256[] memory citizens) private view returns (bytes memory batch) {
        for (uint256 i; i < citizens.length; ++i) {
            batch = abi.encodePacked(batch, compact(citizens[i], enrolmentHash()));
        }
    }

    function sendEnrolments(bytes memory batch) private {
        vm.prank(anyone);
        round.enrolBatch(batch);
    }

    function expectEnrolled(uint256 i, uint32 count) private {
        vm.expectEmit(address(round));
        emit IBudgetRound.Enrolled(walletOf(i), CitizenIndex.wrap(uint32(i + 1)), DistrictId.wrap(CENTRE), count);
    }

    function expectSkips(uint256 position, address signer, IBudgetRound.SkipReason reason) private {
        vm.expectEmit(address(round));
        emit IBudgetRound.EnrolmentSkipped(position, signer, reason);
    }

    function expectRefused(address wallet, bytes memory signature, bytes memory because) private {
        vm.expectRevert(because);
        vm.prank(anyone);
        round.enrolFor(wallet, signature);
    }

    function expectBatchRefused(bytes memory batch, bytes memory because) private {
        vm.expectRevert(because);
        sendEnrolments(batch);
    }
}
