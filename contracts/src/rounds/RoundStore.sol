// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../interfaces/Types.sol";
import { PackedBallot, PackedBallots } from "../libraries/PackedBallot.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";
import { RoundTerms } from "./RoundTerms.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @notice What all acts share: what changes in a round, the phase, and the sums that follow.
abstract contract RoundStore is RoundTerms, ERC2771Context, EIP712 {
    using PackedKopecks for PackedKopecks.List;

    /// @dev So that code can hold a ballot's place, and find it once.
    struct BallotSlot {
        PackedBallot ballot;
    }

    // One slot: what changes once, and the count of citizens.
    /// @inheritdoc IBudgetRound
    uint32 public enrolled;
    bool internal _settled;
    bool internal _cancelled;
    uint48 internal _granted;

    /// @inheritdoc IBudgetRound
    uint256 public funded;

    PackedKopecks.List internal _raised;
    mapping(address wallet => BallotSlot slot) internal _ballots;

    modifier during(Phase needed) {
        _requirePhase(needed);
        _;
    }

    /// @inheritdoc IBudgetRound
    // forge-lint: disable-next-item(block-timestamp) phases are times, and a proposer's leeway is seconds
    function phase() public view returns (Phase) {
        if (_cancelled) return Phase.Cancelled;
        if (block.timestamp < ENROLMENT_START) return Phase.Announced;
        if (block.timestamp < VOTING_START) return Phase.Enrolment;
        if (block.timestamp < VOTING_END) return Phase.Voting;
        return _settled ? Phase.Settled : Phase.Settlement;
    }

    /// @inheritdoc IBudgetRound
    function project(ProjectId id) external view returns (Kopecks cost, bytes32 body, Kopecks inPiggyBank) {
        uint256 i = ProjectId.unwrap(id);
        _requireProject(i);
        return (_costs.get(i), _bodies[i], _raised.get(i));
    }

    /// @inheritdoc IBudgetRound
    function raised() external view returns (Kopecks[] memory) {
        return _raised.load(projectCount);
    }

    /// @inheritdoc IBudgetRound
    function share() external view returns (Kopecks) {
        (uint256 share_,) = _shareAndStep();
        return _kopecks(share_);
    }

    /// @inheritdoc IBudgetRound
    function step() external view returns (Kopecks) {
        (, uint256 step_) = _shareAndStep();
        return _kopecks(step_);
    }

    function _requirePhase(Phase needed) internal view {
        Phase current = phase();
        if (current != needed) revert BudgetRound_WrongPhase(current, needed);
    }

    function _shareAndStep() internal view returns (uint256 share_, uint256 step_) {
        uint256 citizens = enrolled;
        if (citizens != 0) share_ = BUDGET / citizens;
        step_ = 1;
        // The same as `share_ / step_ > MAX_STEPS`, without dividing.
        for (uint256 excess = share_ >> PackedBallots.STEPS_BITS; excess >= step_;) {
            unchecked {
                step_ *= 10;
            }
        }
    }
}
