// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { PackedBallot, PackedBallots } from "../libraries/PackedBallot.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";
import { SignedBallots, Workbench } from "../libraries/SignedBallots.sol";
import { RoundStore } from "./RoundStore.sol";

/// @notice Many ballots in one transaction, each by its citizen's signature.
/// @dev A ballot's only storage is its citizen's slot. What the piggy banks gain and lose is summed in memory and
/// written once, at the end.
abstract contract RoundBatches is RoundStore {
    /// @inheritdoc IBudgetRound
    function castBallots(bytes calldata packed) external during(Phase.Voting) {
        (uint256 share_, uint256 step_) = _shareAndStep();
        (Workbench bench, uint256 at) = SignedBallots.build(packed, _domainSeparatorV4(), step_, share_ / step_);
        for (uint256 position; at != bench.end();) {
            at = _castAt(bench, at, position);
            unchecked {
                ++position;
            }
        }
        bytes memory records = bench.records();
        if (records.length != 0) emit BallotsCast(records);
        _moveCoins(bench);
    }

    /// @dev Records the ballot at `at` in the calldata, or skips it.
    /// @return next Where the ballot after it begins.
    function _castAt(Workbench bench, uint256 at, uint256 position) private returns (uint256 next) {
        uint256 width;
        PackedBallot ballot;
        (width, ballot, next) = SignedBallots.read(at);
        if (!bench.isWhole(width, next)) revert BudgetRound_MalformedBatch(bench.offset(at));
        address signer = bench.count(ballot, width, next);
        BallotSlot storage slot = _ballots[signer];
        PackedBallot former = slot.ballot;
        (bool may, uint256 total) = ballot.mayFollow(former, width, projectCount, bench.most());
        if (may) {
            slot.ballot = ballot;
            SignedBallots.record(width, signer);
        } else {
            emit BallotSkipped(position, signer, _objection(signer, former, ballot, width));
            // Then it is the ballot itself that leaves the sums, and nothing changes.
            former = ballot;
        }
        _emitDifference(signer, bench.take(former), total, bench.step());
    }

    /// @dev Says by how much a citizen's coins changed: `formerTotal` and `total` steps are in the cart before and now.
    function _emitDifference(address citizen, uint256 formerTotal, uint256 total, uint256 step_) private {
        // Sums of ten amounts of 16 bits, in steps of a share of 48 bits.
        unchecked {
            if (total > formerTotal) emit Transfer(citizen, address(this), (total - formerTotal) * step_);
            else if (total < formerTotal) emit Transfer(address(this), citizen, (formerTotal - total) * step_);
        }
    }

    /// @dev Why a ballot that can't be recorded can't be.
    /// @param width How many bits its lines have.
    function _objection(address signer, PackedBallot former, PackedBallot ballot, uint256 width)
        private
        view
        returns (SkipReason)
    {
        if (signer == address(0)) return SkipReason.BadSignature;
        if (!former.isEnrolled()) return SkipReason.NotEnrolled;
        if (former.sequence() >= ballot.sequence()) return SkipReason.StaleSequence;
        return _objectionToLines(ballot.lines(), width / PackedBallots.LINE_BITS, 0);
    }

    /// @dev What is wrong with the first of `n` lines, which has to be of project `least` or a later one, or with
    /// those after it.
    function _objectionToLines(uint256 rest, uint256 n, uint256 least) private view returns (SkipReason) {
        if (n == 0) return SkipReason.OverShare;
        (uint256 id, uint256 steps) = PackedBallots.head(rest);
        if (id >= projectCount) return SkipReason.UnknownProject;
        if (id < least) return SkipReason.LinesNotAscending;
        if (steps == 0) return SkipReason.ZeroAmount;
        return _objectionToLines(PackedBallots.tail(rest), n - 1, id + 1);
    }

    /// @dev Moves between the round and each piggy bank what the whole batch changed there.
    function _moveCoins(Workbench bench) private {
        uint256 step_ = bench.step();
        uint256 index;
        uint256 lane;
        uint256 growth;
        for (uint256 id; id < projectCount; ++id) {
            int256 steps = bench.change(id);
            // Amounts are part of the budget's 48 bits. What falls wraps around, and so does the sum with the word.
            unchecked {
                // forge-lint: disable-next-line(unsafe-typecast) what is negative wraps around on purpose
                uint256 amount = uint256(steps) * step_;
                if (steps > 0) emit Transfer(address(this), _piggyBank(id), amount);
                if (steps < 0) emit Transfer(_piggyBank(id), address(this), 0 - amount);
                growth += amount << lane;
                lane += PackedKopecks.LANE_BITS;
                if (lane > PackedKopecks.LAST_SHIFT || id + 1 == projectCount) {
                    if (growth != 0) _raised.words[index] += growth;
                    (index, lane, growth) = (index + 1, 0, 0);
                }
            }
        }
    }
}
