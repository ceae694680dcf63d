// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Base } from "../Base.t.sol";
import { Artifacts } from "./Artifacts.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice Tries each restricted function of a contract as every sort of sender.
abstract contract Offices is Base, Artifacts {
    /// @param name The function's name.
    /// @param data A call that succeeds when its office makes it.
    /// @param holder Who holds the office.
    struct Duty {
        string name;
        bytes data;
        address holder;
    }

    /// @dev Everybody else of the city: other officers, those without an office, and the city's own contracts.
    function senders() private returns (address[] memory list) {
        list = new address[](18);
        (list[0], list[1], list[2], list[3]) = (registrar, treasurer, guardian, admin);
        (list[4], list[5], list[6], list[7]) = (deployer, treasury, anyone, walletOf(0));
        (list[8], list[9], list[10]) = (address(registry), address(factory), address(authority));
        (list[11], list[12], list[13], list[14]) = (establishment, dispatcher, supervisor, moderator);
        (list[15], list[16]) = (address(departments), address(appeals));
        list[17] = makeAddr("a passer-by");
    }

    /// @notice Only the holder may; anybody else is refused by name, with or without an officer's address appended.
    function assertOfficeHolds(address target, Duty memory duty) internal {
        address[] memory list = senders();
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == duty.holder) continue;
            assertRefused(target, duty.data, list[i]);
            assertRefused(target, abi.encodePacked(duty.data, duty.holder), list[i]);
        }
        // The forwarder speaks for whoever stands at the call's end: for an outsider it is refused likewise.
        vm.prank(address(forwarder));
        (bool relayed, bytes memory answer) = target.call(abi.encodePacked(duty.data, anyone));
        assertFalse(relayed, string.concat(duty.name, " relayed for anyone"));
        assertEq(answer, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, anyone));
    }

    /// @notice The holder's own call succeeds.
    function assertHolderMay(address target, Duty memory duty) internal {
        vm.prank(duty.holder);
        (bool done,) = target.call(duty.data);
        assertTrue(done, duty.name);
    }

    /// @notice Each function that may write stands in the table, or is open to all on purpose.
    function assertTableIsWhole(string memory name, Duty[] memory duties, string[] memory open) internal view {
        string[] memory writers = writersOf(name);
        assertEq(writers.length, duties.length + open.length, "as many functions as stand in the table or are open");
        for (uint256 i; i < writers.length; ++i) {
            bool known;
            for (uint256 j; j < duties.length; ++j) {
                known = known || same(writers[i], duties[j].name);
            }
            for (uint256 j; j < open.length; ++j) {
                known = known || same(writers[i], open[j]);
            }
            assertTrue(known, string.concat(name, ".", writers[i], " needs an office, or to be open on purpose"));
        }
    }

    function assertRefused(address target, bytes memory data, address sender) private {
        vm.prank(sender);
        (bool done, bytes memory answer) = target.call(data);
        assertFalse(done, string.concat("done by ", vm.getLabel(sender)));
        assertEq(answer, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, sender));
    }
}
