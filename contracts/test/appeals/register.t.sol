// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../../src/interfaces/IAppealRegistry.sol";
import { AppealId, DepartmentId } from "../../src/interfaces/Types.sol";
import { AppealsTest } from "./AppealsTest.sol";

contract AppealRegisterTest is AppealsTest {
    function test_RevertWhen_TheDepartmentDoesNotExist() public {
        AppealId appeal = file(AUTHOR);
        expectRefusedOf(
            dispatcher,
            abi.encodeCall(appeals.register, (appeal, UNKNOWN_DEPARTMENT)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_UnknownDepartment.selector, UNKNOWN_DEPARTMENT)
        );
    }

    function test_RevertWhen_TheDepartmentIsClosed() public {
        AppealId appeal = file(AUTHOR);
        closeDepartment(department);
        expectRefusedOf(
            dispatcher,
            abi.encodeCall(appeals.register, (appeal, department)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_DepartmentClosed.selector, department)
        );
    }

    function test_RevertWhen_TheDistrictIsNotServed() public {
        AppealId appeal = file(AUTHOR);
        vm.prank(establishment);
        departments.setCoverage(department, 1 << SUBURB);
        expectRefusedOf(
            dispatcher,
            abi.encodeCall(appeals.register, (appeal, department)),
            abi.encodeWithSelector(IAppealRegistry.AppealRegistry_NotCovered.selector, department, CENTRE)
        );
    }

    function test_ItIsRegistered() public {
        AppealId appeal = file(AUTHOR);
        skip(5 days);
        uint40 answerBy = uint40(block.timestamp + 30 days);
        expectEmit();
        emit IAppealRegistry.AppealRegistered(appeal, department, 2026, 1, answerBy, dispatcher);
        register(appeal);
        IAppealRegistry.Appeal memory now_ = appeals.appealOf(appeal);
        assertEq(uint8(now_.state), uint8(IAppealRegistry.State.Registered), "state");
        assertEq(DepartmentId.unwrap(now_.department), DepartmentId.unwrap(department), "department");
        assertEq(now_.registeredAt, block.timestamp, "registeredAt");
        assertEq(now_.dueBy, answerBy, "dueBy");
        assertEq(now_.filedAt, block.timestamp - 5 days, "filedAt");
        assertEq(appeals.answerIn(appeal, 0), 0, "no answer yet");
    }

    /// @dev 31 December, a second before midnight on the city's clock, which is 21:00 in UTC.
    function test_TheYearBeginsWithTheCitysClock() public {
        vm.warp(1_798_750_799);
        register(file(AUTHOR));
        assertEq(appeals.lastNumber(department, 2026), 1);
        skip(1);
        register(file(AUTHOR));
        assertEq(appeals.lastNumber(department, 2026), 1);
        assertEq(appeals.lastNumber(department, 2027), 1);
    }

    function testFuzz_NumbersHaveNoGaps(uint256 seed) public {
        uint32[2][3] memory given;
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            if (seed % 4 == 0 && block.timestamp < CITY_FOUNDED + 600 days) skip(200 days);
            uint256 year = block.timestamp < 1_798_750_800 ? 0 : block.timestamp < 1_830_286_800 ? 1 : 2;
            uint256 which = seed / 4 % 2;
            AppealId appeal = fileForAnother();
            DepartmentId to = which == 0 ? department : otherDepartment;
            uint32 number = ++given[year][which];
            expectEmit();
            emit IAppealRegistry.AppealRegistered(
                appeal, to, uint16(2026 + year), number, uint40(block.timestamp + 30 days), dispatcher
            );
            vm.prank(dispatcher);
            appeals.register(appeal, to);
            assertEq(appeals.lastNumber(to, uint16(2026 + year)), number);
        }
    }
}
