// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Administration } from "./Administration.sol";
import { IAccessManager } from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

contract DelaysTest is Administration {
    uint64 private constant ADMIN_ROLE = 0;
    uint256 private constant EXPIRATION = 1 weeks;

    function test_TheDeployerHoldsNoRole() public view {
        for (uint64 role; role <= MODERATOR_ROLE; ++role) {
            (bool isMember,) = authority.hasRole(role, deployer);
            assertFalse(isMember);
        }
        (bool isAdmin, uint32 delay) = authority.hasRole(ADMIN_ROLE, admin);
        assertTrue(isAdmin);
        assertEq(delay, ADMIN_DELAY);
    }

    function test_RevertWhen_TheSenderIsNoAdministrator() public {
        bytes[] memory list = changes();
        address[9] memory senders =
            [deployer, registrar, treasurer, guardian, establishment, dispatcher, supervisor, moderator, anyone];
        for (uint256 i; i < list.length; ++i) {
            for (uint256 s; s < senders.length; ++s) {
                bytes memory refusal = abi.encodeWithSelector(
                    IAccessManager.AccessManagerUnauthorizedAccount.selector, senders[s], ADMIN_ROLE
                );
                expectRefused(senders[s], list[i], refusal);
            }
        }
    }

    function test_RevertWhen_NothingWasScheduled() public {
        bytes[] memory list = changes();
        for (uint256 i; i < list.length; ++i) {
            expectRefused(admin, list[i], about(IAccessManager.AccessManagerNotScheduled.selector, list[i]));
        }
    }

    function testFuzz_RevertWhen_TheDelayIsNotOver(uint256 early) public {
        bytes[] memory list = changes();
        scheduleAll(list);
        early = early % 4 == 0 ? ADMIN_DELAY - 1 : bound(early, 0, ADMIN_DELAY - 1);
        vm.warp(CITY_FOUNDED + early);
        for (uint256 i; i < list.length; ++i) {
            expectRefused(admin, list[i], about(IAccessManager.AccessManagerNotReady.selector, list[i]));
        }
    }

    function testFuzz_TakesEffectWhenTheDelayIsOver(uint256 late) public {
        bytes[] memory list = changes();
        scheduleAll(list);
        vm.warp(CITY_FOUNDED + ADMIN_DELAY + (late % 4 == 0 ? 0 : bound(late, 0, EXPIRATION - 1)));
        for (uint256 i; i < list.length; ++i) {
            vm.prank(admin);
            (bool done,) = address(authority).call(list[i]);
            assertTrue(done, "in effect");
            if (i != list.length - 1) {
                expectRefused(admin, list[i], about(IAccessManager.AccessManagerNotScheduled.selector, list[i]));
            }
        }
    }

    function testFuzz_RevertWhen_TheWordHasExpired(uint256 late) public {
        bytes[] memory list = changes();
        scheduleAll(list);
        vm.warp(CITY_FOUNDED + ADMIN_DELAY + bound(late, EXPIRATION, 100 * 365 days));
        for (uint256 i; i < list.length; ++i) {
            expectRefused(admin, list[i], about(IAccessManager.AccessManagerExpired.selector, list[i]));
        }
    }

    function test_RevertWhen_CalledOff() public {
        bytes[] memory list = changes();
        scheduleAll(list);
        for (uint256 i; i < list.length; ++i) {
            vm.prank(admin);
            authority.cancel(admin, address(authority), list[i]);
        }
        skip(ADMIN_DELAY);
        for (uint256 i; i < list.length; ++i) {
            expectRefused(admin, list[i], about(IAccessManager.AccessManagerNotScheduled.selector, list[i]));
        }
    }

    function test_ANewRegistrarWaitsForTheDelay() public {
        address successor = makeAddr("successor");
        appoint(REGISTRAR_ROLE, successor, 0);
        assertEq(vm.getBlockTimestamp(), CITY_FOUNDED + ADMIN_DELAY);
        (bool isMember,) = authority.hasRole(REGISTRAR_ROLE, successor);
        assertTrue(isMember);
        dismiss(REGISTRAR_ROLE, registrar);
        (isMember,) = authority.hasRole(REGISTRAR_ROLE, registrar);
        assertFalse(isMember);
    }

    // ------------------------------------------------------------------------------------------- steps

    /// @dev One change of each sort that decides who may do what.
    function changes() private view returns (bytes[] memory list) {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = factory.openRound.selector;
        list = new bytes[](11);
        list[0] = abi.encodeCall(authority.grantRole, (REGISTRAR_ROLE, anyone, 0));
        list[1] = abi.encodeCall(authority.revokeRole, (TREASURER_ROLE, treasurer));
        list[2] = abi.encodeCall(authority.setRoleAdmin, (REGISTRAR_ROLE, GUARDIAN_ROLE));
        list[3] = abi.encodeCall(authority.setRoleGuardian, (REGISTRAR_ROLE, GUARDIAN_ROLE));
        list[4] = abi.encodeCall(authority.setGrantDelay, (TREASURER_ROLE, 1 days));
        list[5] = abi.encodeCall(authority.setTargetFunctionRole, (address(factory), selectors, GUARDIAN_ROLE));
        list[6] = abi.encodeCall(authority.setTargetAdminDelay, (address(registry), 1 days));
        list[7] = abi.encodeCall(authority.labelRole, (REGISTRAR_ROLE, "the register's keeper"));
        list[8] = abi.encodeCall(authority.setTargetClosed, (address(registry), true));
        list[9] = abi.encodeCall(authority.updateAuthority, (address(factory), address(registry)));
        // Its own delay, last: afterwards the administrator need not wait.
        list[10] = abi.encodeCall(authority.grantRole, (ADMIN_ROLE, admin, 0));
    }

    function scheduleAll(bytes[] memory list) private {
        for (uint256 i; i < list.length; ++i) {
            vm.prank(admin);
            authority.schedule(address(authority), list[i], 0);
        }
    }

    function about(bytes4 refusal, bytes memory data) private view returns (bytes memory) {
        return abi.encodeWithSelector(refusal, authority.hashOperation(admin, address(authority), data));
    }

    function expectRefused(address sender, bytes memory data, bytes memory refusal) private {
        vm.prank(sender);
        (bool done, bytes memory answer) = address(authority).call(data);
        assertFalse(done);
        assertEq(answer, refusal);
    }
}
