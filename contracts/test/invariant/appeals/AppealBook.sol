// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { AppealId, DepartmentId, OfficerId, TermsId } from "../../../src/interfaces/Types.sol";
import { Vm } from "forge-std/Vm.sol";

/// @notice What the handlers did, by which each appeal should stand where it stands: never read from the registry of
/// appeals. Beside it the clock, the people of the game, and what the last act was.
contract AppealBook {
    /// @param code What the information centre gave to the citizen; zero for an author's own filing.
    struct Entry {
        AppealId id;
        address author;
        bytes32 digest;
        bytes32 code;
        IAppealRegistry.Appeal appeal;
        bytes32[] answers;
    }

    struct Signer {
        address account;
        OfficerId officer;
    }

    /// @dev An answer that waits for approvals, or waited.
    struct Prepared {
        IAppealRegistry.Answer answer;
        Signer[] signers;
        bool returned;
    }

    /// @param number Of the appeal that was acted on; `NONE` if none was.
    /// @param former Where it stood before.
    struct Act {
        uint256 number;
        address actor;
        DepartmentId actorsDepartment;
        IAppealRegistry.Appeal former;
        address[] signers;
    }

    uint256 public constant NONE = type(uint256).max;
    uint256 public constant CITIZENS = 5;
    uint256 private constant OFFICERS = 12;
    /// @dev 1 January 2027, midnight by Moscow's clocks.
    uint256 private constant NEW_YEAR = 1_798_750_800;

    uint256 public time;
    uint256 public blockNumber;
    address[] private _people;
    mapping(address account => uint256 key) public keyOf;
    Entry[] private _entries;
    Act private _last;
    mapping(uint256 number => bytes32[] hashes) private _preparedOf;
    mapping(bytes32 answerHash => Prepared prepared) private _prepared;
    mapping(address author => mapping(uint256 day => uint32 count)) public filedOn;
    mapping(uint256 number => mapping(uint256 citizen => bool)) public joined;
    mapping(uint256 number => mapping(bytes32 digest => IAppealRegistry.Tombstone)) public tombstoneOf;
    mapping(uint256 number => mapping(address claimant => uint256 blockNumber)) public committedAt;
    mapping(DepartmentId department => mapping(uint16 year => uint32 number)) public lastNumber;
    mapping(TermsId terms => IAppealRegistry.Terms spans) private _spans;
    TermsId public currentTerms;
    mapping(string action => uint256 times) public done;

    constructor(Vm vm) {
        (time, blockNumber) = (NEW_YEAR - 4 days, 1_000);
        for (uint256 i; i < CITIZENS + OFFICERS; ++i) {
            uint256 key = uint256(keccak256(abi.encode("person of the appeals' game", i)));
            _people.push(vm.addr(key));
            keyOf[_people[i]] = key;
        }
    }

    /// @notice Citizens first, then the officers of three departments, four of each, the head first.
    function people() external view returns (address[] memory) {
        return _people;
    }

    function person(uint256 i) external view returns (address) {
        return _people[i];
    }

    function officer(uint256 department, uint256 i) external view returns (address) {
        return _people[CITIZENS + 4 * department + i];
    }

    function count() external view returns (uint256) {
        return _entries.length;
    }

    function entry(uint256 number) external view returns (Entry memory) {
        return _entries[number];
    }

    function last() external view returns (Act memory) {
        return _last;
    }

    function year() public view returns (uint16) {
        return time < NEW_YEAR ? 2026 : 2027;
    }

    // ------------------------------------------------------------------------------------------- the clock

    /// @notice Moves the clock: mostly not at all, sometimes by hours, seldom to a deadline or the second before it.
    function passTime(uint256 seed) external {
        ++blockNumber;
        uint256 kind = seed % 48;
        seed /= 48;
        if (kind == 0) jump(seed);
        else if (kind < 10) time += seed % 1 hours;
    }

    function jump(uint256 seed) public {
        if (_entries.length == 0) return;
        IAppealRegistry.Appeal storage appeal = _entries[seed / 2 % _entries.length].appeal;
        uint256 second = appeal.dueBy - seed % 2 * (appeal.dueBy == 0 ? 0 : 1);
        if (second > time) time = second;
    }

    // ------------------------------------------------------------------------------------------- what was done

    function beginAct(uint256 number, address actor, DepartmentId actorsDepartment) external {
        delete _last;
        (_last.number, _last.actor, _last.actorsDepartment) = (number, actor, actorsDepartment);
        if (number < _entries.length) _last.former = _entries[number].appeal;
    }

    function noAct() external {
        delete _last;
        _last.number = NONE;
    }

    function onSigners(address[] memory signers) external {
        _last.signers = signers;
    }

    function onDone(string memory action) external {
        ++done[action];
    }

    function onTerms(TermsId terms, IAppealRegistry.Terms memory spans) external {
        (currentTerms, _spans[terms]) = (terms, spans);
    }

    function spansOf(TermsId terms) external view returns (IAppealRegistry.Terms memory) {
        return _spans[terms];
    }

    function onFiled(Entry memory filed) external {
        ++filedOn[filed.author][time / 1 days];
        _entries.push(filed);
    }

    function save(uint256 number, IAppealRegistry.Appeal memory appeal) external {
        _entries[number].appeal = appeal;
    }

    function onClaimed(uint256 number, address author) external {
        (_entries[number].author, _entries[number].code) = (author, 0);
    }

    function onCommitted(uint256 number, address claimant) external {
        if (committedAt[number][claimant] == 0) committedAt[number][claimant] = blockNumber;
    }

    function onNumbered(DepartmentId department) external {
        ++lastNumber[department][year()];
    }

    function onAnswered(uint256 number, bytes32 answerHash) external {
        _entries[number].answers.push(answerHash);
    }

    function onJoined(uint256 number, uint256 citizen) external {
        joined[number][citizen] = true;
    }

    function onTombstone(uint256 number, bytes32 digest, IAppealRegistry.Tombstone tombstone) external {
        tombstoneOf[number][digest] = tombstone;
    }

    // ------------------------------------------------------------------------------------------- prepared answers

    function preparedOf(uint256 number) external view returns (bytes32[] memory) {
        return _preparedOf[number];
    }

    function prepared(bytes32 answerHash) external view returns (Prepared memory) {
        return _prepared[answerHash];
    }

    function onPrepared(uint256 number, bytes32 answerHash, IAppealRegistry.Answer memory answer) external {
        _preparedOf[number].push(answerHash);
        _prepared[answerHash].answer = answer;
    }

    /// @dev A new appointment takes the former one's place.
    function onSigned(bytes32 answerHash, Signer memory signer) external {
        Signer[] storage signers = _prepared[answerHash].signers;
        for (uint256 i; i < signers.length; ++i) {
            if (signers[i].account != signer.account) continue;
            signers[i] = signer;
            return;
        }
        signers.push(signer);
    }

    function onReturned(bytes32 answerHash) external {
        _prepared[answerHash].returned = true;
    }
}
