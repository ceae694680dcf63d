// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { IDepartmentRegistry } from "../../../src/interfaces/IDepartmentRegistry.sol";
import { AppealId, DepartmentId, DistrictId, OfficerId } from "../../../src/interfaces/Types.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { Test } from "forge-std/Test.sol";

/// @notice What is common to all who act on appeals. A step lets time pass and acts once, as the one who may or as
/// anybody else; whether the act must succeed is thought out beforehand from the book, and it must be so.
abstract contract AppealHandler is Test {
    uint8 internal constant KIND = 1;
    uint256 internal constant DEPARTMENTS = 3;

    AppealCity internal city;
    AppealBook internal immutable book;

    constructor(AppealCity memory city_, AppealBook book_) {
        (city, book) = (city_, book_);
    }

    modifier step(uint256 timeSeed) {
        book.passTime(timeSeed);
        vm.warp(book.time());
        vm.roll(book.blockNumber());
        book.noAct();
        _;
    }

    /// @dev Calls the registry. Fails the campaign unless the call is let through exactly when `allowed`.
    function act(string memory action, uint256 number, address actor, bytes memory data, bool allowed)
        internal
        returns (bytes memory answer)
    {
        book.beginAct(number, actor, departmentOf(actor));
        bool done;
        vm.prank(actor);
        (done, answer) = address(city.appeals).call(data);
        if (done != allowed) emit log_named_bytes("the answer", answer);
        assertEq(done, allowed, string.concat(action, done ? " was let through" : " was refused"));
        book.onDone(string.concat(action, allowed ? "" : ", refused"));
    }

    // ------------------------------------------------------------------------------------------- who and what

    /// @dev One of the appeals, one that stands in a state between `from_` and `to` most often.
    function pick(uint256 seed, IAppealRegistry.State from_, IAppealRegistry.State to) internal view returns (uint256) {
        uint256 n = book.count();
        for (uint256 i; i < n && seed % 8 != 0; ++i) {
            uint256 number = (seed / 8 + i) % n;
            IAppealRegistry.State state = book.entry(number).appeal.state;
            if (state >= from_ && state <= to) return number;
        }
        return seed / 8 % n;
    }

    /// @dev Mostly `right`, else anybody.
    function actorOf(uint256 seed, address right) internal view returns (address) {
        if (seed % 4 != 0 && right != address(0)) return right;
        address[] memory people = book.people();
        uint256 i = seed / 4 % (people.length + 4);
        if (i < people.length) return people[i];
        if (i == people.length) return city.dispatcher;
        if (i == people.length + 1) return city.supervisor;
        return i == people.length + 2 ? city.moderator : city.establishment;
    }

    /// @dev Whoever serves in the department now, beginning anywhere among all officers; zero if nobody does.
    function officerOf(DepartmentId department, uint256 seed) internal view returns (address) {
        address[] memory people = book.people();
        for (uint256 i; i < people.length; ++i) {
            address account = people[(seed % people.length + i) % people.length];
            if (serves(account, department)) return account;
        }
        return address(0);
    }

    function headOf(DepartmentId department) internal view returns (address) {
        return city.departments.accountOf(city.departments.departmentOf(department).head);
    }

    function departmentOf(address account) internal view returns (DepartmentId) {
        return city.departments.officerOf(account).department;
    }

    function appointmentOf(address account) internal view returns (OfficerId) {
        return city.departments.officerOf(account).id;
    }

    function serves(address account, DepartmentId department) internal view returns (bool) {
        return department != DepartmentId.wrap(0) && departmentOf(account) == department;
    }

    function isInForce(OfficerId officer) internal view returns (bool) {
        return officer != OfficerId.wrap(0) && appointmentOf(city.departments.accountOf(officer)) == officer;
    }

    function isSupervisor(address account) internal view returns (bool) {
        return account == city.supervisor || account == city.supervisingOfficer;
    }

    /// @dev One that exists most often.
    function pickDepartment(uint256 seed) internal pure returns (DepartmentId) {
        return DepartmentId.wrap(uint16(seed % 20 == 0 ? seed % 2 * 9 : 1 + seed / 20 % DEPARTMENTS));
    }

    /// @dev Whether an appeal about this district can be given to the department.
    function canTake(DepartmentId department, DistrictId district) internal view returns (bool) {
        IDepartmentRegistry.Department memory entry = city.departments.departmentOf(department);
        return entry.openedAt != 0 && !entry.closed && city.departments.covers(department, district);
    }

    function awaitsAnswer(IAppealRegistry.State state) internal pure returns (bool) {
        return state == IAppealRegistry.State.Registered || state == IAppealRegistry.State.Assigned
            || state == IAppealRegistry.State.InfoRequested;
    }

    function isFinal(IAppealRegistry.State state) internal pure returns (bool) {
        return state == IAppealRegistry.State.Confirmed || state == IAppealRegistry.State.Closed
            || state == IAppealRegistry.State.Withdrawn;
    }

    /// @dev The deadlines under which the appeal was filed.
    function spansOf(IAppealRegistry.Appeal memory appeal) internal view returns (IAppealRegistry.Terms memory) {
        return book.spansOf(appeal.terms);
    }

    /// @dev A digest, seldom zero.
    function digestFrom(uint256 seed) internal pure returns (bytes32) {
        return seed % 12 == 0 ? bytes32(0) : keccak256(abi.encode("body", seed));
    }

    /// @dev Seeds that follow from one seed.
    function from(uint256 seed, uint256 salt) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, salt)));
    }

    function ahead(uint256 span) internal view returns (uint40) {
        return uint40(book.time() + span);
    }

    /// @dev A new round begins: as the citizen disputes for the first time, or as the supervisor decides.
    function reopened(IAppealRegistry.Appeal memory appeal) internal view returns (IAppealRegistry.Appeal memory) {
        ++appeal.round;
        appeal.dueBy = ahead(spansOf(appeal).answer);
        appeal.overdueStages = 0;
        if (isInForce(appeal.officer)) {
            appeal.state = IAppealRegistry.State.Assigned;
        } else {
            (appeal.state, appeal.officer) = (IAppealRegistry.State.Registered, OfficerId.wrap(0));
        }
        return appeal;
    }

    function idOf(uint256 number) internal view returns (AppealId) {
        return book.entry(number).id;
    }
}
