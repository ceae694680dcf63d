// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { SafeCast } from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title The year that a clock on the wall shows
/// @notice By the Gregorian calendar, for a fixed distance from UTC; cities whose clocks change are not foreseen.
/// @dev Own derivation: 400 years have 146,097 days, so `days * 400 / 146097` is the number of whole years since 1970,
/// or one off where leap days gather. The estimate is put right by comparing with the day on which the year begins.
library CivilYear {
    using SafeCast for int256;
    using SafeCast for uint256;

    uint256 private constant EPOCH = 1970;
    /// @dev Leap days in the years 1 to 1969.
    uint256 private constant LEAP_DAYS_BEFORE_EPOCH = 477;

    /// @param timestamp Unix time in seconds.
    /// @param utcOffset Seconds by which local time is ahead of UTC; negative if behind. Before 1970 it reverts.
    function yearOf(uint256 timestamp, int32 utcOffset) internal pure returns (uint16) {
        uint256 day = (timestamp.toInt256() + utcOffset).toUint256() / 1 days;
        uint256 year = EPOCH + day * 400 / 146_097;
        if (day < _firstDay(year)) --year;
        else if (day >= _firstDay(year + 1)) ++year;
        return year.toUint16();
    }

    /// @dev Days from 1 January 1970 to 1 January of `year`, which is not before it.
    function _firstDay(uint256 year) private pure returns (uint256) {
        uint256 past = year - 1;
        uint256 leapDays = past / 4 - past / 100 + past / 400 - LEAP_DAYS_BEFORE_EPOCH;
        return (year - EPOCH) * 365 + leapDays;
    }
}
