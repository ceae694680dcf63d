// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Ranking } from "../rules/Ranking.sol";
import { City } from "./City.sol";
import { Handler } from "./Handler.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Store } from "./Store.sol";

/// @notice Anyone: settles, too early or with a wrong order as well, and lets time go by.
contract AnyoneHandler is Handler, Ranking {
    constructor(City memory city_, Store store_) Handler(city_, store_) { }

    function settle(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Settlement, roundSeed);
        BudgetRound round = record.round();
        ProjectId[] memory order = rightOrder(record);
        bool allowed = expectPhase(record, IBudgetRound.Phase.Settlement);
        vm.prank(address(uint160(seed)));
        round.settle(order);
        if (!allowed) return;
        record.onSettled();
        store.onDone("settle");
    }

    /// @dev Two neighbours changed places, or the last project left out.
    function tryToSettleInAWrongOrder(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Settlement, roundSeed);
        if (phaseOf(record) != IBudgetRound.Phase.Settlement) return;
        BudgetRound round = record.round();
        ProjectId[] memory order = rightOrder(record);
        uint256 n = order.length;
        if (n == 1 || seed % 4 == 0) {
            assembly ("memory-safe") {
                mstore(order, sub(n, 1))
            }
            vm.expectRevert(abi.encodeWithSelector(IOutcomeRule.OutcomeRule_WrongLength.selector, n - 1, n));
        } else {
            uint256 place = (seed / 4) % (n - 1);
            (order[place], order[place + 1]) = (order[place + 1], order[place]);
            vm.expectRevert(
                abi.encodeWithSelector(IOutcomeRule.OutcomeRule_WrongOrder.selector, order[place], order[place + 1])
            );
        }
        round.settle(order);
        store.onDone("tryToSettleInAWrongOrder");
    }

    /// @dev To some boundary between two phases.
    function letTimePass(uint256 seed) external step(seed - seed % 40) {
        store.onDone("letTimePass");
    }

    function rightOrder(RoundRecord record) private view returns (ProjectId[] memory order) {
        uint256[] memory raised = new uint256[](record.projects());
        for (uint256 id; id < raised.length; ++id) {
            raised[id] = store.recount(record, id);
        }
        (, order) = expectedOutcome(false, 0, 0, store.costs(record), raised);
    }
}
