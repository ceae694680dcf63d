// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../interfaces/ICitizenRegistry.sol";
import { IOutcomeRule } from "../interfaces/IOutcomeRule.sol";
import { DistrictId, Kopecks, ProjectId } from "../interfaces/Types.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";

/// @notice What opening fixes: immutable, or written in the constructor alone.
abstract contract RoundTerms is IBudgetRound {
    using PackedKopecks for PackedKopecks.List;

    uint256 private constant MAX_PROJECTS = 256;

    /// @inheritdoc IBudgetRound
    ICitizenRegistry public immutable registry;
    /// @inheritdoc IBudgetRound
    address public immutable factory;
    /// @inheritdoc IBudgetRound
    bytes32 public immutable termsHash;
    /// @inheritdoc IBudgetRound
    uint256 public immutable projectCount;

    uint48 internal immutable BUDGET;
    uint48 internal immutable THRESHOLD;
    DistrictId internal immutable DISTRICT;
    uint48 internal immutable ENROLMENT_START;
    uint48 internal immutable VOTING_START;
    uint48 internal immutable VOTING_END;
    bytes32 private immutable ORDER;
    address internal immutable TREASURY;
    IOutcomeRule internal immutable RULE;
    /// @dev Piggy banks' accounts: this, with the project's id in the last byte.
    uint160 internal immutable PIGGY_BANKS;

    string internal _name;
    string internal _symbol;
    PackedKopecks.List internal _costs;
    bytes32[] internal _bodies;

    constructor(ICitizenRegistry registry_, address factory_, Terms memory terms_) {
        _checkTerms(terms_);
        registry = registry_;
        factory = factory_;
        termsHash = keccak256(abi.encode(registry_, terms_));
        projectCount = terms_.projects.length;
        BUDGET = Kopecks.unwrap(terms_.budget);
        THRESHOLD = Kopecks.unwrap(terms_.threshold);
        DISTRICT = terms_.district;
        ENROLMENT_START = terms_.enrolmentStart;
        VOTING_START = terms_.votingStart;
        VOTING_END = terms_.votingEnd;
        ORDER = terms_.order;
        TREASURY = terms_.treasury;
        RULE = terms_.rule;
        PIGGY_BANKS =
            uint160(uint256(keccak256(abi.encode("piggy banks", block.chainid, address(this))))) & ~uint160(0xff);
        _name = terms_.name;
        _symbol = terms_.symbol;
        _storeProjects(terms_.projects);
    }

    /// @inheritdoc IBudgetRound
    function terms() external view returns (Terms memory) {
        Project[] memory projects = new Project[](projectCount);
        for (uint256 id; id < projectCount; ++id) {
            projects[id] = Project({ cost: _costs.get(id), body: _bodies[id] });
        }
        return Terms({
            name: _name,
            symbol: _symbol,
            budget: Kopecks.wrap(BUDGET),
            threshold: Kopecks.wrap(THRESHOLD),
            district: DISTRICT,
            enrolmentStart: ENROLMENT_START,
            votingStart: VOTING_START,
            votingEnd: VOTING_END,
            order: ORDER,
            treasury: TREASURY,
            rule: RULE,
            projects: projects
        });
    }

    /// @inheritdoc IBudgetRound
    function piggyBank(ProjectId id) external view returns (address) {
        _requireProject(ProjectId.unwrap(id));
        return _piggyBank(ProjectId.unwrap(id));
    }

    /// @dev `id` is one of the round's projects: 8 bits.
    function _piggyBank(uint256 id) internal view returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(PIGGY_BANKS | uint160(id));
    }

    function _requireProject(uint256 id) internal view {
        // forge-lint: disable-next-line(unsafe-typecast) a `ProjectId` was unwrapped to get here
        if (id >= projectCount) revert BudgetRound_UnknownProject(ProjectId.wrap(uint8(id)), projectCount);
    }

    function _bit(uint256 id) internal pure returns (uint256) {
        // forge-lint: disable-next-line(incorrect-shift) the literal is what is shifted
        return 1 << id;
    }

    /// @dev Never truncates: whatever is passed is part of the budget.
    function _kopecks(uint256 amount) internal pure returns (Kopecks) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return Kopecks.wrap(uint48(amount));
    }

    // forge-lint: disable-next-item(block-timestamp) terms are compared with the block's time on purpose
    function _checkTerms(Terms memory t) private view {
        if (t.budget == Kopecks.wrap(0)) revert BudgetRound_ZeroBudget();
        if (t.treasury == address(0)) revert BudgetRound_ZeroTreasury();
        if (t.enrolmentStart < block.timestamp || t.votingStart <= t.enrolmentStart || t.votingEnd <= t.votingStart) {
            revert BudgetRound_WrongDates(t.enrolmentStart, t.votingStart, t.votingEnd, block.timestamp);
        }
        uint256 n = t.projects.length;
        if (n == 0 || n > MAX_PROJECTS) revert BudgetRound_WrongProjectCount(n, MAX_PROJECTS);
    }

    function _storeProjects(Project[] memory projects) private {
        uint256 word;
        for (uint256 i; i < projects.length; ++i) {
            (Kopecks cost, Kopecks budget) = (projects[i].cost, Kopecks.wrap(BUDGET));
            if (cost == Kopecks.wrap(0) || cost > budget) {
                // forge-lint: disable-next-line(unsafe-typecast) at most 256 projects
                revert BudgetRound_WrongCost(ProjectId.wrap(uint8(i)), cost, budget);
            }
            (uint256 index, uint256 shift) = PackedKopecks.place(i);
            word |= uint256(Kopecks.unwrap(cost)) << shift;
            _bodies.push(projects[i].body);
            if (shift == PackedKopecks.LAST_SHIFT || i == projects.length - 1) {
                _costs.words[index] = word;
                word = 0;
            }
        }
    }
}
