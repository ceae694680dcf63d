// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";

contract RebindTest is RegistryTest {
    function setUp() public override {
        super.setUp();
        registerBatch(0, 3, SUBURB);
    }

    function testFuzz_RevertWhen_NobodyHasTheNullifier(bytes32 nullifier) public {
        expectRefused(nullifier, walletOf(9), unknownNullifier(nullifier));
    }

    function test_RevertWhen_TheRegistrationIsRevoked() public {
        revoke(1, ICitizenRegistry.RevocationReason.Moved);
        bytes memory because = wrongStatus(2, ICitizenRegistry.Status.Revoked, ICitizenRegistry.Status.Active);
        expectRefused(nullifierOf(1), walletOf(9), because);
    }

    function test_RevertWhen_TheNewWalletIsZero() public {
        bytes memory because = abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroWallet.selector);
        expectRefused(nullifierOf(1), address(0), because);
    }

    function test_RevertWhen_TheNewWalletIsAnotherCitizens() public {
        expectRefused(nullifierOf(1), walletOf(2), walletUsed(2, 3));
    }

    function test_RevertWhen_TheNewWalletIsThePersonsOwn() public {
        expectRefused(nullifierOf(1), walletOf(1), walletUsed(1, 2));
    }

    function test_RevertWhen_TheNewWalletIsLost() public {
        rebind(1, 9);
        expectRefused(nullifierOf(1), walletOf(1), walletUsed(1, 2));
        expectRefused(nullifierOf(2), walletOf(1), walletUsed(1, 2));
    }

    function testFuzz_TheIndexOutlivesTheWallet(uint256 person, address wallet) public {
        person = bound(person, 0, 2);
        vm.assume(wallet != address(0) && uint8(registry.citizenOf(wallet).status) == 0);
        skip(30 days);
        uint32 index = uint32(person + 1);
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.WalletRebound(CitizenIndex.wrap(index), walletOf(person), wallet, registrar);
        vm.prank(registrar);
        registry.rebind(nullifierOf(person), wallet);

        assertCitizen(wallet, index, SUBURB, ICitizenRegistry.Status.Active, CITY_FOUNDED);
        assertCitizen(walletOf(person), index, SUBURB, ICitizenRegistry.Status.Lost, CITY_FOUNDED);
        assertPerson(nullifierOf(person), wallet, index);
        assertEq(registry.count(), 3, "count");
    }

    function test_GoesOnWhileRegistrationsArePaused() public {
        vm.prank(guardian);
        registry.pause();
        rebind(1, 9);
        assertPerson(nullifierOf(1), walletOf(9), 2);
    }

    function testFuzz_ManyLossesKeepOneIndex(uint256 losses) public {
        losses = bound(losses, 2, 10);
        for (uint256 i; i < losses; ++i) {
            rebind(1, 10 + i);
        }
        assertStatus(walletOf(1), ICitizenRegistry.Status.Lost);
        for (uint256 i; i < losses - 1; ++i) {
            assertCitizen(walletOf(10 + i), 2, SUBURB, ICitizenRegistry.Status.Lost, CITY_FOUNDED);
        }
        assertCitizen(walletOf(10 + losses - 1), 2, SUBURB, ICitizenRegistry.Status.Active, CITY_FOUNDED);
    }

    function test_TheForwarderCarriesTheRegistrarsWord() public {
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.WalletRebound(CitizenIndex.wrap(2), walletOf(1), walletOf(9), registrar);
        relayByRegistrar(abi.encodeCall(registry.rebind, (nullifierOf(1), walletOf(9))));
    }

    function expectRefused(bytes32 nullifier, address wallet, bytes memory because) private {
        vm.expectRevert(because);
        vm.prank(registrar);
        registry.rebind(nullifier, wallet);
    }
}
