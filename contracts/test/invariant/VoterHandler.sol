// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { DistrictId, Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { City } from "./City.sol";
import { Handler } from "./Handler.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Store } from "./Store.sol";

/// @notice What citizens who send for themselves and those who sign have in common: who may enrol, and carts.
abstract contract VoterHandler is Handler {
    constructor(City memory city_, Store store_) Handler(city_, store_) { }

    function someEnrolled(RoundRecord record, uint256 seed) internal view returns (address) {
        address[] memory enrolled = record.enrolled();
        return enrolled.length == 0 ? pickWallet(seed) : enrolled[seed % enrolled.length];
    }

    // ------------------------------------------------------------------------------------------- who may enrol

    function mayEnrol(RoundRecord record, address wallet)
        internal
        view
        returns (bool may, IBudgetRound.SkipReason reason)
    {
        if (people.statusOf(wallet) != ICitizenRegistry.Status.Active) {
            return (false, IBudgetRound.SkipReason.NotACitizen);
        }
        uint16 needed = DistrictId.unwrap(record.terms().district);
        if (needed != 0 && needed != people.districtOf(wallet)) return (false, IBudgetRound.SkipReason.OtherDistrict);
        may = record.walletOf(people.indexOf(wallet)) == address(0);
        reason = IBudgetRound.SkipReason.AlreadyEnrolled;
    }

    /// @return refusal Why this wallet may not enrol now; empty if it may.
    function refusalToEnrol(RoundRecord record, address wallet) internal view returns (bytes memory refusal) {
        (bool may, IBudgetRound.SkipReason reason) = mayEnrol(record, wallet);
        if (may) return "";
        if (reason == IBudgetRound.SkipReason.NotACitizen) {
            return
                abi.encodeWithSelector(IBudgetRound.BudgetRound_NotACitizen.selector, wallet, people.statusOf(wallet));
        }
        if (reason == IBudgetRound.SkipReason.OtherDistrict) {
            uint16 district = people.districtOf(wallet);
            DistrictId needed = record.terms().district;
            return abi.encodeWithSelector(IBudgetRound.BudgetRound_OtherDistrict.selector, district, needed);
        }
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_AlreadyEnrolled.selector, people.indexOf(wallet));
    }

    // ------------------------------------------------------------------------------------------- carts

    /// @dev The least power of ten that cuts a share into at most 65,535 pieces.
    function stepOf(uint256 share) internal pure returns (uint256 smallest) {
        for (smallest = 1; smallest * 65_536 <= share; smallest *= 10) { }
    }

    /// @dev Up to ten lines over projects in ascending order, within the share if that holds anything; often to the last
    /// coin.
    function cartFrom(RoundRecord record, uint256 seed) internal view returns (IBudgetRound.Line[] memory cart) {
        uint256 share = store.shareOf(record);
        uint256 smallest = stepOf(share);
        uint256 projects = record.projects();
        uint256 left = share / smallest;
        uint256 lines = _bound(from(seed, 1), 1, projects < 10 ? projects : 10);
        if (lines > left) lines = left == 0 ? 1 : left;
        cart = new IBudgetRound.Line[](lines);
        uint256 id;
        for (uint256 i; i < lines; ++i) {
            uint256 linesAfter = lines - i - 1;
            id = _bound(from(seed, 100 + i), id, projects - linesAfter - 1);
            uint256 most = left == 0 ? 1 : left - linesAfter;
            uint256 steps = linesAfter == 0 && seed % 2 == 0 ? most : _bound(from(seed, 200 + i), 1, most);
            cart[i] = IBudgetRound.Line(ProjectId.wrap(uint8(id)), Kopecks.wrap(uint48(steps * smallest)));
            left = left == 0 ? 0 : left - steps;
            ++id;
        }
    }

    /// @dev One step more than the share, spread over one or two lines; empty where an amount can't say so.
    function cartAboveShare(RoundRecord record, uint256 seed) internal view returns (IBudgetRound.Line[] memory cart) {
        uint256 share = store.shareOf(record);
        uint256 smallest = stepOf(share);
        uint256 tooMuch = (share / smallest + 1) * smallest;
        if (tooMuch > type(uint48).max) return cart;
        bool two = record.projects() > 1 && tooMuch > smallest;
        cart = new IBudgetRound.Line[](two ? 2 : 1);
        uint256 first = two ? (1 + from(seed, 1) % (tooMuch / smallest - 1)) * smallest : tooMuch;
        cart[0] = IBudgetRound.Line(ProjectId.wrap(0), Kopecks.wrap(uint48(first)));
        if (two) {
            uint8 last = uint8(record.projects() - 1);
            cart[1] = IBudgetRound.Line(ProjectId.wrap(last), Kopecks.wrap(uint48(tooMuch - first)));
        }
    }

    function sumOf(IBudgetRound.Line[] memory cart) internal pure returns (uint256 sum) {
        for (uint256 i; i < cart.length; ++i) {
            sum += Kopecks.unwrap(cart[i].amount);
        }
    }
}
