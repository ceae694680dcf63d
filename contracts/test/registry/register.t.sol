// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { CitizenRegistry } from "../../src/CitizenRegistry.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";
import { SignersOffice } from "./SignersOffice.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

contract RegisterTest is RegistryTest {
    // ------------------------------------------------------------------------------------------- refused

    function test_RevertWhen_RegistrationsArePaused() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        vm.prank(guardian);
        registry.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        registry.register(voucher, registrar, signature);
    }

    function testFuzz_RevertWhen_VoucherExpired(uint256 late) public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        uint256 time = uint256(voucher.expiry) + bound(late, 1, 1000 * 365 days);
        vm.warp(time);
        vm.expectRevert(
            abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_VoucherExpired.selector, voucher.expiry, time)
        );
        registry.register(voucher, registrar, signature);
    }

    function test_RevertWhen_SignerIsNoRegistrar() public {
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectNotSigned(voucher, stranger, signVoucher(voucher, key));
    }

    function test_RevertWhen_SignerHoldsAnotherOffice() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        string[3] memory offices = ["treasurer", "guardian", "admin"];
        for (uint256 i; i < offices.length; ++i) {
            (address officer, uint256 key) = makeAddrAndKey(offices[i]);
            expectNotSigned(voucher, officer, signVoucher(voucher, key));
        }
    }

    function test_RevertWhen_SignerIsAFormerRegistrar() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        voucher.expiry += ADMIN_DELAY;
        bytes memory signature = signVoucher(voucher, registrarKey);
        dismiss(REGISTRAR_ROLE, registrar);
        expectNotSigned(voucher, registrar, signature);
    }

    function test_RevertWhen_RegistrarIsDelayed() public {
        (address slow, uint256 key) = makeAddrAndKey("slow registrar");
        appoint(REGISTRAR_ROLE, slow, 1 days);
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectNotSigned(voucher, slow, signVoucher(voucher, key));
    }

    function test_RevertWhen_RegistrarIsTheZeroAddress() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectNotSigned(voucher, address(0), new bytes(65));
    }

    function testFuzz_RevertWhen_SignedBySomebodyElse(uint256 key) public {
        key = boundPrivateKey(key);
        vm.assume(key != registrarKey);
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectNotSigned(voucher, registrar, signVoucher(voucher, key));
    }

    function testFuzz_RevertWhen_NotASignature(bytes memory nonsense) public {
        expectNotSigned(voucherOf(0, CENTRE), registrar, nonsense);
    }

    function testFuzz_RevertWhen_AFieldWasChanged(ICitizenRegistry.Voucher memory changed) public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        changed.expiry = uint48(bound(changed.expiry, block.timestamp, type(uint48).max));

        ICitizenRegistry.Voucher memory one = voucherOf(0, CENTRE);
        if (changed.wallet != voucher.wallet) {
            one.wallet = changed.wallet;
            expectNotSigned(one, registrar, signature);
            one.wallet = voucher.wallet;
        }
        if (changed.nullifier != voucher.nullifier) {
            one.nullifier = changed.nullifier;
            expectNotSigned(one, registrar, signature);
            one.nullifier = voucher.nullifier;
        }
        if (changed.district != voucher.district) {
            one.district = changed.district;
            expectNotSigned(one, registrar, signature);
            one.district = voucher.district;
        }
        if (changed.expiry != voucher.expiry) {
            one.expiry = changed.expiry;
            expectNotSigned(one, registrar, signature);
        }
    }

    function test_RevertWhen_SignedForAnotherChain() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        uint256 here = block.chainid;
        vm.chainId(here + 1);
        bytes memory signature = signVoucher(voucher, registrarKey);
        vm.chainId(here);
        expectNotSigned(voucher, registrar, signature);
    }

    function test_RevertWhen_SignedForAnotherRegister() public {
        CitizenRegistry other = new CitizenRegistry(address(authority), address(forwarder));
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(registrarKey, other.hashVoucher(voucher));
        expectNotSigned(voucher, registrar, abi.encodePacked(r, s, v));
    }

    function test_RevertWhen_TooFewOfAnOfficeSigned() public {
        SignersOffice office = officeOfThree();
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectNotSigned(voucher, address(office), officeSignature(voucher, 1));
    }

    function test_RevertWhen_NullifierIsZero() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        voucher.nullifier = 0;
        expectRefused(voucher, abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroNullifier.selector));
    }

    function test_RevertWhen_DistrictIsZero() public {
        expectRefused(voucherOf(0, 0), abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroDistrict.selector));
    }

    function test_RevertWhen_TheSameVoucherIsSentAgain() public {
        registerBatch(1, 2, CENTRE);
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        registerByVoucher(0, CENTRE);
        expectRefused(voucher, nullifierUsed(nullifierOf(0), 3));
    }

    function test_RevertWhen_AKnownPersonBringsANewWallet() public {
        registerBatch(0, 2, CENTRE);
        ICitizenRegistry.Voucher memory voucher = voucherOf(9, SUBURB);
        voucher.nullifier = nullifierOf(1);
        expectRefused(voucher, nullifierUsed(nullifierOf(1), 2));
        revoke(1, ICitizenRegistry.RevocationReason.Moved);
        expectRefused(voucher, nullifierUsed(nullifierOf(1), 2));
    }

    function test_RevertWhen_WalletIsZero() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        voucher.wallet = address(0);
        expectRefused(voucher, abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_ZeroWallet.selector));
    }

    function test_RevertWhen_WalletIsOrWasAnotherCitizens() public {
        registerBatch(0, 2, CENTRE);
        rebind(1, 8);
        revoke(0, ICitizenRegistry.RevocationReason.Error);
        uint256[3] memory wallets = [uint256(0), 1, 8];
        uint32[3] memory indexes = [uint32(1), 2, 2];
        for (uint256 i; i < wallets.length; ++i) {
            ICitizenRegistry.Voucher memory voucher = voucherOf(wallets[i], CENTRE);
            voucher.nullifier = nullifierOf(9);
            expectRefused(voucher, walletUsed(wallets[i], indexes[i]));
        }
    }

    // ------------------------------------------------------------------------------------------- accepted

    function test_TheCitizenRegisters() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, SUBURB);
        expectAccepted(voucher, registrar, signVoucher(voucher, registrarKey), walletOf(0));
    }

    function testFuzz_AnyoneRegistersTheVouchersWallet(address sender) public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectAccepted(voucher, registrar, signVoucher(voucher, registrarKey), sender);
        if (sender != walletOf(0)) assertStatus(sender, ICitizenRegistry.Status.None);
    }

    function test_TheForwarderRegistersTheVouchersWallet() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        relay(5, address(registry), abi.encodeCall(registry.register, (voucher, registrar, signature)));
        assertCitizen(walletOf(0), 1, CENTRE, ICitizenRegistry.Status.Active, block.timestamp);
        assertStatus(walletOf(5), ICitizenRegistry.Status.None);
    }

    function test_AnOfficeOfSeveralSignersRegisters() public {
        SignersOffice office = officeOfThree();
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        expectAccepted(voucher, address(office), officeSignature(voucher, 2), anyone);
    }

    function test_RegistersInTheVouchersLastSecond() public {
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        vm.warp(voucher.expiry);
        expectAccepted(voucher, registrar, signature, walletOf(0));
    }

    function testFuzz_KeepsWhatTheVoucherSays(ICitizenRegistry.Voucher memory voucher) public {
        vm.assume(voucher.wallet != address(0) && voucher.nullifier != 0);
        vm.assume(DistrictId.unwrap(voucher.district) != 0);
        voucher.expiry = uint48(bound(voucher.expiry, block.timestamp, type(uint48).max));
        expectAccepted(voucher, registrar, signVoucher(voucher, registrarKey), anyone);
    }

    function testFuzz_IndexesFollowOneByOne(uint8 batch, uint8 vouchers) public {
        uint256 before = bound(batch, 1, 20);
        registerBatch(0, before, CENTRE);
        for (uint256 i; i < bound(vouchers, 1, 10); ++i) {
            CitizenIndex index = registerByVoucher(before + i, CENTRE);
            assertEq(CitizenIndex.unwrap(index), before + i + 1, "index");
            assertEq(registry.count(), before + i + 1, "count");
        }
    }

    // ------------------------------------------------------------------------------------------- steps

    function expectNotSigned(ICitizenRegistry.Voucher memory voucher, address by, bytes memory signature) private {
        vm.expectRevert(abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_VoucherNotSigned.selector, by));
        registry.register(voucher, by, signature);
    }

    /// @dev Properly signed, and refused all the same.
    function expectRefused(ICitizenRegistry.Voucher memory voucher, bytes memory because) private {
        bytes memory signature = signVoucher(voucher, registrarKey);
        uint32 count = registry.count();
        vm.expectRevert(because);
        registry.register(voucher, registrar, signature);
        assertEq(registry.count(), count, "a refusal takes no index");
    }

    function expectAccepted(ICitizenRegistry.Voucher memory voucher, address by, bytes memory signature, address sender)
        private
    {
        uint32 next = registry.count() + 1;
        vm.expectEmit(address(registry));
        emit ICitizenRegistry.CitizenRegistered(
            CitizenIndex.wrap(next), voucher.wallet, voucher.district, voucher.nullifier, by
        );
        vm.prank(sender);
        CitizenIndex index = registry.register(voucher, by, signature);
        assertEq(CitizenIndex.unwrap(index), next, "index");
        assertEq(registry.count(), next, "count");
        assertCitizen(
            voucher.wallet, next, DistrictId.unwrap(voucher.district), ICitizenRegistry.Status.Active, block.timestamp
        );
        assertPerson(voucher.nullifier, voucher.wallet, next);
    }
}
