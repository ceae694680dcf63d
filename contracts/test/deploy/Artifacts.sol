// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Test } from "forge-std/Test.sol";

/// @notice What the compiler says about a contract, so that a test covers every function, the newest included.
abstract contract Artifacts is Test {
    /// @dev The artifact of `src/<name>.sol` or of OpenZeppelin's contract of that name.
    function artifactOf(string memory name) internal view returns (string memory) {
        string memory out = vm.envOr("FOUNDRY_OUT", string("contracts/out"));
        return vm.readFile(string.concat(out, "/", name, ".sol/", name, ".json"));
    }

    /// @notice Every external function's signature, as in `transfer(address,uint256)`.
    function signaturesOf(string memory name) internal view returns (string[] memory) {
        return vm.parseJsonKeys(artifactOf(name), ".methodIdentifiers");
    }

    /// @notice The names of the functions that may write.
    function writersOf(string memory name) internal view returns (string[] memory names) {
        string memory artifact = artifactOf(name);
        names = new string[](256);
        uint256 n;
        for (uint256 i; vm.keyExistsJson(artifact, entry(i)); ++i) {
            if (!same(vm.parseJsonString(artifact, string.concat(entry(i), ".type")), "function")) continue;
            string memory mutability = vm.parseJsonString(artifact, string.concat(entry(i), ".stateMutability"));
            if (same(mutability, "view") || same(mutability, "pure")) continue;
            names[n++] = vm.parseJsonString(artifact, string.concat(entry(i), ".name"));
        }
        assembly ("memory-safe") {
            mstore(names, n)
        }
    }

    function entry(uint256 i) private pure returns (string memory) {
        return string.concat(".abi[", vm.toString(i), "]");
    }

    function same(string memory a, string memory b) internal pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }
}
