// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { ProjectId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";

/// @notice What each action costs as a whole transaction, calldata included: run isolated, on the shipping build.
/// The figures stand in `contracts/snapshots`; `npm run gas:check` fails when one moves.
contract GasTest is Base {
    uint256 private constant CITIZENS = 100;

    function test_register_voucher() public {
        registerBatch(1, 1, CENTRE);
        ICitizenRegistry.Voucher memory voucher = voucherOf(0, CENTRE);
        bytes memory signature = signVoucher(voucher, registrarKey);
        vm.prank(walletOf(0));
        registry.register(voucher, registrar, signature);
        vm.snapshotGasLastCall("CitizenRegistry", "register");
    }

    function test_register_batch() public {
        registerBatch(0, 1, CENTRE);
        registerBatch(1, 100, CENTRE);
        vm.snapshotGasLastCall("CitizenRegistry", "registerBatch, 100 residents");
    }

    function test_open_round() public {
        openRound(termsOf(1_000_000_00, 100));
        vm.snapshotGasLastCall("BudgetRoundFactory", "openRound, 100 projects");
    }

    function test_enrol() public {
        registerBatch(0, 2, CENTRE);
        BudgetRound round = openRound(termsOf(1_000_000_00, 10));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        enrol(round, 1);
        vm.snapshotGasLastCall("BudgetRound", "enrol");
    }

    function test_ballot_first() public {
        BudgetRound round = votingWithFullPiggyBanks();
        cast(round, 0, cartOf(3, 1_000_00));
        vm.snapshotGasLastCall("BudgetRound", "castBallot, first, 1 project");
        cast(round, 1, cartOver(3, 5, 1_000_00));
        vm.snapshotGasLastCall("BudgetRound", "castBallot, first, 5 projects");
        cast(round, 2, cartOver(3, 10, 1_000_00));
        vm.snapshotGasLastCall("BudgetRound", "castBallot, first, 10 projects");
        cast(round, 3, scatteredCart());
        vm.snapshotGasLastCall("BudgetRound", "castBallot, first, 10 projects far apart");
    }

    function test_ballot_next() public {
        BudgetRound round = votingWithFullPiggyBanks();
        cast(round, 0, cartOver(3, 5, 1_000_00));
        cast(round, 0, cartOver(5, 5, 500_00));
        vm.snapshotGasLastCall("BudgetRound", "castBallot, replacing 5 projects by 5");
        withdraw(round, 0);
        vm.snapshotGasLastCall("BudgetRound", "withdrawBallot, 5 projects");
    }

    function test_settle() public {
        BudgetRound round = votingWithFullPiggyBanks();
        warpTo(round, IBudgetRound.Phase.Settlement);
        ProjectId[] memory order = orderOf(round);
        vm.prank(anyone);
        round.settle(order);
        vm.snapshotGasLastCall("BudgetRound", "settle, 100 projects");
    }

    /// @dev A hundred projects, a hundred citizens with a share of 10,000.00 each; the last ten have filled every piggy
    /// bank a little.
    function votingWithFullPiggyBanks() private returns (BudgetRound round) {
        round = openVoting(termsOf(1_000_000_00, 100), CITIZENS);
        for (uint256 i; i < 10; ++i) {
            cast(round, CITIZENS - 1 - i, cartOver(uint8(10 * i), 10, (i + 1) * 10_00));
        }
    }

    function scatteredCart() private pure returns (IBudgetRound.Line[] memory cart) {
        cart = new IBudgetRound.Line[](10);
        for (uint256 i; i < 10; ++i) {
            cart[i] = line(uint8(10 * i + 3), 1_000_00);
        }
    }
}
