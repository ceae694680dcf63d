// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract RelayedTest is AppealsTest {
    function test_TheWholeWayThroughTheForwarder() public {
        AppealId appeal = registered();
        relay(PREPARER, address(appeals), abi.encodeCall(appeals.assign, (appeal, walletOf(PREPARER))));
        assertOfficer(appeal, officerIdOf(PREPARER));
        relay(PREPARER, address(appeals), abi.encodeCall(appeals.requestInformation, (appeal, NOTE)));
        relay(AUTHOR, address(appeals), abi.encodeCall(appeals.provideInformation, (appeal, NOTE)));
        relay(NEIGHBOUR, address(appeals), abi.encodeCall(appeals.join, (appeal)));
        giveAnswer(appeal);
        relay(AUTHOR, address(appeals), abi.encodeCall(appeals.confirm, (appeal, 5, 5, 5)));
        assertState(appeal, IAppealRegistry.State.Confirmed);
    }

    function test_RevertWhen_AnAppendedAddressIsBelieved() public {
        AppealId appeal = file(AUTHOR);
        bytes memory data = abi.encodePacked(abi.encodeCall(appeals.withdraw, (appeal)), walletOf(AUTHOR));
        expectRefused(STRANGER, data, notAuthor(appeal, walletOf(STRANGER)));
    }

    function test_ManyAtOnce() public {
        AppealId[] memory ids = new AppealId[](4);
        bytes[] memory registrations = new bytes[](4);
        bytes[] memory assignments = new bytes[](4);
        for (uint256 i; i < 4; ++i) {
            ids[i] = file(AUTHOR);
            registrations[i] = abi.encodeCall(appeals.register, (ids[i], department));
            assignments[i] = abi.encodeCall(appeals.assign, (ids[i], walletOf(PREPARER)));
        }
        expectRefused(HEAD, abi.encodeCall(appeals.multicall, (registrations)), unauthorised(walletOf(HEAD)));
        vm.prank(dispatcher);
        appeals.multicall(registrations);
        relay(HEAD, address(appeals), abi.encodeCall(appeals.multicall, (assignments)));
        for (uint256 i; i < 4; ++i) {
            assertState(ids[i], IAppealRegistry.State.Assigned);
        }
        assertEq(appeals.lastNumber(department, 2026), 4);
    }

    function test_AllOrNone() public {
        AppealId first = file(AUTHOR);
        bytes[] memory registrations = new bytes[](2);
        registrations[0] = abi.encodeCall(appeals.register, (first, department));
        registrations[1] = registrations[0];
        expectRefusedOf(
            dispatcher,
            abi.encodeCall(appeals.multicall, (registrations)),
            wrongState(first, IAppealRegistry.State.Registered)
        );
        assertState(first, IAppealRegistry.State.Filed);
        assertEq(appeals.lastNumber(department, 2026), 0);
    }
}
