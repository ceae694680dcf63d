// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Signing } from "../round/Signing.sol";
import { City } from "./City.sol";
import { Rehearsal } from "./Rehearsal.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { SignedBallot } from "./SignedBallot.sol";
import { Store } from "./Store.sol";
import { VoterHandler } from "./VoterHandler.sol";

/// @notice Anyone who sends what citizens signed, alone or in batches: sound ballots and enrolments among stale, forged,
/// greedy, strange and repeated ones.
contract BatchHandler is VoterHandler, Signing {
    Rehearsal private immutable _rehearsal = new Rehearsal();

    constructor(City memory city_, Store store_) VoterHandler(city_, store_) { }

    // ------------------------------------------------------------------------------------------- ballots

    function castBallots(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Voting, roundSeed);
        SignedBallot[] memory ballots = ballotsFrom(record, seed);
        bytes memory batch = packedBatch(record, ballots);
        BudgetRound round = record.round();
        bool voting = phaseOf(record) == IBudgetRound.Phase.Voting;
        bytes32 singly;
        if (voting) {
            singly = _rehearsal.tallyCastSingly(record, ballots, store.wallets());
            forgetLogs();
            recordBallots(record, ballots);
        }
        expectPhase(record, IBudgetRound.Phase.Voting);
        vm.prank(address(uint160(from(seed, 9))));
        round.castBallots(batch);
        if (!voting) return;
        assertEq(record.tally(store.wallets()), singly, "a batch leaves what its ballots would one by one");
        store.onDone("castBallots");
    }

    function castBallotFor(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Voting, roundSeed);
        BudgetRound round = record.round();
        SignedBallot memory ballot;
        address wallet = walletFrom(record, seed);
        (ballot.cart, ballot.sequence) = (cartToSign(record, from(seed, 1)), sequenceFrom(record, wallet, seed));
        bytes32 hash = ballotHash(domainOf(round), ballot.cart, ballot.sequence);
        (bytes memory signature, bool right) = wordFrom(wallet, hash, seed);
        bool allowed = expectPhase(record, IBudgetRound.Phase.Voting);
        if (allowed) {
            bytes memory refusal = right ? refusalToCast(record, wallet, ballot) : badSignature(wallet);
            allowed = refusal.length == 0;
            if (!allowed) vm.expectRevert(refusal);
        }
        vm.prank(address(uint160(from(seed, 9))));
        round.castBallotFor(wallet, ballot.cart, ballot.sequence, signature);
        if (!allowed) return;
        record.onBallot(wallet, ballot.cart, ballot.sequence);
        store.onDone(wallet.code.length == 0 ? "castBallotFor" : "castBallotFor a contract");
    }

    // ------------------------------------------------------------------------------------------- enrolments

    function enrolBatch(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Enrolment, roundSeed);
        BudgetRound round = record.round();
        bytes32 hash = enrolmentHash(domainOf(round), record.termsHash());
        bytes[] memory signatures = new bytes[](1 + from(seed, 2) % 6);
        bytes memory batch;
        for (uint256 i; i < signatures.length; ++i) {
            signatures[i] = enrolmentFrom(hash, from(seed, 10 + i));
            if (i != 0 && from(seed, 20 + i) % 8 == 0) signatures[i] = signatures[i - 1];
            batch = abi.encodePacked(batch, signatures[i]);
        }
        bool allowed = phaseOf(record) == IBudgetRound.Phase.Enrolment;
        if (allowed) recordEnrolments(record, hash, signatures);
        expectPhase(record, IBudgetRound.Phase.Enrolment);
        vm.prank(address(uint160(from(seed, 9))));
        round.enrolBatch(batch);
        if (allowed) store.onDone("enrolBatch");
    }

    function enrolFor(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Enrolment, roundSeed);
        BudgetRound round = record.round();
        address wallet = seed % 4 == 0 ? pickWallet(seed / 4) : people.person(pickPerson(seed / 4)).wallet;
        bytes32 hash = enrolmentHash(domainOf(round), record.termsHash());
        (bytes memory signature, bool right) = wordFrom(wallet, hash, seed);
        bool allowed = expectPhase(record, IBudgetRound.Phase.Enrolment);
        if (allowed) {
            bytes memory refusal = right ? refusalToEnrol(record, wallet) : badSignature(wallet);
            allowed = refusal.length == 0;
            if (!allowed) vm.expectRevert(refusal);
        }
        vm.prank(address(uint160(from(seed, 9))));
        round.enrolFor(wallet, signature);
        if (!allowed) return;
        record.onEnrolled(wallet, people.indexOf(wallet));
        store.onDone(wallet.code.length == 0 ? "enrolFor" : "enrolFor a contract");
    }

    // ------------------------------------------------------------------------------------------- malformed

    /// @dev A tail that is too short for anything: the whole batch is refused, the sound beginning too.
    function tryToSendAMalformedBatch(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        bool ballots = seed % 2 == 0;
        IBudgetRound.Phase needed = ballots ? IBudgetRound.Phase.Voting : IBudgetRound.Phase.Enrolment;
        RoundRecord record = pickRoundIn(needed, roundSeed);
        if (phaseOf(record) != needed) return;
        BudgetRound round = record.round();
        bytes32 hash = enrolmentHash(domainOf(round), record.termsHash());
        bytes memory start =
            ballots ? packedBatch(record, ballotsFrom(record, seed)) : compactBy(store.keyOf(pickWallet(seed)), hash);
        bytes memory batch = abi.encodePacked(start, new bytes(1 + from(seed, 1) % (ballots ? 66 : 63)));
        vm.expectRevert(malformed(start.length));
        if (ballots) round.castBallots(batch);
        else round.enrolBatch(batch);
        forgetLogs();
        store.onDone("tryToSendAMalformedBatch");
    }

    // ------------------------------------------------------------------------------------------- what is signed

    /// @dev One to sixteen, so that many replace one another; now and then one is the one before it once more.
    function ballotsFrom(RoundRecord record, uint256 seed) private view returns (SignedBallot[] memory ballots) {
        ballots = new SignedBallot[](1 + from(seed, 2) % 16);
        for (uint256 i; i < ballots.length; ++i) {
            bool again = i != 0 && from(seed, 30 + i) % 8 == 0;
            ballots[i] = again ? ballots[i - 1] : ballotFrom(record, from(seed, 10 + i));
        }
    }

    function ballotFrom(RoundRecord record, uint256 seed) private view returns (SignedBallot memory ballot) {
        address wallet = walletFrom(record, seed);
        ballot.cart = from(seed, 11) % 5 == 0 ? unsoundCart(record, seed) : cartToSign(record, from(seed, 1));
        ballot.sequence = sequenceFrom(record, wallet, seed);
        bytes32 hash = ballotHash(domainOf(record.round()), ballot.cart, ballot.sequence);
        ballot.signature = compactFrom(store.keyOf(wallet), hash, seed);
        ballot.signer = signerOf(hash, ballot.signature);
    }

    /// @dev Mostly of a person as a register knows one; sometimes of a wallet that was lost or never anybody's.
    function enrolmentFrom(bytes32 hash, uint256 seed) private view returns (bytes memory) {
        address wallet = seed % 5 == 0 ? pickWallet(seed / 5) : people.person(pickPerson(seed / 5)).wallet;
        return compactFrom(store.keyOf(wallet), hash, from(seed, 3));
    }

    /// @dev Seldom not of this, not a signature, or of the upper half.
    function compactFrom(uint256 key, bytes32 hash, uint256 seed) private pure returns (bytes memory signature) {
        uint256 kind = from(seed, 12) % 20;
        if (kind == 0) return new bytes(64);
        signature = compactBy(key, kind == 1 ? keccak256("something else") : hash);
        if (kind == 2) return withUpperS(signature);
    }

    /// @dev Of the wallet's own key, through ERC-1271 if it is a contract; seldom of somebody else's.
    /// @return signature The word.
    /// @return right Whether the wallet stands behind it.
    function wordFrom(address wallet, bytes32 hash, uint256 seed)
        private
        view
        returns (bytes memory signature, bool right)
    {
        address signer = (seed / 7) % 6 == 0 ? pickWallet(from(seed, 4)) : wallet;
        uint256 key = store.keyOf(signer);
        signature = wallet.code.length == 0 ? longBy(key, hash) : contractsWordBy(key, hash);
        right = signer == wallet;
    }

    function walletFrom(RoundRecord record, uint256 seed) private view returns (address) {
        return seed % 10 == 0 ? pickWallet(from(seed, 5)) : someEnrolled(record, from(seed, 5));
    }

    /// @dev Mostly greater than the recorded one.
    function sequenceFrom(RoundRecord record, address wallet, uint256 seed) private view returns (uint16) {
        uint256 current = record.sequence(wallet);
        uint256 chosen = from(seed, 6);
        return uint16(chosen % 6 == 0 ? chosen / 6 % (current + 1) : current + 1 + chosen / 6 % 3);
    }

    /// @dev Mostly within the share; sometimes nothing, which withdraws, or more than that.
    function cartToSign(RoundRecord record, uint256 seed) private view returns (IBudgetRound.Line[] memory) {
        if (seed % 8 == 0) return new IBudgetRound.Line[](0);
        return seed % 8 == 1 ? cartAboveShare(record, seed) : cartFrom(record, seed);
    }

    /// @dev A line of nothing, for a project that there is not, or out of order.
    function unsoundCart(RoundRecord record, uint256 seed) private view returns (IBudgetRound.Line[] memory cart) {
        cart = cartFrom(record, seed);
        uint256 last = cart.length - 1;
        uint256 kind = from(seed, 7) % 3;
        if (kind == 0) cart[from(seed, 8) % cart.length].amount = Kopecks.wrap(0);
        else if (kind == 1) cart[last].project = ProjectId.wrap(uint8(_bound(seed, record.projects(), 255)));
        else cart[last].project = cart[0].project;
    }

    function packedBatch(RoundRecord record, SignedBallot[] memory ballots) private view returns (bytes memory batch) {
        uint256 smallest = stepOf(store.shareOf(record));
        for (uint256 i; i < ballots.length; ++i) {
            SignedBallot memory ballot = ballots[i];
            batch = abi.encodePacked(batch, packed(ballot.cart, ballot.sequence, smallest, ballot.signature));
        }
    }

    // ------------------------------------------------------------------------------------------- what must come of it

    function recordBallots(RoundRecord record, SignedBallot[] memory ballots) private {
        for (uint256 i; i < ballots.length; ++i) {
            SignedBallot memory ballot = ballots[i];
            (bool counts, IBudgetRound.SkipReason reason) = countsIn(record, ballot);
            if (counts) record.onBallot(ballot.signer, ballot.cart, ballot.sequence);
            else expectSkipped(record, IBudgetRound.BallotSkipped.selector, i, ballot.signer, reason);
        }
    }

    function recordEnrolments(RoundRecord record, bytes32 hash, bytes[] memory signatures) private {
        for (uint256 i; i < signatures.length; ++i) {
            address signer = signerOf(hash, signatures[i]);
            (bool may, IBudgetRound.SkipReason reason) = (false, IBudgetRound.SkipReason.BadSignature);
            if (signer != address(0)) (may, reason) = mayEnrol(record, signer);
            if (may) record.onEnrolled(signer, people.indexOf(signer));
            else expectSkipped(record, IBudgetRound.EnrolmentSkipped.selector, i, signer, reason);
        }
    }

    function expectSkipped(
        RoundRecord record,
        bytes32 told,
        uint256 position,
        address signer,
        IBudgetRound.SkipReason reason
    ) private {
        record.onSkipped(told, position, signer, reason);
        store.onDone(string.concat("skipped for reason ", vm.toString(uint8(reason))));
    }

    /// @return counts Whether a ballot of a batch is recorded now, as the interface's documentation has it.
    /// @return reason Why it is skipped, if it is.
    function countsIn(RoundRecord record, SignedBallot memory ballot)
        private
        view
        returns (bool counts, IBudgetRound.SkipReason reason)
    {
        if (ballot.signer == address(0)) return (false, IBudgetRound.SkipReason.BadSignature);
        if (record.indexOf(ballot.signer) == 0) return (false, IBudgetRound.SkipReason.NotEnrolled);
        if (ballot.sequence <= record.sequence(ballot.signer)) return (false, IBudgetRound.SkipReason.StaleSequence);
        for (uint256 i; i < ballot.cart.length; ++i) {
            uint256 id = ProjectId.unwrap(ballot.cart[i].project);
            if (id >= record.projects()) return (false, IBudgetRound.SkipReason.UnknownProject);
            if (i != 0 && id <= ProjectId.unwrap(ballot.cart[i - 1].project)) {
                return (false, IBudgetRound.SkipReason.LinesNotAscending);
            }
            if (Kopecks.unwrap(ballot.cart[i].amount) == 0) return (false, IBudgetRound.SkipReason.ZeroAmount);
        }
        counts = sumOf(ballot.cart) <= store.shareOf(record);
        reason = IBudgetRound.SkipReason.OverShare;
    }

    /// @return refusal Why this sound signature's ballot is refused; empty if it isn't.
    function refusalToCast(RoundRecord record, address wallet, SignedBallot memory ballot)
        private
        view
        returns (bytes memory refusal)
    {
        uint256 current = record.sequence(wallet);
        if (record.indexOf(wallet) == 0) {
            return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotEnrolled.selector, wallet);
        }
        if (ballot.sequence <= current) {
            return abi.encodeWithSelector(IBudgetRound.BudgetRound_StaleSequence.selector, ballot.sequence, current);
        }
        uint256 sum = sumOf(ballot.cart);
        uint256 share = store.shareOf(record);
        if (sum > share) return abi.encodeWithSelector(IBudgetRound.BudgetRound_OverShare.selector, sum, share);
    }

    /// @return signer As EIP-2098 says, the upper half of `s` left out; zero if there is none.
    function signerOf(bytes32 hash, bytes memory signature) private pure returns (address signer) {
        uint256 vs;
        assembly ("memory-safe") {
            vs := mload(add(signature, 64))
        }
        uint256 s = (vs << 1) >> 1;
        if (s <= ORDER / 2) signer = ecrecover(hash, uint8(27 + (vs >> 255)), bytes32(signature), bytes32(s));
    }
}
