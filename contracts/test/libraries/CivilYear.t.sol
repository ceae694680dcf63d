// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { CivilYear } from "../../src/libraries/CivilYear.sol";
import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import { Test } from "forge-std/Test.sol";

contract CivilYearTest is Test {
    function yearOf(uint256 timestamp, int32 utcOffset) external pure returns (uint16) {
        return CivilYear.yearOf(timestamp, utcOffset);
    }

    function testFuzz_RevertWhen_LocalTimeIsBefore1970(uint256 timestamp, int32 utcOffset) public {
        utcOffset = int32(bound(utcOffset, type(int32).min, -1));
        timestamp = bound(timestamp, 0, uint256(-int256(utcOffset)) - 1);
        int256 local = int256(timestamp) + utcOffset;
        vm.expectRevert(abi.encodeWithSelector(SafeCast.SafeCastOverflowedIntToUint.selector, local));
        this.yearOf(timestamp, utcOffset);
    }

    function testFuzz_ItAgreesWithCounting(uint256 timestamp, int32 utcOffset) public pure {
        utcOffset = int32(bound(utcOffset, -14 hours, 14 hours));
        timestamp = bound(timestamp, 14 hours, 253_402_300_799 - 14 hours);
        assertEq(CivilYear.yearOf(timestamp, utcOffset), counted(uint256(int256(timestamp) + utcOffset)));
    }

    /// @dev Every year up to 2400, in its first second and in the one before.
    function test_EachYearBeginsInItsFirstSecond() public pure {
        uint256 begins;
        for (uint16 year = 1970; year < 2400; ++year) {
            assertEq(CivilYear.yearOf(begins, 0), year);
            if (begins != 0) assertEq(CivilYear.yearOf(begins - 1, 0), year - 1);
            begins += lengthOf(year);
        }
    }

    function counted(uint256 time) private pure returns (uint256 year) {
        year = 1970;
        for (; time >= lengthOf(year); ++year) {
            time -= lengthOf(year);
        }
    }

    /// @dev In seconds.
    function lengthOf(uint256 year) private pure returns (uint256) {
        bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return isLeap ? 366 days : 365 days;
    }
}
