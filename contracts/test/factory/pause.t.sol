// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Administration } from "../deploy/Administration.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

contract PauseFactoryTest is Administration {
    function test_Pause_RevertWhen_PausedAlready() public {
        pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        pause();
    }

    function test_Pause_StopsNewRoundsOnly() public {
        BudgetRound round = openRound(termsOf(1_000_00, 2));
        vm.expectEmit(address(factory));
        emit Pausable.Paused(guardian);
        pause();
        assertTrue(factory.paused());
        assertFalse(registry.paused(), "the register is paused by itself");

        IBudgetRound.Terms memory terms = termsOf(1_000_00, 2);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        openRound(terms);

        vm.prank(treasurer);
        factory.cancelRound(round, IBudgetRound.CancellationReason.OrderWithdrawn);
        administer(address(factory), abi.encodeCall(factory.allowRule, (fillToCost, false)));
    }

    function test_Unpause_RevertWhen_NotPaused() public {
        vm.expectRevert(Pausable.ExpectedPause.selector);
        unpause();
    }

    function test_Unpause_LetsRoundsBeOpenedAgain() public {
        pause();
        vm.expectEmit(address(factory));
        emit Pausable.Unpaused(guardian);
        unpause();
        assertFalse(factory.paused());
        openRound(termsOf(1_000_00, 2));
        assertEq(factory.roundCount(), 1);
    }

    function pause() private {
        vm.prank(guardian);
        factory.pause();
    }

    function unpause() private {
        vm.prank(guardian);
        factory.unpause();
    }
}
