// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { AppealHandler } from "./AppealHandler.sol";

/// @notice Who looks after the others: supervisors, moderators, passers-by who say that it is late, and time itself.
contract OversightHandler is AppealHandler {
    constructor(AppealCity memory city_, AppealBook book_) AppealHandler(city_, book_) { }

    function reopen(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        (uint256 number, AppealBook.Entry memory entry) = disputed(seed);
        address actor = actorOf(from(seed, 2), city.supervisor);
        bool late = book.time() >= entry.appeal.dueBy;
        bool allowed = entry.appeal.state == IAppealRegistry.State.Disputed && (late || isSupervisor(actor));
        act("reopen", number, actor, abi.encodeCall(city.appeals.reopen, (entry.id)), allowed);
        if (allowed) book.save(number, reopened(entry.appeal));
    }

    function uphold(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        (uint256 number, AppealBook.Entry memory entry) = disputed(seed);
        address right = from(seed, 3) % 3 == 0 ? city.supervisingOfficer : city.supervisor;
        address actor = actorOf(from(seed, 2), right);
        bool allowed = entry.appeal.state == IAppealRegistry.State.Disputed && isSupervisor(actor)
            && !serves(actor, entry.appeal.department);
        act("uphold", number, actor, abi.encodeCall(city.appeals.uphold, (entry.id, "grounds")), allowed);
        if (allowed) close(number, entry.appeal);
    }

    function entomb(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        (uint256 number, AppealBook.Entry memory entry, bytes32 digest) = body(seed);
        address actor = actorOf(from(seed, 2), city.moderator);
        IAppealRegistry.Tombstone tombstone = IAppealRegistry.Tombstone(from(seed, 3) % 3);
        bool allowed = actor == city.moderator && tombstone > book.tombstoneOf(number, digest);
        IAppealRegistry.TombstoneReason reason = IAppealRegistry.TombstoneReason(seed % 6);
        bytes memory data = abi.encodeCall(city.appeals.entomb, (entry.id, digest, tombstone, reason, 0));
        act("entomb", number, actor, data, allowed);
        if (allowed) book.onTombstone(number, digest, tombstone);
    }

    function restore(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        (uint256 number, AppealBook.Entry memory entry, bytes32 digest) = body(seed);
        address actor = actorOf(from(seed, 2), city.moderator);
        bool hidden = book.tombstoneOf(number, digest) == IAppealRegistry.Tombstone.Hidden;
        bool allowed = actor == city.moderator && hidden;
        act("restore", number, actor, abi.encodeCall(city.appeals.restore, (entry.id, digest)), allowed);
        if (allowed) book.onTombstone(number, digest, IAppealRegistry.Tombstone.None);
    }

    function markOverdue(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pick(from(seed, 1), IAppealRegistry.State.Filed, IAppealRegistry.State.InfoRequested);
        AppealBook.Entry memory entry = book.entry(number);
        IAppealRegistry.State state = entry.appeal.state;
        IAppealRegistry.Stage stage = IAppealRegistry.Stage.Answer;
        if (state == IAppealRegistry.State.Filed) stage = IAppealRegistry.Stage.Registration;
        else if (state == IAppealRegistry.State.Disputed) stage = IAppealRegistry.Stage.Supervision;
        else if (!awaitsAnswer(state)) stage = IAppealRegistry.Stage.Registration; // which can't be reported
        bool awaited =
            awaitsAnswer(state) || state == IAppealRegistry.State.Filed || state == IAppealRegistry.State.Disputed;
        uint8 bit = uint8(2 ** uint8(stage));
        bool late = awaited && book.time() >= entry.appeal.dueBy;
        assertEq(city.appeals.isOverdue(entry.id), late, "overdue, be it reported or not");
        bool allowed = late && entry.appeal.overdueStages & bit == 0;
        address actor = actorOf(from(seed, 2), address(0));
        act("markOverdue", number, actor, abi.encodeCall(city.appeals.markOverdue, (entry.id)), allowed);
        if (!allowed) return;
        entry.appeal.overdueStages |= bit;
        book.save(number, entry.appeal);
    }

    function closeUnconfirmed(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        IAppealRegistry.State answered = IAppealRegistry.State.Answered;
        uint256 number = pick(from(seed, 1), answered, answered);
        AppealBook.Entry memory entry = book.entry(number);
        bool allowed = entry.appeal.state == answered && book.time() >= entry.appeal.dueBy;
        address actor = actorOf(from(seed, 2), address(0));
        bytes memory data = abi.encodeCall(city.appeals.closeUnconfirmed, (entry.id));
        act("closeUnconfirmed", number, actor, data, allowed);
        if (allowed) close(number, entry.appeal);
    }

    /// @dev To some appeal's deadline, or the second before.
    function letTimePass(uint256 seed) external step(seed % 3 == 0 ? seed / 48 * 48 : seed) {
        book.onDone("letTimePass");
    }

    function disputed(uint256 seed) private view returns (uint256 number, AppealBook.Entry memory entry) {
        number = pick(from(seed, 1), IAppealRegistry.State.Disputed, IAppealRegistry.State.Disputed);
        entry = book.entry(number);
    }

    /// @dev An appeal's own body, or a comment's.
    function body(uint256 seed) private view returns (uint256 number, AppealBook.Entry memory entry, bytes32 digest) {
        number = from(seed, 1) % book.count();
        entry = book.entry(number);
        digest = from(seed, 4) % 2 == 0 ? entry.digest : keccak256("comment");
    }

    function close(uint256 number, IAppealRegistry.Appeal memory appeal) private {
        (appeal.state, appeal.dueBy) = (IAppealRegistry.State.Closed, 0);
        book.save(number, appeal);
    }
}
