// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";
import { Offices } from "../deploy/Offices.sol";
import { AppealsTest } from "./AppealsTest.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

contract AppealRolesTest is AppealsTest, Offices {
    AppealId private filedAppeal;
    AppealId private registeredAppeal;
    AppealId private toReopen;
    AppealId private toUphold;

    function setUp() public override(Base, AppealsTest) {
        AppealsTest.setUp();
        (filedAppeal, registeredAppeal, toReopen, toUphold) = (file(AUTHOR), registered(), disputed(), disputed());
    }

    function test_EveryFunctionThatWritesIsInTheTable() public view {
        string[19] memory list = [
            "file",
            "join",
            "provideInformation", // by the author, as the next four
            "withdraw",
            "confirm",
            "dispute",
            "claim", // with the code
            "commitClaim",
            "assign", // by the department's officers, as the next seven
            "requestInformation",
            "extend",
            "answer",
            "signAnswer",
            "returnAnswer",
            "reseal",
            "markOverdue",
            "closeUnconfirmed",
            "multicall", // each call asks for itself
            "setAuthority" // by the authority alone
        ];
        string[] memory open = new string[](list.length);
        for (uint256 i; i < list.length; ++i) {
            open[i] = list[i];
        }
        assertTableIsWhole("AppealRegistry", duties(), open);
    }

    function test_RevertWhen_TheSenderDoesNotHoldTheOffice() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertOfficeHolds(address(appeals), all[i]);
        }
    }

    function test_TheHolderMay() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertHolderMay(address(appeals), all[i]);
        }
    }

    function test_SeveralCallsInOneAskForEachOffice() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(appeals.register, (filedAppeal, department));
        calls[1] = entombment();
        address[3] memory senders = [anyone, moderator, dispatcher];
        for (uint256 i; i < senders.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, senders[i]));
            vm.prank(senders[i]);
            appeals.multicall(calls);
        }
    }

    function test_TheForwarderCarriesSeveralCallsOfOneOfficer() public {
        appoint(DISPATCHER_ROLE, walletOf(STRANGER), 0);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(appeals.register, (filedAppeal, department));
        calls[1] = abi.encodeCall(
            appeals.forward, (filedAppeal, otherDepartment, IAppealRegistry.ForwardReason.OtherCompetence)
        );
        relay(STRANGER, address(appeals), abi.encodeCall(appeals.multicall, (calls)));
        assertTrue(appeals.appealOf(filedAppeal).department == otherDepartment);
    }

    function test_RevertWhen_TheOfficeWasDismissed() public {
        dismiss(DISPATCHER_ROLE, dispatcher);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, dispatcher));
        register(filedAppeal);
    }

    /// @dev In an order in which each can be done after the one before.
    function duties() private view returns (Duty[] memory all) {
        IAppealRegistry.Channel channel = IAppealRegistry.Channel.Phone;
        all = new Duty[](8);
        all[0] = Duty("setTerms", abi.encodeCall(appeals.setTerms, (COMPLAINT, spans())), establishment);
        all[1] = Duty("fileFor", abi.encodeCall(appeals.fileFor, (filing(), channel, "hash of a code")), dispatcher);
        all[2] = Duty("register", abi.encodeCall(appeals.register, (filedAppeal, department)), dispatcher);
        all[3] = Duty(
            "forward",
            abi.encodeCall(
                appeals.forward, (registeredAppeal, otherDepartment, IAppealRegistry.ForwardReason.Misrouted)
            ),
            dispatcher
        );
        all[4] = Duty("reopen", abi.encodeCall(appeals.reopen, (toReopen)), supervisor);
        all[5] = Duty("uphold", abi.encodeCall(appeals.uphold, (toUphold, NOTE)), supervisor);
        all[6] = Duty("entomb", entombment(), moderator);
        all[7] = Duty("restore", abi.encodeCall(appeals.restore, (filedAppeal, NOTE)), moderator);
    }

    function entombment() private view returns (bytes memory) {
        IAppealRegistry.TombstoneReason reason = IAppealRegistry.TombstoneReason.PersonalData;
        return abi.encodeCall(appeals.entomb, (filedAppeal, NOTE, IAppealRegistry.Tombstone.Hidden, reason, 0));
    }
}
