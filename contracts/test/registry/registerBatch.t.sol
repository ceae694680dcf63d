// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

contract RegisterBatchTest is RegistryTest {
    function test_RevertWhen_RegistrationsArePaused() public {
        vm.prank(guardian);
        registry.pause();
        expectRefused(residents(0, 2), abi.encodeWithSelector(Pausable.EnforcedPause.selector));
    }

    function test_RevertWhen_NobodyIsInTheBatch() public {
        expectRefused(residents(0, 0), abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_EmptyBatch.selector));
    }

    function testFuzz_RevertWhen_AFieldIsZero(uint256 place) public {
        place = bound(place, 0, 4);
        ICitizenRegistry.Resident[] memory batch = residents(0, 5);
        batch[place].nullifier = 0;
        expectRefused(batch, abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroNullifier.selector));
        batch = residents(0, 5);
        batch[place].district = DistrictId.wrap(0);
        expectRefused(batch, abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroDistrict.selector));
        batch = residents(0, 5);
        batch[place].wallet = address(0);
        expectRefused(batch, abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroWallet.selector));
    }

    function testFuzz_RevertWhen_APersonIsRegisteredAlready(uint256 place, uint256 known) public {
        registerBatch(10, 3, CENTRE);
        (place, known) = (bound(place, 0, 4), bound(known, 0, 2));
        ICitizenRegistry.Resident[] memory batch = residents(0, 5);
        batch[place].nullifier = nullifierOf(10 + known);
        expectRefused(batch, nullifierUsed(nullifierOf(10 + known), uint32(known + 1)));
    }

    function testFuzz_RevertWhen_APersonIsTwiceInTheBatch(uint256 first, uint256 second) public {
        registerBatch(10, 3, CENTRE);
        (first, second) = twoPlaces(first, second);
        ICitizenRegistry.Resident[] memory batch = residents(0, 5);
        batch[second].nullifier = batch[first].nullifier;
        expectRefused(batch, nullifierUsed(nullifierOf(first), uint32(3 + first + 1)));
    }

    function testFuzz_RevertWhen_AWalletIsKnown(uint256 place) public {
        registerBatch(10, 3, CENTRE);
        rebind(12, 20);
        place = bound(place, 0, 4);
        uint256[3] memory wallets = [uint256(11), 12, 20];
        uint32[3] memory indexes = [uint32(2), 3, 3];
        for (uint256 i; i < wallets.length; ++i) {
            ICitizenRegistry.Resident[] memory batch = residents(0, 5);
            batch[place].wallet = walletOf(wallets[i]);
            expectRefused(batch, walletUsed(wallets[i], indexes[i]));
        }
    }

    function testFuzz_RevertWhen_AWalletIsTwiceInTheBatch(uint256 first, uint256 second) public {
        (first, second) = twoPlaces(first, second);
        ICitizenRegistry.Resident[] memory batch = residents(0, 5);
        batch[second].wallet = batch[first].wallet;
        expectRefused(batch, walletUsed(first, uint32(first + 1)));
    }

    function testFuzz_RegistersEverybody(uint256 before, uint256 n, uint16 district) public {
        (before, n) = (bound(before, 0, 5), bound(n, 1, 30));
        vm.assume(district != 0);
        if (before != 0) registerBatch(100, before, CENTRE);
        ICitizenRegistry.Resident[] memory batch = residents(0, n);
        for (uint256 i; i < n; ++i) {
            batch[i].district = DistrictId.wrap(district);
            vm.expectEmit(address(registry));
            emit ICitizenRegistry.CitizenRegistered(
                CitizenIndex.wrap(uint32(before + i + 1)), walletOf(i), batch[i].district, nullifierOf(i), registrar
            );
        }
        vm.prank(registrar);
        CitizenIndex first = registry.registerBatch(batch);

        assertEq(CitizenIndex.unwrap(first), before + 1, "first");
        assertEq(registry.count(), before + n, "count");
        for (uint256 i; i < n; ++i) {
            assertCitizen(walletOf(i), before + i + 1, district, ICitizenRegistry.Status.Active, CITY_FOUNDED);
            assertPerson(nullifierOf(i), walletOf(i), before + i + 1);
        }
    }

    function test_TheForwarderCarriesTheRegistrarsWord() public {
        ICitizenRegistry.Resident[] memory batch = residents(0, 2);
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.CitizenRegistered(
            CitizenIndex.wrap(1), walletOf(0), batch[0].district, nullifierOf(0), registrar
        );
        relayByRegistrar(abi.encodeCall(registry.registerBatch, (batch)));
        assertEq(registry.count(), 2, "count");
    }

    // ------------------------------------------------------------------------------------------- steps

    function residents(uint256 first, uint256 n) private pure returns (ICitizenRegistry.Resident[] memory batch) {
        batch = new ICitizenRegistry.Resident[](n);
        for (uint256 i; i < n; ++i) {
            batch[i] = resident(first + i, CENTRE);
        }
    }

    /// @dev Two different places of five, in their order.
    function twoPlaces(uint256 first, uint256 second) private pure returns (uint256, uint256) {
        first = bound(first, 0, 3);
        return (first, bound(second, first + 1, 4));
    }

    /// @dev All or none: nobody of the refused batch is registered.
    function expectRefused(ICitizenRegistry.Resident[] memory batch, bytes memory because) private {
        uint32 count = registry.count();
        vm.expectRevert(because);
        vm.prank(registrar);
        registry.registerBatch(batch);
        assertEq(registry.count(), count, "count");
        for (uint256 i; i < 5; ++i) {
            assertStatus(walletOf(i), ICitizenRegistry.Status.None);
            assertPerson(nullifierOf(i), address(0), 0);
        }
    }
}
