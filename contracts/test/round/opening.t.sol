// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { DistrictId, Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { RoundTest } from "./RoundTest.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

contract OpeningTest is RoundTest {
    /// @dev The cap on one transaction's gas (EIP-7825), which leaves out blocks of any chain.
    uint256 private constant TRANSACTION_GAS_CAP = 1 << 24;

    function test_RevertWhen_TheBudgetIsZero() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 1);
        terms.budget = Kopecks.wrap(0);
        expectRefused(terms, abi.encodeWithSelector(IBudgetRound.BudgetRound_ZeroBudget.selector));
    }

    function test_RevertWhen_TheTreasuryIsZero() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 1);
        terms.treasury = address(0);
        expectRefused(terms, abi.encodeWithSelector(IBudgetRound.BudgetRound_ZeroTreasury.selector));
    }

    function test_RevertWhen_EnrolmentBeginsBeforeNow() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 1);
        terms.enrolmentStart = uint48(block.timestamp - 1);
        expectRefused(terms, wrongDates(terms));
    }

    function testFuzz_RevertWhen_VotingDoesNotBeginAfterEnrolment(uint48 votingStart) public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 1);
        terms.votingStart = uint48(bound(votingStart, 0, terms.enrolmentStart));
        expectRefused(terms, wrongDates(terms));
    }

    function testFuzz_RevertWhen_VotingDoesNotEndAfterItBegins(uint48 votingEnd) public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 1);
        terms.votingEnd = uint48(bound(votingEnd, 0, terms.votingStart));
        expectRefused(terms, wrongDates(terms));
    }

    function test_RevertWhen_ThereAreNoProjects() public {
        expectRefused(termsOf(BUDGET, 0), wrongProjectCount(0));
    }

    function test_RevertWhen_ThereAreMoreThan256Projects() public {
        expectRefused(termsOf(BUDGET, 257), wrongProjectCount(257));
    }

    function testFuzz_RevertWhen_ACostIsAboveTheBudget(uint256 id, uint48 cost) public {
        id = bound(id, 0, PROJECTS - 1);
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.projects[id].cost = Kopecks.wrap(uint48(bound(cost, BUDGET + 1, type(uint48).max)));
        expectRefused(terms, wrongCost(id, terms));
    }

    function testFuzz_RevertWhen_ACostIsZero(uint256 id) public {
        id = bound(id, 0, PROJECTS - 1);
        IBudgetRound.Terms memory terms = termsOf(BUDGET, PROJECTS);
        terms.projects[id].cost = Kopecks.wrap(0);
        expectRefused(terms, wrongCost(id, terms));
    }

    function test_GivesAllCoinsToTheTreasury() public {
        vm.expectEmit(vm.computeCreateAddress(address(this), vm.getNonce(address(this))));
        emit IERC20.Transfer(address(0), treasury, BUDGET);
        round = deploy(termsOf(BUDGET, 1));
        assertEq(round.totalSupply(), BUDGET, "supply");
        assertEq(round.balanceOf(treasury), BUDGET, "treasury");
    }

    function testFuzz_KeepsAllTermsAndTheirHash(IBudgetRound.Terms memory terms, uint48[3] memory waits) public {
        terms = sound(terms, waits);
        round = deploy(terms);
        assertEq(abi.encode(round.terms()), abi.encode(terms), "terms");
        assertEq(round.termsHash(), keccak256(abi.encode(registry, terms)), "hash");
        assertEq(round.projectCount(), terms.projects.length, "projects");
        assertEq(address(round.registry()), address(registry), "registry");
        assertEq(round.factory(), address(this), "factory");
        assertEq(round.trustedForwarder(), address(forwarder), "forwarder");
    }

    function test_GivesEachProjectAPiggyBank() public {
        round = deploy(termsOf(BUDGET, 256));
        uint160 first = uint160(bank(0));
        assertEq(first & 0xff, 0, "the last byte is the project's id");
        for (uint256 id; id < 256; ++id) {
            assertEq(uint160(bank(id)), first + id, "piggy bank");
        }
    }

    function test_OpensWhenEnrolmentBeginsThisVerySecond() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 1);
        terms.enrolmentStart = uint48(block.timestamp);
        round = deploy(terms);
        assertPhase(IBudgetRound.Phase.Enrolment);
    }

    function test_OpensWith256ProjectsWithinOneTransactionsGas() public {
        uint256 before = gasleft();
        round = openRound(termsOf(BUDGET, 256));
        assertLt(before - gasleft(), TRANSACTION_GAS_CAP, "gas");
        assertEq(round.raised().length, 256, "piggy banks");
    }

    function test_GivesEachRoundPiggyBanksOfItsOwn() public {
        IBudgetRound.Terms memory terms = termsOf(BUDGET, 2);
        (BudgetRound a, BudgetRound b) = (deploy(terms), deploy(terms));
        assertEq(a.termsHash(), b.termsHash(), "the same terms");
        ProjectId id = ProjectId.wrap(0);
        assertNotEq(a.piggyBank(id), b.piggyBank(id), "piggy banks");
    }

    function test_CarriesAnotherHashWhenAnyTermIsChanged() public {
        bytes32[13] memory hashes;
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = deploy(changed(i)).termsHash();
            for (uint256 j; j < i; ++j) {
                assertNotEq(hashes[i], hashes[j], "hash");
            }
        }
    }

    // ------------------------------------------------------------------------------------------- what this file needs

    function deploy(IBudgetRound.Terms memory terms) private returns (BudgetRound) {
        return new BudgetRound(registry, address(forwarder), address(this), terms);
    }

    function expectRefused(IBudgetRound.Terms memory terms, bytes memory because) private {
        vm.prank(treasurer);
        vm.expectRevert(because);
        factory.openRound(terms);
    }

    function wrongDates(IBudgetRound.Terms memory terms) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            IBudgetRound.BudgetRound_WrongDates.selector,
            terms.enrolmentStart,
            terms.votingStart,
            terms.votingEnd,
            block.timestamp
        );
    }

    function wrongProjectCount(uint256 given) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongProjectCount.selector, given, 256);
    }

    function wrongCost(uint256 id, IBudgetRound.Terms memory terms) private pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IBudgetRound.BudgetRound_WrongCost.selector, id, terms.projects[id].cost, terms.budget
        );
    }

    /// @dev Any terms, bent into what the contract accepts. The rule is the factory's matter.
    function sound(IBudgetRound.Terms memory terms, uint48[3] memory waits)
        private
        view
        returns (IBudgetRound.Terms memory)
    {
        vm.assume(terms.treasury != address(0) && terms.projects.length != 0);
        uint256 budget = bound(Kopecks.unwrap(terms.budget), 1, type(uint48).max);
        terms.budget = Kopecks.wrap(uint48(budget));
        terms.enrolmentStart = uint48(block.timestamp + bound(waits[0], 0, 1000 days));
        terms.votingStart = terms.enrolmentStart + uint48(bound(waits[1], 1, 1000 days));
        terms.votingEnd = terms.votingStart + uint48(bound(waits[2], 1, 1000 days));
        for (uint256 id; id < terms.projects.length; ++id) {
            uint256 cost = bound(Kopecks.unwrap(terms.projects[id].cost), 1, budget);
            terms.projects[id].cost = Kopecks.wrap(uint48(cost));
        }
        return terms;
    }

    /// @dev The usual terms (0), or the same with one term changed.
    function changed(uint256 which) private view returns (IBudgetRound.Terms memory terms) {
        terms = termsOf(BUDGET, 2);
        if (which == 1) terms.name = "Another";
        if (which == 2) terms.symbol = "ANO";
        if (which == 3) terms.budget = Kopecks.wrap(BUDGET + 1);
        if (which == 4) terms.threshold = Kopecks.wrap(1);
        if (which == 5) terms.district = DistrictId.wrap(CENTRE);
        if (which == 6) terms.enrolmentStart += 1;
        if (which == 7) terms.votingStart += 1;
        if (which == 8) terms.votingEnd += 1;
        if (which == 9) terms.order = sha256("another order");
        if (which == 10) terms.treasury = anyone;
        if (which == 11) terms.rule = fillToCost;
        if (which == 12) terms.projects[1].body = sha256("another body");
    }
}
