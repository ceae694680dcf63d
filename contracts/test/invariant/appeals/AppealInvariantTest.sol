// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../../src/interfaces/ICitizenRegistry.sol";
import { DepartmentId } from "../../../src/interfaces/Types.sol";
import { DistrictId } from "../../../src/interfaces/Types.sol";
import { Base } from "../../Base.t.sol";
import { AnswerHandler } from "./AnswerHandler.sol";
import { AppealBook } from "./AppealBook.sol";
import { AppealCity } from "./AppealCity.sol";
import { AuthorHandler } from "./AuthorHandler.sol";
import { EstablishmentHandler } from "./EstablishmentHandler.sol";
import { OversightHandler } from "./OversightHandler.sol";
import { RoutingHandler } from "./RoutingHandler.sol";

/// @notice A city of three departments in which handlers act, four days before the year ends. See ../INVARIANTS.md.
abstract contract AppealInvariantTest is Base {
    /// @dev A seed by which the clock stands still.
    uint256 private constant STILL = 47;
    /// @dev A seed by which the establishment sets terms.
    uint256 private constant SET_TERMS = 12 * 7 + 10;
    /// @dev The whole city; districts 1 and 2; district 2.
    uint256[3] private COVERAGES = [uint256(1), 6, 4];

    AppealBook internal book;
    AuthorHandler internal authorHandler;
    RoutingHandler internal routingHandler;
    AnswerHandler internal answerHandler;
    OversightHandler internal oversightHandler;
    EstablishmentHandler internal establishmentHandler;

    function setUp() public virtual override {
        super.setUp();
        book = new AppealBook(vm);
        registerResidents();
        for (uint256 d; d < COVERAGES.length; ++d) {
            openDepartmentOf(d);
        }
        address supervisingOfficer = book.officer(0, 3);
        vm.prank(admin);
        bytes memory grant = abi.encodeCall(authority.grantRole, (SUPERVISOR_ROLE, supervisingOfficer, 0));
        authority.schedule(address(authority), grant, 0);
        skip(ADMIN_DELAY);
        vm.prank(admin);
        authority.execute(address(authority), grant);

        AppealCity memory city = AppealCity({
            appeals: appeals,
            departments: departments,
            registry: registry,
            establishment: establishment,
            dispatcher: dispatcher,
            supervisor: supervisor,
            supervisingOfficer: supervisingOfficer,
            moderator: moderator
        });
        authorHandler = new AuthorHandler(city, book);
        routingHandler = new RoutingHandler(city, book);
        answerHandler = new AnswerHandler(city, book);
        oversightHandler = new OversightHandler(city, book);
        establishmentHandler = new EstablishmentHandler(city, book);
        establishmentHandler.change(STILL, SET_TERMS);
        for (uint256 i; i < 4; ++i) {
            authorHandler.file(STILL, i);
            routingHandler.register(STILL, i);
        }

        targetContract(address(authorHandler));
        targetContract(address(routingHandler));
        targetContract(address(answerHandler));
        targetContract(address(oversightHandler));
        targetContract(address(establishmentHandler));
    }

    /// @dev The last two of the citizens live elsewhere. An officer is a resident too.
    function registerResidents() private {
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](4);
        for (uint256 i; i < residents.length; ++i) {
            address wallet = i < 3 ? book.person(i) : book.officer(0, 0);
            residents[i] = ICitizenRegistry.Resident(wallet, nullifierOf(i), DistrictId.wrap(CENTRE));
        }
        vm.prank(registrar);
        registry.registerBatch(residents);
    }

    function openDepartmentOf(uint256 d) private {
        uint8 approvals = d == 1 ? 2 : 1;
        vm.startPrank(establishment);
        DepartmentId id = departments.openDepartment(DepartmentId.wrap(0), "A department", "D", approvals, COVERAGES[d]);
        for (uint256 i; i < 4; ++i) {
            departments.appointOfficer(id, book.officer(d, i));
        }
        departments.appointHead(id, book.officer(d, 0));
        vm.stopPrank();
    }
}
