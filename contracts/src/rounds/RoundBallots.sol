// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../interfaces/Types.sol";
import { PackedBallot, PackedBallots } from "../libraries/PackedBallot.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";
import { SignedBallots } from "../libraries/SignedBallots.sol";
import { RoundStore } from "./RoundStore.sol";
import { SignatureChecker } from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @notice One ballot: by the citizen's own transaction, or by a signature that anyone may send.
/// @dev One storage slot for the citizen, one for the enrolled count, one for each five neighbouring piggy banks.
abstract contract RoundBallots is RoundStore {
    /// @inheritdoc IBudgetRound
    function castBallot(Line[] calldata cart) external during(Phase.Voting) {
        if (cart.length == 0) revert BudgetRound_EmptyCart();
        address wallet = _msgSender();
        PackedBallot former = _enrolledBallot(wallet);
        (uint256 share_, uint256 step_) = _shareAndStep();
        uint256 lines = _pack(cart, share_, step_);
        _replace(wallet, former, PackedBallots.pack(lines, _nextSequence(wallet, former)), step_);
    }

    /// @inheritdoc IBudgetRound
    function withdrawBallot() external during(Phase.Voting) {
        address wallet = _msgSender();
        PackedBallot former = _enrolledBallot(wallet);
        if (former.isEmpty()) revert BudgetRound_NothingToWithdraw(wallet);
        (, uint256 step_) = _shareAndStep();
        _replace(wallet, former, PackedBallots.pack(0, _nextSequence(wallet, former)), step_);
    }

    /// @inheritdoc IBudgetRound
    function castBallotFor(address wallet, Line[] calldata cart, uint16 sequence, bytes calldata signature)
        external
        during(Phase.Voting)
    {
        if (!SignatureChecker.isValidSignatureNowCalldata(wallet, hashBallot(cart, sequence), signature)) {
            revert BudgetRound_BadSignature(wallet);
        }
        PackedBallot former = _enrolledBallot(wallet);
        uint16 current = uint16(former.sequence());
        if (sequence <= current) revert BudgetRound_StaleSequence(sequence, current);
        (uint256 share_, uint256 step_) = _shareAndStep();
        _replace(wallet, former, PackedBallots.pack(_pack(cart, share_, step_), sequence), step_);
    }

    /// @inheritdoc IBudgetRound
    function ballotOf(address wallet) external view returns (Line[] memory lines, uint16 sequence) {
        PackedBallot ballot = _ballots[wallet].ballot;
        (, uint256 step_) = _shareAndStep();
        lines = new Line[](PackedBallots.MAX_LINES);
        uint256 n;
        for (uint256 rest = ballot.lines(); rest != 0; rest = PackedBallots.tail(rest)) {
            (uint256 id, uint256 steps) = PackedBallots.head(rest);
            // forge-lint: disable-next-line(unsafe-typecast) a line's project has 8 bits
            lines[n++] = Line({ project: ProjectId.wrap(uint8(id)), amount: _kopecks(steps * step_) });
        }
        // Shortens the list to the lines there are: Solidity has no other way.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(lines, n)
        }
        sequence = uint16(ballot.sequence());
    }

    /// @inheritdoc IBudgetRound
    function hashBallot(Line[] calldata cart, uint16 sequence) public view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](cart.length);
        for (uint256 i; i < cart.length; ++i) {
            hashes[i] = keccak256(abi.encode(SignedBallots.LINE_TYPEHASH, cart[i].project, cart[i].amount));
        }
        bytes32 lines = keccak256(abi.encodePacked(hashes));
        return _hashTypedDataV4(keccak256(abi.encode(SignedBallots.BALLOT_TYPEHASH, sequence, lines)));
    }

    function _nextSequence(address wallet, PackedBallot former) private pure returns (uint256 sequence) {
        sequence = former.sequence() + 1;
        if (sequence > PackedBallots.MAX_SEQUENCE) revert BudgetRound_TooManyChanges(wallet);
    }

    /// @dev Checks a cart and packs its lines.
    function _pack(Line[] calldata cart, uint256 share_, uint256 step_) private view returns (uint256 lines) {
        uint256 n = cart.length;
        if (n > PackedBallots.MAX_LINES) revert BudgetRound_TooManyLines(n, PackedBallots.MAX_LINES);
        uint256 needed;
        uint256 leastId;
        for (uint256 i; i < n; ++i) {
            Line calldata item = cart[i];
            uint256 id = ProjectId.unwrap(item.project);
            uint256 kopecks = Kopecks.unwrap(item.amount);
            _requireProject(id);
            if (id < leastId) revert BudgetRound_LinesNotAscending(cart[i - 1].project, item.project);
            if (kopecks == 0) revert BudgetRound_ZeroAmount(item.project);
            // Sums of ten amounts of 48 bits, and ids of 8 bits, do not overflow.
            unchecked {
                leastId = id + 1;
                needed += kopecks;
                uint256 steps = kopecks / step_;
                if (steps * step_ != kopecks) {
                    revert BudgetRound_NotAMultipleOfStep(item.project, item.amount, _kopecks(step_));
                }
                if (needed > share_) revert BudgetRound_OverShare(needed, _kopecks(share_));
                lines |= PackedBallots.line(i, id, steps);
            }
        }
    }

    /// @dev Writes the new lines in place of the former ones, and moves the differences between the citizen and the
    /// piggy banks. Both lists ascend, so one walk over both is enough, and each word of piggy banks is read and
    /// written once.
    function _replace(address wallet, PackedBallot former, PackedBallot ballot, uint256 step_) private {
        _ballots[wallet].ballot = ballot;
        emit BallotCast(wallet, PackedBallot.unwrap(ballot));

        (uint256 before, uint256 lines) = (former.lines(), ballot.lines());
        uint256 loaded = type(uint256).max;
        uint256 word;
        while (before | lines != 0) {
            uint256 id;
            uint256 taken;
            uint256 put;
            (id, taken, put, before, lines) = _nextChange(before, lines);
            if (taken == put) continue;

            // Whatever stands in a piggy bank came out of the budget's 48 bits, and what is taken stands in it.
            unchecked {
                (uint256 index, uint256 lane) = PackedKopecks.place(id);
                if (index != loaded) {
                    if (loaded != type(uint256).max) _raised.words[loaded] = word;
                    loaded = index;
                    word = _raised.words[loaded];
                }
                if (taken < put) {
                    uint256 amount = (put - taken) * step_;
                    word += amount << lane;
                    emit Transfer(wallet, _piggyBank(id), amount);
                } else {
                    uint256 amount = (taken - put) * step_;
                    word -= amount << lane;
                    emit Transfer(_piggyBank(id), wallet, amount);
                }
            }
        }
        if (loaded != type(uint256).max) _raised.words[loaded] = word;
    }

    /// @dev The lowest project in either list: what the former ballot had there, what the new one puts there, and the
    /// lists without it.
    function _nextChange(uint256 before, uint256 lines)
        private
        pure
        returns (uint256 id, uint256 taken, uint256 put, uint256 restBefore, uint256 restLines)
    {
        (uint256 formerId, uint256 formerSteps) = PackedBallots.head(before);
        (uint256 newId, uint256 newSteps) = PackedBallots.head(lines);
        bool hasFormer = before != 0 && (lines == 0 || formerId <= newId);
        bool hasNew = lines != 0 && (before == 0 || newId <= formerId);
        id = hasFormer ? formerId : newId;
        (restBefore, restLines) = (before, lines);
        if (hasFormer) (taken, restBefore) = (formerSteps, PackedBallots.tail(before));
        if (hasNew) (put, restLines) = (newSteps, PackedBallots.tail(lines));
    }

    function _enrolledBallot(address wallet) private view returns (PackedBallot ballot) {
        ballot = _ballots[wallet].ballot;
        if (!ballot.isEnrolled()) revert BudgetRound_NotEnrolled(wallet);
    }
}
