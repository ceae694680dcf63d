// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";

contract ShareTest is RoundTest {
    function test_IsZeroWhenNobodyEnrolled() public {
        warpTo(round, IBudgetRound.Phase.Voting);
        assertShare(0, 1);
        assertEq(round.balanceOf(treasury), BUDGET, "treasury");
    }

    function test_IsZeroWithFewerKopecksThanCitizens() public {
        reopen(2, CITIZENS);
        assertShare(0, 1);
        assertEq(round.balanceOf(treasury), 2, "dust");
        vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_OverShare.selector, 1, 0));
        cast(round, 0, cartOf(0, 1));
    }

    function test_RoundsDownAndLeavesDust() public {
        beginVoting();
        assertShare(SHARE, 1);
        assertEq(round.balanceOf(treasury), DUST, "dust");
    }

    function test_HasTheLeastStepThatFits() public {
        assertAlone(655_35, 1);
        assertAlone(655_36, 10);
        assertAlone(6_553_59, 10);
        assertAlone(6_553_60, 100);
        assertAlone(65_535_99, 100);
        assertAlone(65_536_00, 1000);
        assertAlone(type(uint48).max, 10_000_000_000);
    }

    function testFuzz_GivesEachTheSameAndLosesNothing(uint48 budget, uint256 citizens) public {
        citizens = bound(citizens, 1, CITIZENS);
        budget = uint48(bound(budget, 1, type(uint48).max));
        reopen(budget, citizens);
        uint256 share = Kopecks.unwrap(round.share());
        uint256 step = Kopecks.unwrap(round.step());
        assertEq(share, budget / citizens, "share");
        assertLt(round.balanceOf(treasury), citizens, "dust");
        assertLe(share / step, type(uint16).max, "steps fit");
        assertTrue(step == 1 || share / (step / 10) > type(uint16).max, "the least that fits");
        assertSupply(citizens);
    }

    function test_KeepsWhatIsLessThanAStepWithTheCitizen() public {
        reopen(655_39, 1);
        assertShare(655_39, 10);
        cast(round, 0, cartOf(0, 655_30));
        assertEq(round.balanceOf(walletOf(0)), 9, "left");
        warpTo(round, IBudgetRound.Phase.Settlement);
        settle(round);
        assertEq(Kopecks.unwrap(round.books().unspent), 9, "unspent");
        assertEq(Kopecks.unwrap(round.books().dust), 0, "dust");
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function reopen(uint48 budget, uint256 citizens) private {
        round = openRound(termsOf(budget, 2));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, citizens);
        warpTo(round, IBudgetRound.Phase.Voting);
    }

    function assertAlone(uint48 budget, uint256 step) private {
        vm.warp(CITY_FOUNDED);
        reopen(budget, 1);
        assertShare(budget, step);
    }

    function assertShare(uint256 share, uint256 step) private view {
        assertEq(Kopecks.unwrap(round.share()), share, "share");
        assertEq(Kopecks.unwrap(round.step()), step, "step");
    }
}
