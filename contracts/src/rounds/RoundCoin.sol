// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../interfaces/IBudgetRound.sol";
import { Kopecks } from "../interfaces/Types.sol";
import { PackedBallot } from "../libraries/PackedBallot.sol";
import { PackedKopecks } from "../libraries/PackedKopecks.sol";
import { RoundStore } from "./RoundStore.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice The round as an ERC-20 for reading: who has how many coins.
abstract contract RoundCoin is RoundStore {
    using PackedKopecks for PackedKopecks.List;

    constructor() {
        emit Transfer(address(0), TREASURY, BUDGET);
    }

    function name() external view returns (string memory) {
        return _name;
    }

    function symbol() external view returns (string memory) {
        return _symbol;
    }

    function decimals() external pure returns (uint8) {
        return 2;
    }

    /// @inheritdoc IERC20
    function totalSupply() external view returns (uint256) {
        return BUDGET;
    }

    /// @inheritdoc IERC20
    function balanceOf(address account) external view returns (uint256 balance) {
        balance = Kopecks.unwrap(coinsLeft(account));
        if (account == TREASURY) balance += _treasuryBalance();
        uint256 id = uint160(account) ^ PIGGY_BANKS;
        if (id < projectCount) balance += _piggyBankBalance(id);
    }

    /// @inheritdoc IERC20
    function allowance(address, address) external pure returns (uint256) {
        return 0;
    }

    /// @inheritdoc IERC20
    function transfer(address, uint256) external pure returns (bool) {
        revert BudgetRound_NotTransferable();
    }

    /// @inheritdoc IERC20
    function transferFrom(address, address, uint256) external pure returns (bool) {
        revert BudgetRound_NotTransferable();
    }

    /// @inheritdoc IERC20
    function approve(address, uint256) external pure returns (bool) {
        revert BudgetRound_NotTransferable();
    }

    /// @inheritdoc IBudgetRound
    function coinsLeft(address wallet) public view returns (Kopecks) {
        PackedBallot ballot = _ballots[wallet].ballot;
        if (!ballot.isEnrolled() || !_sharesGivenOut()) return Kopecks.wrap(0);
        (uint256 share_, uint256 step_) = _shareAndStep();
        return _kopecks(share_ - ballot.total() * step_);
    }

    /// @dev Shares are the citizens' from the beginning of voting until settlement.
    function _sharesGivenOut() private view returns (bool) {
        Phase current = phase();
        return current == Phase.Voting || current == Phase.Settlement;
    }

    function _treasuryBalance() private view returns (uint256) {
        if (_settled) return BUDGET - _granted;
        if (!_sharesGivenOut()) return BUDGET;
        (uint256 share_,) = _shareAndStep();
        return BUDGET - share_ * enrolled;
    }

    function _piggyBankBalance(uint256 id) private view returns (uint256) {
        if (!_settled) return Kopecks.unwrap(_raised.get(id));
        return funded & _bit(id) == 0 ? 0 : Kopecks.unwrap(_costs.get(id));
    }
}
