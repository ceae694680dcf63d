// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";

contract CoinTest is RoundTest {
    bytes private constant NOT_TRANSFERABLE = abi.encodeWithSelector(IBudgetRound.BudgetRound_NotTransferable.selector);

    function test_ShowsTheCoin() public view {
        assertEq(round.name(), unicode"Бюджет Заречинска", "name");
        assertEq(round.symbol(), unicode"ЗРЧ", "symbol");
        assertEq(round.decimals(), 2, "decimals");
        assertEq(round.totalSupply(), BUDGET, "supply");
    }

    function test_BelongsToTheTreasuryBeforeVoting() public {
        assertBalances(BUDGET, 0, 0);
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, CITIZENS);
        vm.warp(round.terms().votingStart - 1);
        assertBalances(BUDGET, 0, 0);
        assertEq(Kopecks.unwrap(round.coinsLeft(walletOf(0))), 0, "coins left");
    }

    function test_BelongsToCitizensAndPiggyBanksFromVotingToSettlement() public {
        beginVoting();
        assertBalances(DUST, SHARE, 0);
        cast(round, 0, cartOf(1, 120_00));
        assertBalances(DUST, SHARE - 120_00, 120_00);
        assertEq(Kopecks.unwrap(round.coinsLeft(walletOf(0))), SHARE - 120_00, "coins left");
        warpTo(round, IBudgetRound.Phase.Settlement);
        assertBalances(DUST, SHARE - 120_00, 120_00);
        assertEq(round.balanceOf(anyone), 0, "a stranger");
    }

    function test_BelongsToFundedProjectsAndTheTreasuryAfterSettlement() public {
        beginVoting();
        cast(round, 0, cartOf(1, 120_00));
        warpTo(round, IBudgetRound.Phase.Settlement);
        settle(round);
        // The rule has no threshold here: ten projects of 100.00 fit into the budget.
        assertBalances(0, 0, 100_00);
        assertEq(round.balanceOf(bank(11)), 0, "a project that was not funded");
    }

    function test_ReturnsToTheTreasuryByCancelling() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, CITIZENS);
        vm.prank(treasurer);
        factory.cancelRound(round, IBudgetRound.CancellationReason.OrderWithdrawn);
        vm.warp(round.terms().votingStart);
        assertBalances(BUDGET, 0, 0);
    }

    function test_ShowsBothSumsOfATreasuryThatIsACitizen() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.treasury = walletOf(0);
        round = openRound(terms);
        beginVoting();
        assertEq(round.balanceOf(walletOf(0)), SHARE + DUST, "share and dust");
    }

    function testFuzz_CannotBeTransferred(address from, address to, uint256 kopecks, uint256 time) public {
        beginVoting();
        vm.warp(bound(time, CITY_FOUNDED, round.terms().votingEnd + 1));
        for (uint256 i; i < 3; ++i) {
            vm.startPrank(i == 0 ? from : i == 1 ? walletOf(0) : treasury);
            vm.expectRevert(NOT_TRANSFERABLE);
            round.transfer(to, kopecks);
            vm.expectRevert(NOT_TRANSFERABLE);
            round.transferFrom(from, to, kopecks);
            vm.expectRevert(NOT_TRANSFERABLE);
            round.approve(to, kopecks);
            vm.stopPrank();
        }
        assertEq(round.allowance(from, to), 0, "allowance");
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    /// @dev Of the treasury, citizen 0 and piggy bank 1.
    function assertBalances(uint256 inTreasury, uint256 left, uint256 inBank) private view {
        assertEq(round.balanceOf(treasury), inTreasury, "treasury");
        assertEq(round.balanceOf(walletOf(0)), left, "citizen");
        assertEq(round.balanceOf(bank(1)), inBank, "piggy bank");
        assertSupply(CITIZENS);
    }
}
