// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { DepartmentId, OfficerId } from "../../../src/interfaces/Types.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { AppealHandler } from "./AppealHandler.sol";

/// @notice The dispatcher and the departments' officers: who gives an appeal to whom, and what is asked meanwhile.
contract RoutingHandler is AppealHandler {
    constructor(AppealCity memory city_, AppealBook book_) AppealHandler(city_, book_) { }

    function register(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        IAppealRegistry.State filed = IAppealRegistry.State.Filed;
        uint256 number = pick(from(seed, 1), filed, filed);
        AppealBook.Entry memory entry = book.entry(number);
        address actor = actorOf(from(seed, 2), city.dispatcher);
        DepartmentId department = pickDepartment(from(seed, 3));
        bool allowed =
            actor == city.dispatcher && entry.appeal.state == filed && canTake(department, entry.appeal.district);
        bytes memory data = abi.encodeCall(city.appeals.register, (entry.id, department));
        act("register", number, actor, data, allowed);
        if (!allowed) return;
        entry.appeal.state = IAppealRegistry.State.Registered;
        entry.appeal.registeredAt = uint40(book.time());
        entry.appeal.dueBy = ahead(spansOf(entry.appeal).answer);
        entry.appeal.department = department;
        book.save(number, entry.appeal);
        book.onNumbered(department);
    }

    function forward(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        (uint256 number, AppealBook.Entry memory entry) = awaiting(seed);
        if (number == book.NONE()) return;
        address right = seed % 3 == 0 ? city.dispatcher : officerOf(entry.appeal.department, from(seed, 2));
        address actor = actorOf(from(seed, 3), right);
        DepartmentId department = pickDepartment(from(seed, 4));
        bool allowed = mayForward(entry.appeal, actor, department);
        IAppealRegistry.ForwardReason reason = IAppealRegistry.ForwardReason(from(seed, 5) % 4);
        bytes memory data = abi.encodeCall(city.appeals.forward, (entry.id, department, reason));
        act("forward", number, actor, data, allowed);
        if (!allowed) return;
        entry.appeal.state = IAppealRegistry.State.Registered;
        (entry.appeal.department, entry.appeal.officer) = (department, OfficerId.wrap(0));
        ++entry.appeal.hops;
        book.save(number, entry.appeal);
        book.onNumbered(department);
    }

    function assign(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        (uint256 number, AppealBook.Entry memory entry) = awaiting(seed);
        if (number == book.NONE()) return;
        DepartmentId department = entry.appeal.department;
        address officer = actorOf(from(seed, 2), officerOf(department, from(seed, 3)));
        address actor = actorOf(from(seed, 4), seed % 2 == 0 ? headOf(department) : officer);
        bool mayAssign = serves(actor, department) && actor == headOf(department) || actor == officer
            && !isInForce(entry.appeal.officer);
        bool allowed = awaitsAnswer(entry.appeal.state) && mayAssign && serves(officer, department)
            && appointmentOf(officer) != entry.appeal.officer;
        act("assign", number, actor, abi.encodeCall(city.appeals.assign, (entry.id, officer)), allowed);
        if (!allowed) return;
        entry.appeal.officer = appointmentOf(officer);
        if (entry.appeal.state == IAppealRegistry.State.Registered) {
            entry.appeal.state = IAppealRegistry.State.Assigned;
        }
        book.save(number, entry.appeal);
    }

    function requestInformation(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        IAppealRegistry.State assigned = IAppealRegistry.State.Assigned;
        uint256 number = pick(from(seed, 1), assigned, assigned);
        AppealBook.Entry memory entry = book.entry(number);
        address actor = actorOf(from(seed, 2), officerOf(entry.appeal.department, from(seed, 3)));
        bytes32 digest = digestFrom(from(seed, 4));
        bool allowed = entry.appeal.state == assigned && serves(actor, entry.appeal.department) && digest != 0;
        bytes memory data = abi.encodeCall(city.appeals.requestInformation, (entry.id, digest));
        act("requestInformation", number, actor, data, allowed);
        if (!allowed) return;
        entry.appeal.state = IAppealRegistry.State.InfoRequested;
        book.save(number, entry.appeal);
    }

    function extend(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        (uint256 number, AppealBook.Entry memory entry) = awaiting(seed);
        if (number == book.NONE()) return;
        IAppealRegistry.Appeal memory appeal = entry.appeal;
        address head = headOf(appeal.department);
        address actor = actorOf(from(seed, 2), head);
        uint40 latest = appeal.dueBy + spansOf(appeal).extension;
        uint40 answerBy = uint40(_bound(from(seed, 3), appeal.dueBy, latest + 1));
        bool allowed = awaitsAnswer(appeal.state) && actor == head && head != address(0) && !appeal.extended
            && book.time() < appeal.dueBy && answerBy > appeal.dueBy && answerBy <= latest;
        IAppealRegistry.ExtensionReason reason = IAppealRegistry.ExtensionReason(seed % 4);
        bytes memory data = abi.encodeCall(city.appeals.extend, (entry.id, answerBy, reason, "grounds"));
        act("extend", number, actor, data, allowed);
        if (!allowed) return;
        (appeal.dueBy, appeal.extended) = (answerBy, true);
        book.save(number, appeal);
    }

    function reseal(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        if (book.count() == 0) return;
        uint256 number = pick(from(seed, 1), IAppealRegistry.State.Filed, IAppealRegistry.State.Disputed);
        AppealBook.Entry memory entry = book.entry(number);
        DepartmentId department = entry.appeal.department;
        address actor = actorOf(from(seed, 2), seed % 2 == 0 ? entry.author : officerOf(department, seed));
        bool allowed = !isFinal(entry.appeal.state) && (actor == entry.author || serves(actor, department));
        act("reseal", number, actor, abi.encodeCall(city.appeals.reseal, (entry.id, "envelope")), allowed);
    }

    function mayForward(IAppealRegistry.Appeal memory appeal, address actor, DepartmentId department)
        private
        view
        returns (bool)
    {
        DepartmentId former = appeal.department;
        bool inTime = book.time() < appeal.registeredAt + spansOf(appeal).forwarding;
        return (actor == city.dispatcher || serves(actor, former)) && awaitsAnswer(appeal.state) && appeal.round == 0
            && department != former && (inTime || city.departments.departmentOf(former).closed)
            && canTake(department, appeal.district);
    }

    function awaiting(uint256 seed) private view returns (uint256 number, AppealBook.Entry memory entry) {
        if (book.count() == 0) return (book.NONE(), entry);
        number = pick(from(seed, 1), IAppealRegistry.State.Registered, IAppealRegistry.State.InfoRequested);
        entry = book.entry(number);
    }
}
