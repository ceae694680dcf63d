// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { DistrictId, Kopecks } from "../../src/interfaces/Types.sol";
import { RegistryTest } from "./RegistryTest.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

contract PauseRegistryTest is RegistryTest {
    function test_Pause_RevertWhen_PausedAlready() public {
        pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        pause();
    }

    function test_Pause_StopsRegistrationsOnly() public {
        registerBatch(0, 3, CENTRE);
        vm.expectEmit(address(registry));
        emit Pausable.Paused(guardian);
        pause();
        assertTrue(registry.paused());

        ICitizenRegistry.Voucher memory voucher = voucherOf(5, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        registry.register(voucher, registrar, signature);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        registerBatch(5, 1, CENTRE);

        rebind(0, 9);
        revoke(1, ICitizenRegistry.RevocationReason.Moved);
        vm.startPrank(registrar);
        registry.reinstate(nullifierOf(1));
        registry.changeDistrict(nullifierOf(2), DistrictId.wrap(SUBURB));
        vm.stopPrank();
    }

    function test_Pause_StopsNothingOfARound() public {
        registerBatch(0, 2, CENTRE);
        BudgetRound round = openRound(termsOf(100_000_00, 2));
        pause();
        vm.prank(guardian);
        factory.pause();

        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, 2);
        warpTo(round, IBudgetRound.Phase.Voting);
        cast(round, 0, cartOf(0, 40_000_00));
        cast(round, 1, cartOf(1, 30_000_00));
        withdraw(round, 1);
        warpTo(round, IBudgetRound.Phase.Settlement);
        settle(round);
        assertEq(uint8(round.phase()), uint8(IBudgetRound.Phase.Settled));
        assertEq(Kopecks.unwrap(round.books().inPiggyBanks), 40_000_00);
    }

    function test_Unpause_RevertWhen_NotPaused() public {
        vm.expectRevert(Pausable.ExpectedPause.selector);
        unpause();
    }

    function test_Unpause_LetsRegistrationsGoOn() public {
        pause();
        vm.expectEmit(address(registry));
        emit Pausable.Unpaused(guardian);
        unpause();
        assertFalse(registry.paused());
        registerBatch(0, 1, CENTRE);
        registerByVoucher(1, CENTRE);
        assertEq(registry.count(), 2, "count");
    }

    function pause() private {
        vm.prank(guardian);
        registry.pause();
    }

    function unpause() private {
        vm.prank(guardian);
        registry.unpause();
    }
}
