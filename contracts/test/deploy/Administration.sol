// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Base } from "../Base.t.sol";

/// @notice The administrator's word, which waits for its delay as everybody can see.
abstract contract Administration is Base {
    /// @notice Schedules `data` to `target`, waits, and executes it.
    function administer(address target, bytes memory data) internal {
        vm.prank(admin);
        authority.schedule(target, data, 0);
        skip(ADMIN_DELAY);
        vm.prank(admin);
        authority.execute(target, data);
    }

    /// @notice Gives `account` an office.
    function appoint(uint64 role, address account, uint32 executionDelay) internal {
        administer(address(authority), abi.encodeCall(authority.grantRole, (role, account, executionDelay)));
    }

    /// @notice Takes the office away.
    function dismiss(uint64 role, address account) internal {
        administer(address(authority), abi.encodeCall(authority.revokeRole, (role, account)));
    }
}
