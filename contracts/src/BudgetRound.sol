// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "./interfaces/ICitizenRegistry.sol";
import { RoundBallots } from "./rounds/RoundBallots.sol";
import { RoundBatches } from "./rounds/RoundBatches.sol";
import { RoundCoin } from "./rounds/RoundCoin.sol";
import { RoundEnding } from "./rounds/RoundEnding.sol";
import { RoundEnrolment } from "./rounds/RoundEnrolment.sol";
import { RoundTerms } from "./rounds/RoundTerms.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { EIP712 } from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title A budget round; see `IBudgetRound`
/// @notice The acts stand in `rounds/`, in the order in which a round comes to them.
contract BudgetRound is RoundCoin, RoundEnrolment, RoundBallots, RoundBatches, RoundEnding {
    /// @param registry_ Whose residents may enrol.
    /// @param forwarder The ERC-2771 forwarder whose appended senders are believed.
    /// @param factory_ Who may cancel.
    /// @param terms_ All the rest.
    constructor(ICitizenRegistry registry_, address forwarder, address factory_, Terms memory terms_)
        RoundTerms(registry_, factory_, terms_)
        ERC2771Context(forwarder)
        EIP712("InitiativeCitizenRound", "1")
    { }
}
