// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { DepartmentId } from "../../../src/interfaces/Types.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealInvariantTest } from "./AppealInvariantTest.sol";

/// @notice The appeals' invariants, A1 to A10 of ../INVARIANTS.md.
contract AppealInvariants is AppealInvariantTest {
    /// @dev What was seen once, as the registry said it: `appeals` is compared with itself over time.
    struct Seen {
        bytes32 origin;
        bytes32 final_;
        bool claimed;
    }

    uint256 private seenCount;
    mapping(uint256 number => Seen) private seen;
    mapping(uint256 number => mapping(uint8 round => bytes32 answerHash)) private seenAnswers;
    mapping(uint256 number => mapping(bytes32 digest => bool)) private seenErased;

    /// @dev One campaign for all: each is checked after every act, for every appeal.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 200
    function invariant_Appeals() public {
        vm.warp(book.time());
        theCountNeverFalls();
        numbersHaveNoGaps();
        for (uint256 number; number < book.count(); ++number) {
            AppealBook.Entry memory entry = book.entry(number);
            originIsForEver(number, entry);
            itStandsWhereTheActsLed(entry);
            answersAreAddedOnly(number, entry);
            finalStaysFinal(number, entry);
            erasedIsForGood(number, entry);
        }
        AppealBook.Act memory last = book.last();
        if (last.number >= book.count()) return;
        IAppealRegistry.Appeal memory now_ = appeals.appealOf(book.entry(last.number).id);
        onlyListedEdgesByTheirMovers(last, now_);
        noDepartmentMovesAnothersAppeal(last, now_);
        noDeadlineMovesWithinAStageButByTheExtension(last, now_);
        noDepartmentClosesAlone(last, now_);
    }

    // ------------------------------------------------------------------------------------------- for every appeal

    /// @dev A1
    function theCountNeverFalls() private {
        uint256 filed;
        for (uint256 number; number < book.count(); ++number) {
            if (appeals.digestOf(book.entry(number).id) != 0) ++filed;
        }
        assertEq(filed, book.count(), "each that was filed is there");
        assertGe(filed, seenCount, "never fewer");
        seenCount = filed;
    }

    /// @dev A2
    function originIsForEver(uint256 number, AppealBook.Entry memory entry) private {
        IAppealRegistry.Appeal memory appeal = appeals.appealOf(entry.id);
        assertEq(appeals.digestOf(entry.id), entry.digest, "digest");
        address author = appeals.authorOf(entry.id);
        assertEq(author, entry.author, "author");
        bool claimed = author != address(0);
        bytes32 origin = keccak256(
            abi.encode(
                entry.digest, appeal.filedAt, appeal.district, appeal.terms, appeal.visibility, appeal.channel, author
            )
        );
        if (seen[number].origin == 0 || (claimed && !seen[number].claimed)) {
            (seen[number].origin, seen[number].claimed) = (origin, claimed);
        }
        assertEq(origin, seen[number].origin, "digest, time, district, terms, visibility, channel and author stay");
    }

    /// @dev A3
    function itStandsWhereTheActsLed(AppealBook.Entry memory entry) private view {
        assertEq(abi.encode(appeals.appealOf(entry.id)), abi.encode(entry.appeal), "as the acts left it");
        assertEq(abi.encode(appeals.termsOf(entry.appeal.terms)), abi.encode(book.spansOf(entry.appeal.terms)));
    }

    /// @dev A5
    function answersAreAddedOnly(uint256 number, AppealBook.Entry memory entry) private {
        for (uint8 round; round <= entry.appeal.round + 1; ++round) {
            bytes32 answerHash = appeals.answerIn(entry.id, round);
            bytes32 given = round < entry.answers.length ? entry.answers[round] : bytes32(0);
            assertEq(answerHash, given, "the answer that was given in the round");
            bytes32 before = seenAnswers[number][round];
            assertTrue(before == 0 || before == answerHash, "an answer is never replaced");
            seenAnswers[number][round] = answerHash;
        }
    }

    /// @dev A8
    function numbersHaveNoGaps() private view {
        for (uint16 d = 1; d <= 3; ++d) {
            DepartmentId department = DepartmentId.wrap(d);
            for (uint16 year = 2026; year <= 2028; ++year) {
                assertEq(
                    appeals.lastNumber(department, year),
                    book.lastNumber(department, year),
                    "one number an appeal given"
                );
            }
        }
    }

    /// @dev A9
    function erasedIsForGood(uint256 number, AppealBook.Entry memory entry) private {
        bytes32[2] memory digests = [entry.digest, keccak256("comment")];
        for (uint256 i; i < digests.length; ++i) {
            IAppealRegistry.Tombstone tombstone = appeals.tombstoneOf(entry.id, digests[i]);
            assertEq(uint8(tombstone), uint8(book.tombstoneOf(number, digests[i])), "as the moderator left it");
            bool erased = tombstone == IAppealRegistry.Tombstone.Erased;
            assertTrue(erased || !seenErased[number][digests[i]], "erased is for good");
            seenErased[number][digests[i]] = erased;
        }
    }

    /// @dev A10
    function finalStaysFinal(uint256 number, AppealBook.Entry memory entry) private {
        IAppealRegistry.Appeal memory appeal = appeals.appealOf(entry.id);
        bytes32 state = keccak256(abi.encode(appeal));
        if (seen[number].final_ != 0) assertEq(state, seen[number].final_, "what is final stays as it is");
        if (isFinal(appeal.state)) {
            assertEq(appeal.dueBy, 0, "nobody owes anything");
            seen[number].final_ = state;
        }
    }

    // ------------------------------------------------------------------------------------------- for the last act

    /// @dev A4. The edges as IAppealRegistry lists them, and who takes each.
    function onlyListedEdgesByTheirMovers(AppealBook.Act memory last, IAppealRegistry.Appeal memory now_) private view {
        IAppealRegistry.State before = last.former.state;
        if (before == IAppealRegistry.State.None) {
            assertTrue(now_.state == IAppealRegistry.State.Filed, "an appeal begins with its filing");
            return;
        }
        if (before == now_.state && last.former.department == now_.department && last.former.round == now_.round) {
            return;
        }
        bool byAuthor = last.actor == book.entry(last.number).author;
        bool byOfficer =
            last.actorsDepartment != DepartmentId.wrap(0) && last.actorsDepartment == last.former.department;
        bool listed;
        if (now_.department != last.former.department) {
            bool first = before == IAppealRegistry.State.Filed;
            listed = now_.state == IAppealRegistry.State.Registered && (first || isAwaited(before))
                && (last.actor == dispatcher || (byOfficer && !first)) && now_.round == 0;
        } else if (now_.round != last.former.round) {
            bool byDispute = before == IAppealRegistry.State.Answered && byAuthor && last.former.round == 0;
            bool byDecision = before == IAppealRegistry.State.Disputed && (isSupervisor(last.actor) || isLate(last));
            listed = now_.round == last.former.round + 1 && (byDispute || byDecision)
                && (now_.state == IAppealRegistry.State.Registered || now_.state == IAppealRegistry.State.Assigned);
        } else if (now_.state == IAppealRegistry.State.Assigned) {
            listed = (before == IAppealRegistry.State.Registered && byOfficer)
                || (before == IAppealRegistry.State.InfoRequested && byAuthor);
        } else if (now_.state == IAppealRegistry.State.InfoRequested) {
            listed = before == IAppealRegistry.State.Assigned && byOfficer;
        } else if (now_.state == IAppealRegistry.State.Answered) {
            listed = (before == IAppealRegistry.State.Assigned || before == IAppealRegistry.State.InfoRequested)
                && isSignedByEnough(last);
        } else if (now_.state == IAppealRegistry.State.Disputed) {
            listed = before == IAppealRegistry.State.Answered && byAuthor && last.former.round != 0;
        } else if (now_.state == IAppealRegistry.State.Confirmed) {
            listed = before == IAppealRegistry.State.Answered && byAuthor && !isLate(last);
        } else if (now_.state == IAppealRegistry.State.Closed) {
            listed = (before == IAppealRegistry.State.Answered && isLate(last))
                || (before == IAppealRegistry.State.Disputed && isSupervisor(last.actor));
        } else if (now_.state == IAppealRegistry.State.Withdrawn) {
            listed = (before == IAppealRegistry.State.Filed || isAwaited(before)) && byAuthor && now_.round == 0;
        }
        assertTrue(listed, "an edge that is listed, taken by who may");
    }

    /// @dev A6. Anyone may send what the department's own officers have signed.
    function noDepartmentMovesAnothersAppeal(AppealBook.Act memory last, IAppealRegistry.Appeal memory now_)
        private
        view
    {
        bool officer = last.actorsDepartment != DepartmentId.wrap(0);
        if (!officer || last.actorsDepartment == last.former.department || isSupervisor(last.actor)) return;
        bool otherwise = last.actor == book.entry(last.number).author || last.former.state == IAppealRegistry.State.None
            || now_.state == IAppealRegistry.State.Answered || isLate(last);
        if (otherwise) return;
        assertEq(abi.encode(now_), abi.encode(last.former), "an officer of another department moved it");
    }

    /// @dev A7
    function noDeadlineMovesWithinAStageButByTheExtension(
        AppealBook.Act memory last,
        IAppealRegistry.Appeal memory now_
    ) private view {
        IAppealRegistry.Appeal memory former = last.former;
        assertTrue(now_.extended || !former.extended, "one extension in a life");
        bool sameStage = former.state == now_.state || (isAwaited(former.state) && isAwaited(now_.state));
        if (!sameStage || former.round != now_.round) return;
        if (now_.dueBy == former.dueBy) {
            assertEq(now_.extended, former.extended, "an extension moves the deadline");
            return;
        }
        assertTrue(!former.extended && now_.extended, "a deadline moved without the extension");
        assertTrue(isAwaited(now_.state), "only an answer is extended");
        assertEq(last.actor, departments.accountOf(departments.departmentOf(now_.department).head), "by the head");
        assertFalse(isLate(last), "before it has passed");
        assertGt(now_.dueBy, former.dueBy, "later");
        assertLe(now_.dueBy - former.dueBy, book.spansOf(now_.terms).extension, "within the terms");
    }

    /// @dev A10
    function noDepartmentClosesAlone(AppealBook.Act memory last, IAppealRegistry.Appeal memory now_) private view {
        if (isFinal(last.former.state) || !isFinal(now_.state)) return;
        bool byAuthor = last.actor == book.entry(last.number).author;
        bool bySilence = last.former.state == IAppealRegistry.State.Answered && isLate(last);
        bool fromElsewhere = isSupervisor(last.actor) && last.actorsDepartment != now_.department
            && last.former.state == IAppealRegistry.State.Disputed;
        assertTrue(byAuthor || bySilence || fromElsewhere, "closed by the department alone");
    }

    // ------------------------------------------------------------------------------------------- words

    function isAwaited(IAppealRegistry.State state) private pure returns (bool) {
        return state == IAppealRegistry.State.Registered || state == IAppealRegistry.State.Assigned
            || state == IAppealRegistry.State.InfoRequested;
    }

    function isFinal(IAppealRegistry.State state) private pure returns (bool) {
        return state == IAppealRegistry.State.Confirmed || state == IAppealRegistry.State.Closed
            || state == IAppealRegistry.State.Withdrawn;
    }

    /// @dev The stage's deadline had passed when the act was done.
    function isLate(AppealBook.Act memory last) private view returns (bool) {
        return last.former.dueBy != 0 && book.time() >= last.former.dueBy;
    }

    function isSupervisor(address account) private view returns (bool) {
        (bool isMember,) = authority.hasRole(SUPERVISOR_ROLE, account);
        return isMember;
    }

    /// @dev A preparer and as many others as the policy wants, all different, all serving in the department now.
    function isSignedByEnough(AppealBook.Act memory last) private view returns (bool) {
        DepartmentId department = last.former.department;
        for (uint256 i; i < last.signers.length; ++i) {
            if (departments.officerOf(last.signers[i]).department != department) return false;
            for (uint256 j; j < i; ++j) {
                if (last.signers[i] == last.signers[j]) return false;
            }
        }
        return last.signers.length > departments.departmentOf(department).approvals;
    }
}
