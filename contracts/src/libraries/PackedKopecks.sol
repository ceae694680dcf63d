// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Kopecks } from "../interfaces/Types.sol";

/// @notice Amounts of 48 bits, five to a storage word: a ballot over neighbouring projects touches few words.
/// @dev Word `i / 5`, bits `48 * (i % 5)` upwards. 256 amounts fill 52 words.
library PackedKopecks {
    uint256 private constant LANES = 5;
    uint256 internal constant LANE_BITS = 48;
    uint256 internal constant LAST_SHIFT = LANE_BITS * (LANES - 1);

    struct List {
        uint256[52] words;
    }

    /// @notice The amount at place `i`.
    function get(List storage list, uint256 i) internal view returns (Kopecks) {
        (uint256 index, uint256 shift) = place(i);
        // forge-lint: disable-next-line(unsafe-typecast) cuts the other lanes off
        return Kopecks.wrap(uint48(list.words[index] >> shift));
    }

    /// @notice The first `n` amounts, one storage read for five.
    function load(List storage list, uint256 n) internal view returns (Kopecks[] memory amounts) {
        amounts = new Kopecks[](n);
        uint256 word;
        for (uint256 i; i < n; ++i) {
            (uint256 index, uint256 shift) = place(i);
            if (shift == 0) word = list.words[index];
            // forge-lint: disable-next-line(unsafe-typecast) cuts the other lanes off
            amounts[i] = Kopecks.wrap(uint48(word >> shift));
        }
    }

    /// @notice In which word amount `i` stands, and how far it is shifted there, in bits.
    function place(uint256 i) internal pure returns (uint256 index, uint256 shift) {
        unchecked {
            index = i / LANES;
            shift = LANE_BITS * (i - index * LANES);
        }
    }
}
