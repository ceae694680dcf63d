// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";

contract CastBallotTest is RoundTest {
    function test_RevertWhen_ThePhaseIsNotVoting() public {
        IBudgetRound.Phase needed = IBudgetRound.Phase.Voting;
        expectRefused(0, cartOf(0, 1), wrongPhase(IBudgetRound.Phase.Announced, needed));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrol(round, 0);
        expectRefused(0, cartOf(0, 1), wrongPhase(IBudgetRound.Phase.Enrolment, needed));
        warpTo(round, IBudgetRound.Phase.Settlement);
        expectRefused(0, cartOf(0, 1), wrongPhase(IBudgetRound.Phase.Settlement, needed));
        settle(round);
        expectRefused(0, cartOf(0, 1), wrongPhase(IBudgetRound.Phase.Settled, needed));
    }

    function test_RevertWhen_TheCartIsEmpty() public {
        beginVoting();
        bytes memory because = abi.encodeWithSelector(IBudgetRound.BudgetRound_EmptyCart.selector);
        expectRefused(0, new IBudgetRound.Line[](0), because);
    }

    function test_RevertWhen_TheSenderIsNotEnrolled() public {
        beginVoting();
        registerBatch(3, 1, CENTRE);
        expectRefused(3, cartOf(0, 1), notEnrolled(walletOf(3)));
    }

    function test_RevertWhen_TheWalletReplacedAnotherWhileVoting() public {
        beginVoting();
        cast(round, 0, cartOf(0, SHARE));
        rebind(0, 9);
        expectRefused(9, cartOf(0, SHARE), notEnrolled(walletOf(9)));
        assertEq(raised(0), SHARE, "raised");
    }

    function test_RevertWhen_TheCartHasElevenLines() public {
        beginVoting();
        bytes memory because = abi.encodeWithSelector(IBudgetRound.BudgetRound_TooManyLines.selector, 11, 10);
        expectRefused(0, cartOver(0, 11, 1), because);
    }

    function testFuzz_RevertWhen_TheProjectIsUnknown(uint256 id) public {
        beginVoting();
        id = bound(id, PROJECTS, 255);
        IBudgetRound.Line[] memory cart = cartOver(0, 2, 1);
        cart[1].project = ProjectId.wrap(uint8(id));
        expectRefused(0, cart, abi.encodeWithSelector(IBudgetRound.BudgetRound_UnknownProject.selector, id, PROJECTS));
    }

    /// @dev Twice the same project is a project that does not ascend.
    function testFuzz_RevertWhen_ProjectsDoNotAscend(uint256 first, uint256 second) public {
        beginVoting();
        first = bound(first, 0, PROJECTS - 1);
        second = bound(second, 0, first);
        IBudgetRound.Line[] memory cart = cartOver(0, 2, 1);
        (cart[0].project, cart[1].project) = (ProjectId.wrap(uint8(first)), ProjectId.wrap(uint8(second)));
        expectRefused(
            0, cart, abi.encodeWithSelector(IBudgetRound.BudgetRound_LinesNotAscending.selector, first, second)
        );
    }

    function test_RevertWhen_AnAmountIsZero() public {
        beginVoting();
        IBudgetRound.Line[] memory cart = cartOver(0, 2, 1);
        cart[1].amount = Kopecks.wrap(0);
        expectRefused(0, cart, abi.encodeWithSelector(IBudgetRound.BudgetRound_ZeroAmount.selector, 1));
    }

    function testFuzz_RevertWhen_AnAmountIsNotAMultipleOfTheStep(uint256 amount) public {
        openRich(2);
        amount = bound(amount, 1, 10_000_00 - 1);
        vm.assume(amount % 100 != 0);
        expectRefused(
            0,
            cartOf(1, amount),
            abi.encodeWithSelector(IBudgetRound.BudgetRound_NotAMultipleOfStep.selector, 1, amount, 100)
        );
    }

    function testFuzz_RevertWhen_TheLinesSumToMoreThanAShare(uint256 first, uint256 second) public {
        beginVoting();
        first = bound(first, 1, SHARE);
        second = bound(second, SHARE - first + 1, type(uint48).max);
        IBudgetRound.Line[] memory cart = cartOver(0, 3, 1);
        (cart[0].amount, cart[1].amount) = (Kopecks.wrap(uint48(first)), Kopecks.wrap(uint48(second)));
        expectRefused(0, cart, overShare(first + second));
    }

    /// @dev Ten ballots of a whole share each are one share: nothing adds up.
    function test_RevertWhen_TheShareIsExceededByAKopeck() public {
        beginVoting();
        for (uint8 id; id < 10; ++id) {
            cast(round, 0, cartOf(id, SHARE));
            expectRefused(0, cartOf(id, SHARE + 1), overShare(SHARE + 1));
        }
        assertEq(round.balanceOf(walletOf(0)), 0, "left");
        assertSupply(CITIZENS);
    }

    function test_RevertWhen_TheBallotWasChangedTooOften() public {
        beginVoting();
        // The ballot's mapping is found by what enrolment wrote: the wallet's word is 1.
        vm.record();
        round.ballotOf(walletOf(0));
        (bytes32[] memory reads,) = vm.accesses(address(round));
        bytes32 slot = reads[0];
        assertEq(uint256(vm.load(address(round), slot)), 1, "the wallet's word");
        vm.store(address(round), slot, bytes32(uint256(65_534)));
        cast(round, 0, cartOf(0, 1));
        bytes memory because = abi.encodeWithSelector(IBudgetRound.BudgetRound_TooManyChanges.selector, walletOf(0));
        expectRefused(0, cartOf(0, 2), because);
        vm.expectRevert(because);
        withdraw(round, 0);
    }

    function test_CastsACart() public {
        beginVoting();
        IBudgetRound.Line[] memory cart = cartOver(4, 2, 100_00);
        vm.expectEmit(address(round));
        emit IBudgetRound.BallotCast(walletOf(1), uint256(2) | (4 << 16) | (100_00 << 24) | (5 << 40) | (100_00 << 48));
        expectTransfer(walletOf(1), bank(4), 100_00);
        expectTransfer(walletOf(1), bank(5), 100_00);
        cast(round, 1, cart);

        assertBallot(walletOf(1), cart, 2);
        assertEq(round.balanceOf(walletOf(1)), SHARE - 200_00, "left");
        assertEq(raised(4), 100_00, "raised 4");
        assertEq(raised(5), 100_00, "raised 5");
        assertSupply(CITIZENS);
    }

    function test_MovesTheDifferencesOnly() public {
        beginVoting();
        cast(round, 0, cartOver(3, 4, 50_00));
        IBudgetRound.Line[] memory cart = cartOver(4, 4, 50_00);
        cart[1].amount = Kopecks.wrap(20_00);
        cart[2].amount = Kopecks.wrap(70_00);
        expectTransfer(bank(3), walletOf(0), 50_00);
        expectTransfer(bank(5), walletOf(0), 30_00);
        expectTransfer(walletOf(0), bank(6), 20_00);
        expectTransfer(walletOf(0), bank(7), 50_00);
        vm.recordLogs();
        cast(round, 0, cart);
        assertEq(vm.getRecordedLogs().length, 5, "the ballot and four movements: project 4 is as it was");
        assertBallot(walletOf(0), cart, 3);
        assertEq(round.balanceOf(walletOf(0)), SHARE - 190_00, "left");
    }

    /// @dev Each run opens a round of 256 projects, so there are fewer of them.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_ReadsBackWhatWasCast(uint256 seed) public {
        openRich(256);
        IBudgetRound.Line[] memory cart = anyCart(seed, 256, 10_000_00, 100);
        cast(round, 0, cart);
        assertBallot(walletOf(0), cart, 2);
        uint256 sum;
        for (uint256 i; i < cart.length; ++i) {
            uint256 amount = Kopecks.unwrap(cart[i].amount);
            assertEq(raised(ProjectId.unwrap(cart[i].project)), amount, "raised");
            sum += amount;
        }
        assertEq(round.balanceOf(walletOf(0)), 10_000_00 - sum, "left");
    }

    /// @dev The model: what each citizen's last cart says, and the sums of it. Amounts come from the whole share, so
    /// neighbours in one storage word are filled and emptied against each other.
    function testFuzz_AgreesWithAPlainModel(uint256[8] memory seeds) public {
        beginVoting();
        uint256[PROJECTS][CITIZENS] memory put;
        uint16[CITIZENS] memory turns = [uint16(1), 1, 1];
        for (uint256 turn; turn < seeds.length; ++turn) {
            uint256 i = seeds[turn] % CITIZENS;
            bool withdraws = seeds[turn] % 7 == 0 && turns[i] != 1 && round.balanceOf(walletOf(i)) != SHARE;
            delete put[i];
            if (withdraws) {
                withdraw(round, i);
            } else {
                IBudgetRound.Line[] memory cart = anyCart(seeds[turn], PROJECTS, SHARE, 1);
                for (uint256 k; k < cart.length; ++k) {
                    put[i][ProjectId.unwrap(cart[k].project)] = Kopecks.unwrap(cart[k].amount);
                }
                cast(round, i, cart);
                assertBallot(walletOf(i), cart, turns[i] + 1);
            }
            turns[i] += 1;
            for (uint256 id; id < PROJECTS; ++id) {
                assertEq(raised(id), put[0][id] + put[1][id] + put[2][id], "raised");
            }
        }
        assertSupply(CITIZENS);
    }

    function test_CastsThroughTheForwarderOnce() public {
        beginVoting();
        bytes memory data = abi.encodeCall(round.castBallot, (cartOf(7, 10_00)));
        ERC2771Forwarder.ForwardRequestData memory request = forwardRequest(2, address(round), data);
        vm.expectEmit(address(round));
        emit IBudgetRound.BallotCast(walletOf(2), uint256(2) | (7 << 16) | (10_00 << 24));
        vm.startPrank(anyone);
        forwarder.execute(request);
        assertBallot(walletOf(2), cartOf(7, 10_00), 2);
        vm.expectPartialRevert(ERC2771Forwarder.ERC2771ForwarderInvalidSigner.selector);
        forwarder.execute(request);
    }

    function test_KeepsABallotCountedAfterARevocation() public {
        beginVoting();
        cast(round, 0, cartOf(1, SHARE));
        vm.prank(registrar);
        registry.revoke(nullifierOf(0), ICitizenRegistry.RevocationReason.Deceased);
        assertBallot(walletOf(0), cartOf(1, SHARE), 2);
        assertEq(raised(1), SHARE, "raised");
    }

    function test_LetsAWalletThatWasLostWhileVotingVoteOn() public {
        beginVoting();
        cast(round, 0, cartOf(1, SHARE));
        rebind(0, 9);
        cast(round, 0, cartOf(2, SHARE));
        assertBallot(walletOf(0), cartOf(2, SHARE), 3);
        assertSupply(CITIZENS);
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function expectRefused(uint256 i, IBudgetRound.Line[] memory cart, bytes memory because) private {
        vm.expectRevert(because);
        cast(round, i, cart);
    }

    function overShare(uint256 needed) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_OverShare.selector, needed, SHARE);
    }
}
