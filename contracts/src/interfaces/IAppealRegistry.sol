// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AppealId, AppealKind, CategoryId, DepartmentId, DistrictId, OfficerId, TermsId } from "./Types.sol";

/// @title Appeals of citizens, from filing to verdict
/// @notice `Filed -> Registered -> Assigned -> Answered -> Confirmed | Disputed | Closed`, with `InfoRequested`,
/// forwarding, reopening and `Withdrawn` on the way. Any other transition reverts. Nothing is ever deleted or
/// back-dated, and no department closes an appeal alone: the citizen does, or silence, or a supervisor from
/// elsewhere after a second dispute.
/// @dev Texts are bodies on IPFS; here stand the SHA-256 digests of their bytes. Times are unix seconds. A deadline is
/// the first second that is too late. Deadlines are taken from the kind's terms when the appeal is filed and moved
/// once at most, by `extend`; a reopened appeal gets a new time for its new answer.
/// Trust: the dispatcher chooses the department, its officers write the answer; neither can keep an appeal from being
/// overdue in everybody's eyes. A moderator can say that a text must not be shown, not that it was never there.
interface IAppealRegistry {
    /// @notice `Confirmed`, `Closed` and `Withdrawn` are final.
    enum State {
        None,
        Filed,
        Registered,
        Assigned,
        InfoRequested,
        Answered,
        Disputed,
        Confirmed,
        Closed,
        Withdrawn
    }

    /// @notice How the author wants to be seen. It tells readers what to show: the filing wallet itself is on chain.
    /// `Confidential`: the text is sealed, only the department and the author can read it.
    enum Visibility {
        Public,
        Anonymous,
        Confidential
    }

    /// @notice How an appeal came. `Wallet` is the author's own filing, the others the information centre's.
    enum Channel {
        Wallet,
        Phone,
        Paper,
        Email,
        SocialNetwork,
        Visit
    }

    enum Outcome {
        Fixed,
        Explained,
        Refused,
        NotResponsible,
        Duplicate,
        Planned
    }

    /// @notice What a deadline is for.
    enum Stage {
        Registration,
        Answer,
        Supervision
    }

    enum ForwardReason {
        OtherCompetence,
        OtherDistrict,
        Misrouted,
        DepartmentClosed
    }

    enum ExtensionReason {
        Inspection,
        OtherAuthority,
        Documents,
        Works
    }

    enum DisputeReason {
        NotFixed,
        NotToThePoint,
        WrongFacts,
        Discourteous,
        Other
    }

    /// @notice `Unconfirmed`: the citizen was silent. `Upheld`: a supervisor let the answer stand after a dispute.
    enum Closure {
        Unconfirmed,
        Upheld
    }

    /// @notice What became of a body. `Hidden`: not to be shown, can be restored. `Erased`: its bytes are to be deleted
    /// everywhere, for good.
    enum Tombstone {
        None,
        Hidden,
        Erased
    }

    enum TombstoneReason {
        PersonalData,
        Insult,
        Advertising,
        Unlawful,
        CourtOrder,
        AuthorsRequest
    }

    /// @notice Deadlines of a kind of appeal, as spans in seconds. One storage slot.
    /// @param registration From filing to registration.
    /// @param forwarding From registration to the last moment of forwarding.
    /// @param answer From registration, or reopening, to the answer.
    /// @param extension The most by which the head can extend an answer, once.
    /// @param verdict From the answer to the end of the citizen's time to judge it.
    /// @param supervision From a dispute to the supervisor's decision.
    struct Terms {
        uint32 registration;
        uint32 forwarding;
        uint32 answer;
        uint32 extension;
        uint32 verdict;
        uint32 supervision;
    }

    /// @notice What an author files.
    /// @param digest The body's; never zero.
    struct Filing {
        AppealKind kind;
        DistrictId district;
        CategoryId category;
        Visibility visibility;
        bytes32 digest;
    }

    /// @notice Where an appeal stands. One storage slot.
    /// @param dueBy The present stage's deadline: of the registration, the answer, the verdict or the supervision.
    /// Zero when final.
    /// @param registeredAt When it first got a number; zero before.
    /// @param department Whose it is; zero before registration.
    /// @param officer Who was assigned; zero if nobody is.
    /// @param round How many times it was reopened: 0 while the first answer is awaited or stands.
    /// @param hops How many times it was forwarded.
    /// @param extended The one extension was used.
    /// @param overdueStages Bit n is set once stage n of this round was reported overdue.
    struct Appeal {
        uint40 filedAt;
        uint40 dueBy;
        uint40 registeredAt;
        DistrictId district;
        TermsId terms;
        DepartmentId department;
        OfficerId officer;
        State state;
        Visibility visibility;
        Channel channel;
        uint8 round;
        uint8 hops;
        bool extended;
        uint8 overdueStages;
    }

    /// @notice What the preparer and the approvers sign (EIP-712).
    /// @param department Whose officers sign: the appeal's present department.
    /// @param round The appeal's present round: an answer to a former one can't be used again.
    /// @param plannedFor When it will be done; only with `Planned`, else zero.
    /// @param duplicateOf The other appeal; only with `Duplicate`, else zero.
    /// @param digest The answer's body; never zero.
    /// @param preparer Who wrote it. The preparer signs too and never counts as an approver.
    struct Answer {
        AppealId appeal;
        DepartmentId department;
        uint8 round;
        Outcome outcome;
        uint40 plannedFor;
        AppealId duplicateOf;
        bytes32 digest;
        address preparer;
    }

    /// @notice One officer's signature under an answer: an account's, or a contract's that answers ERC-1271.
    struct Signature {
        address signer;
        bytes signature;
    }

    event TermsSet(AppealKind indexed kind, TermsId indexed terms, Terms spans);
    /// @param author Zero when the information centre filed it and nobody has claimed it yet.
    event AppealFiled(
        AppealId indexed appeal,
        address indexed author,
        DistrictId indexed district,
        AppealKind kind,
        CategoryId category,
        Visibility visibility,
        TermsId terms,
        bytes32 digest,
        uint40 registerBy
    );
    /// @param claim Keccak-256 of the code that was given to the citizen.
    event ClaimOffered(AppealId indexed appeal, address indexed operator, Channel channel, bytes32 claim);
    event AppealClaimed(AppealId indexed appeal, address indexed author);
    /// @param number Counts the department's appeals of that year from 1, without gaps.
    event AppealRegistered(
        AppealId indexed appeal,
        DepartmentId indexed department,
        uint16 year,
        uint32 number,
        uint40 answerBy,
        address by
    );
    /// @param hop Counts the appeal's forwardings from 1.
    event AppealForwarded(
        AppealId indexed appeal,
        DepartmentId indexed department,
        DepartmentId indexed formerDepartment,
        uint8 hop,
        ForwardReason reason,
        uint16 year,
        uint32 number,
        address by
    );
    event AppealAssigned(AppealId indexed appeal, OfficerId indexed officer, address indexed account, address by);
    event InformationRequested(AppealId indexed appeal, bytes32 digest, address by);
    event InformationProvided(AppealId indexed appeal, bytes32 digest, address by);
    event AnswerExtended(
        AppealId indexed appeal,
        uint40 answerBy,
        uint40 formerAnswerBy,
        ExtensionReason reason,
        bytes32 digest,
        address by
    );
    /// @notice An answer waits for approvals. Not emitted when all signatures come at once.
    event AnswerPrepared(AppealId indexed appeal, bytes32 indexed answerHash, Answer answer);
    event AnswerSigned(
        AppealId indexed appeal, bytes32 indexed answerHash, address indexed signer, OfficerId officer, bytes signature
    );
    /// @param digest The remarks' body.
    event AnswerReturned(AppealId indexed appeal, bytes32 indexed answerHash, bytes32 digest, address by);
    event AppealAnswered(AppealId indexed appeal, bytes32 indexed answerHash, Answer answer, uint40 verdictBy);
    event AppealConfirmed(
        AppealId indexed appeal, address indexed author, uint8 promptness, uint8 substance, uint8 courtesy
    );
    /// @param decideBy The supervisor's deadline; zero when the appeal is reopened at once.
    event AppealDisputed(
        AppealId indexed appeal,
        address indexed author,
        uint8 round,
        DisputeReason reason,
        bytes32 digest,
        uint40 decideBy
    );
    /// @param round The new round.
    event AppealReopened(AppealId indexed appeal, uint8 round, uint40 answerBy, address by);
    /// @param digest The supervisor's grounds; zero when closed by silence.
    event AppealClosed(AppealId indexed appeal, Closure closure, bytes32 digest, address by);
    event AppealWithdrawn(AppealId indexed appeal, address indexed author);
    event AppealOverdue(AppealId indexed appeal, Stage stage, uint8 round, uint40 dueBy, address by);
    event AppealJoined(AppealId indexed appeal, uint32 indexed citizen, address indexed wallet);
    /// @param digest The new envelope of the sealed part.
    event AppealResealed(AppealId indexed appeal, bytes32 digest, address by);
    /// @param note A tombstone's body that explains; zero if there is none.
    event BodyTombstoned(
        AppealId indexed appeal,
        bytes32 indexed digest,
        Tombstone tombstone,
        TombstoneReason reason,
        bytes32 note,
        address by
    );

    error AppealRegistry_UnknownAppeal(AppealId appeal);
    /// @notice The appeal's state does not allow this call.
    error AppealRegistry_WrongState(AppealId appeal, State current);
    /// @notice This author has filed `limit` appeals today. The next day begins at midnight UTC.
    error AppealRegistry_DailyLimit(address author, uint32 limit);
    error AppealRegistry_UnknownKind(AppealKind kind);
    /// @notice A span of the terms is zero.
    error AppealRegistry_ZeroSpan();
    error AppealRegistry_ZeroKind();
    error AppealRegistry_ZeroDigest();
    error AppealRegistry_ZeroClaim();
    /// @notice The information centre's filings come by another channel than the author's own wallet.
    error AppealRegistry_WrongChannel(Channel channel);
    error AppealRegistry_NotAuthor(AppealId appeal, address sender);
    error AppealRegistry_NotOfficerOf(DepartmentId department, address account);
    error AppealRegistry_NotHeadOf(DepartmentId department, address account);
    /// @notice The supervisor serves in the department whose answer is disputed.
    error AppealRegistry_OwnDepartment(DepartmentId department, address account);
    error AppealRegistry_UnknownDepartment(DepartmentId department);
    error AppealRegistry_DepartmentClosed(DepartmentId department);
    error AppealRegistry_SameDepartment(DepartmentId department);
    /// @notice The department does not serve the appeal's district.
    error AppealRegistry_NotCovered(DepartmentId department, DistrictId district);
    /// @notice Somebody else is assigned: only the head can assign anew.
    error AppealRegistry_AlreadyAssigned(AppealId appeal, OfficerId officer);
    /// @notice The deadline of this act has passed.
    error AppealRegistry_TooLate(AppealId appeal, uint40 deadline, uint256 currentTime);
    /// @notice The deadline that this act needs to have passed lies ahead.
    error AppealRegistry_TooEarly(AppealId appeal, uint40 deadline, uint256 currentTime);
    error AppealRegistry_AlreadyExtended(AppealId appeal);
    /// @notice The new deadline is not later than the present one, or later than the terms allow.
    error AppealRegistry_WrongExtension(AppealId appeal, uint40 answerBy, uint40 latest);
    /// @notice The answer names another department or round than the appeal is in.
    error AppealRegistry_StaleAnswer(AppealId appeal, DepartmentId department, uint8 round);
    /// @notice `plannedFor` belongs to a planned answer alone, and lies ahead.
    error AppealRegistry_WrongPlan(uint40 plannedFor);
    /// @notice `duplicateOf` belongs to a duplicate alone, and is another appeal that exists.
    error AppealRegistry_WrongDuplicate(AppealId duplicateOf);
    /// @notice The first signature is the preparer's.
    error AppealRegistry_PreparerMissing(address preparer);
    /// @notice The preparer can't approve the own answer, and nobody signs twice.
    error AppealRegistry_AlreadySigned(bytes32 answerHash, address signer);
    error AppealRegistry_WrongSignature(bytes32 answerHash, address signer);
    error AppealRegistry_TooFewApprovals(bytes32 answerHash, uint256 approvals, uint256 needed);
    /// @notice No answer of this hash waits for approval.
    error AppealRegistry_UnknownAnswer(bytes32 answerHash);
    /// @notice The answer was returned with remarks: prepare another one.
    error AppealRegistry_AnswerReturned(bytes32 answerHash);
    /// @notice Marks go from 1 to 5.
    error AppealRegistry_WrongMark(uint8 mark);
    error AppealRegistry_NotResident(address wallet);
    error AppealRegistry_AlreadyJoined(AppealId appeal, uint32 citizen);
    error AppealRegistry_OwnAppeal(AppealId appeal);
    error AppealRegistry_Confidential(AppealId appeal);
    error AppealRegistry_AlreadyReported(AppealId appeal, Stage stage);
    error AppealRegistry_NothingToClaim(AppealId appeal);
    error AppealRegistry_WrongClaimCode(AppealId appeal);
    /// @notice Commit first, and claim in a later block.
    error AppealRegistry_ClaimNotCommitted(bytes32 commitment);
    /// @notice The body is erased for good, or is hidden already, or there is nothing to restore.
    error AppealRegistry_WrongTombstone(bytes32 digest, Tombstone current);

    // ---------------------------------------------------------------------------------------------- the city's rules

    /// @notice Sets a kind's deadlines for appeals filed from now on. Only the establishment's office.
    /// @return id The new version; older ones go on for the appeals filed under them.
    function setTerms(AppealKind kind, Terms calldata spans) external returns (TermsId id);

    // ------------------------------------------------------------------------------------------------------- citizens

    /// @notice Files an appeal. Anyone may, `dailyLimit` times a day.
    function file(Filing calldata filing) external returns (AppealId appeal);

    /// @notice Joins somebody's appeal ("me too"): a registered resident, once, while it is not final.
    function join(AppealId appeal) external;

    /// @notice Gives what `requestInformation` asked for. Only the author.
    /// @param digest The information's body.
    function provideInformation(AppealId appeal, bytes32 digest) external;

    /// @notice Takes an appeal back before its first answer. Only the author.
    function withdraw(AppealId appeal) external;

    /// @notice Confirms the answer and marks the work, each mark from 1 to 5. Final. Only the author, in time.
    function confirm(AppealId appeal, uint8 promptness, uint8 substance, uint8 courtesy) external;

    /// @notice Disputes the answer. Only the author, in time. The first time the appeal is reopened at once, later a
    /// supervisor decides.
    /// @param digest The reasons' body; zero if the code says it all.
    function dispute(AppealId appeal, DisputeReason reason, bytes32 digest) external;

    /// @notice Promises to claim an appeal that the information centre filed, without showing the code yet.
    /// @param commitment Keccak-256 of `abi.encode(appeal, code, claimant)`.
    function commitClaim(bytes32 commitment) external;

    /// @notice Binds the sender's wallet as the appeal's author, in a later block than the commitment.
    /// @param code What the information centre gave to the citizen.
    function claim(AppealId appeal, bytes32 code) external;

    // --------------------------------------------------------------------------------------------- information centre

    /// @notice Files an appeal that came by another channel. Only the dispatcher's office.
    /// @param claimHash Keccak-256 of `abi.encode(code)`, the code being 32 random bytes given to the citizen.
    function fileFor(Filing calldata filing, Channel channel, bytes32 claimHash) external returns (AppealId appeal);

    /// @notice Gives an appeal to a department, with a number. Only the dispatcher's office.
    function register(AppealId appeal, DepartmentId department) external;

    // ----------------------------------------------------------------------------------------------------- department

    /// @notice Gives an appeal to another department, which numbers it anew; the answer's deadline stays. An officer of
    /// the present department or the dispatcher's office, before the first answer and in time for forwarding (at any
    /// time if the department is closed).
    function forward(AppealId appeal, DepartmentId department, ForwardReason reason) external;

    /// @notice Assigns an appeal to an officer of its department: the head to anyone, an officer to oneself while
    /// nobody else is assigned.
    function assign(AppealId appeal, address officer) external;

    /// @notice Asks the author for more. The deadline does not move. Only an officer of the department.
    /// @param digest The question's body.
    function requestInformation(AppealId appeal, bytes32 digest) external;

    /// @notice Extends the answer's deadline, once in an appeal's life and before it has passed. Only the head.
    /// @param answerBy The new deadline, at most the terms' extension after the present one.
    /// @param digest The grounds' body.
    function extend(AppealId appeal, uint40 answerBy, ExtensionReason reason, bytes32 digest) external;

    /// @notice Answers with all signatures at once. Anyone may send it: the signatures answer.
    /// @param signatures The preparer's first, then at least as many officers of the department as its policy wants.
    function answer(Answer calldata answer_, Signature[] calldata signatures) external;

    /// @notice Adds one signature. Anyone may send it. The first is the preparer's; the last approval that the policy
    /// wants answers the appeal.
    function signAnswer(Answer calldata answer_, Signature calldata signature) external;

    /// @notice Returns a prepared answer with remarks: it can't be approved any more. Only an officer of the
    /// department.
    /// @param digest The remarks' body.
    function returnAnswer(AppealId appeal, bytes32 answerHash, bytes32 digest) external;

    /// @notice Names a new envelope of the sealed part, for instance after forwarding or a new key. An officer of the
    /// department, or the author; not when final.
    function reseal(AppealId appeal, bytes32 digest) external;

    // ----------------------------------------------------------------------------------------- supervisor, moderator

    /// @notice Reopens a disputed appeal: a supervisor, or anyone once the supervisor's deadline has passed.
    function reopen(AppealId appeal) external;

    /// @notice Lets the answer stand and closes the appeal. Only a supervisor, who serves in another department or
    /// none.
    /// @param digest The grounds' body.
    function uphold(AppealId appeal, bytes32 digest) external;

    /// @notice Hides or erases a body that belongs to an appeal. Only a moderator.
    /// @param digest Of any body of the appeal: its own, an answer's, a comment's, an envelope's.
    /// @param tombstone `Hidden` or `Erased`.
    // solhint-disable-next-line max-line-length
    function entomb(AppealId appeal, bytes32 digest, Tombstone tombstone, TombstoneReason reason, bytes32 note) external;

    /// @notice Shows a hidden body again. Only a moderator.
    function restore(AppealId appeal, bytes32 digest) external;

    // ---------------------------------------------------------------------------------------------------------- anyone

    /// @notice Says on chain that the present stage's deadline has passed. Once a stage and round.
    function markOverdue(AppealId appeal) external;

    /// @notice Closes an answered appeal whose author was silent.
    function closeUnconfirmed(AppealId appeal) external;

    // --------------------------------------------------------------------------------------------------------- reading

    /// @notice Where an appeal stands; all zero if there is none.
    function appealOf(AppealId appeal) external view returns (Appeal memory);

    /// @notice The digest of an appeal's body; zero if there is none.
    function digestOf(AppealId appeal) external view returns (bytes32);

    /// @notice An appeal's author; zero while an appeal of the information centre is unclaimed.
    function authorOf(AppealId appeal) external view returns (address);

    /// @notice Whether the present stage's deadline has passed, be it reported or not.
    function isOverdue(AppealId appeal) external view returns (bool);

    /// @notice The answer that was given in a round, as its EIP-712 hash; zero if none was. It never changes.
    function answerIn(AppealId appeal, uint8 round) external view returns (bytes32 answerHash);

    /// @notice Whether a citizen joined.
    function hasJoined(AppealId appeal, uint32 citizen) external view returns (bool);

    /// @notice The last number that a department gave in a year; zero if none.
    function lastNumber(DepartmentId department, uint16 year) external view returns (uint32);

    /// @notice The deadlines of a version; all zero if there is none.
    function termsOf(TermsId terms) external view returns (Terms memory);

    /// @notice The version that new appeals of a kind get; zero if there is none.
    function currentTerms(AppealKind kind) external view returns (TermsId);

    /// @notice What became of a body.
    function tombstoneOf(AppealId appeal, bytes32 digest) external view returns (Tombstone);

    /// @notice How many appeals an author may file in a day of UTC.
    function dailyLimit() external view returns (uint32);

    /// @notice The EIP-712 digest that officers sign for an answer. It is the `answerHash` everywhere.
    function hashAnswer(Answer calldata answer_) external view returns (bytes32);
}
