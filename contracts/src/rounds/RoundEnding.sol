// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../interfaces/Types.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";
import { RoundStore } from "./RoundStore.sol";

/// @notice How a round ends: settled, or cancelled before it votes.
abstract contract RoundEnding is RoundStore {
    using PackedKopecks for PackedKopecks.List;

    /// @inheritdoc IBudgetRound
    function settle(ProjectId[] calldata order) external during(Phase.Settlement) {
        Kopecks[] memory costs = _costs.load(projectCount);
        Kopecks[] memory banks = _raised.load(projectCount);
        uint256 winners = RULE.outcome(Kopecks.wrap(BUDGET), Kopecks.wrap(THRESHOLD), costs, banks, order);

        uint48 granted;
        for (uint256 id; id < projectCount; ++id) {
            uint48 had = Kopecks.unwrap(banks[id]);
            uint48 keeps = winners & _bit(id) == 0 ? 0 : Kopecks.unwrap(costs[id]);
            granted += keeps;
            if (keeps < had) emit Transfer(_piggyBank(id), TREASURY, had - keeps);
            if (had < keeps) emit Transfer(TREASURY, _piggyBank(id), keeps - had);
        }
        (funded, _granted, _settled) = (winners, granted, true);
        emit RoundSettled(winners, order, books());
    }

    /// @inheritdoc IBudgetRound
    function cancel(CancellationReason reason) external {
        if (msg.sender != factory) revert BudgetRound_OnlyFactory(msg.sender);
        Phase current = phase();
        if (current != Phase.Announced) _requirePhase(Phase.Enrolment);
        _cancelled = true;
        emit RoundCancelled(reason);
    }

    /// @inheritdoc IBudgetRound
    function books() public view returns (Books memory result) {
        if (!_settled) return result;
        (uint256 share_,) = _shareAndStep();
        uint256 givenOut = share_ * enrolled;
        uint256 inPiggyBanks;
        Kopecks[] memory banks = _raised.load(projectCount);
        for (uint256 id; id < projectCount; ++id) {
            inPiggyBanks += Kopecks.unwrap(banks[id]);
        }
        result = Books({
            granted: Kopecks.wrap(_granted),
            returned: Kopecks.wrap(BUDGET - _granted),
            unspent: _kopecks(givenOut - inPiggyBanks),
            inPiggyBanks: _kopecks(inPiggyBanks),
            dust: _kopecks(BUDGET - givenOut)
        });
    }
}
