// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Arguments for any function, out of its signature and a seed. Drawn from what means something in the city
/// under test (its accounts, nullifiers, calls, signed batches) more often than from noise, so that many calls succeed.
contract Arguments {
    address[] private _accounts;
    bytes32[] private _words;
    bytes[] private _calls;
    bytes[] private _batches;

    constructor(address[] memory accounts, bytes32[] memory words, bytes[] memory calls, bytes[] memory batches) {
        (_accounts, _words) = (accounts, words);
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
        for (uint256 i; i < batches.length; ++i) {
            _batches.push(batches[i]);
        }
    }

    /// @param signature As in `cancelRound(address,uint8)`.
    /// @return data The call: selector and encoded arguments.
    function callOf(string memory signature, uint256 seed) external view returns (bytes memory data) {
        bytes memory text = bytes(signature);
        uint256 at;
        while (text[at] != "(") ++at;
        (bytes memory encoded,,) = tuple(text, at + 1, seed);
        return abi.encodePacked(bytes4(keccak256(text)), encoded);
    }

    /// @param at Right after the opening parenthesis.
    /// @return encoded The components, heads and tails.
    /// @return dynamic Whether any of them is.
    /// @return end Right after the closing parenthesis.
    function tuple(bytes memory text, uint256 at, uint256 seed)
        private
        view
        returns (bytes memory encoded, bool dynamic, uint256 end)
    {
        bytes[] memory parts = new bytes[](32);
        bool[] memory dynamics = new bool[](32);
        uint256 n;
        while (text[at] != ")") {
            if (text[at] == ",") ++at;
            (parts[n], dynamics[n], at) = value(text, at, next(seed, n));
            dynamic = dynamic || dynamics[n];
            ++n;
        }
        return (joined(parts, dynamics, n), dynamic, at + 1);
    }

    /// @dev One value of the type that stands at `at`.
    function value(bytes memory text, uint256 at, uint256 seed)
        private
        view
        returns (bytes memory encoded, bool dynamic, uint256 end)
    {
        (encoded, dynamic, end) = single(text, at, seed);
        if (text[end] != "[") return (encoded, dynamic, end);
        uint256 n = seed % 4;
        bytes[] memory parts = new bytes[](n);
        bool[] memory dynamics = new bool[](n);
        for (uint256 i; i < n; ++i) {
            (parts[i], dynamics[i],) = single(text, at, next(seed, 50 + i));
        }
        return (abi.encodePacked(n, joined(parts, dynamics, n)), true, end + 2);
    }

    function single(bytes memory text, uint256 at, uint256 seed)
        private
        view
        returns (bytes memory encoded, bool dynamic, uint256 end)
    {
        if (text[at] == "(") return tuple(text, at + 1, seed);
        end = at;
        while (text[end] != "," && text[end] != ")" && text[end] != "[") ++end;
        bytes memory name = new bytes(end - at);
        for (uint256 i; i < name.length; ++i) {
            name[i] = text[at + i];
        }
        bytes32 kind = keccak256(name);
        if (kind == keccak256("bytes") || kind == keccak256("string")) return (blob(seed), true, end);
        return (abi.encodePacked(word(name, kind, seed)), false, end);
    }

    function word(bytes memory name, bytes32 kind, uint256 seed) private view returns (bytes32) {
        if (kind == keccak256("address")) return bytes32(uint256(uint160(_accounts[seed % _accounts.length])));
        if (kind == keccak256("bool")) return bytes32(seed % 2);
        if (kind == keccak256("bytes32")) return seed % 8 == 0 ? bytes32(seed) : _words[(seed / 8) % _words.length];
        if (kind == keccak256("bytes4")) return bytes32(bytes4(_calls[seed % _calls.length]));
        require(name[0] == "u", string.concat("teach Arguments the type ", string(name)));
        return bytes32(number(name, seed));
    }

    /// @dev Mostly small, as indexes, roles and enumerations are; sometimes an amount or a time; sometimes anything.
    function number(bytes memory name, uint256 seed) private view returns (uint256 result) {
        uint256 bits;
        for (uint256 i = 4; i < name.length; ++i) {
            bits = bits * 10 + uint8(name[i]) - 48;
        }
        uint256 kind = seed % 4;
        result = seed / 4;
        if (kind < 2) result %= 4;
        else if (kind == 2) result = block.timestamp + result % 30 days;
        return bits == 256 ? result : result % (1 << bits);
    }

    function blob(uint256 seed) private view returns (bytes memory) {
        bytes memory content = _calls[(seed / 4) % _calls.length];
        if (seed % 4 == 0) content = abi.encode(seed);
        if (seed % 4 == 1) content = _batches[(seed / 4) % _batches.length];
        return abi.encodePacked(content.length, content, new bytes((32 - content.length % 32) % 32));
    }

    function joined(bytes[] memory parts, bool[] memory dynamics, uint256 n) private pure returns (bytes memory) {
        uint256 heads;
        for (uint256 i; i < n; ++i) {
            heads += dynamics[i] ? 32 : parts[i].length;
        }
        bytes memory head;
        bytes memory tail;
        for (uint256 i; i < n; ++i) {
            head = dynamics[i] ? abi.encodePacked(head, heads + tail.length) : abi.encodePacked(head, parts[i]);
            if (dynamics[i]) tail = abi.encodePacked(tail, parts[i]);
        }
        return abi.encodePacked(head, tail);
    }

    function next(uint256 seed, uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, i)));
    }
}
