// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { CitizenIndex } from "../../src/interfaces/Types.sol";
import { RunningVote } from "./RunningVote.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice Every function of every contract of the city, called by every role while a round votes: nothing of the round
/// is written but by a citizen's own castBallot or withdrawBallot, or by what a citizen signed, whoever sends that; and
/// then just that citizen's ballot and the piggy banks.
/// The functions are read from the compiler's output: a new one is tried without being named here.
contract StorageDiffTest is RunningVote {
    struct Change {
        address account;
        bytes32 slot;
    }

    mapping(bytes32 slot => bool) private isPiggyBank;
    mapping(address voter => bytes32 slot) private ballotOf;
    mapping(address voter => bytes32 state) private protectedOf;

    function setUp() public override {
        super.setUp();
        vm.record();
        round.raised();
        (bytes32[] memory slots,) = vm.accesses(address(round));
        for (uint256 i; i < slots.length; ++i) {
            isPiggyBank[slots[i]] = true;
        }
        for (uint256 i; i < senders.length; ++i) {
            ballotOf[senders[i]] = ballotSlot(round, senders[i]);
            protectedOf[senders[i]] = protectedState(senders[i]);
        }
        vm.stopRecord();
    }

    /// forge-config: default.fuzz.runs = 2
    function testFuzz_NoCallToTheAccessManagerTouchesARunningVote(uint256 seed) public {
        tryEveryFunction("AccessManager", seed);
    }

    /// forge-config: default.fuzz.runs = 2
    function testFuzz_NoCallToTheForwarderTouchesARunningVote(uint256 seed) public {
        tryEveryFunction("ERC2771Forwarder", seed);
    }

    /// forge-config: default.fuzz.runs = 2
    function testFuzz_NoCallToTheRegisterTouchesARunningVote(uint256 seed) public {
        tryEveryFunction("CitizenRegistry", seed);
    }

    /// forge-config: default.fuzz.runs = 2
    function testFuzz_NoCallToTheFactoryTouchesARunningVote(uint256 seed) public {
        tryEveryFunction("BudgetRoundFactory", seed);
    }

    /// forge-config: default.fuzz.runs = 2
    function testFuzz_NoCallToTheRoundTouchesItsVoteButOnesOwnBallot(uint256 seed) public {
        tryEveryFunction("BudgetRound", seed);
    }

    /// forge-config: default.fuzz.runs = 2
    function testFuzz_NoCallToTheRulesTouchesARunningVote(uint256 seed) public {
        tryEveryFunction("GreedyByRaised", seed);
        tryEveryFunction("FillToCost", seed);
    }

    /// @dev The same with calls that are in order for somebody: not all of the above can be luck.
    function test_NoOrdinaryCallTouchesARunningVote() public {
        uint256 succeeded;
        uint256 snapshot = vm.snapshotState();
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 s; s < senders.length; ++s) {
                if (tried(snapshot, senders[s], targets[i], calls[i])) ++succeeded;
            }
        }
        assertGe(succeeded, 20, "calls that succeeded");
    }

    /// @dev What is allowed does happen, so that the two tests above are not blind.
    function test_ACitizensOwnBallotIsSeen() public {
        bytes memory ballot = abi.encodeCall(round.castBallot, (cartOf(4, 100_00)));
        assertGt(ballotWrites(walletOf(2), ballot), 1, "a first ballot");
        assertGt(ballotWrites(walletOf(0), ballot), 1, "another ballot");
        assertGt(ballotWrites(walletOf(0), abi.encodeCall(round.withdrawBallot, ())), 1, "none any more");
        assertEq(ballotWrites(anyone, ballot), 0, "a stranger's");
        assertGt(ballotWrites(anyone, abi.encodeCall(round.castBallots, (signedBallots()))), 1, "what a citizen signed");
    }

    /// @dev In a round that enrols while this one votes.
    function test_SignedEnrolmentsTouchOnlyTheirSigners() public {
        BudgetRound next = openRound(termsOf(40_000_00, 12));
        warpTo(next, IBudgetRound.Phase.Enrolment);
        bytes memory data = abi.encodeCall(next.enrolBatch, (signedEnrolments(next)));
        bytes32[4] memory allowed = [
            ballotSlot(next, walletOf(VOTERS)),
            ballotSlot(next, walletOf(VOTERS + 1)),
            soleSlot(next, abi.encodeCall(next.enrolled, ())),
            soleSlot(next, abi.encodeCall(next.isEnrolled, (CitizenIndex.wrap(1))))
        ];
        uint256 snapshot = vm.snapshotState();
        for (uint256 s; s < senders.length; ++s) {
            (bool done, Change[] memory changes) = changesOf(senders[s], address(next), data);
            assertTrue(done, "anyone may send it");
            for (uint256 i; i < changes.length; ++i) {
                assertEq(changes[i].account, address(next), "no other contract");
                bytes32 slot = changes[i].slot;
                bool may = slot == allowed[0] || slot == allowed[1] || slot == allowed[2] || slot == allowed[3];
                assertTrue(may, "a signer's ballot, the count or the index");
            }
            assertEq(next.enrolled(), 2, "those who signed");
            vm.revertToState(snapshot);
        }
    }

    // ------------------------------------------------------------------------------------------- trying

    function tryEveryFunction(string memory contractName, uint256 seed) private {
        string[] storage list = signatures[contractName];
        uint256 snapshot = vm.snapshotState();
        for (uint256 f; f < list.length; ++f) {
            for (uint256 s; s < senders.length; ++s) {
                bytes memory data = arguments.callOf(list[f], uint256(keccak256(abi.encode(seed, f, s))));
                tried(snapshot, senders[s], targetOf[contractName], data);
            }
        }
    }

    /// @dev In a call of its own, whose memory is given back; whatever it changed is undone.
    function tried(uint256 snapshot, address sender, address target, bytes memory data) private returns (bool done) {
        bool changed;
        (done, changed) = this.tryCall(sender, target, data);
        if (changed) vm.revertToState(snapshot);
    }

    /// @notice Directly, and by an administrator through schedule, delay and execute.
    /// @return done Whether the direct call succeeded.
    /// @return changed Whether anything is other than before.
    function tryCall(address sender, address target, bytes memory data) external returns (bool done, bool changed) {
        address voter = voterOf(sender, data);
        uint256 writes;
        (done, writes) = writesOf(sender, target, data);
        if (writes != 0) assertBallotOf(voter, target, data);
        if (sender == admin) {
            (, writes) = writesOf(sender, address(authority), abi.encodeCall(authority.schedule, (target, data, 0)));
            assertEq(writes, 0, "by the administrator's word");
            skip(ADMIN_DELAY);
            (, writes) = writesOf(sender, address(authority), abi.encodeCall(authority.execute, (target, data)));
            assertEq(writes, 0, "by the administrator's word, carried out");
        }
        changed = done || sender == admin;
        if (changed) assertEq(protectedState(voter), protectedOf[voter], "terms, electorate, the others' ballots");
    }

    /// @dev Whose ballot a call may change: what was signed is the signer's, whoever sends it.
    function voterOf(address sender, bytes memory data) private view returns (address) {
        return wasSigned(data) ? walletOf(SIGNER) : sender;
    }

    function wasSigned(bytes memory data) private view returns (bool) {
        return bytes4(data) == round.castBallots.selector || bytes4(data) == round.castBallotFor.selector;
    }

    /// @return done Whether the call succeeded.
    /// @return writes How many of the round's slots the call changed.
    function writesOf(address sender, address target, bytes memory data) private returns (bool done, uint256 writes) {
        bytes32 ballot = ballotOf[voterOf(sender, data)];
        Change[] memory changes;
        (done, changes) = changesOf(sender, target, data);
        for (uint256 i; i < changes.length; ++i) {
            if (changes[i].account != address(round)) continue;
            ++writes;
            bytes32 slot = changes[i].slot;
            assertTrue(slot == ballot || isPiggyBank[slot], "the voter's own ballot or a piggy bank");
        }
    }

    /// @return done Whether the call succeeded.
    /// @return changes Every write that left another value than before.
    function changesOf(address sender, address target, bytes memory data)
        private
        returns (bool done, Change[] memory changes)
    {
        vm.startStateDiffRecording();
        vm.prank(sender);
        (done,) = target.call(data);
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        changes = new Change[](256);
        uint256 n;
        for (uint256 i; i < accesses.length; ++i) {
            Vm.StorageAccess[] memory storageAccesses = accesses[i].storageAccesses;
            for (uint256 j; j < storageAccesses.length; ++j) {
                Vm.StorageAccess memory access = storageAccesses[j];
                if (!access.isWrite || access.reverted || access.previousValue == access.newValue) continue;
                changes[n++] = Change(access.account, access.slot);
            }
        }
        assembly ("memory-safe") {
            mstore(changes, n)
        }
    }

    function ballotWrites(address sender, bytes memory data) private returns (uint256 writes) {
        (, writes) = writesOf(sender, address(round), data);
    }

    function assertBallotOf(address voter, address target, bytes memory data) private view {
        assertEq(target, address(round), "only a call to the round itself writes to it");
        bool own = bytes4(data) == round.castBallot.selector || bytes4(data) == round.withdrawBallot.selector;
        assertTrue(own || wasSigned(data), "only by a ballot");
        (, uint16 sequence) = round.ballotOf(voter);
        assertGt(sequence, 1, "only of one who is enrolled");
    }

    // ------------------------------------------------------------------------------------------- what is protected

    /// @dev What a voter's own ballot cannot change.
    function protectedState(address voter) private view returns (bytes32 state) {
        state = keccak256(abi.encode(round.terms(), round.termsHash(), round.enrolled(), round.phase(), round.funded()));
        for (uint256 i; i < VOTERS + 2; ++i) {
            state = keccak256(abi.encode(state, round.isEnrolled(CitizenIndex.wrap(uint32(i + 1)))));
            if (walletOf(i) == voter) continue;
            (IBudgetRound.Line[] memory lines, uint16 sequence) = round.ballotOf(walletOf(i));
            state = keccak256(abi.encode(state, lines, sequence, round.balanceOf(walletOf(i))));
        }
    }

    /// @dev Of the two slots that reading a ballot touches the one that is not the count's.
    function ballotSlot(BudgetRound which, address wallet) private returns (bytes32) {
        bytes32 count = soleSlot(which, abi.encodeCall(which.enrolled, ()));
        vm.record();
        which.ballotOf(wallet);
        (bytes32[] memory slots,) = vm.accesses(address(which));
        for (uint256 i; i < slots.length; ++i) {
            if (slots[i] != count) return slots[i];
        }
        revert("no slot of the ballot's own");
    }

    /// @dev What this reads.
    function soleSlot(BudgetRound which, bytes memory reading) private returns (bytes32) {
        vm.record();
        (bool read,) = address(which).staticcall(reading);
        (bytes32[] memory slots,) = vm.accesses(address(which));
        assertTrue(read && slots.length == 1, "reads one slot");
        return slots[0];
    }
}
