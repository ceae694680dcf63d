// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Ranking } from "../rules/Ranking.sol";
import { InvariantTest } from "./InvariantTest.sol";
import { RoundRecord } from "./RoundRecord.sol";

/// @notice The coins' invariants, C1 to C8 of INVARIANTS.md, and B1 of the batches'.
contract CoinsInvariants is InvariantTest, Ranking {
    function setUp() public override(InvariantTest) {
        InvariantTest.setUp();
    }

    /// @dev One campaign for all: each is checked after every act, for every round.
    /// forge-config: default.invariant.runs = 32
    /// forge-config: default.invariant.depth = 100
    function invariant_Coins() public {
        vm.warp(store.time());
        eachRound(supplyIsTheBudget);
        eachRound(allAccountsHoldTheSupply);
        eachRound(spentAndLeftMakeTheShare);
        eachRound(piggyBanksHoldWhatRecordedBallotsPut);
        eachRound(noChangeIsUnexplained);
        eachRound(transfersTellTheBalances);
        eachRound(settledBooksBalance);
        eachRound(theOutcomeIsTheRules);
        eachRound(whatIsSkippedIsTold);
    }

    /// @dev C1
    function supplyIsTheBudget(RoundRecord record, BudgetRound round) private view {
        assertEq(round.totalSupply(), record.budget(), "supply");
    }

    /// @dev C2
    function allAccountsHoldTheSupply(RoundRecord record, BudgetRound round) private view {
        address[] memory wallets = store.wallets();
        address treasuryOfRound = record.terms().treasury;
        uint256 sum = isWalletOfTheGame(treasuryOfRound) ? 0 : round.balanceOf(treasuryOfRound);
        for (uint256 i; i < wallets.length; ++i) {
            sum += round.balanceOf(wallets[i]);
        }
        for (uint256 id; id < record.projects(); ++id) {
            sum += round.balanceOf(piggyBank(round, id));
        }
        assertEq(sum, record.budget(), "citizens + piggy banks + treasury");
        address[6] memory others = [treasurer, guardian, registrar, address(round), address(factory), address(0)];
        for (uint256 i; i < others.length; ++i) {
            assertEq(round.balanceOf(others[i]), 0, "nobody else has coins");
        }
    }

    /// @dev C3
    function spentAndLeftMakeTheShare(RoundRecord record, BudgetRound round) private view {
        uint256 share = store.shareOf(record);
        bool given = sharesAreGivenOut(round);
        assertEq(Kopecks.unwrap(round.share()), share, "share");
        address[] memory wallets = store.wallets();
        for (uint256 i; i < wallets.length; ++i) {
            uint256 left = Kopecks.unwrap(round.coinsLeft(wallets[i]));
            if (given && record.indexOf(wallets[i]) != 0) {
                assertEq(record.spent(wallets[i]) + left, share, "spent + left");
            } else {
                assertEq(left, 0, "no share");
            }
        }
    }

    /// @dev C4
    function piggyBanksHoldWhatRecordedBallotsPut(RoundRecord record, BudgetRound round) private view {
        uint256[] memory held = raised(round);
        uint256[] memory told = new uint256[](held.length);
        uint256[] memory asked = new uint256[](held.length);
        uint256 step = Kopecks.unwrap(round.step());
        address[] memory wallets = store.wallets();
        for (uint256 i; i < wallets.length; ++i) {
            (IBudgetRound.Line[] memory lines,) = round.ballotOf(wallets[i]);
            for (uint256 j; j < lines.length; ++j) {
                asked[ProjectId.unwrap(lines[j].project)] += Kopecks.unwrap(lines[j].amount);
            }
            // The event's word, read as its documentation says.
            uint256 word = record.lastBallot(wallets[i]);
            if (word != 0) assertEq(word & 0xffff, record.sequence(wallets[i]), "the sequence that was told");
            for (uint256 rest = word >> 16; rest & 0xffff00 != 0; rest >>= 24) {
                told[rest & 0xff] += ((rest >> 8) & 0xffff) * step;
            }
        }
        for (uint256 id; id < held.length; ++id) {
            assertEq(held[id], store.recount(record, id), "the handlers' recount");
            assertEq(held[id], asked[id], "a recount of the ballots as they stand");
            assertEq(held[id], told[id], "a recount of the events");
        }
    }

    /// @dev C5
    function noChangeIsUnexplained(RoundRecord record, BudgetRound) private view {
        assertEq(record.unexplainedChanges(), 0, "unexplained changes");
    }

    /// @dev C6
    function transfersTellTheBalances(RoundRecord record, BudgetRound round) private view {
        assertEq(record.net(address(0)), -int256(record.budget()), "issued once, never burnt");
        assertEq(record.net(address(round)), 0, "nothing stays on the way");
        for (uint256 id; id < record.projects(); ++id) {
            address bank = piggyBank(round, id);
            assertEq(record.net(bank), int256(round.balanceOf(bank)), "piggy bank");
        }
        address[] memory wallets = store.wallets();
        for (uint256 i; i < wallets.length; ++i) {
            // A treasury that is a citizen's wallet has what was issued and what returned as well.
            if (wallets[i] == record.terms().treasury) continue;
            assertEq(record.net(wallets[i]), -int256(record.spent(wallets[i])), "what a citizen put in");
        }
    }

    /// @dev C7
    function settledBooksBalance(RoundRecord record, BudgetRound round) private view {
        IBudgetRound.Books memory books = round.books();
        if (!record.settled()) {
            assertEq(abi.encode(books), new bytes(160), "no books before settlement");
            return;
        }
        uint256 spent;
        address[] memory enrolled = record.enrolled();
        for (uint256 i; i < enrolled.length; ++i) {
            spent += record.spent(enrolled[i]);
        }
        uint256 givenOut = store.shareOf(record) * enrolled.length;
        assertEq(Kopecks.unwrap(books.inPiggyBanks), spent, "in piggy banks");
        assertEq(Kopecks.unwrap(books.unspent), givenOut - spent, "unspent");
        assertEq(Kopecks.unwrap(books.dust), record.budget() - givenOut, "dust");
        assertEq(Kopecks.unwrap(books.granted) + Kopecks.unwrap(books.returned), record.budget(), "granted + returned");
        assertEq(
            round.balanceOf(record.terms().treasury), Kopecks.unwrap(books.returned), "the treasury has what returned"
        );
    }

    /// @dev C8
    function theOutcomeIsTheRules(RoundRecord record, BudgetRound round) private view {
        if (!record.settled()) {
            assertEq(round.funded(), 0, "nothing is funded before settlement");
            return;
        }
        assertEq(record.outcome(), record.outcomeAtSettlement(), "the outcome stays");
        IBudgetRound.Terms memory terms = record.terms();
        uint256[] memory costs = store.costs(record);
        (uint256 funded,) = expectedOutcome(
            address(terms.rule) == address(fillToCost),
            record.budget(),
            Kopecks.unwrap(terms.threshold),
            costs,
            raised(round)
        );
        assertEq(round.funded(), funded, "funded");
        uint256 granted;
        for (uint256 id; id < costs.length; ++id) {
            uint256 keeps = funded & (1 << id) == 0 ? 0 : costs[id];
            assertEq(
                round.balanceOf(piggyBank(round, id)), keeps, "a funded piggy bank holds its cost, another nothing"
            );
            granted += keeps;
        }
        assertEq(Kopecks.unwrap(round.books().granted), granted, "granted");
    }

    /// @dev B1
    function whatIsSkippedIsTold(RoundRecord record, BudgetRound) private view {
        assertEq(record.toldSkipped(), record.skipped(), "which ballots and enrolments of batches add nothing, and why");
    }
}
