// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AppealAnswers } from "./appeals/AppealAnswers.sol";
import { AppealFiling } from "./appeals/AppealFiling.sol";
import { AppealRouting } from "./appeals/AppealRouting.sol";
import { AppealStore } from "./appeals/AppealStore.sol";
import { AppealTombstones } from "./appeals/AppealTombstones.sol";
import { AppealVerdicts } from "./appeals/AppealVerdicts.sol";
import { AppealWork } from "./appeals/AppealWork.sol";
import { ICitizenRegistry } from "./interfaces/ICitizenRegistry.sol";
import { IDepartmentRegistry } from "./interfaces/IDepartmentRegistry.sol";

/// @title Appeals of citizens, from filing to verdict; see `IAppealRegistry`
/// @notice The acts stand in `appeals/`, by who does them. `multicall` does many at once, all or none.
contract AppealRegistry is AppealFiling, AppealRouting, AppealWork, AppealAnswers, AppealVerdicts, AppealTombstones {
    /// @param authority The AccessManager that says who holds which office.
    /// @param forwarder The ERC-2771 forwarder whose appended senders are believed.
    /// @param citizenRegistry_ Who is a resident.
    /// @param departmentRegistry_ Who is an officer of what.
    /// @param dailyLimit_ How many appeals an author may file in a day of UTC.
    /// @param utcOffset_ How far the city's clocks are ahead of UTC, in seconds.
    constructor(
        address authority,
        address forwarder,
        ICitizenRegistry citizenRegistry_,
        IDepartmentRegistry departmentRegistry_,
        uint32 dailyLimit_,
        int32 utcOffset_
    )
        AppealStore(authority, forwarder, citizenRegistry_, departmentRegistry_)
        AppealFiling(dailyLimit_)
        AppealRouting(utcOffset_)
    { }
}
