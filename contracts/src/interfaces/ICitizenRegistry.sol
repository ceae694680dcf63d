// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { CitizenIndex, DistrictId } from "./Types.sol";

/// @title The register of residents
/// @notice One person, one index, for ever. A person is known by a *nullifier*: a keyed hash of an identity
/// document, computed off chain by a registrar with a secret that never reaches the chain. No personal data
/// stands here.
/// @dev Trust: a registrar can register people who do not exist. It cannot register one nullifier twice, give one
/// wallet to two people, or touch a round's electorate once voting has begun. Compare the registered total with
/// the population of each district.
interface ICitizenRegistry {
    /// @notice What a registrar signs (EIP-712) so that a citizen, or anyone for them, can register.
    /// @param wallet The citizen's wallet.
    /// @param nullifier Keyed hash of the identity document.
    /// @param district Where the citizen lives; never zero.
    /// @param expiry Last second (unix time) at which the voucher is accepted.
    struct Voucher {
        address wallet;
        bytes32 nullifier;
        DistrictId district;
        uint48 expiry;
    }

    /// @notice One line of a registrar's own batch.
    struct Resident {
        address wallet;
        bytes32 nullifier;
        DistrictId district;
    }

    /// @notice Where a wallet stands.
    /// `None` was never seen; `Active` may enrol in rounds; `Revoked` is the person's current wallet but the
    /// registration was revoked; `Lost` was replaced by another wallet and can never be used again.
    enum Status {
        None,
        Active,
        Revoked,
        Lost
    }

    /// @notice Why a registration was revoked. It stands in the event.
    enum RevocationReason {
        Moved,
        Deceased,
        Duplicate,
        Error,
        CourtOrder
    }

    /// @notice A citizen as seen from a wallet. One storage slot.
    struct Citizen {
        CitizenIndex index;
        DistrictId district;
        Status status;
        uint48 registeredAt;
    }

    event CitizenRegistered(
        CitizenIndex indexed index,
        address indexed wallet,
        DistrictId indexed district,
        bytes32 nullifier,
        address registrar
    );
    event WalletRebound(
        CitizenIndex indexed index, address indexed lostWallet, address indexed wallet, address registrar
    );
    event CitizenRevoked(
        CitizenIndex indexed index, address indexed wallet, RevocationReason reason, address registrar
    );
    event CitizenReinstated(CitizenIndex indexed index, address indexed wallet, address registrar);
    event DistrictChanged(
        CitizenIndex indexed index,
        address indexed wallet,
        DistrictId district,
        DistrictId formerDistrict,
        address registrar
    );

    /// @notice The voucher's last second has passed.
    error CitizenRegistry_VoucherExpired(uint48 expiry, uint256 currentTime);
    /// @notice The signature is not `registrar`'s over this voucher, or `registrar` may not register residents.
    error CitizenRegistry_VoucherNotSigned(address registrar);
    /// @notice This person is registered already, under `index`.
    error CitizenRegistry_NullifierUsed(bytes32 nullifier, CitizenIndex index);
    /// @notice This wallet belongs, or belonged, to the citizen `index`.
    error CitizenRegistry_WalletUsed(address wallet, CitizenIndex index);
    error CitizenRegistry_ZeroWallet();
    error CitizenRegistry_ZeroNullifier();
    error CitizenRegistry_ZeroDistrict();
    error CitizenRegistry_UnknownNullifier(bytes32 nullifier);
    /// @notice The registration is not in the state that this call needs.
    error CitizenRegistry_WrongStatus(CitizenIndex index, Status current, Status needed);
    error CitizenRegistry_EmptyBatch();

    /// @notice Registers the voucher's citizen. Anyone may send it. Refused while paused.
    /// @param voucher What the registrar signed.
    /// @param registrar Who signed: an account, or a contract that answers ERC-1271, allowed to call `registerBatch`.
    /// @param signature The EIP-712 signature of `voucher` in this contract's domain.
    /// @return index The new citizen's index.
    function register(Voucher calldata voucher, address registrar, bytes calldata signature)
        external
        returns (CitizenIndex index);

    /// @notice Registers many at once; all or none. Only a registrar. Refused while paused.
    /// @param residents Who; each is checked as in `register`.
    /// @return first The index of the first; the others follow one by one.
    function registerBatch(Resident[] calldata residents) external returns (CitizenIndex first);

    /// @notice Gives the person a new wallet after the old one was lost. Only a registrar.
    /// The index stays, and so does whatever the citizen did. The lost wallet can never register again.
    /// @dev A round's electorate is frozen when its voting begins; before that the enrolment is carried over by
    /// `IBudgetRound.moveEnrolment`.
    /// @param nullifier The person, shown again by the identity document.
    /// @param wallet The new wallet; never seen before.
    function rebind(bytes32 nullifier, address wallet) external;

    /// @notice Ends a registration. Only a registrar. Never erases a counted ballot, and never takes a citizen out
    /// of a round that was joined before.
    function revoke(bytes32 nullifier, RevocationReason reason) external;

    /// @notice Undoes a revocation. Only a registrar.
    function reinstate(bytes32 nullifier) external;

    /// @notice Records that a citizen moved within the city. Only a registrar. Rounds joined before are not touched.
    function changeDistrict(bytes32 nullifier, DistrictId district) external;

    /// @notice Stops new registrations. Only the guardian.
    function pause() external;

    /// @notice Lets registrations go on. Only the guardian.
    function unpause() external;

    /// @notice The citizen behind a wallet; all zero if there never was one.
    function citizenOf(address wallet) external view returns (Citizen memory);

    /// @notice The person behind a nullifier: current wallet and index, both zero if unknown.
    function personOf(bytes32 nullifier) external view returns (address wallet, CitizenIndex index);

    /// @notice How many people were ever registered; indexes run from 1 to this.
    function count() external view returns (uint32);

    /// @notice The EIP-712 digest that a registrar signs for `voucher`.
    function hashVoucher(Voucher calldata voucher) external view returns (bytes32);
}
