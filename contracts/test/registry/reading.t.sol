// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { domainSeparator } from "../domainSeparator.sol";
import { RegistryTest } from "./RegistryTest.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

contract ReadRegistryTest is RegistryTest {
    function testFuzz_NobodyIsKnownAtFirst(address wallet, bytes32 nullifier) public view {
        assertCitizen(wallet, 0, 0, ICitizenRegistry.Status.None, 0);
        assertPerson(nullifier, address(0), 0);
        assertEq(registry.count(), 0, "count");
    }

    function testFuzz_HashVoucherIsTheTypedDatasDigest(ICitizenRegistry.Voucher memory voucher, uint64 chainId) public {
        vm.assume(chainId != 0);
        vm.chainId(chainId);
        bytes32 domain = domainSeparator("InitiativeCitizenRegistry", "1", chainId, address(registry));
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Voucher(address wallet,bytes32 nullifier,uint16 district,uint48 expiry)"),
                voucher.wallet,
                voucher.nullifier,
                voucher.district,
                voucher.expiry
            )
        );
        assertEq(registry.hashVoucher(voucher), keccak256(abi.encodePacked(hex"1901", domain, message)));
    }

    function test_Eip712DomainNamesTheRegister() public view {
        (, string memory name, string memory version, uint256 chainId, address verifyingContract,,) =
            registry.eip712Domain();
        assertEq(name, "InitiativeCitizenRegistry");
        assertEq(version, "1");
        assertEq(chainId, block.chainid);
        assertEq(verifyingContract, address(registry));
    }

    function testFuzz_OneForwarderIsTrusted(address other) public view {
        assertEq(registry.trustedForwarder(), address(forwarder));
        assertTrue(registry.isTrustedForwarder(address(forwarder)));
        if (other != address(forwarder)) assertFalse(registry.isTrustedForwarder(other));
    }

    function testFuzz_RevertWhen_SettingTheAuthority(address sender) public {
        vm.assume(sender != address(authority) && sender != address(forwarder));
        assertEq(registry.authority(), address(authority));
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, sender));
        vm.prank(sender);
        registry.setAuthority(sender);
    }
}
