// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AppealRegistry } from "../src/AppealRegistry.sol";
import { BudgetRoundFactory } from "../src/BudgetRoundFactory.sol";
import { CitizenRegistry } from "../src/CitizenRegistry.sol";
import { DepartmentRegistry } from "../src/DepartmentRegistry.sol";
import { FillToCost } from "../src/rules/FillToCost.sol";
import { GreedyByRaised } from "../src/rules/GreedyByRaised.sol";
import { AccessManager } from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";
import { Test } from "forge-std/Test.sol";

/// @notice A whole city as `ts/deploy.ts` leaves it: roles handed over, the deployer without power.
abstract contract FoundedCity is Test {
    uint64 internal constant REGISTRAR_ROLE = 1;
    uint64 internal constant TREASURER_ROLE = 2;
    uint64 internal constant GUARDIAN_ROLE = 3;
    uint64 internal constant ESTABLISHMENT_ROLE = 4;
    uint64 internal constant DISPATCHER_ROLE = 5;
    uint64 internal constant SUPERVISOR_ROLE = 6;
    uint64 internal constant MODERATOR_ROLE = 7;
    uint32 internal constant ADMIN_DELAY = 2 days;
    uint32 internal constant DAILY_LIMIT = 5;
    /// @dev Of Moscow.
    int32 internal constant UTC_OFFSET = 3 hours;
    uint48 internal constant CITY_FOUNDED = 1_790_000_000;
    uint16 internal constant CENTRE = 1;
    uint16 internal constant SUBURB = 2;

    address internal deployer = makeAddr("deployer");
    address internal admin = makeAddr("admin");
    address internal treasurer = makeAddr("treasurer");
    address internal guardian = makeAddr("guardian");
    address internal establishment = makeAddr("establishment");
    address internal dispatcher = makeAddr("dispatcher");
    address internal supervisor = makeAddr("supervisor");
    address internal moderator = makeAddr("moderator");
    address internal treasury = makeAddr("treasury");
    address internal anyone = makeAddr("anyone");
    address internal registrar;
    uint256 internal registrarKey;

    AccessManager internal authority;
    ERC2771Forwarder internal forwarder;
    CitizenRegistry internal registry;
    BudgetRoundFactory internal factory;
    GreedyByRaised internal greedyByRaised;
    FillToCost internal fillToCost;
    DepartmentRegistry internal departments;
    AppealRegistry internal appeals;

    function setUp() public virtual {
        vm.warp(CITY_FOUNDED);
        (registrar, registrarKey) = makeAddrAndKey("registrar");
        deployCity();
    }

    function deployCity() private {
        vm.startPrank(deployer);
        authority = new AccessManager(deployer);
        forwarder = new ERC2771Forwarder("InitiativeCitizen");
        registry = new CitizenRegistry(address(authority), address(forwarder));
        factory = new BudgetRoundFactory(address(authority), address(forwarder), registry);
        greedyByRaised = new GreedyByRaised();
        fillToCost = new FillToCost();
        departments = new DepartmentRegistry(address(authority), address(forwarder));
        appeals = new AppealRegistry(
            address(authority), address(forwarder), registry, departments, DAILY_LIMIT, UTC_OFFSET
        );
        factory.allowRule(greedyByRaised, true);
        factory.allowRule(fillToCost, true);

        bytes4[] memory registrarCalls = new bytes4[](5);
        registrarCalls[0] = registry.registerBatch.selector;
        registrarCalls[1] = registry.rebind.selector;
        registrarCalls[2] = registry.revoke.selector;
        registrarCalls[3] = registry.reinstate.selector;
        registrarCalls[4] = registry.changeDistrict.selector;
        bytes4[] memory pauses = new bytes4[](2);
        pauses[0] = registry.pause.selector;
        pauses[1] = registry.unpause.selector;
        bytes4[] memory treasurerCalls = new bytes4[](2);
        treasurerCalls[0] = factory.openRound.selector;
        treasurerCalls[1] = factory.cancelRound.selector;
        authority.setTargetFunctionRole(address(registry), registrarCalls, REGISTRAR_ROLE);
        authority.setTargetFunctionRole(address(registry), pauses, GUARDIAN_ROLE);
        authority.setTargetFunctionRole(address(factory), treasurerCalls, TREASURER_ROLE);
        authority.setTargetFunctionRole(address(factory), pauses, GUARDIAN_ROLE);
        handOverDepartments();
        handOverAppeals();
        authority.grantRole(REGISTRAR_ROLE, registrar, 0);
        authority.grantRole(TREASURER_ROLE, treasurer, 0);
        authority.grantRole(GUARDIAN_ROLE, guardian, 0);
        authority.grantRole(ESTABLISHMENT_ROLE, establishment, 0);
        authority.grantRole(DISPATCHER_ROLE, dispatcher, 0);
        authority.grantRole(SUPERVISOR_ROLE, supervisor, 0);
        authority.grantRole(MODERATOR_ROLE, moderator, 0);
        uint64 adminRole = authority.ADMIN_ROLE();
        authority.grantRole(adminRole, admin, ADMIN_DELAY);
        authority.renounceRole(adminRole, deployer);
        vm.stopPrank();
    }

    function handOverDepartments() private {
        bytes4[] memory calls = new bytes4[](10);
        calls[0] = departments.openDepartment.selector;
        calls[1] = departments.renameDepartment.selector;
        calls[2] = departments.closeDepartment.selector;
        calls[3] = departments.setApprovals.selector;
        calls[4] = departments.setCoverage.selector;
        calls[5] = departments.appointHead.selector;
        calls[6] = departments.appointOfficer.selector;
        calls[7] = departments.dismissOfficer.selector;
        calls[8] = departments.publishKey.selector;
        calls[9] = departments.publish.selector;
        authority.setTargetFunctionRole(address(departments), calls, ESTABLISHMENT_ROLE);
    }

    function handOverAppeals() private {
        bytes4[] memory calls = new bytes4[](1);
        calls[0] = appeals.setTerms.selector;
        authority.setTargetFunctionRole(address(appeals), calls, ESTABLISHMENT_ROLE);
        calls = new bytes4[](3);
        calls[0] = appeals.fileFor.selector;
        calls[1] = appeals.register.selector;
        calls[2] = appeals.forward.selector;
        authority.setTargetFunctionRole(address(appeals), calls, DISPATCHER_ROLE);
        calls = new bytes4[](2);
        calls[0] = appeals.reopen.selector;
        calls[1] = appeals.uphold.selector;
        authority.setTargetFunctionRole(address(appeals), calls, SUPERVISOR_ROLE);
        calls[0] = appeals.entomb.selector;
        calls[1] = appeals.restore.selector;
        authority.setTargetFunctionRole(address(appeals), calls, MODERATOR_ROLE);
    }
}
