// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Administration } from "../deploy/Administration.sol";
import { Offices } from "../deploy/Offices.sol";

contract FactoryRolesTest is Administration, Offices {
    BudgetRound private round;

    function setUp() public override {
        super.setUp();
        round = openRound(termsOf(1_000_00, 2));
    }

    function test_EveryFunctionThatWritesIsInTheTable() public view {
        string[] memory open = new string[](1);
        open[0] = "setAuthority"; // by the authority alone
        assertTableIsWhole("BudgetRoundFactory", duties(), open);
    }

    function test_RevertWhen_TheSenderDoesNotHoldTheOffice() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertOfficeHolds(address(factory), all[i]);
        }
    }

    /// @dev The administrator's own word waits: see allowRule.t.sol.
    function test_TheHolderMay() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            if (all[i].holder != admin) assertHolderMay(address(factory), all[i]);
        }
    }

    function test_NoFunctionOfARoundAsksForAnOffice() public view {
        string[13] memory open = [
            "enrol",
            "enrolFor",
            "enrolBatch",
            "moveEnrolment",
            "castBallot",
            "withdrawBallot",
            "castBallotFor",
            "castBallots",
            "settle",
            "cancel",
            "transfer",
            "transferFrom",
            "approve"
        ];
        string[] memory writers = writersOf("BudgetRound");
        for (uint256 i; i < writers.length; ++i) {
            bool known;
            for (uint256 j; j < open.length; ++j) {
                known = known || same(writers[i], open[j]);
            }
            assertTrue(known, string.concat("say who may call BudgetRound.", writers[i]));
        }
    }

    function duties() private view returns (Duty[] memory all) {
        all = new Duty[](5);
        all[0] = Duty("openRound", abi.encodeCall(factory.openRound, (termsOf(1_000_00, 2))), treasurer);
        all[1] = Duty(
            "cancelRound",
            abi.encodeCall(factory.cancelRound, (round, IBudgetRound.CancellationReason.CourtOrder)),
            treasurer
        );
        all[2] = Duty("allowRule", abi.encodeCall(factory.allowRule, (fillToCost, false)), admin);
        all[3] = Duty("pause", abi.encodeCall(factory.pause, ()), guardian);
        all[4] = Duty("unpause", abi.encodeCall(factory.unpause, ()), guardian);
    }
}
