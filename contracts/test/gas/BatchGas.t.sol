// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";
import { Signing } from "../round/Signing.sol";

/// @notice What one transaction holds, run isolated on the shipping build.
contract BatchGasTest is Base, Signing {
    /// @dev EIP-7825: no transaction may use more.
    uint256 private constant MOST_GAS = 16_777_216;
    /// @dev Nodes pass on no transaction above 128 KiB; so much is left for what stands around a batch.
    uint256 private constant MOST_BYTES = 128 * 1024 - 512;
    uint256 private constant CITIZENS = 1_000;
    uint256 private constant PROJECTS = 20;
    uint256 private constant LINES = 5;

    function test_AThousandBallotsGoIntoOneTransaction() public {
        registerBatch(0, CITIZENS, CENTRE);
        BudgetRound round = openRound(termsOf(1_000_000_00, PROJECTS));
        warpTo(round, IBudgetRound.Phase.Enrolment);
        round.enrolBatch(enrolments(round));
        warpTo(round, IBudgetRound.Phase.Voting);
        bytes memory batch = ballots(round);
        assertLt(batch.length, MOST_BYTES, "bytes");

        round.castBallots(batch);

        assertLt(vm.lastCallGas().gasTotalUsed, MOST_GAS, "gas");
        Kopecks[] memory raised = round.raised();
        uint256 sum;
        for (uint256 id; id < PROJECTS; ++id) {
            sum += Kopecks.unwrap(raised[id]);
        }
        assertEq(sum, CITIZENS * LINES * 200_00, "each ballot counts");
    }

    function enrolments(BudgetRound round) private view returns (bytes memory batch) {
        bytes32 hash = enrolmentHash(domainOf(round), round.termsHash());
        bytes[] memory parts = new bytes[](CITIZENS);
        for (uint256 i; i < CITIZENS; ++i) {
            parts[i] = compactBy(keyOf(i), hash);
        }
        return joined(parts);
    }

    function ballots(BudgetRound round) private view returns (bytes memory batch) {
        bytes32 domain = domainOf(round);
        uint256 step = Kopecks.unwrap(round.step());
        bytes[] memory parts = new bytes[](CITIZENS);
        for (uint256 i; i < CITIZENS; ++i) {
            IBudgetRound.Line[] memory cart = cartOver(uint8(7 * i % (PROJECTS + 1 - LINES)), LINES, 200_00);
            parts[i] = packed(cart, 2, step, compactBy(keyOf(i), ballotHash(domain, cart, 2)));
        }
        return joined(parts);
    }

    /// @dev One after the other, in pieces: joining one by one would copy the beginning a thousand times.
    function joined(bytes[] memory parts) private pure returns (bytes memory all) {
        uint256 n = parts.length;
        while (n > 1) {
            for (uint256 i; i < n / 2; ++i) {
                parts[i] = abi.encodePacked(parts[2 * i], parts[2 * i + 1]);
            }
            if (n % 2 == 1) parts[n / 2] = parts[n - 1];
            n = n / 2 + n % 2;
        }
        return parts[0];
    }
}
