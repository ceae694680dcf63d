// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What the round's tests share: a small round with awkward numbers, errors with their values, and the books.
abstract contract RoundTest is Base {
    /// @dev 1,000.00 for three citizens: 333.33 each, and a kopeck that nobody can have.
    uint48 internal constant BUDGET = 1_000_00;
    uint48 internal constant SHARE = 333_33;
    uint48 internal constant DUST = 1;
    uint256 internal constant CITIZENS = 3;
    uint256 internal constant PROJECTS = 12;

    BudgetRound internal round;

    /// @notice Citizens number 0 to 2 are registered; the round was opened and is announced.
    function setUp() public virtual override {
        super.setUp();
        registerBatch(0, CITIZENS, CENTRE);
        round = openRound(termsOf(BUDGET, PROJECTS));
    }

    /// @notice All three enrolled; the first second of voting.
    function beginVoting() internal {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, CITIZENS);
        warpTo(round, IBudgetRound.Phase.Voting);
    }

    /// @notice Two citizens with 10,000.00 each: a step is a rouble.
    function openRich(uint256 projects) internal {
        round = openRound(termsOf(20_000_00, projects));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, 2);
        warpTo(round, IBudgetRound.Phase.Voting);
    }

    /// @notice A sound cart: one to ten ascending projects, together at most a share.
    function anyCart(uint256 seed, uint256 projects, uint256 share, uint256 step)
        internal
        pure
        returns (IBudgetRound.Line[] memory cart)
    {
        uint256 n = 1 + uint256(keccak256(abi.encode(seed, "lines"))) % 10;
        cart = new IBudgetRound.Line[](n);
        uint256 least;
        for (uint256 i; i < n; ++i) {
            uint256 room = projects - (n - i) - least;
            uint256 id = least + uint256(keccak256(abi.encode(seed, "project", i))) % (room + 1);
            uint256 most = share / step - (n - i - 1);
            uint256 steps = 1 + uint256(keccak256(abi.encode(seed, "steps", i))) % most;
            cart[i] = line(uint8(id), steps * step);
            (least, share) = (id + 1, share - steps * step);
        }
    }

    // ------------------------------------------------------------------------------------------- events

    function expectTransfer(address from, address to, uint256 kopecks) internal {
        vm.expectEmit(address(round));
        emit IERC20.Transfer(from, to, kopecks);
    }

    // ------------------------------------------------------------------------------------------- errors

    function wrongPhase(IBudgetRound.Phase current, IBudgetRound.Phase needed) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongPhase.selector, current, needed);
    }

    function notEnrolled(address wallet) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotEnrolled.selector, wallet);
    }

    // ------------------------------------------------------------------------------------------- what a round says

    function bank(uint256 id) internal view returns (address) {
        return round.piggyBank(ProjectId.wrap(uint8(id)));
    }

    function raised(uint256 id) internal view returns (uint256 kopecks) {
        (,, Kopecks coins) = round.project(ProjectId.wrap(uint8(id)));
        return Kopecks.unwrap(coins);
    }

    function assertPhase(IBudgetRound.Phase phase) internal view {
        assertEq(uint8(round.phase()), uint8(phase), "phase");
    }

    /// @notice The wallet's ballot is these lines, cast at this turn.
    function assertBallot(address wallet, IBudgetRound.Line[] memory cart, uint16 sequence) internal view {
        (IBudgetRound.Line[] memory lines, uint16 turn) = round.ballotOf(wallet);
        assertEq(turn, sequence, "sequence");
        assertEq(abi.encode(lines), abi.encode(cart), "lines");
    }

    /// @notice `citizens + piggy banks + treasury = totalSupply = budget`, over the citizens number 0 to `citizens - 1`.
    function assertSupply(uint256 citizens) internal view {
        uint256 sum = round.balanceOf(treasury);
        for (uint256 i; i < citizens; ++i) {
            sum += round.balanceOf(walletOf(i));
        }
        for (uint256 id; id < round.projectCount(); ++id) {
            sum += round.balanceOf(bank(id));
        }
        assertEq(sum, round.totalSupply(), "citizens + piggy banks + treasury");
        assertEq(round.totalSupply(), Kopecks.unwrap(round.terms().budget), "supply = budget");
    }
}
