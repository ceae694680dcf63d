// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { DistrictId, Kopecks } from "../../src/interfaces/Types.sol";
import { City } from "./City.sol";
import { Handler } from "./Handler.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Store } from "./Store.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

/// @notice The treasurer's and the guardian's work, and the treasurer's attempts at what a treasurer may not.
contract OfficeHandler is Handler {
    uint256 private constant MAX_ROUNDS = 4;

    constructor(City memory city_, Store store_) Handler(city_, store_) { }

    function openRound(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (store.rounds() >= MAX_ROUNDS) return;
        IBudgetRound.Terms memory terms = termsFrom(seed);
        bool paused = city.factory.paused();
        if (paused) vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(city.treasurer);
        IBudgetRound round = city.factory.openRound(terms);
        if (paused) return;
        store.onOpened(BudgetRound(address(round)), terms, keccak256(abi.encode(city.registry, terms)));
        store.onDone("openRound");
    }

    /// @dev Seldom, or few rounds would come to voting.
    function cancelRound(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRound(seed);
        IBudgetRound.Phase current = phaseOf(record);
        bool early = current == IBudgetRound.Phase.Announced || current == IBudgetRound.Phase.Enrolment;
        if (early && seed % 4 != 0) return;
        BudgetRound round = record.round();
        if (!early) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IBudgetRound.BudgetRound_WrongPhase.selector, current, IBudgetRound.Phase.Enrolment
                )
            );
        }
        vm.prank(city.treasurer);
        city.factory.cancelRound(round, IBudgetRound.CancellationReason(seed % 3));
        if (!early) return;
        record.onCancelled();
        store.onDone("cancelRound");
    }

    function pauseOrUnpause(uint256 timeSeed, bool register, bool rounds) external step(timeSeed) {
        vm.startPrank(city.guardian);
        if (city.registry.paused()) city.registry.unpause();
        else if (register) city.registry.pause();
        if (city.factory.paused()) city.factory.unpause();
        else if (rounds) city.factory.pause();
        vm.stopPrank();
        store.onDone("pauseOrUnpause");
    }

    /// @dev Small and large budgets, whole city and district, both rules, one project and several words of them, a
    /// treasury that is a citizen's wallet.
    function termsFrom(uint256 seed) private view returns (IBudgetRound.Terms memory terms) {
        uint256[4] memory most = [uint256(200), 1_000_00, 50_000_000_00, type(uint48).max];
        uint256 budget = _bound(from(seed, 1), 1, most[from(seed, 2) % 4]);
        uint256 projects = _bound(from(seed, 3), 1, 12);
        uint256 start = store.time() + from(seed, 4) % 2 * (from(seed, 15) % 3 hours);
        terms.name = "A round";
        terms.symbol = "RND";
        terms.budget = Kopecks.wrap(uint48(budget));
        terms.threshold = Kopecks.wrap(uint48(from(seed, 5) % 2 == 0 ? 0 : from(seed, 6) % (budget / 4 + 1)));
        terms.district = DistrictId.wrap(uint16(from(seed, 7) % 4 == 0 ? 1 + from(seed, 8) % 2 : 0));
        terms.enrolmentStart = uint48(start);
        terms.votingStart = uint48(start + 1 + from(seed, 9) % 20 hours);
        terms.votingEnd = terms.votingStart + uint48(1 + from(seed, 10) % 12 hours);
        terms.order = bytes32(from(seed, 11));
        terms.treasury = from(seed, 12) % 4 == 0 ? pickWallet(from(seed, 13)) : city.treasury;
        terms.rule = from(seed, 14) % 2 == 0 ? IOutcomeRule(city.greedyByRaised) : city.fillToCost;
        terms.projects = new IBudgetRound.Project[](projects);
        for (uint256 id; id < projects; ++id) {
            uint256 most_ = from(seed, 100 + id) % 3 == 0 ? budget : budget / projects + 1;
            uint256 cost = _bound(from(seed, 200 + id), 1, most_ < budget ? most_ : budget);
            terms.projects[id] = IBudgetRound.Project(Kopecks.wrap(uint48(cost)), bytes32(from(seed, 300 + id)));
        }
    }
}
