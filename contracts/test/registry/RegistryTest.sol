// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "../../src/interfaces/Types.sol";
import { Administration } from "../deploy/Administration.sol";
import { SignersOffice } from "./SignersOffice.sol";

/// @notice What the register's tests share: an office of several signers, errors with their values, and what a register says.
abstract contract RegistryTest is Administration {
    // ------------------------------------------------------------------------------------------- offices

    /// @notice A registrar that is a contract: two of its three members must sign.
    function officeOfThree() internal returns (SignersOffice office) {
        bytes[] memory members = new bytes[](3);
        for (uint256 i; i < members.length; ++i) {
            members[i] = abi.encodePacked(vm.addr(memberKey(i)));
        }
        office = new SignersOffice(members, 2);
        appoint(REGISTRAR_ROLE, address(office), 0);
    }

    /// @notice The first `n` members' signatures over a voucher.
    function officeSignature(ICitizenRegistry.Voucher memory voucher, uint256 n) internal view returns (bytes memory) {
        bytes[] memory signers = new bytes[](n);
        bytes[] memory signatures = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            signers[i] = abi.encodePacked(vm.addr(memberKey(i)));
            signatures[i] = signVoucher(voucher, memberKey(i));
        }
        return abi.encode(signers, signatures);
    }

    function memberKey(uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("member of the office", i)));
    }

    /// @notice The registrar's call, signed and sent through the real forwarder.
    function relayByRegistrar(bytes memory data) internal {
        relayByKey(registrarKey, address(registry), data);
    }

    function revoke(uint256 i, ICitizenRegistry.RevocationReason reason) internal {
        vm.prank(registrar);
        registry.revoke(nullifierOf(i), reason);
    }

    // ------------------------------------------------------------------------------------------- errors

    function nullifierUsed(bytes32 nullifier, uint32 index) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_NullifierUsed.selector, nullifier, index);
    }

    /// @param wallet The citizen's number, see `walletOf`.
    function walletUsed(uint256 wallet, uint32 index) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_WalletUsed.selector, walletOf(wallet), index);
    }

    function unknownNullifier(bytes32 nullifier) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_UnknownNullifier.selector, nullifier);
    }

    function wrongStatus(uint32 index, ICitizenRegistry.Status current, ICitizenRegistry.Status needed)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(ICitizenRegistry.CitizenRegistry_WrongStatus.selector, index, current, needed);
    }

    // ------------------------------------------------------------------------------------------- what it says

    function assertCitizen(
        address wallet,
        uint256 index,
        uint16 district,
        ICitizenRegistry.Status status,
        uint256 registeredAt
    ) internal view {
        ICitizenRegistry.Citizen memory citizen = registry.citizenOf(wallet);
        assertEq(CitizenIndex.unwrap(citizen.index), index, "index");
        assertEq(DistrictId.unwrap(citizen.district), district, "district");
        assertEq(uint8(citizen.status), uint8(status), "status");
        assertEq(citizen.registeredAt, registeredAt, "registeredAt");
    }

    function assertStatus(address wallet, ICitizenRegistry.Status status) internal view {
        assertEq(uint8(registry.citizenOf(wallet).status), uint8(status), "status");
    }

    function assertPerson(bytes32 nullifier, address wallet, uint256 index) internal view {
        (address current, CitizenIndex own) = registry.personOf(nullifier);
        assertEq(current, wallet, "the person's wallet");
        assertEq(CitizenIndex.unwrap(own), index, "the person's index");
    }
}
