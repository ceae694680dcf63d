// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { AppealId, DepartmentId } from "../../../src/interfaces/Types.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { AppealHandler } from "./AppealHandler.sol";

/// @notice Officers who prepare, approve and return answers; officers of other departments and strangers who try to.
contract AnswerHandler is AppealHandler {
    constructor(AppealCity memory city_, AppealBook book_) AppealHandler(city_, book_) { }

    /// @dev All signatures at once, sent by anybody: as many as are needed, one fewer, or one more; of different
    /// officers of the department most often.
    function answer(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pickAnswerable(from(seed, 1));
        IAppealRegistry.Answer memory answer_ = answerFrom(number, seed);
        address[] memory signers = signersOf(answer_, seed);
        (IAppealRegistry.Signature[] memory signatures, bool allowed) = signaturesOf(answer_, signers, seed);
        allowed = allowed && isAnswerable(number, answer_) && signers.length > neededIn(answer_.department);
        bytes memory data = abi.encodeCall(city.appeals.answer, (answer_, signatures));
        act("answer", number, actorOf(from(seed, 3), address(0)), data, allowed);
        if (allowed) onAnswered(number, city.appeals.hashAnswer(answer_), signers);
    }

    /// @dev One signature: a new answer's first, or one more under an answer that waits.
    function signAnswer(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pickAnswerable(from(seed, 1));
        IAppealRegistry.Answer memory answer_ = answerToSign(number, seed);
        bytes32 answerHash = city.appeals.hashAnswer(answer_);
        bool isNew = book.prepared(answerHash).signers.length == 0;
        address signer = isNew ? answer_.preparer : officerOf(answer_.department, from(seed, 2));
        signer = actorOf(from(seed, 3), signer);
        if (!trySigning(number, answer_, signer, from(seed, 4))) return;
        if (isNew) book.onPrepared(number, answerHash, answer_);
        book.onSigned(answerHash, AppealBook.Signer({ account: signer, officer: appointmentOf(signer) }));
        address[] memory signers = inForce(book.prepared(answerHash).signers);
        if (signers.length <= neededIn(answer_.department)) return;
        onAnswered(number, answerHash, signers);
        book.onDone("answered by single signatures");
    }

    function returnAnswer(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pickAnswerable(from(seed, 1));
        bytes32[] memory hashes = book.preparedOf(number);
        AppealBook.Entry memory entry = book.entry(number);
        bytes32 answerHash = hashes.length == 0 ? keccak256("no such answer") : hashes[seed % hashes.length];
        AppealBook.Prepared memory prepared = book.prepared(answerHash);
        DepartmentId department = entry.appeal.department;
        address actor = actorOf(from(seed, 2), officerOf(department, from(seed, 3)));
        bool allowed = prepared.signers.length != 0 && isAnswerable(number, prepared.answer) && !prepared.returned
            && serves(actor, department);
        if (allowed && seed % 3 == 0) return; // some are approved
        bytes memory data = abi.encodeCall(city.appeals.returnAnswer, (entry.id, answerHash, "remarks"));
        act("returnAnswer", number, actor, data, allowed);
        if (allowed) book.onReturned(answerHash);
    }

    // ------------------------------------------------------------------------------------------- answers

    function pickAnswerable(uint256 seed) private view returns (uint256) {
        return pick(seed, IAppealRegistry.State.Assigned, IAppealRegistry.State.InfoRequested);
    }

    /// @dev Mostly one that can be given; else of another department or round.
    function answerFrom(uint256 number, uint256 seed) private view returns (IAppealRegistry.Answer memory answer_) {
        AppealBook.Entry memory entry = book.entry(number);
        uint256 fault = from(seed, 50) % 30;
        answer_.appeal = entry.id;
        answer_.department = fault == 0 ? pickDepartment(from(seed, 51)) : entry.appeal.department;
        answer_.round = fault == 1 ? entry.appeal.round + 1 : entry.appeal.round;
        if (fault == 2 && entry.appeal.round != 0) --answer_.round;
        answer_.outcome = IAppealRegistry.Outcome(from(seed, 52) % 6);
        if (answer_.outcome == IAppealRegistry.Outcome.Planned) answer_.plannedFor = ahead(90 days);
        if (answer_.outcome == IAppealRegistry.Outcome.Duplicate) {
            answer_.duplicateOf = idOf(from(seed, 53) % book.count());
        }
        answer_.digest = keccak256(abi.encode("answer", seed));
        answer_.preparer = actorOf(from(seed, 54), officerOf(answer_.department, from(seed, 55)));
    }

    /// @dev The preparer and others: as many as are needed, one fewer, or one more.
    function signersOf(IAppealRegistry.Answer memory answer_, uint256 seed)
        private
        view
        returns (address[] memory signers)
    {
        signers = new address[](neededIn(answer_.department) + from(seed, 2) % 3);
        for (uint256 i; i < signers.length; ++i) {
            signers[i] = i == 0 ? answer_.preparer : actorOf(from(seed, 20 + i), another(answer_, i, seed));
        }
    }

    /// @return signatures Of each signer, or what a forger made.
    /// @return allowed Whether all of them count.
    function signaturesOf(IAppealRegistry.Answer memory answer_, address[] memory signers, uint256 seed)
        private
        view
        returns (IAppealRegistry.Signature[] memory signatures, bool allowed)
    {
        bytes32 answerHash = city.appeals.hashAnswer(answer_);
        signatures = new IAppealRegistry.Signature[](signers.length);
        allowed = true;
        for (uint256 i; i < signers.length; ++i) {
            bool forged = from(seed, 40 + i) % 25 == 0;
            (signatures[i].signer, signatures[i].signature) = (signers[i], signed(answerHash, signers[i], forged));
            allowed = allowed && serves(signers[i], answer_.department) && !forged;
            for (uint256 j; j < i; ++j) {
                allowed = allowed && signers[j] != signers[i];
            }
        }
    }

    /// @dev Sends the signature, or what a forger made.
    /// @return allowed Whether it counts.
    function trySigning(uint256 number, IAppealRegistry.Answer memory answer_, address signer, uint256 seed)
        private
        returns (bool allowed)
    {
        bytes32 answerHash = city.appeals.hashAnswer(answer_);
        bool forged = seed % 25 == 0;
        allowed = !forged && isAnswerable(number, answer_) && maySign(answer_, answerHash, signer);
        IAppealRegistry.Signature memory signature =
            IAppealRegistry.Signature({ signer: signer, signature: signed(answerHash, signer, forged) });
        bytes memory data = abi.encodeCall(city.appeals.signAnswer, (answer_, signature));
        act("signAnswer", number, actorOf(from(seed, 5), address(0)), data, allowed);
    }

    /// @dev One that waits, the newest most often; or a new one.
    function answerToSign(uint256 number, uint256 seed) private view returns (IAppealRegistry.Answer memory) {
        bytes32[] memory hashes = book.preparedOf(number);
        if (hashes.length == 0 || seed % 4 == 0) return answerFrom(number, seed);
        uint256 which = seed / 4 % 3 == 0 ? from(seed, 9) % hashes.length : hashes.length - 1;
        return book.prepared(hashes[which]).answer;
    }

    /// @dev An officer of the department: the preparer first, then others who have not signed yet, as long as the
    /// preparer's signature is worth something.
    function maySign(IAppealRegistry.Answer memory answer_, bytes32 answerHash, address signer)
        private
        view
        returns (bool)
    {
        AppealBook.Prepared memory prepared = book.prepared(answerHash);
        if (prepared.returned || !serves(signer, answer_.department)) return false;
        if (prepared.signers.length == 0) return signer == answer_.preparer;
        if (hasSigned(prepared, signer)) return false;
        return signer == answer_.preparer || isInForce(prepared.signers[0].officer);
    }

    /// @dev Whether the appeal waits for this answer: nothing about signatures.
    function isAnswerable(uint256 number, IAppealRegistry.Answer memory answer_) private view returns (bool) {
        AppealBook.Entry memory entry = book.entry(number);
        IAppealRegistry.State state = entry.appeal.state;
        bool waits = state == IAppealRegistry.State.Assigned || state == IAppealRegistry.State.InfoRequested;
        bool planned = answer_.outcome == IAppealRegistry.Outcome.Planned;
        bool duplicate = answer_.outcome == IAppealRegistry.Outcome.Duplicate;
        return waits && answer_.department == entry.appeal.department && answer_.round == entry.appeal.round
            && (planned ? answer_.plannedFor > book.time() : answer_.plannedFor == 0)
            && (!duplicate || answer_.duplicateOf != entry.id);
    }

    function neededIn(DepartmentId department) private view returns (uint256) {
        return city.departments.departmentOf(department).approvals;
    }

    /// @dev The i-th officer of the department after the preparer.
    function another(IAppealRegistry.Answer memory answer_, uint256 i, uint256 seed) private view returns (address) {
        address[] memory people = book.people();
        uint256 found;
        for (uint256 p; p < people.length; ++p) {
            address account = people[(seed % people.length + p) % people.length];
            if (account == answer_.preparer || !serves(account, answer_.department)) continue;
            if (++found == i) return account;
        }
        return address(0);
    }

    function signed(bytes32 answerHash, address signer, bool forged) private view returns (bytes memory) {
        uint256 key = book.keyOf(signer);
        // Offices have no key here: whatever stands for their signature is another's.
        if (forged || key == 0) key = uint256(keccak256("a forger"));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, answerHash);
        return abi.encodePacked(r, s, v);
    }

    function hasSigned(AppealBook.Prepared memory prepared, address signer) private view returns (bool) {
        for (uint256 i; i < prepared.signers.length; ++i) {
            if (prepared.signers[i].account == signer) return prepared.signers[i].officer == appointmentOf(signer);
        }
        return false;
    }

    /// @dev Those whose signature counts now, the preparer's among them.
    function inForce(AppealBook.Signer[] memory all) private view returns (address[] memory signers) {
        signers = new address[](all.length);
        uint256 n;
        for (uint256 i; i < all.length; ++i) {
            if (isInForce(all[i].officer)) signers[n++] = all[i].account;
        }
        assembly ("memory-safe") {
            mstore(signers, n)
        }
    }

    function onAnswered(uint256 number, bytes32 answerHash, address[] memory signers) private {
        AppealBook.Entry memory entry = book.entry(number);
        entry.appeal.state = IAppealRegistry.State.Answered;
        entry.appeal.dueBy = ahead(spansOf(entry.appeal).verdict);
        book.save(number, entry.appeal);
        book.onAnswered(number, answerHash);
        book.onSigners(signers);
    }
}
