// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId, Kopecks } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";

contract ChangeDistrictTest is RegistryTest {
    function test_RevertWhen_TheDistrictIsZero() public {
        registerBatch(0, 1, CENTRE);
        bytes memory because = abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroDistrict.selector);
        expectRefused(nullifierOf(0), 0, because);
    }

    function testFuzz_RevertWhen_NobodyHasTheNullifier(bytes32 nullifier) public {
        expectRefused(nullifier, SUBURB, unknownNullifier(nullifier));
    }

    function test_RevertWhen_Revoked() public {
        registerBatch(0, 2, CENTRE);
        revoke(1, ICitizenRegistry.RevocationReason.Moved);
        bytes memory because = wrongStatus(2, ICitizenRegistry.Status.Revoked, ICitizenRegistry.Status.Active);
        expectRefused(nullifierOf(1), SUBURB, because);
    }

    function testFuzz_KeepsTheNewDistrict(uint16 district) public {
        vm.assume(district != 0);
        registerBatch(0, 2, CENTRE);
        skip(1 days);
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.DistrictChanged(
            CitizenIndex.wrap(2), walletOf(1), DistrictId.wrap(district), DistrictId.wrap(CENTRE), registrar
        );
        changeDistrict(1, district);
        assertCitizen(walletOf(1), 2, district, ICitizenRegistry.Status.Active, CITY_FOUNDED);
        assertCitizen(walletOf(0), 1, CENTRE, ICitizenRegistry.Status.Active, CITY_FOUNDED);
    }

    function test_LeavesALostWalletsDistrict() public {
        registerBatch(0, 1, CENTRE);
        rebind(0, 9);
        changeDistrict(0, SUBURB);
        assertCitizen(walletOf(9), 1, SUBURB, ICitizenRegistry.Status.Active, CITY_FOUNDED);
        assertCitizen(walletOf(0), 1, CENTRE, ICitizenRegistry.Status.Lost, CITY_FOUNDED);
    }

    function test_LeavesARoundThatWasJoined() public {
        IBudgetRound.Terms memory terms = termsOf(100_000_00, 1);
        terms.district = DistrictId.wrap(CENTRE);
        BudgetRound round = openVoting(terms, 2);
        changeDistrict(1, SUBURB);
        assertTrue(round.isEnrolled(CitizenIndex.wrap(2)), "enrolled");
        cast(round, 1, cartOf(0, 1_000_00));
        assertEq(Kopecks.unwrap(round.raised()[0]), 1_000_00, "piggy bank");
    }

    function changeDistrict(uint256 i, uint16 district) private {
        vm.prank(registrar);
        registry.changeDistrict(nullifierOf(i), DistrictId.wrap(district));
    }

    function expectRefused(bytes32 nullifier, uint16 district, bytes memory because) private {
        vm.expectRevert(because);
        vm.prank(registrar);
        registry.changeDistrict(nullifier, DistrictId.wrap(district));
    }
}
