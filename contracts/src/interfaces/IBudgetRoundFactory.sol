// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "./IBudgetRound.sol";
import { ICitizenRegistry } from "./ICitizenRegistry.sol";
import { IOutcomeRule } from "./IOutcomeRule.sol";

/// @title Where budget rounds are opened
/// @notice Deploys each round whole: what it is made of can be read in its code and cannot be changed.
/// @dev Trust: the treasurer opens rounds and may cancel one before its voting; the guardian may stop new rounds.
/// Neither can touch a running vote.
interface IBudgetRoundFactory {
    /// @param number Rounds are numbered from 1.
    /// @param termsHash What a voter compares: see `IBudgetRound.termsHash`.
    /// @param piggyBanks The account of project 0's piggy bank; the others differ in the last byte, which is the
    /// project's id. Whoever reads events alone can tell which `Transfer` is whose.
    event RoundOpened(
        IBudgetRound indexed round,
        uint32 indexed number,
        address indexed treasurer,
        bytes32 termsHash,
        address piggyBanks,
        IBudgetRound.Terms terms
    );
    event RuleAllowed(IOutcomeRule indexed rule, bool allowed, string name);

    error BudgetRoundFactory_RuleNotAllowed(IOutcomeRule rule);
    error BudgetRoundFactory_UnknownRound(IBudgetRound round);

    /// @notice Opens a round. Only the treasurer. Refused while paused.
    /// @param terms All that the round is; see `IBudgetRound.Terms`.
    /// @return round The new round; its coins are all with the treasury.
    function openRound(IBudgetRound.Terms calldata terms) external returns (IBudgetRound round);

    /// @notice Cancels a round before its voting begins. Only the treasurer.
    function cancelRound(IBudgetRound round, IBudgetRound.CancellationReason reason) external;

    /// @notice Says which outcome rules may be chosen for new rounds. Only an administrator.
    function allowRule(IOutcomeRule rule, bool allowed) external;

    function pause() external;
    function unpause() external;

    function registry() external view returns (ICitizenRegistry);
    function isRuleAllowed(IOutcomeRule rule) external view returns (bool);
    function isRound(IBudgetRound round) external view returns (bool);
    function roundCount() external view returns (uint32);
}
