// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AppealRegistry } from "../../../src/AppealRegistry.sol";
import { CitizenRegistry } from "../../../src/CitizenRegistry.sol";
import { DepartmentRegistry } from "../../../src/DepartmentRegistry.sol";

/// @notice What the handlers act on, and who holds which office.
struct AppealCity {
    AppealRegistry appeals;
    DepartmentRegistry departments;
    CitizenRegistry registry;
    address establishment;
    address dispatcher;
    address supervisor;
    /// @dev An officer of the first department who is a supervisor too.
    address supervisingOfficer;
    address moderator;
}
