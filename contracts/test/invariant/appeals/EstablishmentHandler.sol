// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../../src/interfaces/IAppealRegistry.sol";
import { AppealKind, DepartmentId, OfficerId, TermsId } from "../../../src/interfaces/Types.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { AppealHandler } from "./AppealHandler.sol";

/// @notice What changes around the appeals: officers come and go, heads are dismissed, policies and deadlines are set anew,
/// a department is closed. The registry of departments has tests of its own; here it is only moved.
contract EstablishmentHandler is AppealHandler {
    uint256 private constant CLOSING = 3;

    constructor(AppealCity memory city_, AppealBook book_) AppealHandler(city_, book_) { }

    /// @dev One of them at a time, so that appeals are acted on more often than the ground is moved.
    function change(uint256 timeSeed, uint256 seed) external step(timeSeed) {
        uint256 kind = seed % 12;
        seed /= 12;
        if (kind < 4) dismiss(seed);
        else if (kind < 8) appoint(seed);
        else if (kind < 10) setApprovals(seed);
        else if (kind == 10) setTerms(seed);
        else closeDepartment(seed);
    }

    function dismiss(uint256 seed) private {
        address[] memory people = book.people();
        address account = people[seed % people.length];
        DepartmentId department = departmentOf(account);
        if (department == DepartmentId.wrap(0)) return;
        vm.prank(city.establishment);
        city.departments.dismissOfficer(department, account);
        book.onDone("dismiss");
    }

    /// @dev Whoever serves nowhere, at the former place or another; somebody leads a department that has no head.
    function appoint(uint256 seed) private {
        address[] memory people = book.people();
        DepartmentId department = DepartmentId.wrap(uint16(1 + seed % DEPARTMENTS));
        if (city.departments.departmentOf(department).closed) return;
        vm.startPrank(city.establishment);
        uint256 officers = people.length - book.CITIZENS();
        for (uint256 i; i < officers; ++i) {
            address account = people[book.CITIZENS() + (seed % officers + i) % officers];
            if (departmentOf(account) != DepartmentId.wrap(0)) continue;
            city.departments.appointOfficer(department, account);
            book.onDone("appoint");
            break;
        }
        address head = officerOf(department, seed);
        if (city.departments.departmentOf(department).head == OfficerId.wrap(0) && head != address(0)) {
            city.departments.appointHead(department, head);
        }
        vm.stopPrank();
    }

    function setApprovals(uint256 seed) private {
        DepartmentId department = DepartmentId.wrap(uint16(1 + seed % DEPARTMENTS));
        vm.prank(city.establishment);
        city.departments.setApprovals(department, uint8(1 + from(seed, 1) % 2));
        book.onDone("setApprovals");
    }

    function setTerms(uint256 seed) private {
        IAppealRegistry.Terms memory spans = IAppealRegistry.Terms({
            registration: uint32(1 + from(seed, 1) % 1 days),
            forwarding: uint32(1 + from(seed, 2) % 2 days),
            answer: uint32(1 + from(seed, 3) % 4 days),
            extension: uint32(1 + from(seed, 4) % 2 days),
            verdict: uint32(1 + from(seed, 5) % 2 days),
            supervision: uint32(1 + from(seed, 6) % 1 days)
        });
        vm.prank(city.establishment);
        TermsId terms = city.appeals.setTerms(AppealKind.wrap(KIND), spans);
        book.onTerms(terms, spans);
        book.onDone("setTerms");
    }

    /// @dev Seldom: afterwards little can be given to it.
    function closeDepartment(uint256 seed) private {
        DepartmentId department = DepartmentId.wrap(uint16(CLOSING));
        if (seed % 3 != 0 || city.departments.departmentOf(department).closed) return;
        vm.prank(city.establishment);
        city.departments.closeDepartment(department);
        book.onDone("closeDepartment");
    }
}
