// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { ICitizenRegistry } from "../../../src/interfaces/ICitizenRegistry.sol";
import { AppealId, AppealKind, CategoryId, CitizenIndex, DistrictId } from "../../../src/interfaces/Types.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { AppealHandler } from "./AppealHandler.sol";

/// @notice Citizens: they file, join, give information, judge, dispute and take back, their own appeals and others'. The
/// information centre files for them here, since what follows is the same.
contract AuthorHandler is AppealHandler {
    uint256 private constant MAX_APPEALS = 10;
    uint32 private constant DAILY_LIMIT = 5;
    uint256 private constant FILED_FOR_ANOTHER = 1 << 31;

    constructor(AppealCity memory city_, AppealBook book_) AppealHandler(city_, book_) { }

    function file(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == MAX_APPEALS) return;
        address author = book.person(from(seed, 1) % book.CITIZENS());
        IAppealRegistry.Filing memory filing = filingFrom(seed);
        uint32 ordinal = book.filedOn(author, book.time() / 1 days);
        bool allowed = ordinal < DAILY_LIMIT && filing.digest != 0;
        bytes memory answer = act("file", book.count(), author, abi.encodeCall(city.appeals.file, (filing)), allowed);
        if (!allowed) return;
        uint256 id = uint256(uint160(author)) << 96 | book.time() / 1 days << 32 | ordinal;
        assertEq(abi.decode(answer, (uint256)), id, "an id is author, day and ordinal");
        onFiled(AppealId.wrap(id), author, filing, IAppealRegistry.Channel.Wallet, 0);
    }

    function fileFor(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == MAX_APPEALS) return;
        address operator = actorOf(from(seed, 1), city.dispatcher);
        IAppealRegistry.Filing memory filing = filingFrom(seed);
        IAppealRegistry.Channel channel = IAppealRegistry.Channel(from(seed, 2) % 6);
        bytes32 code = keccak256(abi.encode("code", seed));
        bool allowed = operator == city.dispatcher && channel != IAppealRegistry.Channel.Wallet && filing.digest != 0;
        bytes memory data = abi.encodeCall(city.appeals.fileFor, (filing, channel, keccak256(abi.encode(code))));
        bytes memory answer = act("fileFor", book.count(), operator, data, allowed);
        if (!allowed) return;
        uint256 id = abi.decode(answer, (uint256));
        assertEq(id >> 32, uint256(uint160(operator)) << 64 | book.time() / 1 days, "operator and day");
        assertTrue(id & FILED_FOR_ANOTHER != 0, "filed for somebody else");
        onFiled(AppealId.wrap(id), address(0), filing, channel, code);
    }

    function join(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pick(from(seed, 1), IAppealRegistry.State.Filed, IAppealRegistry.State.Disputed);
        address wallet = book.person(from(seed, 2) % (book.CITIZENS() + 2));
        AppealBook.Entry memory entry = book.entry(number);
        ICitizenRegistry.Citizen memory citizen = city.registry.citizenOf(wallet);
        uint32 index = CitizenIndex.unwrap(citizen.index);
        bool allowed = citizen.status == ICitizenRegistry.Status.Active && !isFinal(entry.appeal.state)
            && entry.appeal.visibility != IAppealRegistry.Visibility.Confidential && wallet != entry.author
            && !book.joined(number, index);
        act("join", number, wallet, abi.encodeCall(city.appeals.join, (entry.id)), allowed);
        if (allowed) book.onJoined(number, index);
    }

    function provideInformation(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        IAppealRegistry.State asked = IAppealRegistry.State.InfoRequested;
        uint256 number = pick(from(seed, 1), asked, asked);
        AppealBook.Entry memory entry = book.entry(number);
        address actor = actorOf(from(seed, 2), entry.author);
        bytes32 digest = digestFrom(from(seed, 3));
        bool allowed = entry.appeal.state == asked && actor == entry.author && digest != 0;
        bytes memory data = abi.encodeCall(city.appeals.provideInformation, (entry.id, digest));
        act("provideInformation", number, actor, data, allowed);
        if (!allowed) return;
        entry.appeal.state = IAppealRegistry.State.Assigned;
        book.save(number, entry.appeal);
    }

    /// @dev Seldom, or few appeals would be answered.
    function withdraw(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pick(from(seed, 1), IAppealRegistry.State.Filed, IAppealRegistry.State.Answered);
        AppealBook.Entry memory entry = book.entry(number);
        address actor = actorOf(from(seed, 2), entry.author);
        bool allowed = entry.appeal.state <= IAppealRegistry.State.InfoRequested && entry.appeal.round == 0
            && actor == entry.author;
        if (allowed && seed % 4 != 0) return;
        act("withdraw", number, actor, abi.encodeCall(city.appeals.withdraw, (entry.id)), allowed);
        if (!allowed) return;
        (entry.appeal.state, entry.appeal.dueBy) = (IAppealRegistry.State.Withdrawn, 0);
        book.save(number, entry.appeal);
    }

    function confirm(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        (uint256 number, AppealBook.Entry memory entry, address actor, bool allowed) = underVerdict(seed);
        if (allowed && seed % 4 != 0) return; // disputes lead further
        uint8 mark = uint8(from(seed, 3) % 12 == 0 ? from(seed, 4) % 2 * 6 : 1 + from(seed, 4) % 5);
        allowed = allowed && mark >= 1 && mark <= 5;
        bytes memory data = abi.encodeCall(city.appeals.confirm, (entry.id, 5, mark, 1));
        act("confirm", number, actor, data, allowed);
        if (!allowed) return;
        (entry.appeal.state, entry.appeal.dueBy) = (IAppealRegistry.State.Confirmed, 0);
        book.save(number, entry.appeal);
    }

    function dispute(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        (uint256 number, AppealBook.Entry memory entry, address actor, bool allowed) = underVerdict(seed);
        IAppealRegistry.DisputeReason reason = IAppealRegistry.DisputeReason(seed % 5);
        bytes memory data = abi.encodeCall(city.appeals.dispute, (entry.id, reason, digestFrom(from(seed, 3))));
        act(entry.appeal.round == 0 ? "dispute" : "dispute again", number, actor, data, allowed);
        if (!allowed) return;
        if (entry.appeal.round == 0) {
            entry.appeal = reopened(entry.appeal);
        } else {
            entry.appeal.state = IAppealRegistry.State.Disputed;
            entry.appeal.dueBy = ahead(spansOf(entry.appeal).supervision);
        }
        book.save(number, entry.appeal);
    }

    /// @dev Commits, or claims by what was committed earlier, with the right code or another.
    function claim(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = from(seed, 1) % book.count();
        for (uint256 i; i < book.count() && book.entry(number).code == 0; ++i) {
            number = (number + 1) % book.count();
        }
        AppealBook.Entry memory entry = book.entry(number);
        address claimant = book.person(from(seed, 2) % 2);
        if (seed % 3 == 0) {
            bytes memory commitment = abi.encode(entry.id, entry.code, claimant);
            bytes memory commit = abi.encodeCall(city.appeals.commitClaim, (keccak256(commitment)));
            act("commitClaim", number, claimant, commit, true);
            book.onCommitted(number, claimant);
            return;
        }
        bytes32 code = seed % 10 == 1 ? keccak256("a guess") : entry.code;
        uint256 committedAt = book.committedAt(number, claimant);
        bool allowed = code == entry.code && code != 0 && committedAt != 0 && committedAt < book.blockNumber();
        act("claim", number, claimant, abi.encodeCall(city.appeals.claim, (entry.id, code)), allowed);
        if (allowed) book.onClaimed(number, claimant);
    }

    function underVerdict(uint256 seed)
        private
        view
        returns (uint256 number, AppealBook.Entry memory entry, address actor, bool allowed)
    {
        IAppealRegistry.State answered = IAppealRegistry.State.Answered;
        number = pick(from(seed, 1), answered, answered);
        entry = book.entry(number);
        actor = actorOf(from(seed, 2), entry.author);
        allowed = entry.appeal.state == answered && actor == entry.author && book.time() < entry.appeal.dueBy;
    }

    function filingFrom(uint256 seed) private pure returns (IAppealRegistry.Filing memory) {
        return IAppealRegistry.Filing({
            kind: AppealKind.wrap(KIND),
            district: DistrictId.wrap(uint16(from(seed, 10) % 3)),
            category: CategoryId.wrap(uint16(from(seed, 11))),
            visibility: IAppealRegistry.Visibility(from(seed, 12) % 3),
            digest: digestFrom(from(seed, 13))
        });
    }

    function onFiled(
        AppealId id,
        address author,
        IAppealRegistry.Filing memory filing,
        IAppealRegistry.Channel channel,
        bytes32 code
    ) private {
        AppealBook.Entry memory entry;
        (entry.id, entry.author, entry.digest, entry.code) = (id, author, filing.digest, code);
        entry.appeal.filedAt = uint40(book.time());
        entry.appeal.terms = book.currentTerms();
        entry.appeal.dueBy = ahead(spansOf(entry.appeal).registration);
        entry.appeal.district = filing.district;
        entry.appeal.state = IAppealRegistry.State.Filed;
        entry.appeal.visibility = filing.visibility;
        entry.appeal.channel = channel;
        book.onFiled(entry);
    }
}
