// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, Kopecks } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";

contract RevokeTest is RegistryTest {
    function testFuzz_RevertWhen_NobodyHasTheNullifier(bytes32 nullifier) public {
        expectRefused(nullifier, unknownNullifier(nullifier));
    }

    function test_RevertWhen_RevokedAlready() public {
        registerBatch(0, 2, CENTRE);
        revoke(1, ICitizenRegistry.RevocationReason.Duplicate);
        expectRefused(nullifierOf(1), wrongStatus(2, ICitizenRegistry.Status.Revoked, ICitizenRegistry.Status.Active));
    }

    function testFuzz_EachReasonStandsInTheEvent(uint256 seed, bool paused) public {
        uint256 last = uint8(type(ICitizenRegistry.RevocationReason).max);
        ICitizenRegistry.RevocationReason reason = ICitizenRegistry.RevocationReason(bound(seed, 0, last));
        registerBatch(0, 2, SUBURB);
        skip(1 days);
        if (paused) {
            vm.prank(guardian);
            registry.pause();
        }
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.CitizenRevoked(CitizenIndex.wrap(2), walletOf(1), reason, registrar);
        revoke(1, reason);
        assertCitizen(walletOf(1), 2, SUBURB, ICitizenRegistry.Status.Revoked, CITY_FOUNDED);
        assertPerson(nullifierOf(1), walletOf(1), 2);
        assertStatus(walletOf(0), ICitizenRegistry.Status.Active);
        assertEq(registry.count(), 2, "count");
    }

    function test_RevokesTheCurrentWalletOfALoser() public {
        registerBatch(0, 2, CENTRE);
        rebind(1, 9);
        revoke(1, ICitizenRegistry.RevocationReason.CourtOrder);
        assertStatus(walletOf(9), ICitizenRegistry.Status.Revoked);
        assertStatus(walletOf(1), ICitizenRegistry.Status.Lost);
    }

    function test_NeverErasesACountedBallot() public {
        BudgetRound round = openVoting(termsOf(100_000_00, 4), 4);
        cast(round, 1, cartOf(2, 5_000_00));
        revoke(1, ICitizenRegistry.RevocationReason.Deceased);

        assertTrue(round.isEnrolled(CitizenIndex.wrap(2)), "enrolled");
        assertEq(round.enrolled(), 4, "count of enrolled");
        (IBudgetRound.Line[] memory lines,) = round.ballotOf(walletOf(1));
        assertEq(lines.length, 1, "ballot");
        assertEq(Kopecks.unwrap(round.raised()[2]), 5_000_00, "piggy bank");
        cast(round, 1, cartOf(3, 25_000_00));
        assertEq(Kopecks.unwrap(round.raised()[3]), 25_000_00, "changed after the revocation");
    }

    function expectRefused(bytes32 nullifier, bytes memory because) private {
        vm.expectRevert(because);
        vm.prank(registrar);
        registry.revoke(nullifier, ICitizenRegistry.RevocationReason.Moved);
    }
}
