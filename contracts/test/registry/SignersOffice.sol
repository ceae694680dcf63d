// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IERC1271 } from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import { MultiSignerERC7913 } from "@openzeppelin/contracts/utils/cryptography/signers/MultiSignerERC7913.sol";

/// @notice An office that signs by k of n, as a city's Safe does: OpenZeppelin's own multi-signer behind ERC-1271.
contract SignersOffice is IERC1271, MultiSignerERC7913 {
    constructor(bytes[] memory signers, uint64 needed) MultiSignerERC7913(signers, needed) { }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return _rawSignatureValidation(hash, signature) ? IERC1271.isValidSignature.selector : bytes4(0xffffffff);
    }
}
