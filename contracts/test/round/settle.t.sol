// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { GenerousRule } from "./GenerousRule.sol";
import { RoundTest } from "./RoundTest.sol";
import { stdError } from "forge-std/Test.sol";

contract SettleTest is RoundTest {
    /// @dev The cap on one transaction's gas (EIP-7825).
    uint256 private constant TRANSACTION_GAS_CAP = 1 << 24;

    function test_RevertWhen_ThePhaseIsNotSettlement() public {
        ProjectId[] memory order = orderOf(round);
        IBudgetRound.Phase needed = IBudgetRound.Phase.Settlement;
        expectRefused(order, wrongPhase(IBudgetRound.Phase.Announced, needed));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        expectRefused(order, wrongPhase(IBudgetRound.Phase.Enrolment, needed));
        vm.warp(round.terms().votingEnd - 1);
        expectRefused(order, wrongPhase(IBudgetRound.Phase.Voting, needed));
    }

    function test_RevertWhen_TheRoundWasSettled() public {
        vote();
        settle(round);
        expectRefused(orderOf(round), wrongPhase(IBudgetRound.Phase.Settled, IBudgetRound.Phase.Settlement));
    }

    function test_RevertWhen_TheRoundWasCancelled() public {
        vm.prank(treasurer);
        factory.cancelRound(round, IBudgetRound.CancellationReason.CourtOrder);
        vm.warp(round.terms().votingEnd);
        expectRefused(orderOf(round), wrongPhase(IBudgetRound.Phase.Cancelled, IBudgetRound.Phase.Settlement));
    }

    function testFuzz_RevertWhen_TwoProjectsAreExchanged(uint256 place) public {
        vote();
        place = bound(place, 0, PROJECTS - 2);
        ProjectId[] memory order = orderOf(round);
        (order[place], order[place + 1]) = (order[place + 1], order[place]);
        vm.expectPartialRevert(IOutcomeRule.OutcomeRule_WrongOrder.selector);
        round.settle(order);
    }

    function test_RevertWhen_TheOrderIsTooShortOrTooLong() public {
        vote();
        expectRefused(new ProjectId[](11), wrongLength(11));
        expectRefused(new ProjectId[](13), wrongLength(13));
        expectRefused(new ProjectId[](0), wrongLength(0));
    }

    function test_RevertWhen_TheOrderNamesAProjectTwice() public {
        vote();
        ProjectId[] memory order = orderOf(round);
        order[3] = order[2];
        expectRefused(order, abi.encodeWithSelector(IOutcomeRule.OutcomeRule_WrongOrder.selector, order[2], order[2]));
    }

    function test_RevertWhen_TheOrderNamesAnUnknownProject() public {
        vote();
        ProjectId[] memory order = orderOf(round);
        order[11] = ProjectId.wrap(12);
        expectRefused(order, abi.encodeWithSelector(IOutcomeRule.OutcomeRule_UnknownProject.selector, 12, PROJECTS));
    }

    /// @dev An administrator's bad rule can stop a settlement, but never spend more than the budget.
    function test_RevertWhen_TheRuleGrantsMoreThanTheBudget() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.rule = new GenerousRule();
        round = new BudgetRound(registry, address(forwarder), address(this), terms);
        vm.warp(terms.votingEnd);
        expectRefused(orderOf(round), stdError.arithmeticError);
        assertEq(round.balanceOf(treasury), BUDGET, "treasury");
    }

    /// @dev Costs are 100.00 each. Raised: project 2 600.00, project 5 130.00, project 8 20.00, project 9 0.01.
    function test_SettlesByTheGreedyRule() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.threshold = Kopecks.wrap(20_00);
        reopen(terms);
        vote();
        ProjectId[] memory order = orderOf(round);
        IBudgetRound.Books memory books = IBudgetRound.Books({
            granted: Kopecks.wrap(300_00),
            returned: Kopecks.wrap(700_00),
            unspent: Kopecks.wrap(uint48(3 * SHARE - 750_01)),
            inPiggyBanks: Kopecks.wrap(750_01),
            dust: Kopecks.wrap(DUST)
        });
        uint256 funded = 1 << 2 | 1 << 5 | 1 << 8;
        expectTransfer(bank(2), treasury, 500_00);
        expectTransfer(bank(5), treasury, 30_00);
        expectTransfer(treasury, bank(8), 80_00);
        expectTransfer(bank(9), treasury, 1);
        vm.expectEmit(address(round));
        emit IBudgetRound.RoundSettled(funded, order, books);
        vm.prank(anyone);
        round.settle(order);

        assertPhase(IBudgetRound.Phase.Settled);
        assertEq(round.funded(), funded, "funded");
        assertEq(abi.encode(round.books()), abi.encode(books), "books");
        for (uint256 id; id < PROJECTS; ++id) {
            assertEq(round.balanceOf(bank(id)), funded & (1 << id) == 0 ? 0 : 100_00, "piggy bank");
        }
        assertEq(round.balanceOf(treasury), 700_00, "treasury");
        assertEq(round.balanceOf(walletOf(0)), 0, "citizen");
        assertEq(raised(2), 600_00, "what was raised can still be read");
        assertSupply(CITIZENS);
    }

    function test_SettlesByFillToCost() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.rule = fillToCost;
        reopen(terms);
        vote();
        settle(round);
        assertEq(round.funded(), 1 << 2 | 1 << 5, "full piggy banks");
        assertEq(round.balanceOf(bank(2)), 100_00, "its cost stays");
        assertEq(round.balanceOf(bank(8)), 0, "stranded coins went back");
        assertBooksBalance();
    }

    function test_SettlesWhenNobodyEnrolled() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 2);
        terms.threshold = Kopecks.wrap(1);
        round = openRound(terms);
        warpTo(round, IBudgetRound.Phase.Settlement);
        settle(round);
        assertEq(round.funded(), 0, "funded");
        assertEq(Kopecks.unwrap(round.books().dust), BUDGET, "dust");
        assertBooksBalance();
    }

    function test_SettlesWhenNobodyVoted() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 2);
        terms.threshold = Kopecks.wrap(1);
        reopen(terms);
        warpTo(round, IBudgetRound.Phase.Settlement);
        settle(round);
        assertEq(Kopecks.unwrap(round.books().unspent), 3 * SHARE, "unspent");
        assertBooksBalance();
    }

    function testFuzz_TheBooksBalance(uint48 budget, uint16[12] memory costs, uint16[3] memory votes, bool fills)
        public
    {
        IBudgetRound.Terms memory terms = termsOf(uint48(bound(budget, 3, type(uint48).max)), 12);
        if (fills) terms.rule = fillToCost;
        for (uint256 id; id < 12; ++id) {
            uint256 cost = 1 + uint256(costs[id]) * Kopecks.unwrap(terms.budget) / (type(uint16).max + uint256(1));
            terms.projects[id].cost = Kopecks.wrap(uint48(cost));
        }
        reopen(terms);
        uint256 steps = Kopecks.unwrap(round.share()) / Kopecks.unwrap(round.step());
        for (uint256 i; i < CITIZENS; ++i) {
            uint256 amount = (1 + votes[i] % steps) * Kopecks.unwrap(round.step());
            cast(round, i, cartOf(uint8(votes[i] % 12), amount));
        }
        warpTo(round, IBudgetRound.Phase.Settlement);
        assertSupply(CITIZENS);
        settle(round);
        assertBooksBalance();
    }

    function test_Settles256ProjectsWithinOneTransactionsGas() public {
        reopen(termsOf(25_600_00, 256));
        for (uint256 i; i < CITIZENS; ++i) {
            cast(round, i, cartOver(uint8(80 * i), 10, 10_00));
        }
        warpTo(round, IBudgetRound.Phase.Settlement);
        ProjectId[] memory order = orderOf(round);
        uint256 before = gasleft();
        round.settle(order);
        assertLt(before - gasleft(), TRANSACTION_GAS_CAP / 4, "gas");
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    /// @dev A round of these terms with all three enrolled, in its first second of voting.
    function reopen(IBudgetRound.Terms memory terms) private {
        round = openRound(terms);
        beginVoting();
    }

    /// @dev Ballots of all three; the first second of settlement.
    function vote() private {
        if (round.enrolled() == 0) beginVoting();
        cast(round, 0, cartOf(2, 300_00));
        cast(round, 1, cartOf(2, 300_00));
        IBudgetRound.Line[] memory cart = cartOver(7, 3, 1);
        cart[0] = line(5, 130_00);
        cart[1].amount = Kopecks.wrap(20_00);
        cast(round, 2, cart);
        warpTo(round, IBudgetRound.Phase.Settlement);
    }

    function expectRefused(ProjectId[] memory order, bytes memory because) private {
        vm.expectRevert(because);
        round.settle(order);
    }

    function wrongLength(uint256 given) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IOutcomeRule.OutcomeRule_WrongLength.selector, given, PROJECTS);
    }

    function assertBooksBalance() private view {
        IBudgetRound.Books memory books = round.books();
        uint256 budget = round.totalSupply();
        uint256 granted = Kopecks.unwrap(books.granted);
        assertEq(granted + Kopecks.unwrap(books.returned), budget, "granted + returned");
        assertEq(
            uint256(Kopecks.unwrap(books.unspent)) + Kopecks.unwrap(books.inPiggyBanks) + Kopecks.unwrap(books.dust),
            budget,
            "unspent + in piggy banks + dust"
        );
        assertEq(round.balanceOf(treasury), Kopecks.unwrap(books.returned), "treasury");
        assertSupply(CITIZENS);
    }
}
