// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { DistrictId } from "../../src/interfaces/Types.sol";
import { Offices } from "../deploy/Offices.sol";
import { RegistryTest } from "./RegistryTest.sol";
import { IAccessManaged } from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

contract RegistryRolesTest is RegistryTest, Offices {
    function setUp() public override {
        super.setUp();
        registerBatch(0, 2, CENTRE);
        revoke(1, ICitizenRegistry.RevocationReason.Error);
    }

    function test_EveryFunctionThatWritesIsInTheTable() public view {
        string[] memory open = new string[](2);
        open[0] = "register"; // by anyone, with a registrar's signature
        open[1] = "setAuthority"; // by the authority alone
        assertTableIsWhole("CitizenRegistry", duties(), open);
    }

    function test_RevertWhen_TheSenderDoesNotHoldTheOffice() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertOfficeHolds(address(registry), all[i]);
        }
    }

    function test_TheHolderMay() public {
        Duty[] memory all = duties();
        for (uint256 i; i < all.length; ++i) {
            assertHolderMay(address(registry), all[i]);
        }
    }

    function test_RevertWhen_TheRegistrarWasDismissed() public {
        dismiss(REGISTRAR_ROLE, registrar);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, registrar));
        registerBatch(5, 1, CENTRE);
    }

    /// @dev In an order in which each can be done after the one before.
    function duties() private view returns (Duty[] memory all) {
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](1);
        residents[0] = resident(2, CENTRE);
        all = new Duty[](7);
        all[0] = Duty("registerBatch", abi.encodeCall(registry.registerBatch, (residents)), registrar);
        all[1] = Duty("rebind", abi.encodeCall(registry.rebind, (nullifierOf(0), walletOf(9))), registrar);
        all[2] = Duty(
            "revoke",
            abi.encodeCall(registry.revoke, (nullifierOf(0), ICitizenRegistry.RevocationReason.Moved)),
            registrar
        );
        all[3] = Duty("reinstate", abi.encodeCall(registry.reinstate, (nullifierOf(1))), registrar);
        all[4] = Duty(
            "changeDistrict",
            abi.encodeCall(registry.changeDistrict, (nullifierOf(1), DistrictId.wrap(SUBURB))),
            registrar
        );
        all[5] = Duty("pause", abi.encodeCall(registry.pause, ()), guardian);
        all[6] = Duty("unpause", abi.encodeCall(registry.unpause, ()), guardian);
    }
}
