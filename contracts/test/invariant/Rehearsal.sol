// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { SignedBallot } from "./SignedBallot.sol";

/// @notice What a batch's ballots would do one by one.
contract Rehearsal {
    error Rehearsed(bytes32 tally);

    /// @notice How the round would stand had each ballot been sent alone, those left out that are refused.
    /// @dev Nothing of it stays: it is done in a call that reverts.
    function tallyCastSingly(RoundRecord record, SignedBallot[] memory ballots, address[] memory wallets)
        external
        returns (bytes32 tally)
    {
        try this.castSingly(record, ballots, wallets) { }
        catch (bytes memory told) {
            require(bytes4(told) == Rehearsed.selector, "the rehearsal itself failed");
            assembly ("memory-safe") {
                tally := mload(add(told, 36))
            }
        }
    }

    function castSingly(RoundRecord record, SignedBallot[] memory ballots, address[] memory wallets) external {
        BudgetRound round = record.round();
        for (uint256 i; i < ballots.length; ++i) {
            SignedBallot memory ballot = ballots[i];
            try round.castBallotFor(ballot.signer, ballot.cart, ballot.sequence, long(ballot.signature)) { } catch { }
        }
        revert Rehearsed(record.tally(wallets));
    }

    /// @dev The form of 65 bytes, which a single ballot wants.
    function long(bytes memory compact) private pure returns (bytes memory) {
        bytes32 vs;
        assembly ("memory-safe") {
            vs := mload(add(compact, 64))
        }
        return abi.encodePacked(bytes32(compact), (vs << 1) >> 1, uint8(27 + uint256(vs >> 255)));
    }
}
