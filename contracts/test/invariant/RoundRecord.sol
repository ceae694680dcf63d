// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice What happened in one round: as the handlers did it, as the events told it, and what was first seen when a
/// phase began. The invariants compare the round with this.
contract RoundRecord {
    BudgetRound public immutable round;
    uint256 public immutable budget;
    uint256 public immutable projects;
    bytes32 public immutable termsHash;
    bytes private _terms;

    // As the handlers did it.
    bool public cancelled;
    bool public settled;
    address[] private _enrolled;
    mapping(uint32 index => address wallet) public walletOf;
    mapping(address wallet => uint32 index) public indexOf;
    mapping(address wallet => mapping(uint256 project => uint256 kopecks)) public put;
    mapping(address wallet => uint256 kopecks) public spent;
    mapping(address wallet => uint256 n) public sequence;
    bytes32 public skipped;

    // As the events told it.
    mapping(address account => int256 kopecks) public net;
    mapping(address wallet => uint256 ballot) public lastBallot;
    bytes32 public toldSkipped;

    // As it was when first seen in a phase.
    IBudgetRound.Phase public furthest;
    uint256 public phasesBackward;
    bytes32 public electorateAtVoting;
    bytes32 public tallyAtClose;
    bytes32 public outcomeAtSettlement;

    // Within one step.
    uint256 public unexplainedChanges;
    uint256[] private _raisedBefore;
    mapping(uint256 project => int256 kopecks) private _byBallots;

    constructor(BudgetRound round_, IBudgetRound.Terms memory terms_, bytes32 termsHash_) {
        round = round_;
        budget = Kopecks.unwrap(terms_.budget);
        projects = terms_.projects.length;
        termsHash = termsHash_;
        _terms = abi.encode(terms_);
        _raisedBefore = new uint256[](projects);
    }

    function terms() public view returns (IBudgetRound.Terms memory) {
        return abi.decode(_terms, (IBudgetRound.Terms));
    }

    // ------------------------------------------------------------------------------------------- the handlers tell

    function onEnrolled(address wallet, uint32 index) external {
        _enrolled.push(wallet);
        (walletOf[index], indexOf[wallet], sequence[wallet]) = (wallet, index, 1);
    }

    function onMoved(address lost, address wallet) external {
        uint32 index = indexOf[lost];
        for (uint256 i; i < _enrolled.length; ++i) {
            if (_enrolled[i] == lost) _enrolled[i] = wallet;
        }
        (walletOf[index], indexOf[wallet], sequence[wallet]) = (wallet, index, 1);
        (indexOf[lost], sequence[lost]) = (0, 0);
    }

    function onBallot(address wallet, IBudgetRound.Line[] memory cart, uint256 sequence_) external {
        uint256[] memory amounts = new uint256[](projects);
        uint256 sum;
        for (uint256 i; i < cart.length; ++i) {
            amounts[ProjectId.unwrap(cart[i].project)] = Kopecks.unwrap(cart[i].amount);
            sum += Kopecks.unwrap(cart[i].amount);
        }
        for (uint256 id; id < projects; ++id) {
            uint256 former = put[wallet][id];
            if (amounts[id] == former) continue;
            _byBallots[id] += int256(amounts[id]) - int256(former);
            put[wallet][id] = amounts[id];
        }
        (spent[wallet], sequence[wallet]) = (sum, sequence_);
    }

    /// @param told Which event has to say so: `BallotSkipped` or `EnrolmentSkipped`.
    function onSkipped(bytes32 told, uint256 position, address signer, IBudgetRound.SkipReason reason) external {
        skipped = keccak256(abi.encode(skipped, told, abi.encode(position, signer, reason)));
    }

    function onCancelled() external {
        cancelled = true;
    }

    function onSettled() external {
        settled = true;
        outcomeAtSettlement = outcome();
    }

    function enrolled() external view returns (address[] memory) {
        return _enrolled;
    }

    // ------------------------------------------------------------------------------------------- the events tell

    function onLog(Vm.Log memory log) external {
        bytes32 topic = log.topics[0];
        if (topic == IERC20.Transfer.selector) {
            uint256 amount = abi.decode(log.data, (uint256));
            net[address(uint160(uint256(log.topics[1])))] -= int256(amount);
            net[address(uint160(uint256(log.topics[2])))] += int256(amount);
        } else if (topic == IBudgetRound.BallotCast.selector) {
            lastBallot[address(uint160(uint256(log.topics[1])))] = abi.decode(log.data, (uint256));
        } else if (topic == IBudgetRound.BallotsCast.selector) {
            readBatch(abi.decode(log.data, (bytes)));
        } else if (topic == IBudgetRound.BallotSkipped.selector || topic == IBudgetRound.EnrolmentSkipped.selector) {
            toldSkipped = keccak256(abi.encode(toldSkipped, topic, log.data));
        }
    }

    /// @dev Of each ballot: the number of its lines, its packed cart without leading zeros, the wallet.
    function readBatch(bytes memory records) private {
        uint256 at;
        while (at < records.length) {
            uint256 cartBytes = 2 + 3 * uint256(uint8(records[at]));
            uint256 wallet;
            uint256 ballot;
            assembly ("memory-safe") {
                let cart := add(records, add(at, 33))
                ballot := shr(sub(256, shl(3, cartBytes)), mload(cart))
                wallet := shr(96, mload(add(cart, cartBytes)))
            }
            lastBallot[address(uint160(wallet))] = ballot;
            at += 1 + cartBytes + 20;
        }
        require(at != 0 && at == records.length, "whole records, and one at least");
    }

    // ------------------------------------------------------------------------------------------- steps

    /// @notice Before an action, when the clock has moved: keeps what must not change from here on.
    function beginStep(address[] memory wallets) external {
        IBudgetRound.Phase phase = round.phase();
        if (phase < furthest) ++phasesBackward;
        furthest = phase;
        if (phase >= IBudgetRound.Phase.Voting && electorateAtVoting == 0) electorateAtVoting = electorate(wallets);
        if (phase >= IBudgetRound.Phase.Settlement && tallyAtClose == 0) tallyAtClose = tally(wallets);
        Kopecks[] memory raised = round.raised();
        for (uint256 id; id < projects; ++id) {
            _raisedBefore[id] = Kopecks.unwrap(raised[id]);
            if (_byBallots[id] != 0) delete _byBallots[id];
        }
    }

    /// @notice After it: whatever a piggy bank gained or lost must have come of the step's own ballots.
    function endStep() external {
        Kopecks[] memory raised = round.raised();
        for (uint256 id; id < projects; ++id) {
            int256 change = int256(uint256(Kopecks.unwrap(raised[id]))) - int256(_raisedBefore[id]);
            if (change != _byBallots[id]) ++unexplainedChanges;
        }
    }

    /// @notice Who may vote, as the round says.
    function electorate(address[] memory wallets) public view returns (bytes32) {
        bool[] memory votes = new bool[](wallets.length);
        for (uint256 i; i < wallets.length; ++i) {
            (, uint16 times) = round.ballotOf(wallets[i]);
            votes[i] = times != 0;
        }
        return keccak256(abi.encode(votes, round.enrolled()));
    }

    /// @notice Every ballot and every piggy bank, as the round says.
    function tally(address[] memory wallets) public view returns (bytes32 hash) {
        hash = keccak256(abi.encode(round.raised()));
        for (uint256 i; i < wallets.length; ++i) {
            (IBudgetRound.Line[] memory lines, uint16 times) = round.ballotOf(wallets[i]);
            hash = keccak256(abi.encode(hash, lines, times));
        }
    }

    function outcome() public view returns (bytes32) {
        return keccak256(abi.encode(round.funded(), round.books()));
    }
}
