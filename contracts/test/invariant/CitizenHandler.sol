// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { City } from "./City.sol";
import { People } from "./People.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Store } from "./Store.sol";
import { VoterHandler } from "./VoterHandler.sol";

/// @notice Citizens who enrol, move an enrolment, fill and change carts; at the right time or not, by right or not.
contract CitizenHandler is VoterHandler {
    constructor(City memory city_, Store store_) VoterHandler(city_, store_) { }

    function enrol(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Enrolment, roundSeed);
        BudgetRound round = record.round();
        address wallet = seed % 4 == 0 ? pickWallet(seed / 4) : people.person(pickPerson(seed / 4)).wallet;
        bool allowed = expectPhase(record, IBudgetRound.Phase.Enrolment);
        if (allowed) {
            bytes memory refusal = refusalToEnrol(record, wallet);
            allowed = refusal.length == 0;
            if (!allowed) vm.expectRevert(refusal);
        }
        vm.prank(wallet);
        round.enrol();
        if (!allowed) return;
        record.onEnrolled(wallet, people.indexOf(wallet));
        store.onDone("enrol");
    }

    /// @dev Everybody who may and whom the seed names: voting needs voters.
    function enrolSeveral(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Enrolment, roundSeed);
        if (phaseOf(record) != IBudgetRound.Phase.Enrolment) return;
        for (uint256 i; i < people.count(); ++i) {
            address wallet = people.person(i).wallet;
            if ((seed >> i) & 1 == 0 || refusalToEnrol(record, wallet).length != 0) continue;
            BudgetRound round = record.round();
            vm.prank(wallet);
            round.enrol();
            record.onEnrolled(wallet, people.indexOf(wallet));
        }
        store.onDone("enrolSeveral");
    }

    function moveEnrolment(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Enrolment, roundSeed);
        BudgetRound round = record.round();
        address lost = seed % 4 == 0 ? pickWallet(seed / 4) : someLost(record, seed / 4);
        uint32 index = people.indexOf(lost);
        if (seed % 3 == 0) loseWallet(index);
        uint256 person = seed % 5 == 0 || index == 0 ? pickPerson(seed / 5) : index - 1;
        address wallet = people.person(person).wallet;
        bool allowed = expectPhase(record, IBudgetRound.Phase.Enrolment);
        if (allowed) {
            bytes memory refusal = refusalToMove(record, lost, wallet);
            allowed = refusal.length == 0;
            if (!allowed) vm.expectRevert(refusal);
        }
        vm.prank(address(uint160(from(seed, 9))));
        round.moveEnrolment(lost, wallet);
        if (!allowed) return;
        record.onMoved(lost, wallet);
        store.onDone("moveEnrolment");
    }

    function castBallot(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Voting, roundSeed);
        cast(record, seed % 8 == 0 ? pickWallet(seed / 8) : someEnrolled(record, seed / 8), seed);
    }

    /// @dev By one who has cast a ballot already, if there is any.
    function replaceBallot(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Voting, roundSeed);
        address wallet = someVoter(record, seed);
        if (record.spent(wallet) != 0) cast(record, wallet, seed);
    }

    function tryToSpendMoreThanTheShare(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Voting, roundSeed);
        BudgetRound round = record.round();
        if (phaseOf(record) != IBudgetRound.Phase.Voting || record.enrolled().length == 0) return;
        address wallet = someEnrolled(record, seed);
        IBudgetRound.Line[] memory cart = cartAboveShare(record, seed);
        if (cart.length == 0) return;
        vm.expectRevert(
            abi.encodeWithSelector(IBudgetRound.BudgetRound_OverShare.selector, sumOf(cart), store.shareOf(record))
        );
        vm.prank(wallet);
        round.castBallot(cart);
        store.onDone("tryToSpendMoreThanTheShare");
    }

    function withdrawBallot(uint256 timeSeed, uint256 roundSeed, uint256 seed) external step(timeSeed) {
        RoundRecord record = pickRoundIn(IBudgetRound.Phase.Voting, roundSeed);
        BudgetRound round = record.round();
        address wallet = seed % 4 == 0 ? pickWallet(seed / 4) : someVoter(record, seed / 4);
        bool entitled = record.indexOf(wallet) != 0;
        bool voted = record.spent(wallet) != 0;
        bool allowed = expectPhase(record, IBudgetRound.Phase.Voting);
        if (allowed && !voted) {
            allowed = false;
            bytes4 refusal = entitled
                ? IBudgetRound.BudgetRound_NothingToWithdraw.selector
                : IBudgetRound.BudgetRound_NotEnrolled.selector;
            vm.expectRevert(abi.encodeWithSelector(refusal, wallet));
        }
        vm.prank(wallet);
        round.withdrawBallot();
        if (!allowed) return;
        record.onBallot(wallet, new IBudgetRound.Line[](0), record.sequence(wallet) + 1);
        store.onDone("withdrawBallot");
    }

    function tryToSellCoins(uint256 timeSeed, uint256 roundSeed, uint256 seed, uint256 amount) external step(timeSeed) {
        BudgetRound round = pickRound(roundSeed).round();
        (address seller, address buyer) = (pickWallet(seed), pickWallet(from(seed, 1)));
        vm.startPrank(seller);
        vm.expectRevert(IBudgetRound.BudgetRound_NotTransferable.selector);
        round.transfer(buyer, amount);
        vm.expectRevert(IBudgetRound.BudgetRound_NotTransferable.selector);
        round.approve(buyer, amount);
        vm.expectRevert(IBudgetRound.BudgetRound_NotTransferable.selector);
        round.transferFrom(buyer, seller, amount);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------------------------------- steps

    function cast(RoundRecord record, address wallet, uint256 seed) private {
        BudgetRound round = record.round();
        uint256 share = store.shareOf(record);
        IBudgetRound.Line[] memory cart = cartFrom(record, from(seed, 1));
        bool entitled = record.indexOf(wallet) != 0;
        bool again = record.spent(wallet) != 0;

        bool allowed = expectPhase(record, IBudgetRound.Phase.Voting);
        if (allowed && !entitled) {
            allowed = false;
            vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_NotEnrolled.selector, wallet));
        } else if (allowed && share == 0) {
            allowed = false;
            vm.expectRevert(abi.encodeWithSelector(IBudgetRound.BudgetRound_OverShare.selector, sumOf(cart), 0));
        }
        vm.prank(wallet);
        round.castBallot(cart);
        if (!allowed) return;
        record.onBallot(wallet, cart, record.sequence(wallet) + 1);
        store.onDone(again ? "replaceBallot" : "castBallot");
    }

    /// @dev One whose ballot is not empty, if there is any.
    function someVoter(RoundRecord record, uint256 seed) private view returns (address wallet) {
        uint256 enrolled = record.enrolled().length;
        for (uint256 i; i < enrolled; ++i) {
            wallet = someEnrolled(record, seed % 1000 + i);
            if (record.spent(wallet) != 0) return wallet;
        }
        return someEnrolled(record, seed);
    }

    /// @dev The citizen loses the wallet just now, and the registrar binds another.
    function loseWallet(uint32 index) private {
        if (index == 0 || store.freshWallets() == 0) return;
        People.Person memory person = people.person(index - 1);
        if (person.status != ICitizenRegistry.Status.Active) return;
        address wallet = store.takeFreshWallet();
        vm.prank(city.registrar);
        city.registry.rebind(person.nullifier, wallet);
        people.onRebound(index - 1, wallet);
    }

    /// @dev An enrolled wallet, one that was lost if there is any.
    function someLost(RoundRecord record, uint256 seed) private view returns (address wallet) {
        uint256 enrolled = record.enrolled().length;
        for (uint256 i; i < enrolled; ++i) {
            wallet = someEnrolled(record, seed % 1000 + i);
            if (people.statusOf(wallet) == ICitizenRegistry.Status.Lost) return wallet;
        }
        return someEnrolled(record, seed);
    }

    function refusalToMove(RoundRecord record, address lost, address wallet)
        private
        view
        returns (bytes memory refusal)
    {
        if (record.indexOf(lost) == 0) {
            return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotEnrolled.selector, lost);
        }
        ICitizenRegistry.Status status = people.statusOf(wallet);
        if (status != ICitizenRegistry.Status.Active) {
            return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotACitizen.selector, wallet, status);
        }
        bool isLost = people.statusOf(lost) == ICitizenRegistry.Status.Lost;
        if (!isLost || people.indexOf(lost) != people.indexOf(wallet)) {
            return abi.encodeWithSelector(IBudgetRound.BudgetRound_NotRebound.selector, lost, wallet);
        }
    }
}
