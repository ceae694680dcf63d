// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { BallotRecords } from "../libraries/BallotRecords.sol";
import { PackedBallot, PackedBallots } from "../libraries/PackedBallot.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";
import { SignedBallots, Workbench } from "../libraries/SignedBallots.sol";
import { RoundStore } from "./RoundStore.sol";

/// @notice Many ballots in one transaction, each by its citizen's signature.
/// @dev A ballot's only storage is its citizen's slot. What the piggy banks gain and lose is summed in memory and
/// written once, at the end.
abstract contract RoundBatches is RoundStore {
    using BallotRecords for bytes;
    using SignedBallots for bytes;

    /// @dev What stays the same for a batch's ballots, and what they leave.
    struct Batch {
        Workbench bench;
        uint256 step;
        uint256 stepsInShare;
        uint256 bytesInAll;
        uint256 position;
        bytes records;
    }

    /// @inheritdoc IBudgetRound
    function castBallots(bytes calldata packed) external during(Phase.Voting) {
        (uint256 share_, uint256 step_) = _shareAndStep();
        Batch memory batch = Batch({
            bench: SignedBallots.build(_domainSeparatorV4(), step_),
            step: step_,
            stepsInShare: share_ / step_,
            bytesInAll: packed.length,
            position: 0,
            records: BallotRecords.allocate(packed.length / SignedBallots.LEAST_BYTES)
        });
        while (packed.length != 0) {
            packed = _castFirst(batch, packed);
        }
        if (batch.records.length != 0) emit BallotsCast(batch.records);
        _moveCoins(batch.bench, step_);
    }

    /// @dev Records the first ballot of `packed`, or skips it.
    /// @return rest The ballots after it.
    function _castFirst(Batch memory batch, bytes calldata packed) private returns (bytes calldata rest) {
        (uint256 n, PackedBallot ballot, uint256 size, bool whole) = packed.first();
        if (!whole) revert BudgetRound_MalformedBatch(batch.bytesInAll - packed.length);
        rest = packed.skip(size);
        address signer = batch.bench.count(ballot, n, rest.signatureBefore());
        _cast(batch, n, ballot, signer);
        unchecked {
            ++batch.position;
        }
    }

    /// @dev Records a ballot of `n` lines, or skips it. Its lines are in the sums already.
    function _cast(Batch memory batch, uint256 n, PackedBallot ballot, address signer) private {
        BallotSlot storage slot = _ballots[signer];
        PackedBallot former = slot.ballot;
        uint256 total = ballot.total();
        if (
            total > batch.stepsInShare || former.sequence() >= ballot.sequence() || !former.isEnrolled()
                || !ballot.isSound(n, projectCount)
        ) {
            batch.bench.take(ballot);
            emit BallotSkipped(batch.position, signer, _objection(signer, former, ballot, n));
            return;
        }
        slot.ballot = ballot;
        batch.records.append(signer, ballot);
        uint256 formerTotal = batch.bench.take(former);
        // Sums of ten amounts of 16 bits, in steps of a share of 48 bits.
        unchecked {
            if (total > formerTotal) emit Transfer(signer, address(this), (total - formerTotal) * batch.step);
            else if (total < formerTotal) emit Transfer(address(this), signer, (formerTotal - total) * batch.step);
        }
    }

    /// @dev Why a ballot of `n` lines that can't be recorded can't be.
    function _objection(address signer, PackedBallot former, PackedBallot ballot, uint256 n)
        private
        view
        returns (SkipReason)
    {
        if (signer == address(0)) return SkipReason.BadSignature;
        if (!former.isEnrolled()) return SkipReason.NotEnrolled;
        if (former.sequence() >= ballot.sequence()) return SkipReason.StaleSequence;
        uint256 rest = ballot.lines();
        uint256 least;
        for (uint256 i; i < n; ++i) {
            (uint256 id, uint256 steps) = PackedBallots.head(rest);
            if (id >= projectCount) return SkipReason.UnknownProject;
            if (id < least) return SkipReason.LinesNotAscending;
            if (steps == 0) return SkipReason.ZeroAmount;
            (least, rest) = (id + 1, PackedBallots.tail(rest));
        }
        return SkipReason.OverShare;
    }

    /// @dev Moves between the round and each piggy bank what the whole batch changed there.
    function _moveCoins(Workbench bench, uint256 step_) private {
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
