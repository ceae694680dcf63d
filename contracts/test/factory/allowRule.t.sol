// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { IBudgetRoundFactory } from "../../src/interfaces/IBudgetRoundFactory.sol";
import { IOutcomeRule } from "../../src/interfaces/IOutcomeRule.sol";
import { FillToCost } from "../../src/rules/FillToCost.sol";
import { Administration } from "../deploy/Administration.sol";
import { IAccessManager } from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

contract AllowRuleTest is Administration {
    FillToCost private rule;

    function setUp() public override {
        super.setUp();
        rule = new FillToCost();
    }

    function test_RevertWhen_NotScheduled() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation(true)));
        vm.prank(admin);
        factory.allowRule(rule, true);
    }

    function testFuzz_RevertWhen_TheDelayIsNotOver(uint256 early) public {
        schedule(true);
        skip(bound(early, 0, ADMIN_DELAY - 1));
        expectNotReady();
        rewind(vm.getBlockTimestamp() - CITY_FOUNDED);
        skip(ADMIN_DELAY - 1);
        expectNotReady();
    }

    function testFuzz_RevertWhen_TheRuleIsNoContract(address account) public {
        vm.assume(account.code.length == 0 && uint160(account) > 0xffff);
        bytes memory data = abi.encodeCall(factory.allowRule, (IOutcomeRule(account), true));
        vm.prank(admin);
        authority.schedule(address(factory), data, 0);
        skip(ADMIN_DELAY);
        vm.expectRevert();
        vm.prank(admin);
        authority.execute(address(factory), data);
        assertFalse(factory.isRuleAllowed(IOutcomeRule(account)));
    }

    function test_AllowsAfterTheDelay() public {
        assertFalse(factory.isRuleAllowed(rule));
        schedule(true);
        skip(ADMIN_DELAY);
        vm.expectEmit(address(factory));
        emit IBudgetRoundFactory.RuleAllowed(rule, true, "FillToCost");
        vm.prank(admin);
        factory.allowRule(rule, true);
        assertTrue(factory.isRuleAllowed(rule));

        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation(true)));
        vm.prank(admin);
        factory.allowRule(rule, true);
    }

    function test_TakesARuleAway() public {
        BudgetRound round = openVoting(termsOf(1_000_00, 2), 2);
        vm.warp(round.terms().votingEnd - ADMIN_DELAY);
        administer(address(factory), abi.encodeCall(factory.allowRule, (greedyByRaised, false)));
        assertFalse(factory.isRuleAllowed(greedyByRaised));
        assertTrue(factory.isRuleAllowed(fillToCost));
        settle(round);
        assertEq(uint8(round.phase()), uint8(IBudgetRound.Phase.Settled), "the running round ends by its rule");
    }

    function schedule(bool allowed) private {
        vm.prank(admin);
        authority.schedule(address(factory), abi.encodeCall(factory.allowRule, (rule, allowed)), 0);
    }

    function operation(bool allowed) private view returns (bytes32) {
        bytes memory data = abi.encodeCall(factory.allowRule, (rule, allowed));
        return authority.hashOperation(admin, address(factory), data);
    }

    function expectNotReady() private {
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, operation(true)));
        vm.prank(admin);
        factory.allowRule(rule, true);
    }
}
