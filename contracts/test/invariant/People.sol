// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";

/// @notice Who is who, as the handlers did it: never read from the register. Person `i` has index `i + 1`.
contract People {
    struct Person {
        bytes32 nullifier;
        address wallet;
        uint16 district;
        ICitizenRegistry.Status status;
    }

    Person[] private _persons;
    mapping(address wallet => uint32 index) public indexOf;

    function count() external view returns (uint256) {
        return _persons.length;
    }

    function person(uint256 i) external view returns (Person memory) {
        return _persons[i];
    }

    /// @notice What the register should say of a wallet.
    function statusOf(address wallet) external view returns (ICitizenRegistry.Status) {
        uint32 index = indexOf[wallet];
        if (index == 0) return ICitizenRegistry.Status.None;
        Person storage owner = _persons[index - 1];
        return owner.wallet == wallet ? owner.status : ICitizenRegistry.Status.Lost;
    }

    function districtOf(address wallet) external view returns (uint16) {
        return _persons[indexOf[wallet] - 1].district;
    }

    function onRegistered(bytes32 nullifier, address wallet, uint16 district) external {
        _persons.push(Person(nullifier, wallet, district, ICitizenRegistry.Status.Active));
        indexOf[wallet] = uint32(_persons.length);
    }

    function onRebound(uint256 i, address wallet) external {
        _persons[i].wallet = wallet;
        indexOf[wallet] = uint32(i + 1);
    }

    function onStatus(uint256 i, ICitizenRegistry.Status status) external {
        _persons[i].status = status;
    }

    function onDistrict(uint256 i, uint16 district) external {
        _persons[i].district = district;
    }
}
