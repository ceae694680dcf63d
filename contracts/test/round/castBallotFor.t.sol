// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { DistrictId } from "../../src/interfaces/Types.sol";
import { SignedTest } from "./SignedTest.sol";

contract CastBallotForTest is SignedTest {
    function test_RevertWhen_ThePhaseIsNotVoting() public {
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        bytes memory signature = signatureOf(0, cartOf(0, 1), 2);
        bytes memory because = wrongPhase(IBudgetRound.Phase.Enrolment, IBudgetRound.Phase.Voting);
        expectRefused(walletOf(0), cartOf(0, 1), 2, signature, because);
        warpTo(round, IBudgetRound.Phase.Settlement);
        because = wrongPhase(IBudgetRound.Phase.Settlement, IBudgetRound.Phase.Voting);
        expectRefused(walletOf(0), cartOf(0, 1), 2, signature, because);
    }

    function test_RevertWhen_TheSignatureIsNotTheWallets() public {
        beginVoting();
        bytes memory because = badSignature(walletOf(0));
        expectRefused(walletOf(0), cartOf(0, 1), 2, signatureOf(1, cartOf(0, 1), 2), because);
        expectRefused(walletOf(0), cartOf(0, 2), 2, signatureOf(0, cartOf(0, 1), 2), because);
        expectRefused(walletOf(0), cartOf(0, 1), 3, signatureOf(0, cartOf(0, 1), 2), because);
        expectRefused(walletOf(0), cartOf(0, 1), 2, "", because);
        bytes32 hash = ballotHash(domainOfRound(), cartOf(0, 1), 2);
        expectRefused(walletOf(0), cartOf(0, 1), 2, compact(0, hash), because);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(0), hash);
        bytes memory high = abi.encodePacked(r, ORDER - uint256(s), v == 27 ? uint8(28) : 27);
        expectRefused(walletOf(0), cartOf(0, 1), 2, high, because);
        expectRefused(address(0), cartOf(0, 1), 2, abi.encodePacked(r, s, uint8(29)), badSignature(address(0)));
        bytes memory signature = signatureOf(0, cartOf(0, 1), 2);
        round = openRound(termsOf(BUDGET, PROJECTS));
        beginVoting();
        expectRefused(walletOf(0), cartOf(0, 1), 2, signature, because);
    }

    function test_RevertWhen_TheContractDoesNotVouch() public {
        address wallet = contractWallet();
        beginVoting();
        bytes memory word = wordOfOffice(round.hashBallot(cartOf(0, 1), 2));
        expectRefused(wallet, cartOf(0, 2), 2, word, badSignature(wallet));
        expectRefused(address(registry), cartOf(0, 1), 2, word, badSignature(address(registry)));
    }

    function test_RevertWhen_TheWalletIsNotEnrolled() public {
        beginVoting();
        registerBatch(3, 1, CENTRE);
        expectRefused(walletOf(3), cartOf(0, 1), 2, signatureOf(3, cartOf(0, 1), 2), notEnrolled(walletOf(3)));
    }

    function testFuzz_RevertWhen_TheSequenceIsStale(uint16 sequence) public {
        beginVoting();
        castFor(walletOf(0), cartOf(0, 7), 1_000, signatureOf(0, cartOf(0, 7), 1_000));
        sequence = uint16(bound(sequence, 0, 1_000));
        bytes memory because =
            abi.encodeWithSelector(IBudgetRound.BudgetRound_StaleSequence.selector, sequence, uint16(1_000));
        expectRefused(walletOf(0), cartOf(0, 1), sequence, signatureOf(0, cartOf(0, 1), sequence), because);
    }

    function test_RevertWhen_TheCartIsNotSound() public {
        beginVoting();
        IBudgetRound.Line[] memory cart = cartOver(0, 11, 1);
        bytes memory because = abi.encodeWithSelector(IBudgetRound.BudgetRound_TooManyLines.selector, 11, 10);
        expectRefused(walletOf(0), cart, 2, signatureOf(0, cart, 2), because);
        cart = cartOf(0, SHARE + 1);
        because = abi.encodeWithSelector(IBudgetRound.BudgetRound_OverShare.selector, SHARE + 1, SHARE);
        expectRefused(walletOf(0), cart, 2, signatureOf(0, cart, 2), because);
    }

    function test_CastsWhatWasSigned() public {
        beginVoting();
        cast(round, 1, cartOf(4, 30_00));
        IBudgetRound.Line[] memory cart = cartOver(4, 2, 10_00);
        bytes memory signature = signatureOf(1, cart, 8);
        vm.expectEmit(address(round));
        emit IBudgetRound.BallotCast(walletOf(1), wordOf(cart, 8));
        expectTransfer(bank(4), walletOf(1), 20_00);
        expectTransfer(walletOf(1), bank(5), 10_00);
        castFor(walletOf(1), cart, 8, signature);
        assertBallot(walletOf(1), cart, 8);
        assertSupply(CITIZENS);
    }

    function test_GivesBackByACartWithoutLines() public {
        beginVoting();
        cast(round, 1, cartOf(4, 30_00));
        castFor(walletOf(1), noLines(), 3, signatureOf(1, noLines(), 3));
        assertBallot(walletOf(1), noLines(), 3);
        assertEq(round.balanceOf(walletOf(1)), SHARE, "all again");
        castFor(walletOf(1), noLines(), 4, signatureOf(1, noLines(), 4));
        assertBallot(walletOf(1), noLines(), 4);
    }

    function test_CastsForAContract() public {
        address wallet = contractWallet();
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](1);
        residents[0] = ICitizenRegistry.Resident(wallet, nullifierOf(50), DistrictId.wrap(CENTRE));
        vm.prank(registrar);
        registry.registerBatch(residents);
        warpTo(round, IBudgetRound.Phase.Enrolment);
        round.enrolFor(wallet, wordOfOffice(round.hashEnrolment()));
        beginVoting();
        castFor(wallet, cartOf(3, 5_00), 2, wordOfOffice(round.hashBallot(cartOf(3, 5_00), 2)));
        assertBallot(wallet, cartOf(3, 5_00), 2);
        assertEq(raised(3), 5_00, "raised");
    }

    function testFuzz_HashesAsTheStandardSays(uint256 seed, uint16 sequence) public view {
        IBudgetRound.Line[] memory cart = anyCart(seed, PROJECTS, SHARE, 1);
        assertEq(round.hashBallot(cart, sequence), ballotHash(domainOfRound(), cart, sequence), "a cart");
        assertEq(round.hashBallot(noLines(), sequence), ballotHash(domainOfRound(), noLines(), sequence), "none");
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function signatureOf(uint256 i, IBudgetRound.Line[] memory cart, uint16 sequence)
        private
        view
        returns (bytes memory)
    {
        return long(i, ballotHash(domainOfRound(), cart, sequence));
    }

    function castFor(address wallet, IBudgetRound.Line[] memory cart, uint16 sequence, bytes memory signature) private {
        vm.prank(anyone);
        round.castBallotFor(wallet, cart, sequence, signature);
    }

    function expectRefused(
        address wallet,
        IBudgetRound.Line[] memory cart,
        uint16 sequence,
        bytes memory signature,
        bytes memory because
    ) private {
        vm.expectRevert(because);
        castFor(wallet, cart, sequence, signature);
    }
}
