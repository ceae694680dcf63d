// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { City } from "./City.sol";
import { People } from "./People.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Store } from "./Store.sol";
import { Test } from "forge-std/Test.sol";

/// @notice One who acts on the city. A step lets time pass, acts, and tells the store. What must be refused is tried as
/// well, and the refusal's exact words are expected.
abstract contract Handler is Test {
    City internal city;
    Store internal immutable store;
    People internal immutable people;

    constructor(City memory city_, Store store_) {
        city = city_;
        store = store_;
        people = store_.people();
    }

    modifier step(uint256 timeSeed) {
        store.passTime(timeSeed);
        vm.warp(store.time());
        store.beginStep();
        vm.recordLogs();
        _;
        store.endStep(vm.getRecordedLogs());
    }

    /// @dev Leaves out what was told so far and then undone: events of reverted calls are recorded, too.
    function forgetLogs() internal {
        vm.recordLogs();
    }

    /// @dev One of the rounds, the newest most often.
    function pickRound(uint256 seed) internal view returns (RoundRecord) {
        uint256 n = store.rounds();
        return store.record(seed % 3 == 0 ? (seed / 3) % n : n - 1);
    }

    /// @dev Mostly the newest round that is in this phase, if there is one.
    function pickRoundIn(IBudgetRound.Phase phase, uint256 seed) internal view returns (RoundRecord) {
        for (uint256 i = store.rounds(); seed % 5 != 0 && i != 0; --i) {
            if (phaseOf(store.record(i - 1)) == phase) return store.record(i - 1);
        }
        return pickRound(seed / 5);
    }

    function pickPerson(uint256 seed) internal view returns (uint256) {
        return seed % people.count();
    }

    function pickWallet(uint256 seed) internal view returns (address) {
        address[] memory wallets = store.wallets();
        return wallets[seed % wallets.length];
    }

    /// @dev Seeds that follow from one seed.
    function from(uint256 seed, uint256 salt) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, salt)));
    }

    /// @dev What the phase should be: half-open intervals, thought out here and not asked of the round.
    function phaseOf(RoundRecord record) public view returns (IBudgetRound.Phase) {
        if (record.cancelled()) return IBudgetRound.Phase.Cancelled;
        IBudgetRound.Terms memory terms = record.terms();
        uint256 time = store.time();
        if (time >= terms.votingEnd) {
            return record.settled() ? IBudgetRound.Phase.Settled : IBudgetRound.Phase.Settlement;
        }
        if (time >= terms.votingStart) return IBudgetRound.Phase.Voting;
        if (time >= terms.enrolmentStart) return IBudgetRound.Phase.Enrolment;
        return IBudgetRound.Phase.Announced;
    }

    /// @dev Expects the refusal unless the round is in the phase that the action needs.
    /// @return allowed Whether it is.
    function expectPhase(RoundRecord record, IBudgetRound.Phase needed) internal returns (bool allowed) {
        IBudgetRound.Phase current = phaseOf(record);
        allowed = current == needed;
        if (!allowed) {
            vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongPhase.selector, current, needed));
        }
    }
}
