// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks } from "../../src/interfaces/Types.sol";
import { Signing } from "../round/Signing.sol";
import { People } from "./People.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice What the handlers share: the clock, the wallets of the game, the people, the rounds' records.
contract Store is Signing {
    uint256 private constant WALLETS = 24;
    /// @dev Of so many wallets the third is a contract, for which the key in `keyOf` speaks.
    uint256 private constant CONTRACT_EACH = 4;

    People public immutable people = new People();
    uint256 public time;
    RoundRecord[] private _records;
    mapping(address round => RoundRecord) public recordOf;
    address[] private _wallets;
    mapping(address wallet => uint256) public keyOf;
    uint256 private _usedWallets;
    mapping(string action => uint256 times) public done;

    constructor(uint256 time_) {
        time = time_;
        for (uint256 i; i < WALLETS; ++i) {
            uint256 key = uint256(keccak256(abi.encode("wallet", i)));
            _wallets.push(i % CONTRACT_EACH == 2 ? contractOf(key) : vm.addr(key));
            keyOf[_wallets[i]] = key;
        }
    }

    function wallets() public view returns (address[] memory) {
        return _wallets;
    }

    /// @notice How many wallets nobody has used yet.
    function freshWallets() external view returns (uint256) {
        return WALLETS - _usedWallets;
    }

    /// @notice A wallet that nobody has used yet. There must be one.
    function takeFreshWallet() external returns (address) {
        return _wallets[_usedWallets++];
    }

    function rounds() external view returns (uint256) {
        return _records.length;
    }

    function record(uint256 i) public view returns (RoundRecord) {
        return _records[i];
    }

    function onOpened(BudgetRound round, IBudgetRound.Terms memory terms, bytes32 termsHash) external {
        RoundRecord opened = new RoundRecord(round, terms, termsHash);
        _records.push(opened);
        recordOf[address(round)] = opened;
        opened.beginStep(_wallets);
    }

    /// @notice Moves the clock: mostly not at all, sometimes by minutes, seldom far (see `jump`).
    function passTime(uint256 seed) external {
        uint256 kind = seed % 40;
        if (kind == 0) jump(seed / 40);
        else if (kind < 10) time += (seed / 40) % 1 hours;
    }

    /// @notice Moves the clock to the very second in which a phase of the newest round or the one before it begins, or to
    /// the second before.
    function jump(uint256 seed) public {
        uint256 newest = _records.length - 1;
        bool older = newest != 0 && (seed / 2) % 2 == 0;
        IBudgetRound.Terms memory terms = _records[older ? newest - 1 : newest].terms();
        uint48[3] memory boundaries = [terms.enrolmentStart, terms.votingStart, terms.votingEnd];
        for (uint256 i; i < 3; ++i) {
            uint256 second = boundaries[i] - seed % 2;
            if (second <= time) continue;
            time = second;
            return;
        }
    }

    function beginStep() external {
        for (uint256 i; i < _records.length; ++i) {
            _records[i].beginStep(_wallets);
        }
    }

    function endStep(Vm.Log[] memory logs) external {
        for (uint256 i; i < logs.length; ++i) {
            RoundRecord emitter = recordOf[logs[i].emitter];
            if (address(emitter) != address(0)) emitter.onLog(logs[i]);
        }
        for (uint256 i; i < _records.length; ++i) {
            _records[i].endStep();
        }
    }

    function onDone(string memory action) external {
        ++done[action];
    }

    /// @notice What a project's piggy bank should hold: a recount of the ballots that the handlers cast.
    function recount(RoundRecord record_, uint256 id) external view returns (uint256 sum) {
        for (uint256 i; i < WALLETS; ++i) {
            sum += record_.put(_wallets[i], id);
        }
    }

    function shareOf(RoundRecord record_) external view returns (uint256) {
        uint256 citizens = record_.enrolled().length;
        return citizens == 0 ? 0 : record_.budget() / citizens;
    }

    function costs(RoundRecord record_) external view returns (uint256[] memory list) {
        IBudgetRound.Project[] memory projects = record_.terms().projects;
        list = new uint256[](projects.length);
        for (uint256 id; id < list.length; ++id) {
            list[id] = Kopecks.unwrap(projects[id].cost);
        }
    }
}
