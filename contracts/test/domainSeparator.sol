// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A domain as EIP-712 hashes it: written out here once more, so that contracts are compared with it.
function domainSeparator(string memory name, string memory version, uint256 chainId, address verifyingContract)
    pure
    returns (bytes32)
{
    return keccak256(
        abi.encode(
            keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
            keccak256(bytes(name)),
            keccak256(bytes(version)),
            chainId,
            verifyingContract
        )
    );
}
