// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { domainSeparator } from "../domainSeparator.sol";
import { SignedTest } from "./SignedTest.sol";
import { Vm } from "forge-std/Vm.sol";

contract CastBallotsTest is SignedTest {
    function test_RevertWhen_ThePhaseIsNotVoting() public {
        IBudgetRound.Phase needed = IBudgetRound.Phase.Voting;
        expectRefused("", wrongPhase(IBudgetRound.Phase.Announced, needed));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        bytes memory ballot = signed(0, cartOf(0, 1), 2);
        expectRefused(ballot, wrongPhase(IBudgetRound.Phase.Enrolment, needed));
        warpTo(round, IBudgetRound.Phase.Settlement);
        expectRefused(ballot, wrongPhase(IBudgetRound.Phase.Settlement, needed));
        settle(round);
        expectRefused(ballot, wrongPhase(IBudgetRound.Phase.Settled, needed));
    }

    // ------------------------------------------------------------------------------------------- malformed

    function test_RevertWhen_TheBatchEndsWithinABallot() public {
        beginVoting();
        bytes memory first = signed(0, cartOver(2, 2, 1), 2);
        bytes memory second = signed(1, cartOver(0, 3, 1), 2);
        for (uint256 end = 1; end < first.length; ++end) {
            expectRefused(cut(first, end), malformed(0));
        }
        for (uint256 end = 1; end < second.length; ++end) {
            expectRefused(abi.encodePacked(first, cut(second, end)), malformed(first.length));
        }
        assertEq(raised(2), 0, "nothing of a batch that was refused");
    }

    function testFuzz_RevertWhen_ABallotHasMoreThanTenLines(uint8 n) public {
        n = uint8(bound(n, 11, 255));
        beginVoting();
        bytes memory first = signed(0, cartOf(2, 1), 2);
        expectRefused(abi.encodePacked(first, n, new bytes(66 + 3 * uint256(n))), malformed(first.length));
    }

    function test_TakesABatchOfNothing() public {
        beginVoting();
        vm.recordLogs();
        send("");
        assertEq(vm.getRecordedLogs().length, 0, "events");
    }

    // ------------------------------------------------------------------------------------------- skipped

    function test_SkipsWhatNobodySigned() public {
        beginVoting();
        expectSkipsAlone(packed(cartOf(0, 1), 2, new bytes(64)), address(0), IBudgetRound.SkipReason.BadSignature);
    }

    /// @dev The upper half begins one above half of the order. Without the check somebody would recover.
    function test_SkipsASignatureOfTheUpperHalf() public {
        beginVoting();
        bytes memory signature = compact(0, ballotHash(domainOfRound(), cartOf(0, 1), 2));
        bytes memory upper = packed(cartOf(0, 1), 2, withUpperS(signature));
        expectSkipsAlone(upper, address(0), IBudgetRound.SkipReason.BadSignature);
        vm.recordLogs();
        send(packed(cartOf(0, 1), 2, abi.encodePacked(bytes32(signature), ORDER / 2)));
        assertSkipped(vm.getRecordedLogs(), IBudgetRound.SkipReason.NotEnrolled);
    }

    /// @dev The other form of a citizen's signature: its s reaches into the bit of the parity, and is another one then.
    function test_TakesNoOtherFormOfASignature() public {
        beginVoting();
        bytes32 hash = ballotHash(domainOfRound(), cartOf(0, 1), 2);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(0), hash);
        uint256 high = ORDER - uint256(s);
        assertEq(ecrecover(hash, v == 27 ? 28 : 27, r, bytes32(high)), walletOf(0), "the citizen's, too");
        send(packed(cartOf(0, 1), 2, abi.encodePacked(r, high)));
        send(packed(cartOf(0, 1), 2, abi.encodePacked(r, high & (type(uint256).max >> 1))));
        assertBallot(walletOf(0), noLines(), 1);
    }

    function test_SkipsABallotForAnywhereElse() public {
        beginVoting();
        bytes32[5] memory domains = [
            domainSeparator("InitiativeCitizenRound", "1", block.chainid, address(this)),
            domainSeparator("InitiativeCitizenRound", "1", block.chainid + 1, address(round)),
            domainSeparator("InitiativeCitizenRound", "2", block.chainid, address(round)),
            domainSeparator("InitiativeCitizenRegistry", "1", block.chainid, address(round)),
            bytes32(0)
        ];
        for (uint256 i; i < domains.length; ++i) {
            expectNotEnrolled(cartOf(0, 1), 2, ballotHash(domains[i], cartOf(0, 1), 2));
        }
    }

    /// @dev Signatures stay valid on a chain that forked off only for the chain that was named.
    function test_SkipsABallotFromTheChainBeforeAFork() public {
        beginVoting();
        bytes memory ballot = signed(0, cartOf(0, 1), 2);
        vm.chainId(block.chainid + 1);
        vm.recordLogs();
        send(ballot);
        assertSkipped(vm.getRecordedLogs(), IBudgetRound.SkipReason.NotEnrolled);
        send(signed(0, cartOf(0, 2), 2));
        assertBallot(walletOf(0), cartOf(0, 2), 2);
    }

    function test_SkipsWhatIsNotWhatWasSigned() public {
        beginVoting();
        bytes32 hash = ballotHash(domainOfRound(), cartOver(3, 2, 10), 5);
        expectNotEnrolled(cartOver(3, 2, 10), 6, hash);
        expectNotEnrolled(cartOver(4, 2, 10), 5, hash);
        expectNotEnrolled(cartOver(3, 2, 11), 5, hash);
        expectNotEnrolled(cartOver(3, 1, 10), 5, hash);
        expectNotEnrolled(cartOver(3, 3, 10), 5, hash);
        expectNotEnrolled(noLines(), 5, hash);
        // A line of nothing behind the others is a line.
        IBudgetRound.Line[] memory cart = cartOver(3, 3, 10);
        cart[2] = line(0, 0);
        expectNotEnrolled(cart, 5, hash);
    }

    function test_SkipsWhoDidNotEnrol() public {
        beginVoting();
        registerBatch(3, 1, CENTRE);
        expectSkipsAlone(signed(3, cartOf(0, 1), 2), walletOf(3), IBudgetRound.SkipReason.NotEnrolled);
        cast(round, 0, cartOf(0, SHARE));
        rebind(0, 9);
        expectSkipsAlone(signed(9, cartOf(0, 1), 3), walletOf(9), IBudgetRound.SkipReason.NotEnrolled);
    }

    function test_SkipsAStaleSequence() public {
        beginVoting();
        send(signed(0, cartOf(0, 7), 5));
        uint16[4] memory stale = [uint16(5), 4, 1, 0];
        for (uint256 i; i < stale.length; ++i) {
            expectSkipsAlone(signed(0, cartOf(1, 8), stale[i]), walletOf(0), IBudgetRound.SkipReason.StaleSequence);
        }
        expectSkipsAlone(signed(0, cartOf(0, 7), 5), walletOf(0), IBudgetRound.SkipReason.StaleSequence);
        assertBallot(walletOf(0), cartOf(0, 7), 5);
    }

    function testFuzz_SkipsProjectsThatDoNotAscend(uint256 first, uint256 second, uint256 at) public {
        beginVoting();
        at = bound(at, 0, 8);
        first = bound(first, at, PROJECTS - 1);
        second = bound(second, 0, first);
        IBudgetRound.Line[] memory cart = cartOver(0, 10, 1);
        cart[at].project = ProjectId.wrap(uint8(first));
        cart[at + 1].project = ProjectId.wrap(uint8(second));
        expectUnsound(cart, IBudgetRound.SkipReason.LinesNotAscending);
    }

    function testFuzz_SkipsAnUnknownProject(uint256 id, uint256 n) public {
        beginVoting();
        IBudgetRound.Line[] memory cart = cartOver(0, bound(n, 1, 10), 1);
        cart[cart.length - 1].project = ProjectId.wrap(uint8(bound(id, PROJECTS, 255)));
        expectUnsound(cart, IBudgetRound.SkipReason.UnknownProject);
    }

    function testFuzz_SkipsALineOfNothing(uint256 n, uint256 at) public {
        beginVoting();
        IBudgetRound.Line[] memory cart = cartOver(0, bound(n, 1, 10), 1);
        cart[at % cart.length].amount = Kopecks.wrap(0);
        expectUnsound(cart, IBudgetRound.SkipReason.ZeroAmount);
    }

    function testFuzz_SkipsLinesThatSumToMoreThanAShare(uint256 n, uint256 first) public {
        beginVoting();
        IBudgetRound.Line[] memory cart = cartOver(0, bound(n, 1, 10), SHARE);
        first = bound(first, 1, SHARE);
        cart[0].amount = Kopecks.wrap(uint48(first));
        if (cart.length == 1) cart[0].amount = Kopecks.wrap(SHARE + 1);
        expectUnsound(cart, IBudgetRound.SkipReason.OverShare);
    }

    function test_SkipsOneOfMany() public {
        beginVoting();
        bytes memory stranger = signed(9, cartOver(0, 10, 30_00), 2);
        bytes memory greedy = signed(0, cartOver(0, 10, 100_00), 3);
        bytes memory batch = abi.encodePacked(
            signed(0, cartOver(0, 2, 1_00), 2), stranger, signed(1, cartOver(1, 2, 2_00), 2), greedy
        );
        batch = abi.encodePacked(batch, signed(2, cartOf(2, 3_00), 2));
        expectSkipped(1, walletOf(9), IBudgetRound.SkipReason.NotEnrolled);
        expectSkipped(3, walletOf(0), IBudgetRound.SkipReason.OverShare);
        send(batch);
        assertBallot(walletOf(0), cartOver(0, 2, 1_00), 2);
        assertBallot(walletOf(1), cartOver(1, 2, 2_00), 2);
        assertBallot(walletOf(2), cartOf(2, 3_00), 2);
        assertEq(raised(0), 1_00, "raised 0");
        assertEq(raised(1), 3_00, "raised 1");
        assertEq(raised(2), 5_00, "raised 2");
        assertEq(raised(3), 0, "raised 3");
        assertSupply(CITIZENS);
    }

    // ------------------------------------------------------------------------------------------- recorded

    function test_RecordsABatch() public {
        beginVoting();
        cast(round, 2, cartOver(3, 2, 50_00));
        IBudgetRound.Line[] memory third = cartOver(4, 2, 10_00);
        bytes memory batch =
            abi.encodePacked(signed(0, cartOver(3, 2, 1_00), 2), signed(1, cartOf(7, 2_00), 9), signed(2, third, 3));
        expectTransfer(walletOf(0), address(round), 2_00);
        expectTransfer(walletOf(1), address(round), 2_00);
        expectTransfer(address(round), walletOf(2), 80_00);
        vm.expectEmit(address(round));
        emit IBudgetRound.BallotsCast(abi.encodePacked(
                packed(cartOver(3, 2, 1_00), 2, abi.encodePacked(walletOf(0))),
                packed(cartOf(7, 2_00), 9, abi.encodePacked(walletOf(1))),
                packed(third, 3, abi.encodePacked(walletOf(2)))
            ));
        expectTransfer(bank(3), address(round), 49_00);
        expectTransfer(bank(4), address(round), 39_00);
        expectTransfer(address(round), bank(5), 10_00);
        expectTransfer(address(round), bank(7), 2_00);
        vm.recordLogs();
        send(batch);
        assertEq(vm.getRecordedLogs().length, 8, "no other event");
        assertBallot(walletOf(0), cartOver(3, 2, 1_00), 2);
        assertBallot(walletOf(1), cartOf(7, 2_00), 9);
        assertBallot(walletOf(2), third, 3);
        assertEq(raised(3), 1_00, "raised 3");
        assertEq(raised(4), 11_00, "raised 4");
        assertEq(raised(5), 10_00, "raised 5");
        assertEq(raised(7), 2_00, "raised 7");
        assertEq(round.balanceOf(address(round)), 0, "the round keeps nothing");
        assertSupply(CITIZENS);
    }

    function test_MovesNoCoinsOfACitizenWhoseSumIsAsItWas() public {
        beginVoting();
        send(signed(0, cartOver(1, 2, 5_00), 2));
        vm.recordLogs();
        send(signed(0, cartOver(2, 2, 5_00), 3));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 3, "the ballots, and two piggy banks");
        assertEq(raised(1), 0, "raised 1");
        assertEq(raised(3), 5_00, "raised 3");
    }

    function test_WithdrawsByACartWithoutLines() public {
        beginVoting();
        send(signed(0, cartOver(1, 10, 5_00), 2));
        expectTransfer(address(round), walletOf(0), 50_00);
        send(signed(0, noLines(), 3));
        assertBallot(walletOf(0), noLines(), 3);
        assertEq(round.balanceOf(walletOf(0)), SHARE, "all again");
        for (uint256 id; id < PROJECTS; ++id) {
            assertEq(raised(id), 0, "raised");
        }
    }

    function test_RecordsAWithdrawalOfNothing() public {
        beginVoting();
        send(signed(0, noLines(), 3));
        assertBallot(walletOf(0), noLines(), 3);
        expectSkipsAlone(signed(0, cartOf(1, 8), 2), walletOf(0), IBudgetRound.SkipReason.StaleSequence);
    }

    function test_KeepsTheGreatestSequenceOfOneCitizen() public {
        beginVoting();
        bytes memory batch = abi.encodePacked(
            signed(0, cartOf(1, 1_00), 3), signed(0, cartOf(2, 2_00), 2), signed(0, cartOf(3, 3_00), 7)
        );
        send(abi.encodePacked(batch, signed(0, cartOf(4, 4_00), 5)));
        assertBallot(walletOf(0), cartOf(3, 3_00), 7);
        assertEq(raised(1) + raised(2) + raised(4), 0, "others");
        assertEq(raised(3), 3_00, "raised");
    }

    /// @dev Each run opens a round of 256 projects, so there are fewer of them.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_ReadsBackWhatWasSigned(uint256 seed, uint16 sequence) public {
        openRich(256);
        sequence = uint16(bound(sequence, 2, type(uint16).max));
        IBudgetRound.Line[] memory cart = anyCart(seed, 256, 10_000_00, 100);
        send(signed(0, cart, sequence));
        assertBallot(walletOf(0), cart, sequence);
        uint256 sum;
        for (uint256 i; i < cart.length; ++i) {
            uint256 amount = Kopecks.unwrap(cart[i].amount);
            assertEq(raised(ProjectId.unwrap(cart[i].project)), amount, "raised");
            sum += amount;
        }
        assertEq(round.balanceOf(walletOf(0)), 10_000_00 - sum, "left");
    }

    function test_EndsWithTheLastSequence() public {
        beginVoting();
        send(signed(0, cartOf(1, 1_00), type(uint16).max));
        vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_TooManyChanges.selector, walletOf(0)));
        cast(round, 0, cartOf(2, 1_00));
    }

    function test_CountsOnFromTheSequenceThatWasSigned() public {
        beginVoting();
        send(signed(0, cartOf(1, 1_00), 40));
        cast(round, 0, cartOf(2, 1_00));
        assertBallot(walletOf(0), cartOf(2, 1_00), 41);
        expectSkipsAlone(signed(0, cartOf(1, 8), 41), walletOf(0), IBudgetRound.SkipReason.StaleSequence);
    }

    function test_LetsAWalletThatWasLostWhileVotingVoteOn() public {
        beginVoting();
        rebind(0, 9);
        send(signed(0, cartOf(2, SHARE), 2));
        assertBallot(walletOf(0), cartOf(2, SHARE), 2);
    }

    /// @dev The model: of each citizen's sound ballots the first with the greatest sequence, and the sums of those.
    /// Batches end where a seed says so.
    function testFuzz_AgreesWithAPlainModel(uint256[12] memory seeds) public {
        beginVoting();
        uint256[PROJECTS][CITIZENS] memory put;
        uint16[CITIZENS] memory turns = [uint16(1), 1, 1];
        bytes memory batch;
        for (uint256 k; k < seeds.length; ++k) {
            uint256 i = seeds[k] % CITIZENS;
            uint16 sequence = uint16((seeds[k] / 8) % 6);
            IBudgetRound.Line[] memory cart = seeds[k] % 11 == 0 ? noLines() : anyCart(seeds[k], PROJECTS, SHARE, 1);
            bool bad = seeds[k] % 5 == 0 && cart.length != 0;
            if (bad) cart[cart.length - 1].amount = Kopecks.wrap(0);
            batch = abi.encodePacked(batch, signed(i, cart, sequence));
            if (!bad && sequence > turns[i]) {
                turns[i] = sequence;
                delete put[i];
                for (uint256 l; l < cart.length; ++l) {
                    put[i][ProjectId.unwrap(cart[l].project)] = Kopecks.unwrap(cart[l].amount);
                }
            }
            if (seeds[k] % 3 != 0) continue;
            send(batch);
            batch = "";
        }
        send(batch);
        for (uint256 id; id < PROJECTS; ++id) {
            assertEq(raised(id), put[0][id] + put[1][id] + put[2][id], "raised");
        }
        for (uint256 i; i < CITIZENS; ++i) {
            (, uint16 turn) = round.ballotOf(walletOf(i));
            assertEq(turn, turns[i], "sequence");
        }
        assertSupply(CITIZENS);
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function expectRefused(bytes memory batch, bytes memory because) private {
        vm.expectRevert(because);
        send(batch);
    }

    /// @dev Skipped, and nothing else happens.
    function expectSkipsAlone(bytes memory ballot, address signer, IBudgetRound.SkipReason reason) private {
        expectSkipped(0, signer, reason);
        vm.recordLogs();
        send(ballot);
        assertEq(vm.getRecordedLogs().length, 1, "no other event");
        assertSupply(CITIZENS);
    }

    function expectUnsound(IBudgetRound.Line[] memory cart, IBudgetRound.SkipReason reason) private {
        expectSkipsAlone(signed(0, cart, 2), walletOf(0), reason);
        for (uint256 id; id < PROJECTS; ++id) {
            assertEq(raised(id), 0, "raised");
        }
    }

    /// @dev Citizen number 0 signed `hash`, but not this cart with this sequence here: somebody else recovers.
    function expectNotEnrolled(IBudgetRound.Line[] memory cart, uint16 sequence, bytes32 hash) private {
        vm.recordLogs();
        send(packed(cart, sequence, compact(0, hash)));
        assertSkipped(vm.getRecordedLogs(), IBudgetRound.SkipReason.NotEnrolled);
    }

    function assertSkipped(Vm.Log[] memory logs, IBudgetRound.SkipReason reason) private pure {
        assertEq(logs.length, 1, "no other event");
        assertEq(logs[0].topics[0], IBudgetRound.BallotSkipped.selector, "skipped");
        (,, uint256 because) = abi.decode(logs[0].data, (uint256, address, uint256));
        assertEq(because, uint256(reason), "because");
    }

    function cut(bytes memory whole, uint256 end) private pure returns (bytes memory part) {
        part = new bytes(end);
        for (uint256 i; i < end; ++i) {
            part[i] = whole[i];
        }
    }
}
