// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { DistrictId } from "../../src/interfaces/Types.sol";
import { City } from "./City.sol";
import { Handler } from "./Handler.sol";
import { People } from "./People.sol";
import { Store } from "./Store.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

/// @notice The registrar's work, and people who try to be registered twice.
contract RegistrarHandler is Handler {
    uint256 private constant MAX_PEOPLE = 12;

    constructor(City memory city_, Store store_) Handler(city_, store_) { }

    function registerByVoucher(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (people.count() >= MAX_PEOPLE || store.freshWallets() == 0) return;
        bytes32 nullifier = nextNullifier(0);
        uint16 district = districtFrom(seed);
        bool paused = city.registry.paused();
        address wallet = paused ? address(1) : store.takeFreshWallet();
        register(nullifier, wallet, district, paused ? abi.encodePacked(Pausable.EnforcedPause.selector) : bytes(""));
        if (paused) return;
        people.onRegistered(nullifier, wallet, district);
        store.onDone("registerByVoucher");
    }

    function registerBatch(uint256 timeSeed, uint256 seed, uint256 n) external step(timeSeed) {
        n = _bound(n, 1, 6);
        if (people.count() + n > MAX_PEOPLE || store.freshWallets() < n) return;
        bool paused = city.registry.paused();
        ICitizenRegistry.Resident[] memory batch = new ICitizenRegistry.Resident[](n);
        for (uint256 i; i < n; ++i) {
            batch[i].nullifier = nextNullifier(i);
            batch[i].wallet = paused ? address(uint160(1 + i)) : store.takeFreshWallet();
            batch[i].district = DistrictId.wrap(districtFrom(from(seed, i)));
        }
        if (paused) vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(city.registrar);
        city.registry.registerBatch(batch);
        if (paused) return;
        for (uint256 i; i < n; ++i) {
            people.onRegistered(batch[i].nullifier, batch[i].wallet, DistrictId.unwrap(batch[i].district));
        }
        store.onDone("registerBatch");
    }

    /// @dev The same person with a new wallet, and a new person with a wallet that is or was somebody's.
    function tryToRegisterTwice(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (city.registry.paused()) return;
        uint256 i = pickPerson(seed);
        register(
            people.person(i).nullifier,
            makeAddr("another wallet"),
            1,
            abi.encodeWithSelector(
                ICitizenRegistry.CitizenRegistry_NullifierUsed.selector, people.person(i).nullifier, i + 1
            )
        );
        address known = pickWallet(seed);
        uint32 index = people.indexOf(known);
        if (index == 0) return;
        register(
            nextNullifier(0),
            known,
            1,
            abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_WalletUsed.selector, known, index)
        );
        store.onDone("tryToRegisterTwice");
    }

    function rebind(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        uint256 i = pickPerson(seed);
        if (store.freshWallets() == 0) return;
        bytes32 nullifier = people.person(i).nullifier;
        bool active = people.person(i).status == ICitizenRegistry.Status.Active;
        address wallet = active ? store.takeFreshWallet() : address(1);
        expectStatus(i, ICitizenRegistry.Status.Active);
        vm.prank(city.registrar);
        city.registry.rebind(nullifier, wallet);
        if (!active) return;
        people.onRebound(i, wallet);
        store.onDone("rebind");
    }

    /// @dev To a wallet that is or was somebody's, one's own included: that would join two people's shares.
    function tryToRebindToAKnownWallet(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        uint256 i = pickPerson(seed);
        address known = pickWallet(from(seed, 1));
        uint32 index = people.indexOf(known);
        if (index == 0 || people.person(i).status != ICitizenRegistry.Status.Active) return;
        bytes32 nullifier = people.person(i).nullifier;
        vm.expectRevert(abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_WalletUsed.selector, known, index));
        vm.prank(city.registrar);
        city.registry.rebind(nullifier, known);
        store.onDone("tryToRebindToAKnownWallet");
    }

    function revoke(uint256 timeSeed, uint256 seed, uint256 reason) external step(timeSeed) {
        if (reason % 2 == 0) return; // Seldom, or few would be left to vote.
        uint256 i = pickPerson(seed);
        bytes32 nullifier = people.person(i).nullifier;
        bool active = expectStatus(i, ICitizenRegistry.Status.Active);
        ICitizenRegistry.RevocationReason why = ICitizenRegistry.RevocationReason((reason / 2) % 5);
        vm.prank(city.registrar);
        city.registry.revoke(nullifier, why);
        if (!active) return;
        people.onStatus(i, ICitizenRegistry.Status.Revoked);
        store.onDone("revoke");
    }

    function reinstate(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        uint256 i = pickPerson(seed);
        for (
            uint256 tried;
            tried < people.count() && people.person(i).status == ICitizenRegistry.Status.Active;
            ++tried
        ) {
            i = pickPerson(i + 1);
        }
        bytes32 nullifier = people.person(i).nullifier;
        bool revoked = expectStatus(i, ICitizenRegistry.Status.Revoked);
        vm.prank(city.registrar);
        city.registry.reinstate(nullifier);
        if (!revoked) return;
        people.onStatus(i, ICitizenRegistry.Status.Active);
        store.onDone("reinstate");
    }

    function changeDistrict(uint256 timeSeed, uint256 seed, uint256 districtSeed) external step(timeSeed) {
        uint256 i = pickPerson(seed);
        bytes32 nullifier = people.person(i).nullifier;
        bool active = expectStatus(i, ICitizenRegistry.Status.Active);
        uint16 district = districtFrom(districtSeed);
        vm.prank(city.registrar);
        city.registry.changeDistrict(nullifier, DistrictId.wrap(district));
        if (!active) return;
        people.onDistrict(i, district);
        store.onDone("changeDistrict");
    }

    // ------------------------------------------------------------------------------------------- steps

    /// @param refusal What is expected; nothing, if it is to succeed.
    function register(bytes32 nullifier, address wallet, uint16 district, bytes memory refusal) private {
        ICitizenRegistry.Voucher memory voucher = ICitizenRegistry.Voucher({
            wallet: wallet, nullifier: nullifier, district: DistrictId.wrap(district), expiry: uint48(store.time())
        });
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(city.registrarKey, city.registry.hashVoucher(voucher));
        if (refusal.length != 0) vm.expectRevert(refusal);
        city.registry.register(voucher, city.registrar, abi.encodePacked(r, s, v));
    }

    /// @dev Expects the refusal unless the registration is in the status that the action needs.
    function expectStatus(uint256 i, ICitizenRegistry.Status needed) private returns (bool allowed) {
        ICitizenRegistry.Status current = people.person(i).status;
        allowed = current == needed;
        if (!allowed) {
            vm.expectRevert(
                abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_WrongStatus.selector, i + 1, current, needed)
            );
        }
    }

    function nextNullifier(uint256 ahead) private view returns (bytes32) {
        return keccak256(abi.encode("identity document", people.count() + ahead));
    }

    function districtFrom(uint256 seed) private pure returns (uint16) {
        return uint16(1 + seed % 2);
    }
}
