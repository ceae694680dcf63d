// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId } from "../../src/interfaces/Types.sol";
import { FoundedCity } from "../FoundedCity.sol";
import { Offices } from "../deploy/Offices.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract AppealRolesTest is AppealsTest, Offices {
    AppealId private waiting;
    AppealId private underWork;
    AppealId private inDispute;
    AppealId private inDisputeToo;

    function setUp() public override(AppealsTest, FoundedCity) {
        super.setUp();
        inDispute = disputed();
        inDisputeToo = disputed();
        waiting = file(AUTHOR);
        underWork = registered();
    }

    function test_EveryFunctionThatWritesIsInTheTable() public view {
        string[15] memory others = [
            "file",
            "join",
            "provideInformation",
            "withdraw",
            "confirm",
            "dispute",
            "commitClaim",
            "claim",
            "assign",
            "requestInformation",
            "extend",
            "answer",
            "signAnswer",
            "returnAnswer",
            "reseal"
        ];
        string[] memory open = new string[](others.length + 4);
        for (uint256 i; i < others.length; ++i) {
            open[i] = others[i];
        }
        open[others.length] = "markOverdue"; // by anyone
        open[others.length + 1] = "closeUnconfirmed"; // by anyone
        open[others.length + 2] = "multicall"; // what it calls checks for itself
        open[others.length + 3] = "setAuthority"; // by the authority alone
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

    /// @dev In an order in which each can be done after the one before.
    function duties() private view returns (Duty[] memory all) {
        all = new Duty[](8);
        all[0] = Duty("setTerms", abi.encodeCall(appeals.setTerms, (COMPLAINT, spans())), establishment);
        all[1] = Duty(
            "fileFor", abi.encodeCall(appeals.fileFor, (filing(), IAppealRegistry.Channel.Visit, CODE)), dispatcher
        );
        all[2] = Duty("register", abi.encodeCall(appeals.register, (waiting, department)), dispatcher);
        all[3] = Duty(
            "forward",
            abi.encodeCall(appeals.forward, (underWork, otherDepartment, IAppealRegistry.ForwardReason.Misrouted)),
            dispatcher
        );
        all[4] = Duty("reopen", abi.encodeCall(appeals.reopen, (inDispute)), supervisor);
        all[5] = Duty("uphold", abi.encodeCall(appeals.uphold, (inDisputeToo, NOTE)), supervisor);
        all[6] = Duty(
            "entomb",
            abi.encodeCall(
                appeals.entomb,
                (waiting, NOTE, IAppealRegistry.Tombstone.Hidden, IAppealRegistry.TombstoneReason.Insult, bytes32(0))
            ),
            moderator
        );
        all[7] = Duty("restore", abi.encodeCall(appeals.restore, (waiting, NOTE)), moderator);
    }
}
