// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "./interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "./interfaces/Types.sol";
import { AccessManaged } from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import { IAccessManager } from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { Context } from "@openzeppelin/contracts/utils/Context.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import { SignatureChecker } from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title The register of residents; see `ICitizenRegistry`
contract CitizenRegistry is ICitizenRegistry, AccessManaged, ERC2771Context, EIP712, Pausable {
    /// @dev One slot: 160 + 32 bits.
    struct Person {
        address wallet;
        CitizenIndex index;
    }

    bytes32 private constant VOUCHER_TYPEHASH =
        keccak256("Voucher(address wallet,bytes32 nullifier,uint16 district,uint48 expiry)");

    /// @inheritdoc ICitizenRegistry
    uint32 public count;

    mapping(address wallet => Citizen citizen) private _citizens;
    mapping(bytes32 nullifier => Person person) private _persons;

    /// @param authority The AccessManager that says who is a registrar and who the guardian.
    /// @param forwarder The ERC-2771 forwarder whose appended senders are believed.
    constructor(address authority, address forwarder)
        AccessManaged(authority)
        ERC2771Context(forwarder)
        EIP712("InitiativeCitizenRegistry", "1")
    { }

    /// @inheritdoc ICitizenRegistry
    function register(Voucher calldata voucher, address registrar, bytes calldata signature)
        external
        whenNotPaused
        returns (CitizenIndex)
    {
        // forge-lint: disable-next-line(block-timestamp) an expiry is a time
        if (voucher.expiry < block.timestamp) revert CitizenRegistry_VoucherExpired(voucher.expiry, block.timestamp);
        if (
            !_isRegistrar(registrar)
                || !SignatureChecker.isValidSignatureNowCalldata(registrar, hashVoucher(voucher), signature)
        ) revert CitizenRegistry_VoucherNotSigned(registrar);
        uint32 index = ++count;
        _register(index, voucher.wallet, voucher.nullifier, voucher.district, registrar);
        return CitizenIndex.wrap(index);
    }

    /// @inheritdoc ICitizenRegistry
    function registerBatch(Resident[] calldata residents) external restricted whenNotPaused returns (CitizenIndex) {
        if (residents.length == 0) revert CitizenRegistry_EmptyBatch();
        uint32 index = count;
        uint32 first = index + 1;
        address registrar = _msgSender();
        for (uint256 i; i < residents.length; ++i) {
            Resident calldata resident = residents[i];
            _register(++index, resident.wallet, resident.nullifier, resident.district, registrar);
        }
        count = index;
        return CitizenIndex.wrap(first);
    }

    /// @inheritdoc ICitizenRegistry
    function rebind(bytes32 nullifier, address wallet) external restricted {
        (Person storage person, Citizen memory citizen) = _current(nullifier, Status.Active);
        _requireNewWallet(wallet);
        address lostWallet = person.wallet;
        person.wallet = wallet;
        _citizens[lostWallet].status = Status.Lost;
        _citizens[wallet] = citizen;
        emit WalletRebound(citizen.index, lostWallet, wallet, _msgSender());
    }

    /// @inheritdoc ICitizenRegistry
    function revoke(bytes32 nullifier, RevocationReason reason) external restricted {
        (Person storage person, Citizen memory citizen) = _current(nullifier, Status.Active);
        _citizens[person.wallet].status = Status.Revoked;
        emit CitizenRevoked(citizen.index, person.wallet, reason, _msgSender());
    }

    /// @inheritdoc ICitizenRegistry
    function reinstate(bytes32 nullifier) external restricted {
        (Person storage person, Citizen memory citizen) = _current(nullifier, Status.Revoked);
        _citizens[person.wallet].status = Status.Active;
        emit CitizenReinstated(citizen.index, person.wallet, _msgSender());
    }

    /// @inheritdoc ICitizenRegistry
    function changeDistrict(bytes32 nullifier, DistrictId district) external restricted {
        _requireDistrict(district);
        (Person storage person, Citizen memory citizen) = _current(nullifier, Status.Active);
        _citizens[person.wallet].district = district;
        emit DistrictChanged(citizen.index, person.wallet, district, citizen.district, _msgSender());
    }

    /// @inheritdoc ICitizenRegistry
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc ICitizenRegistry
    function unpause() external restricted {
        _unpause();
    }

    /// @inheritdoc ICitizenRegistry
    function citizenOf(address wallet) external view returns (Citizen memory) {
        return _citizens[wallet];
    }

    /// @inheritdoc ICitizenRegistry
    function personOf(bytes32 nullifier) external view returns (address wallet, CitizenIndex index) {
        Person storage person = _persons[nullifier];
        return (person.wallet, person.index);
    }

    /// @inheritdoc ICitizenRegistry
    function hashVoucher(Voucher calldata voucher) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(VOUCHER_TYPEHASH, voucher.wallet, voucher.nullifier, voucher.district, voucher.expiry))
        );
    }

    function _register(uint32 index, address wallet, bytes32 nullifier, DistrictId district, address registrar)
        private
    {
        if (nullifier == 0) revert CitizenRegistry_ZeroNullifier();
        _requireDistrict(district);
        Person storage person = _persons[nullifier];
        if (person.wallet != address(0)) revert CitizenRegistry_NullifierUsed(nullifier, person.index);
        _requireNewWallet(wallet);
        CitizenIndex citizenIndex = CitizenIndex.wrap(index);
        _persons[nullifier] = Person({ wallet: wallet, index: citizenIndex });
        _citizens[wallet] = Citizen({
            index: citizenIndex, district: district, status: Status.Active, registeredAt: uint48(block.timestamp)
        });
        emit CitizenRegistered(citizenIndex, wallet, district, nullifier, registrar);
    }

    /// @dev The person behind `nullifier`, whose registration must be in status `needed`.
    function _current(bytes32 nullifier, Status needed)
        private
        view
        returns (Person storage person, Citizen memory citizen)
    {
        person = _persons[nullifier];
        if (person.wallet == address(0)) revert CitizenRegistry_UnknownNullifier(nullifier);
        citizen = _citizens[person.wallet];
        if (citizen.status != needed) revert CitizenRegistry_WrongStatus(citizen.index, citizen.status, needed);
    }

    function _requireNewWallet(address wallet) private view {
        if (wallet == address(0)) revert CitizenRegistry_ZeroWallet();
        Citizen storage citizen = _citizens[wallet];
        if (citizen.status != Status.None) revert CitizenRegistry_WalletUsed(wallet, citizen.index);
    }

    function _requireDistrict(DistrictId district) private pure {
        if (district == DistrictId.wrap(0)) revert CitizenRegistry_ZeroDistrict();
    }

    /// @dev A registrar is whoever may call `registerBatch` now, without a delay.
    function _isRegistrar(address account) private view returns (bool immediate) {
        (immediate,) = IAccessManager(authority()).canCall(account, address(this), this.registerBatch.selector);
    }

    function _msgSender() internal view override(Context, ERC2771Context) returns (address) {
        return ERC2771Context._msgSender();
    }

    function _msgData() internal view override(Context, ERC2771Context) returns (bytes calldata) {
        return ERC2771Context._msgData();
    }

    function _contextSuffixLength() internal view override(Context, ERC2771Context) returns (uint256) {
        return ERC2771Context._contextSuffixLength();
    }
}
