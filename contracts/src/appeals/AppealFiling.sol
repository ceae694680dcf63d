// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IAppealRegistry } from "../interfaces/IAppealRegistry.sol";
import { AppealId, AppealKind, TermsId } from "../interfaces/Types.sol";
import { AppealStore } from "./AppealStore.sol";

/// @notice How appeals come into the world: by their authors, or by the information centre for somebody else who can
/// claim them later.
abstract contract AppealFiling is AppealStore {
    /// @inheritdoc IAppealRegistry
    uint32 public immutable dailyLimit;

    uint16 private _termsCount;
    mapping(address operator => uint32 count) private _filedFor;
    mapping(bytes32 commitment => uint256 blockNumber) private _commitments;

    constructor(uint32 dailyLimit_) {
        dailyLimit = dailyLimit_;
    }

    /// @inheritdoc IAppealRegistry
    function setTerms(AppealKind kind, Terms calldata spans) external restricted returns (TermsId id) {
        if (AppealKind.unwrap(kind) == 0) revert AppealRegistry_ZeroKind();
        if (
            spans.registration == 0 || spans.forwarding == 0 || spans.answer == 0 || spans.extension == 0
                || spans.verdict == 0 || spans.supervision == 0
        ) revert AppealRegistry_ZeroSpan();
        id = TermsId.wrap(++_termsCount);
        _terms[id] = spans;
        _current[kind] = Current({ terms: id, registration: spans.registration });
        emit TermsSet(kind, id, spans);
    }

    /// @inheritdoc IAppealRegistry
    function file(Filing calldata filing) external returns (AppealId appeal) {
        address author = _msgSender();
        appeal = _free(author);
        _file(appeal, author, filing, Channel.Wallet);
    }

    /// @inheritdoc IAppealRegistry
    function fileFor(Filing calldata filing, Channel channel, bytes32 claimHash)
        external
        restricted
        returns (AppealId appeal)
    {
        if (channel == Channel.Wallet) revert AppealRegistry_WrongChannel(channel);
        if (claimHash == 0) revert AppealRegistry_ZeroClaim();
        address operator = _msgSender();
        appeal = AppealId.wrap(_firstOf(operator) | FILED_FOR_ANOTHER | _filedFor[operator]++);
        _claims[appeal].code = claimHash;
        _file(appeal, address(0), filing, channel);
        emit ClaimOffered(appeal, operator, channel, claimHash);
    }

    /// @inheritdoc IAppealRegistry
    /// @dev Committing again changes nothing: otherwise a stranger could put a claim off for ever.
    function commitClaim(bytes32 commitment) external {
        if (_commitments[commitment] == 0) _commitments[commitment] = block.number;
    }

    /// @inheritdoc IAppealRegistry
    function claim(AppealId appeal, bytes32 code) external {
        _filed(appeal);
        bytes32 expected = _claims[appeal].code;
        if (expected == 0) revert AppealRegistry_NothingToClaim(appeal);
        if (expected != keccak256(abi.encode(code))) revert AppealRegistry_WrongClaimCode(appeal);
        address author = _msgSender();
        bytes32 commitment = keccak256(abi.encode(appeal, code, author));
        uint256 committedAt = _commitments[commitment];
        if (committedAt == 0 || committedAt == block.number) revert AppealRegistry_ClaimNotCommitted(commitment);
        _claims[appeal] = Claim({ code: 0, author: author });
        emit AppealClaimed(appeal, author);
    }

    function _file(AppealId appeal, address author, Filing calldata filing, Channel channel) private {
        _requireDigest(filing.digest);
        Current memory current = _current[filing.kind];
        if (TermsId.unwrap(current.terms) == 0) revert AppealRegistry_UnknownKind(filing.kind);
        uint40 registerBy = _after(current.registration);
        Record storage record = _records[appeal];
        Appeal storage entry = record.appeal;
        // In this order the compiler writes the slot least often.
        entry.district = filing.district;
        entry.visibility = filing.visibility;
        entry.terms = current.terms;
        entry.channel = channel;
        entry.state = State.Filed;
        entry.dueBy = registerBy;
        entry.filedAt = uint40(block.timestamp);
        record.digest = filing.digest;
        emit AppealFiled({
            appeal: appeal,
            author: author,
            district: filing.district,
            kind: filing.kind,
            category: filing.category,
            visibility: filing.visibility,
            terms: current.terms,
            digest: filing.digest,
            registerBy: registerBy
        });
    }

    /// @dev The author's first id of today that is free. Trying them costs one look each; a counter would cost
    /// every filing a slot.
    function _free(address author) private view returns (AppealId appeal) {
        uint256 first = _firstOf(author);
        for (uint256 ordinal; ordinal < dailyLimit; ++ordinal) {
            appeal = AppealId.wrap(first | ordinal);
            if (_records[appeal].appeal.state == State.None) return appeal;
        }
        revert AppealRegistry_DailyLimit(author, dailyLimit);
    }

    /// @dev Today's id with ordinal 0.
    function _firstOf(address filer) private view returns (uint256) {
        return uint256(uint160(filer)) << 96 | (block.timestamp / 1 days) << 32;
    }
}
