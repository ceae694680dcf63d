// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "./interfaces/IBudgetRound.sol";
import { IBudgetRoundFactory } from "./interfaces/IBudgetRoundFactory.sol";
import { ICitizenRegistry } from "./interfaces/ICitizenRegistry.sol";
import { IOutcomeRule } from "./interfaces/IOutcomeRule.sol";
import { ProjectId } from "./interfaces/Types.sol";
import { RoundDeployer } from "./rounds/RoundDeployer.sol";
import { AccessManaged } from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { Context } from "@openzeppelin/contracts/utils/Context.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

/// @title Where budget rounds are opened; see `IBudgetRoundFactory`
contract BudgetRoundFactory is IBudgetRoundFactory, AccessManaged, ERC2771Context, Pausable {
    /// @inheritdoc IBudgetRoundFactory
    ICitizenRegistry public immutable registry;

    RoundDeployer private immutable DEPLOYER = new RoundDeployer();

    /// @inheritdoc IBudgetRoundFactory
    uint32 public roundCount;

    /// @inheritdoc IBudgetRoundFactory
    mapping(IOutcomeRule rule => bool allowed) public isRuleAllowed;

    /// @inheritdoc IBudgetRoundFactory
    mapping(IBudgetRound round => bool known) public isRound;

    /// @param authority The AccessManager that says who is a treasurer and who the guardian.
    /// @param forwarder The ERC-2771 forwarder whose appended senders are believed, here and in every round.
    /// @param registry_ The residents who may enrol.
    constructor(address authority, address forwarder, ICitizenRegistry registry_)
        AccessManaged(authority)
        ERC2771Context(forwarder)
    {
        registry = registry_;
    }

    /// @inheritdoc IBudgetRoundFactory
    function openRound(IBudgetRound.Terms calldata terms)
        external
        restricted
        whenNotPaused
        returns (IBudgetRound round)
    {
        if (!isRuleAllowed[terms.rule]) {
            revert BudgetRoundFactory_RuleNotAllowed(terms.rule);
        }
        round = DEPLOYER.deploy(registry, trustedForwarder(), terms);
        isRound[round] = true;
        address piggyBanks = round.piggyBank(ProjectId.wrap(0));
        emit RoundOpened(round, ++roundCount, _msgSender(), round.termsHash(), piggyBanks, terms);
    }

    /// @inheritdoc IBudgetRoundFactory
    function cancelRound(IBudgetRound round, IBudgetRound.CancellationReason reason) external restricted {
        if (!isRound[round]) revert BudgetRoundFactory_UnknownRound(round);
        round.cancel(reason);
    }

    /// @inheritdoc IBudgetRoundFactory
    function allowRule(IOutcomeRule rule, bool allowed) external restricted {
        isRuleAllowed[rule] = allowed;
        emit RuleAllowed(rule, allowed, rule.name());
    }

    /// @inheritdoc IBudgetRoundFactory
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc IBudgetRoundFactory
    function unpause() external restricted {
        _unpause();
    }

    function _msgSender() internal view override(Context, ERC2771Context) returns (address) {
        return ERC2771Context._msgSender();
    }

    function _msgData() internal view override(Context, ERC2771Context) returns (bytes calldata) {
        return ERC2771Context._msgData();
    }

    function _contextSuffixLength() internal view override(Context, ERC2771Context) returns (uint256) {
        return ERC2771Context._contextSuffixLength();
    }
}
