// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { IBudgetRoundFactory } from "../../src/interfaces/IBudgetRoundFactory.sol";
import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { DistrictId, Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { GreedyByRaised } from "../../src/rules/GreedyByRaised.sol";
import { Administration } from "../deploy/Administration.sol";
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";
import { Pausable } from "@openzeppelin/contracts/utils/Pausable.sol";

contract OpenRoundTest is Administration {
    // ------------------------------------------------------------------------------------------- refused

    function test_RevertWhen_Paused() public {
        vm.prank(guardian);
        factory.pause();
        expectRefused(termsOf(1_000_00, 3), abi.encodeWithSelector(Pausable.EnforcedPause.selector));
    }

    function testFuzz_RevertWhen_TheRuleWasNeverAllowed(IOutcomeRule rule) public {
        vm.assume(rule != greedyByRaised && rule != fillToCost);
        IBudgetRound.Terms memory terms = termsOf(1_000_00, 3);
        terms.rule = rule;
        expectRefused(terms, ruleNotAllowed(rule));
    }

    function test_RevertWhen_TheRuleIsAllowedNoMore() public {
        administer(address(factory), abi.encodeCall(factory.allowRule, (greedyByRaised, false)));
        expectRefused(termsOf(1_000_00, 3), ruleNotAllowed(greedyByRaised));
    }

    function test_RevertWhen_TheBudgetIsZero() public {
        IBudgetRound.Terms memory terms = termsOf(1_000_00, 3);
        terms.budget = Kopecks.wrap(0);
        expectRefused(terms, abi.encodeWithSelector(IBudgetRound.BudgetRound_ZeroBudget.selector));
    }

    function test_RevertWhen_TheTreasuryIsZero() public {
        IBudgetRound.Terms memory terms = termsOf(1_000_00, 3);
        terms.treasury = address(0);
        expectRefused(terms, abi.encodeWithSelector(IBudgetRound.BudgetRound_ZeroTreasury.selector));
    }

    function testFuzz_RevertWhen_EnrolmentBeganInThePast(uint256 start) public {
        start = bound(start, 0, CITY_FOUNDED - 1);
        expectWrongDates(uint48(start), CITY_FOUNDED + 1 days, CITY_FOUNDED + 2 days);
    }

    function testFuzz_RevertWhen_DatesDoNotGrow(uint48 enrolment, uint48 voting, uint48 end) public {
        enrolment = uint48(bound(enrolment, CITY_FOUNDED, type(uint48).max));
        vm.assume(voting <= enrolment || end <= voting);
        expectWrongDates(enrolment, voting, end);
    }

    function test_RevertWhen_APhaseLastsNoSecond() public {
        expectWrongDates(CITY_FOUNDED + 1, CITY_FOUNDED + 1, CITY_FOUNDED + 2);
        expectWrongDates(CITY_FOUNDED + 1, CITY_FOUNDED + 2, CITY_FOUNDED + 2);
    }

    function testFuzz_RevertWhen_ThereAreTooFewOrTooManyProjects(uint256 extra) public {
        expectRefused(termsOf(1_000_00, 0), wrongProjectCount(0));
        extra = bound(extra, 1, 20);
        expectRefused(termsOf(1_000_00, 256 + extra), wrongProjectCount(256 + extra));
    }

    function testFuzz_RevertWhen_ACostIsWrong(uint256 id, uint256 n, uint48 budget, uint48 cost) public {
        n = bound(n, 1, 60);
        id = bound(id, 0, n - 1);
        budget = uint48(bound(budget, 1, type(uint48).max - 1));
        cost = cost % 4 == 0 ? 0 : uint48(bound(cost, uint256(budget) + 1, type(uint48).max));
        IBudgetRound.Terms memory terms = termsOf(1, n);
        terms.budget = Kopecks.wrap(budget);
        terms.projects[id].cost = Kopecks.wrap(cost);
        expectRefused(terms, abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongCost.selector, id, cost, budget));
    }

    // ------------------------------------------------------------------------------------------- accepted

    function testFuzz_OpensExactlyTheseTerms(IBudgetRound.Terms memory terms, uint256 n) public {
        terms = makeRight(terms, n);
        BudgetRound round = expectOpened(terms, 1);

        assertEq(abi.encode(round.terms()), abi.encode(terms), "terms");
        assertEq(round.name(), terms.name);
        assertEq(round.symbol(), terms.symbol);
        assertEq(round.projectCount(), terms.projects.length);
        assertEq(address(round.registry()), address(registry), "register");
        assertEq(round.trustedForwarder(), address(forwarder), "forwarder");
        assertEq(round.factory(), address(factory), "factory");
        assertEq(round.totalSupply(), Kopecks.unwrap(terms.budget), "supply");
        assertEq(round.balanceOf(terms.treasury), Kopecks.unwrap(terms.budget), "all coins are with the treasury");
        for (uint256 id; id < terms.projects.length; ++id) {
            (Kopecks cost, bytes32 body, Kopecks raised) = round.project(ProjectId.wrap(uint8(id)));
            assertEq(Kopecks.unwrap(cost), Kopecks.unwrap(terms.projects[id].cost), "cost");
            assertEq(body, terms.projects[id].body, "body");
            assertEq(Kopecks.unwrap(raised), 0, "raised");
        }
    }

    function test_EdgesAreAccepted() public {
        IBudgetRound.Terms memory terms = termsOf(1, 256);
        terms.budget = Kopecks.wrap(type(uint48).max);
        terms.enrolmentStart = CITY_FOUNDED;
        terms.votingStart = CITY_FOUNDED + 1;
        terms.votingEnd = CITY_FOUNDED + 2;
        terms.threshold = Kopecks.wrap(type(uint48).max);
        for (uint256 id; id < 256; ++id) {
            terms.projects[id].cost = Kopecks.wrap(id % 2 == 0 ? 1 : type(uint48).max);
        }
        BudgetRound round = expectOpened(terms, 1);
        assertEq(abi.encode(round.terms()), abi.encode(terms), "terms");
        assertEq(uint8(round.phase()), uint8(IBudgetRound.Phase.Enrolment), "enrolment begins at once");
    }

    function testFuzz_NumbersRoundsFromOne(uint256 rounds) public {
        rounds = bound(rounds, 1, 5);
        for (uint256 i; i < rounds; ++i) {
            assertEq(factory.roundCount(), i, "before");
            expectOpened(termsOf(1_000_00, 1), uint32(i + 1));
            expectRefused(termsOf(1_000_00, 0), wrongProjectCount(0));
        }
        assertEq(factory.roundCount(), rounds, "after");
    }

    function test_TheForwarderCarriesTheTreasurersWord() public {
        (, uint256 key) = makeAddrAndKey("treasurer");
        IBudgetRound.Terms memory terms = termsOf(1_000_00, 3);
        ERC2771Forwarder.ForwardRequestData memory request;
        request.from = treasurer;
        request.to = address(factory);
        request.gas = 10_000_000;
        request.deadline = CITY_FOUNDED;
        request.data = abi.encodeCall(factory.openRound, (terms));
        request.signature = signForward(request, key);
        expectRoundOpened(terms, 1);
        vm.prank(anyone);
        forwarder.execute(request);
        assertEq(factory.roundCount(), 1);
    }

    // ------------------------------------------------------------------------------------------- steps

    /// @dev Bends arbitrary terms into right ones, and leaves all else as arbitrary as it was.
    function makeRight(IBudgetRound.Terms memory terms, uint256 n) private view returns (IBudgetRound.Terms memory) {
        uint256 budget = bound(Kopecks.unwrap(terms.budget), 1, type(uint48).max);
        terms.budget = Kopecks.wrap(uint48(budget));
        terms.enrolmentStart = uint48(bound(terms.enrolmentStart, CITY_FOUNDED, type(uint48).max - 2));
        terms.votingStart = uint48(bound(terms.votingStart, uint256(terms.enrolmentStart) + 1, type(uint48).max - 1));
        terms.votingEnd = uint48(bound(terms.votingEnd, uint256(terms.votingStart) + 1, type(uint48).max));
        if (terms.treasury == address(0)) terms.treasury = treasury;
        terms.rule = uint160(address(terms.rule)) % 2 == 0 ? IOutcomeRule(greedyByRaised) : fillToCost;
        IBudgetRound.Project[] memory given = terms.projects;
        terms.projects = new IBudgetRound.Project[](bound(n, 1, 40));
        for (uint256 id; id < terms.projects.length; ++id) {
            bytes32 seed = keccak256(abi.encode(n, id));
            terms.projects[id] = id < given.length ? given[id] : IBudgetRound.Project(Kopecks.wrap(1), seed);
            uint256 cost = bound(Kopecks.unwrap(terms.projects[id].cost), 1, budget);
            terms.projects[id].cost = Kopecks.wrap(uint48(cost));
        }
        return terms;
    }

    function expectOpened(IBudgetRound.Terms memory terms, uint32 number) private returns (BudgetRound round) {
        IBudgetRound expected = expectRoundOpened(terms, number);
        round = openRound(terms);
        assertEq(address(round), address(expected), "address");
        assertEq(round.termsHash(), keccak256(abi.encode(registry, terms)), "terms' hash");
        assertEq(factory.roundCount(), number, "count");
        assertTrue(factory.isRound(round), "known");
    }

    function expectRoundOpened(IBudgetRound.Terms memory terms, uint32 number) private returns (IBudgetRound round) {
        address rounds = vm.computeCreateAddress(address(factory), 1);
        round = IBudgetRound(vm.computeCreateAddress(rounds, vm.getNonce(rounds)));
        uint256 hash = uint256(keccak256(abi.encode("piggy banks", block.chainid, round)));
        address piggyBanks = address(uint160(hash & ~uint256(0xff)));
        bytes32 termsHash = keccak256(abi.encode(registry, terms));
        vm.expectEmit(address(factory));
        emit IBudgetRoundFactory.RoundOpened(round, number, treasurer, termsHash, piggyBanks, terms);
    }

    function expectRefused(IBudgetRound.Terms memory terms, bytes memory because) private {
        uint32 count = factory.roundCount();
        vm.expectRevert(because);
        openRound(terms);
        assertEq(factory.roundCount(), count, "a refusal takes no number");
    }

    function expectWrongDates(uint48 enrolment, uint48 voting, uint48 end) private {
        IBudgetRound.Terms memory terms = termsOf(1_000_00, 3);
        (terms.enrolmentStart, terms.votingStart, terms.votingEnd) = (enrolment, voting, end);
        expectRefused(
            terms,
            abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongDates.selector, enrolment, voting, end, CITY_FOUNDED)
        );
    }

    function wrongProjectCount(uint256 n) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRound.BudgetRound_WrongProjectCount.selector, n, 256);
    }

    function ruleNotAllowed(IOutcomeRule rule) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBudgetRoundFactory.BudgetRoundFactory_RuleNotAllowed.selector, rule);
    }
}
