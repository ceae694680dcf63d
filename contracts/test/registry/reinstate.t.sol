// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";

contract ReinstateTest is RegistryTest {
    function testFuzz_RevertWhen_NobodyHasTheNullifier(bytes32 nullifier) public {
        expectRefused(nullifier, unknownNullifier(nullifier));
    }

    function test_RevertWhen_Active() public {
        registerBatch(0, 2, CENTRE);
        bytes memory because = wrongStatus(2, ICitizenRegistry.Status.Active, ICitizenRegistry.Status.Revoked);
        expectRefused(nullifierOf(1), because);
        rebind(1, 9);
        expectRefused(nullifierOf(1), because);
    }

    function test_MakesTheWalletActiveAgain() public {
        registerBatch(0, 2, SUBURB);
        revoke(1, ICitizenRegistry.RevocationReason.Error);
        skip(1 days);
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.CitizenReinstated(CitizenIndex.wrap(2), walletOf(1), registrar);
        reinstate(1);
        assertCitizen(walletOf(1), 2, SUBURB, ICitizenRegistry.Status.Active, CITY_FOUNDED);
        assertPerson(nullifierOf(1), walletOf(1), 2);
    }

    function test_TheCitizenCanBeReboundAndEnrolAgain() public {
        registerBatch(0, 1, CENTRE);
        BudgetRound round = openRound(termsOf(100_000_00, 1));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        revoke(0, ICitizenRegistry.RevocationReason.Moved);
        vm.expectRevert(
            abi.encodeWithSelector(
                IBudgetRound.BudgetRound_NotACitizen.selector, walletOf(0), ICitizenRegistry.Status.Revoked
            )
        );
        enrol(round, 0);
        reinstate(0);
        rebind(0, 9);
        enrol(round, 9);
        assertTrue(round.isEnrolled(CitizenIndex.wrap(1)), "enrolled");
    }

    function reinstate(uint256 i) private {
        vm.prank(registrar);
        registry.reinstate(nullifierOf(i));
    }

    function expectRefused(bytes32 nullifier, bytes memory because) private {
        vm.expectRevert(because);
        vm.prank(registrar);
        registry.reinstate(nullifier);
    }
}
