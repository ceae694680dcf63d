// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId } from "../../src/interfaces/Types.sol";
import { InvariantTest } from "./InvariantTest.sol";
import { People } from "./People.sol";
import { RoundRecord } from "./RoundRecord.sol";

/// @notice The people's and the phases' invariants, P1 to P7 of INVARIANTS.md.
contract PeopleInvariants is InvariantTest {
    /// @dev One campaign for all: each is checked after every act, for every round.
    /// forge-config: default.invariant.runs = 32
    /// forge-config: default.invariant.depth = 100
    function invariant_People() public {
        vm.warp(store.time());
        indexesAreGaplessAndOnesOwnForEver();
        aWalletIsOnePersonsAndALostOneStaysLost();
        eachRound(onePersonOneShare);
        eachRound(enrolledCountIsTheNumberOfIndexes);
        eachRound(electorateIsFrozen);
        eachRound(ballotsAreFrozenAtTheClose);
        eachRound(termsStayAndPhasesGoForward);
    }

    /// @dev P1
    function indexesAreGaplessAndOnesOwnForEver() private view {
        uint256 count = people.count();
        assertEq(registry.count(), count, "count");
        for (uint256 i; i < count; ++i) {
            People.Person memory person = people.person(i);
            (address wallet, CitizenIndex index) = registry.personOf(person.nullifier);
            assertEq(wallet, person.wallet, "the person's wallet");
            assertEq(CitizenIndex.unwrap(index), i + 1, "the person's index");
            assertEq(CitizenIndex.unwrap(registry.citizenOf(wallet).index), i + 1, "the wallet's index");
        }
    }

    /// @dev P2
    function aWalletIsOnePersonsAndALostOneStaysLost() private view {
        address[] memory wallets = store.wallets();
        for (uint256 i; i < wallets.length; ++i) {
            ICitizenRegistry.Citizen memory citizen = registry.citizenOf(wallets[i]);
            assertEq(CitizenIndex.unwrap(citizen.index), people.indexOf(wallets[i]), "index");
            assertEq(uint8(citizen.status), uint8(people.statusOf(wallets[i])), "status");
            bool current =
                citizen.status == ICitizenRegistry.Status.Active || citizen.status == ICitizenRegistry.Status.Revoked;
            if (current) assertEq(DistrictId.unwrap(citizen.district), people.districtOf(wallets[i]), "district");
        }
    }

    /// @dev P3
    function onePersonOneShare(RoundRecord record, BudgetRound round) private view {
        address[] memory wallets = store.wallets();
        bool[] memory has = new bool[](people.count() + 1);
        uint256 ballots;
        for (uint256 i; i < wallets.length; ++i) {
            (, uint16 sequence) = round.ballotOf(wallets[i]);
            assertEq(sequence, record.sequence(wallets[i]), "sequence");
            if (sequence == 0) continue;
            uint32 index = people.indexOf(wallets[i]);
            assertNotEq(index, 0, "a ballot is a registered person's");
            assertFalse(has[index], "one person, one ballot");
            has[index] = true;
            ++ballots;
        }
        assertEq(round.enrolled(), ballots, "as many shares as ballots");
        assertEq(ballots, record.enrolled().length, "as the handlers enrolled");
    }

    /// @dev P4
    function enrolledCountIsTheNumberOfIndexes(RoundRecord record, BudgetRound round) private view {
        uint256 indexes;
        for (uint32 index; index <= people.count() + 1; ++index) {
            bool enrolled = round.isEnrolled(CitizenIndex.wrap(index));
            assertEq(enrolled, record.walletOf(index) != address(0), "index");
            if (enrolled) ++indexes;
        }
        assertEq(round.enrolled(), indexes, "enrolled");
    }

    /// @dev P5
    function electorateIsFrozen(RoundRecord record, BudgetRound round) private view {
        if (record.electorateAtVoting() == 0) return;
        assertGe(uint8(round.phase()), uint8(IBudgetRound.Phase.Voting), "voting has begun");
        assertEq(record.electorate(store.wallets()), record.electorateAtVoting(), "electorate");
    }

    /// @dev P6
    function ballotsAreFrozenAtTheClose(RoundRecord record, BudgetRound round) private view {
        if (record.tallyAtClose() != 0) {
            assertEq(record.tally(store.wallets()), record.tallyAtClose(), "every ballot and piggy bank");
        }
        if (inPhase(round, IBudgetRound.Phase.Settled)) {
            assertGe(store.time(), record.terms().votingEnd, "settled after the close");
            assertTrue(record.settled(), "by somebody's settling");
        }
    }

    /// @dev P7
    function termsStayAndPhasesGoForward(RoundRecord record, BudgetRound round) private view {
        assertEq(keccak256(abi.encode(registry, round.terms())), record.termsHash(), "terms");
        assertEq(round.termsHash(), record.termsHash(), "the hash that voters see");
        assertEq(uint8(round.phase()), uint8(officeHandler.phaseOf(record)), "phase by the clock");
        assertEq(record.phasesBackward(), 0, "never back");
    }
}
