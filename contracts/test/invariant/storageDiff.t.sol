// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DistrictId, ProjectId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";
import { Artifacts } from "../deploy/Artifacts.sol";
import { Arguments } from "./Arguments.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice Every function of every contract of the city, called by every role while a round votes: nothing of the round
/// is written but by a citizen's own castBallot or withdrawBallot, and then just that ballot and the piggy banks.
/// The functions are read from the compiler's output: a new one is tried without being named here.
contract StorageDiffTest is Base, Artifacts {
    uint256 private constant VOTERS = 4;

    BudgetRound private round;
    string[] private names;
    mapping(string contractName => address) private targetOf;
    mapping(string contractName => string[]) private signatures;
    address[] private senders;
    address[] private targets;
    bytes[] private calls;
    Arguments private arguments;
    mapping(bytes32 slot => bool) private isPiggyBank;
    mapping(address sender => bytes32 slot) private ballotOf;
    mapping(address sender => bytes32 state) private protectedOf;

    function setUp() public override {
        super.setUp();
        IBudgetRound.Terms memory terms = termsOf(40_000_00, 12);
        registerBatch(VOTERS, 2, CENTRE);
        round = openVoting(terms, VOTERS);
        cast(round, 0, cartOver(0, 3, 1_000_00));
        cast(round, 1, cartOver(2, 10, 500_00));

        name("AccessManager", address(authority));
        name("ERC2771Forwarder", address(forwarder));
        name("CitizenRegistry", address(registry));
        name("BudgetRoundFactory", address(factory));
        name("BudgetRound", address(round));
        name("GreedyByRaised", address(greedyByRaised));
        name("FillToCost", address(fillToCost));

        // Two voters with a ballot, one without, a resident who did not enrol, and all the others.
        senders = [
            walletOf(0),
            walletOf(1),
            walletOf(2),
            walletOf(VOTERS),
            registrar,
            treasurer,
            guardian,
            admin,
            deployer,
            treasury,
            anyone
        ];
        shapeCalls(terms);
        arguments = new Arguments(accounts(), words(), calls);

        vm.record();
        round.raised();
        (bytes32[] memory slots,) = vm.accesses(address(round));
        for (uint256 i; i < slots.length; ++i) {
            isPiggyBank[slots[i]] = true;
        }
        for (uint256 i; i < senders.length; ++i) {
            ballotOf[senders[i]] = ballotSlot(senders[i]);
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
        uint256 writes;
        (done, writes) = writesOf(sender, target, data);
        if (writes != 0) assertOwnBallot(sender, target, data);
        if (sender == admin) {
            (, writes) = writesOf(sender, address(authority), abi.encodeCall(authority.schedule, (target, data, 0)));
            assertEq(writes, 0, "by the administrator's word");
            skip(ADMIN_DELAY);
            (, writes) = writesOf(sender, address(authority), abi.encodeCall(authority.execute, (target, data)));
            assertEq(writes, 0, "by the administrator's word, carried out");
        }
        changed = done || sender == admin;
        if (changed) assertEq(protectedState(sender), protectedOf[sender], "terms, electorate, the others' ballots");
    }

    /// @return done Whether the call succeeded.
    /// @return writes How many of the round's slots the call changed.
    function writesOf(address sender, address target, bytes memory data) private returns (bool done, uint256 writes) {
        bytes32 ballot = ballotOf[sender];
        vm.startStateDiffRecording();
        vm.prank(sender);
        (done,) = target.call(data);
        Vm.AccountAccess[] memory accesses = vm.stopAndReturnStateDiff();
        for (uint256 i; i < accesses.length; ++i) {
            Vm.StorageAccess[] memory storageAccesses = accesses[i].storageAccesses;
            for (uint256 j; j < storageAccesses.length; ++j) {
                Vm.StorageAccess memory access = storageAccesses[j];
                bool changed = access.isWrite && !access.reverted && access.previousValue != access.newValue;
                if (access.account != address(round) || !changed) continue;
                ++writes;
                assertTrue(access.slot == ballot || isPiggyBank[access.slot], "one's own ballot or a piggy bank");
            }
        }
    }

    function ballotWrites(address sender, bytes memory data) private returns (uint256 writes) {
        (, writes) = writesOf(sender, address(round), data);
    }

    function assertOwnBallot(address sender, address target, bytes memory data) private view {
        assertEq(target, address(round), "only a call to the round itself writes to it");
        bool ballot = bytes4(data) == round.castBallot.selector || bytes4(data) == round.withdrawBallot.selector;
        assertTrue(ballot, "only by a ballot");
        (, uint16 sequence) = round.ballotOf(sender);
        assertGt(sequence, 1, "only by one who is enrolled");
    }

    // ------------------------------------------------------------------------------------------- what is protected

    /// @dev What the sender's own ballot cannot change.
    function protectedState(address sender) private view returns (bytes32 state) {
        state = keccak256(abi.encode(round.terms(), round.termsHash(), round.enrolled(), round.phase(), round.funded()));
        for (uint256 i; i < VOTERS + 2; ++i) {
            state = keccak256(abi.encode(state, round.isEnrolled(CitizenIndex.wrap(uint32(i + 1)))));
            if (walletOf(i) == sender) continue;
            (IBudgetRound.Line[] memory lines, uint16 sequence) = round.ballotOf(walletOf(i));
            state = keccak256(abi.encode(state, lines, sequence, round.balanceOf(walletOf(i))));
        }
    }

    function ballotSlot(address wallet) private returns (bytes32) {
        vm.record();
        round.enrolled();
        (bytes32[] memory others,) = vm.accesses(address(round));
        vm.record();
        round.ballotOf(wallet);
        (bytes32[] memory slots,) = vm.accesses(address(round));
        for (uint256 i; i < slots.length; ++i) {
            if (slots[i] != others[0]) return slots[i];
        }
        revert("no slot of the ballot's own");
    }

    // ------------------------------------------------------------------------------------------- arguments

    function name(string memory name_, address target) private {
        names.push(name_);
        targetOf[name_] = target;
        string[] memory list = signaturesOf(name_);
        for (uint256 i; i < list.length; ++i) {
            signatures[name_].push(list[i]);
        }
    }

    function accounts() private view returns (address[] memory list) {
        list = new address[](senders.length + names.length + 3);
        for (uint256 i; i < senders.length; ++i) {
            list[i] = senders[i];
        }
        for (uint256 i; i < names.length; ++i) {
            list[senders.length + i] = targetOf[names[i]];
        }
        list[list.length - 3] = walletOf(99);
        list[list.length - 2] = round.piggyBank(ProjectId.wrap(2));
        list[list.length - 1] = address(0);
    }

    function words() private pure returns (bytes32[] memory list) {
        list = new bytes32[](VOTERS + 3);
        for (uint256 i; i < list.length; ++i) {
            list[i] = nullifierOf(i);
        }
    }

    /// @dev Calls that are in order for some role, or would be at some other time.
    function shapeCalls(IBudgetRound.Terms memory terms) private {
        (terms.enrolmentStart, terms.votingStart, terms.votingEnd) =
        (terms.enrolmentStart + 30 days, terms.votingStart + 30 days, terms.votingEnd + 30 days);
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](1);
        residents[0] = resident(50, CENTRE);
        ICitizenRegistry.Voucher memory voucher = voucherOf(51, CENTRE);
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (round.cancel.selector, round.castBallot.selector);

        shape(address(registry), abi.encodeCall(registry.registerBatch, (residents)));
        shape(
            address(registry),
            abi.encodeCall(registry.register, (voucher, registrar, signVoucher(voucher, registrarKey)))
        );
        shape(address(registry), abi.encodeCall(registry.rebind, (nullifierOf(0), walletOf(60))));
        shape(
            address(registry),
            abi.encodeCall(registry.revoke, (nullifierOf(1), ICitizenRegistry.RevocationReason.Moved))
        );
        shape(address(registry), abi.encodeCall(registry.reinstate, (nullifierOf(2))));
        shape(address(registry), abi.encodeCall(registry.changeDistrict, (nullifierOf(0), DistrictId.wrap(SUBURB))));
        shape(address(registry), abi.encodeCall(registry.pause, ()));
        shape(address(registry), abi.encodeCall(registry.setAuthority, (address(authority))));
        shape(address(factory), abi.encodeCall(factory.openRound, (terms)));
        shape(
            address(factory), abi.encodeCall(factory.cancelRound, (round, IBudgetRound.CancellationReason.CourtOrder))
        );
        shape(address(factory), abi.encodeCall(factory.allowRule, (greedyByRaised, false)));
        shape(address(round), abi.encodeCall(round.enrol, ()));
        shape(address(round), abi.encodeCall(round.moveEnrolment, (walletOf(0), walletOf(VOTERS))));
        shape(address(round), abi.encodeCall(round.castBallot, (cartOver(5, 4, 2_000_00))));
        shape(address(round), abi.encodeCall(round.withdrawBallot, ()));
        shape(address(round), abi.encodeCall(round.settle, (orderOf(round))));
        shape(address(round), abi.encodeCall(round.cancel, (IBudgetRound.CancellationReason.OrderWithdrawn)));
        shape(address(round), abi.encodeCall(round.transfer, (walletOf(1), 1)));
        shape(address(authority), abi.encodeCall(authority.grantRole, (REGISTRAR_ROLE, admin, 0)));
        shape(
            address(authority),
            abi.encodeCall(authority.setTargetFunctionRole, (address(round), selectors, TREASURER_ROLE))
        );
        shape(address(authority), abi.encodeCall(authority.setTargetClosed, (address(round), true)));
        shape(address(authority), abi.encodeCall(authority.updateAuthority, (address(registry), address(factory))));
        bytes memory data = abi.encodeCall(round.castBallot, (cartOf(7, 1_000_00)));
        shape(address(forwarder), abi.encodeCall(forwarder.execute, (forwardRequest(VOTERS, address(round), data))));
    }

    function shape(address target, bytes memory data) private {
        targets.push(target);
        calls.push(data);
    }
}
