// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { AppealId } from "../interfaces/Types.sol";
import { AppealStore } from "./AppealStore.sol";

/// @notice What may not be shown, said by a moderator in everybody's sight: `None -> Hidden -> None`, and `Erased` for
/// good.
abstract contract AppealTombstones is AppealStore {
    mapping(AppealId appeal => mapping(bytes32 digest => Tombstone tombstone)) private _tombstones;

    /// @inheritdoc IAppealRegistry
    function entomb(AppealId appeal, bytes32 digest, Tombstone tombstone, TombstoneReason reason, bytes32 note)
        external
        restricted
    {
        _filed(appeal);
        _requireDigest(digest);
        Tombstone current = _tombstones[appeal][digest];
        // Later ones weigh more: each step leads down.
        if (tombstone <= current) revert AppealRegistry_WrongTombstone(digest, current);
        _bury(appeal, digest, tombstone, reason, note);
    }

    /// @inheritdoc IAppealRegistry
    /// @dev The event's reason says nothing here, it is the first one.
    function restore(AppealId appeal, bytes32 digest) external restricted {
        Tombstone current = _tombstones[appeal][digest];
        if (current != Tombstone.Hidden) revert AppealRegistry_WrongTombstone(digest, current);
        _bury(appeal, digest, Tombstone.None, TombstoneReason.PersonalData, 0);
    }

    /// @inheritdoc IAppealRegistry
    function tombstoneOf(AppealId appeal, bytes32 digest) external view returns (Tombstone) {
        return _tombstones[appeal][digest];
    }

    function _bury(AppealId appeal, bytes32 digest, Tombstone tombstone, TombstoneReason reason, bytes32 note) private {
        _tombstones[appeal][digest] = tombstone;
        emit BodyTombstoned(appeal, digest, tombstone, reason, note, _msgSender());
    }
}
