// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICitizenRegistry } from "./ICitizenRegistry.sol";
import { IOutcomeRule } from "./IOutcomeRule.sol";
import { CitizenIndex, DistrictId, Kopecks, ProjectId } from "./Types.sol";
import { IERC20Metadata } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// @title One round of participatory budgeting, and its coin
/// @notice The city locks in a budget; exactly that many coins exist, to the kopeck. Citizens who enrol get equal
/// shares, put them into projects' piggy banks, and change their minds until the close. The outcome is computed here.
///
/// Phases are half-open intervals fixed at opening:
/// `Announced` until `enrolmentStart`, `Enrolment` until `votingStart`, `Voting` until `votingEnd`,
/// `Settlement` until someone settles, then `Settled`. `Cancelled` only before voting.
///
/// The books, at every block: `totalSupply = budget = citizens + piggy banks + treasury`.
///
/// The contract is its own ERC-20 for reading: wallets and explorers can show it. Coins move only between a citizen
/// and piggy banks by a ballot, and back to the treasury by settlement. There is no transfer and no approval, so a
/// vote cannot be sold by transfer.
/// @dev Trust: no role can change anything after opening but one: before voting begins the factory's treasurer may
/// cancel. Citizens' shares appear in `balanceOf` when voting begins, all at once and without events (nothing is
/// executed at that moment): share = budget / enrolled, rounded down; the remainder stays with the treasury.
interface IBudgetRound is IERC20Metadata {
    enum Phase {
        Announced,
        Enrolment,
        Voting,
        Settlement,
        Settled,
        Cancelled
    }

    /// @notice Why a round was cancelled.
    enum CancellationReason {
        OrderWithdrawn,
        MistakeInTerms,
        CourtOrder
    }

    /// @notice Why a ballot or an enrolment in a batch adds nothing.
    /// `BadSignature`: nobody recovers from it; `s` in the upper half counts as that. `NotEnrolled`: its signer, or
    /// whoever recovers because something else was signed. `StaleSequence`: the ballot's sequence is not above the
    /// recorded one's. `LinesNotAscending` to `OverShare` are what `castBallot` refuses. The last three are what
    /// `enrol` refuses.
    enum SkipReason {
        BadSignature,
        NotEnrolled,
        StaleSequence,
        LinesNotAscending,
        UnknownProject,
        ZeroAmount,
        OverShare,
        NotACitizen,
        OtherDistrict,
        AlreadyEnrolled
    }

    /// @notice A project as it stands in the round's terms.
    /// @param cost What it costs, in kopecks; above zero and at most the budget.
    /// @param body SHA-256 of the project's body, which is one raw IPFS block.
    struct Project {
        Kopecks cost;
        bytes32 body;
    }

    /// @notice All that a round is. Fixed at opening.
    /// @param name The coin's name, and the round's.
    /// @param symbol The coin's symbol.
    /// @param budget In kopecks; above zero.
    /// @param threshold The least a piggy bank must hold for its project to be funded, in kopecks.
    /// @param district Whose residents may enrol; zero means the whole city.
    /// @param enrolmentStart, votingStart, votingEnd Unix time in seconds, strictly growing.
    /// @param order SHA-256 of the budget order's (распоряжение) body.
    /// @param treasury Where dust, unspent and stranded coins go.
    /// @param rule The outcome rule; its tie-break is part of it.
    /// @param projects 1 to 256, in the order of their ids.
    struct Terms {
        string name;
        string symbol;
        Kopecks budget;
        Kopecks threshold;
        DistrictId district;
        uint48 enrolmentStart;
        uint48 votingStart;
        uint48 votingEnd;
        bytes32 order;
        address treasury;
        IOutcomeRule rule;
        Project[] projects;
    }

    /// @notice One line of a cart.
    /// @param project Whose piggy bank.
    /// @param amount Kopecks; a multiple of `step()`, above zero.
    struct Line {
        ProjectId project;
        Kopecks amount;
    }

    /// @notice How the round ended. The sums balance: `unspent + inPiggyBanks + dust = budget = granted + returned`.
    /// @param granted Sum of the funded projects' costs.
    /// @param returned What went back to the treasury.
    /// @param unspent What citizens had left in their wallets.
    /// @param inPiggyBanks What all piggy banks held.
    /// @param dust What equal shares could not divide.
    struct Books {
        Kopecks granted;
        Kopecks returned;
        Kopecks unspent;
        Kopecks inPiggyBanks;
        Kopecks dust;
    }

    /// @param enrolled How many there are now, this one included.
    event Enrolled(address indexed wallet, CitizenIndex indexed index, DistrictId indexed district, uint32 enrolled);
    event EnrolmentMoved(address indexed lostWallet, address indexed wallet, CitizenIndex indexed index);
    /// @notice An enrolment in a batch that adds nothing.
    /// @param position Its place in the batch, from 0.
    /// @param signer Whoever recovers from its signature; zero if nobody does.
    event EnrolmentSkipped(uint256 position, address signer, SkipReason reason);
    /// @notice A citizen's cart as it stands from now on; a former one is replaced.
    /// @param ballot The packed cart: bits 0-15 the sequence number (1 = enrolled, then more with each cast), then
    /// up to ten lines of 24 bits each: the lower 8 bits the project, the upper 16 the amount in steps; ascending by
    /// project. A line whose amount is zero, and all after it, are empty.
    event BallotCast(address indexed wallet, uint256 ballot);
    /// @notice What `BallotCast` says, for all ballots of a batch that were recorded, in the batch's order.
    /// @param ballots What `castBallots` was given of each, with the wallet (20 bytes) instead of its signature: the
    /// number of lines (1), the lines, last line first (3 each), the sequence (2), the wallet.
    event BallotsCast(bytes ballots);
    /// @notice A ballot in a batch that adds nothing.
    /// @param position Its place in the batch, from 0.
    /// @param signer Whoever recovers from its signature; zero if nobody does.
    event BallotSkipped(uint256 position, address signer, SkipReason reason);
    event RoundSettled(uint256 funded, ProjectId[] order, Books books);
    event RoundCancelled(CancellationReason reason);

    error BudgetRound_WrongPhase(Phase current, Phase needed);
    error BudgetRound_OnlyFactory(address caller);
    error BudgetRound_ZeroBudget();
    error BudgetRound_ZeroTreasury();
    error BudgetRound_WrongDates(uint48 enrolmentStart, uint48 votingStart, uint48 votingEnd, uint256 currentTime);
    error BudgetRound_WrongProjectCount(uint256 given, uint256 max);
    error BudgetRound_WrongCost(ProjectId project, Kopecks cost, Kopecks budget);
    error BudgetRound_NotACitizen(address wallet, ICitizenRegistry.Status status);
    error BudgetRound_OtherDistrict(DistrictId district, DistrictId needed);
    /// @notice This citizen is enrolled already, by this wallet or a lost one.
    error BudgetRound_AlreadyEnrolled(CitizenIndex index);
    error BudgetRound_NotEnrolled(address wallet);
    /// @notice The two wallets are not one citizen's lost and current wallets.
    error BudgetRound_NotRebound(address lostWallet, address wallet);
    error BudgetRound_EmptyCart();
    error BudgetRound_TooManyLines(uint256 lines, uint256 max);
    error BudgetRound_UnknownProject(ProjectId project, uint256 projects);
    /// @notice Lines must stand in ascending order of projects, each project once.
    error BudgetRound_LinesNotAscending(ProjectId previous, ProjectId project);
    error BudgetRound_ZeroAmount(ProjectId project);
    error BudgetRound_NotAMultipleOfStep(ProjectId project, Kopecks amount, Kopecks step);
    /// @notice The cart asks for more than a share holds. `needed` sums its lines up to the first that is too much, in
    /// kopecks.
    error BudgetRound_OverShare(uint256 needed, Kopecks share);
    error BudgetRound_NothingToWithdraw(address wallet);
    /// @notice Sequence numbers end at 65,535.
    error BudgetRound_TooManyChanges(address wallet);
    /// @notice Neither `wallet`'s key nor, if it is a contract, its `isValidSignature` stands behind the signature.
    error BudgetRound_BadSignature(address wallet);
    /// @notice A signed ballot replaces only ballots of lower sequence.
    error BudgetRound_StaleSequence(uint16 sequence, uint16 current);
    /// @notice From this byte on the batch can't be cut into what it should hold.
    error BudgetRound_MalformedBatch(uint256 offset);
    /// @notice Coins move by ballots only: they can't be given, sold or lent.
    error BudgetRound_NotTransferable();

    /// @notice Joins the round. The sender must be an active registered resident of the round's district.
    function enrol() external;

    /// @notice Enrols whoever signed `hashEnrolment`, as `enrol` does. Anyone may send it.
    /// @param wallet A key's address, or a contract that knows ERC-1271.
    /// @param signature 65 bytes `r, s, v` for a key's address; for a contract whatever it wants.
    function enrolFor(address wallet, bytes calldata signature) external;

    /// @notice Enrols all who signed `hashEnrolment` with their wallet's key. Anyone may send it. Whoever cannot enrol
    /// is skipped, with an event.
    /// @param packed Signatures in EIP-2098's compact form, 64 bytes each, one after the other.
    function enrolBatch(bytes calldata packed) external;

    /// @notice Carries an enrolment over to the wallet that replaced a lost one. Anyone may send it, during
    /// `Enrolment`.
    /// @param lostWallet The enrolled wallet that the registry now calls lost.
    /// @param wallet The same citizen's current wallet.
    function moveEnrolment(address lostWallet, address wallet) external;

    /// @notice Puts the sender's coins into piggy banks: the whole cart at once, in place of the former one.
    /// @param cart 1 to 10 lines, ascending by project.
    function castBallot(Line[] calldata cart) external;

    /// @notice Takes all coins of the sender back out of the piggy banks.
    function withdrawBallot() external;

    /// @notice Records a ballot that its wallet signed, as `castBallot` does. Anyone may send it.
    /// @param wallet A key's address, or a contract that knows ERC-1271.
    /// @param cart At most 10 lines, ascending by project; none takes all coins back.
    /// @param sequence Greater than the recorded ballot's; it becomes the ballot's.
    /// @param signature Of `hashBallot(cart, sequence)`: 65 bytes `r, s, v` for a key's address; for a contract
    /// whatever it wants.
    function castBallotFor(address wallet, Line[] calldata cart, uint16 sequence, bytes calldata signature) external;

    /// @notice Records many ballots that were signed with their wallets' keys. Anyone may send it. A ballot that can't
    /// be recorded is skipped, with an event. Of one wallet's ballots the one with the greatest sequence stands, in
    /// whatever order and batches they come; of two with the same sequence, the first.
    /// The coins go over the round's own account: one transfer between each citizen and it, then one between it and
    /// each piggy bank, of what changed.
    /// @param packed Ballots one after the other, each: 1 byte, the number `n` of its lines, at most 10; `3 n + 2`
    /// bytes, its packed cart as in `BallotCast` without leading zeros; 64 bytes, the signature of `hashBallot` in
    /// EIP-2098's compact form.
    function castBallots(bytes calldata packed) external;

    /// @notice Computes the outcome and closes the books. Anyone may send it, once, after the close.
    /// @param order Every project once, as the outcome rule wants it; checked, never trusted.
    function settle(ProjectId[] calldata order) external;

    /// @notice Ends a round that has not begun to vote. Only the factory, on the treasurer's word.
    function cancel(CancellationReason reason) external;

    function phase() external view returns (Phase);
    function registry() external view returns (ICitizenRegistry);
    function factory() external view returns (address);
    /// @notice keccak256 of the ABI-encoded registry address and terms.
    function termsHash() external view returns (bytes32);
    function terms() external view returns (Terms memory);
    /// @notice How many projects there are.
    function projectCount() external view returns (uint256);
    /// @notice A project's cost, body and the coins in its piggy bank now.
    function project(ProjectId id) external view returns (Kopecks cost, bytes32 body, Kopecks raised);
    /// @notice Every piggy bank's coins, by project id.
    function raised() external view returns (Kopecks[] memory);
    /// @notice The account under which the ERC-20 shows a project's piggy bank. Nobody holds its key.
    function piggyBank(ProjectId id) external view returns (address);
    function enrolled() external view returns (uint32);
    function isEnrolled(CitizenIndex index) external view returns (bool);
    /// @notice Each citizen's coins: budget / enrolled, rounded down. Still growing or falling during enrolment.
    function share() external view returns (Kopecks);
    /// @notice The smallest amount that a ballot can move: the least power of ten, in kopecks, by which a share has at
    /// most 65,535 steps. One kopeck for shares up to 655.35.
    function step() external view returns (Kopecks);
    /// @notice A wallet's ballot as it stands.
    /// @return lines The cart; empty if none was cast.
    /// @return sequence 0 if not enrolled, 1 after enrolment, then one more for each cast or withdrawal by the wallet's
    /// own transaction, and what was signed if it was signed.
    function ballotOf(address wallet) external view returns (Line[] memory lines, uint16 sequence);
    /// @notice What a citizen signs to cast a ballot: the EIP-712 hash of
    /// `Ballot(uint16 sequence,Line[] lines)Line(uint8 project,uint48 amount)` in the domain of this round, named
    /// `InitiativeCitizenRound`, version `1`. Amounts in kopecks.
    function hashBallot(Line[] calldata cart, uint16 sequence) external view returns (bytes32);
    /// @notice What a citizen signs to enrol: the EIP-712 hash of `Enrolment(bytes32 terms)` in the same domain, with
    /// `termsHash()` as terms.
    function hashEnrolment() external view returns (bytes32);
    /// @notice What remains of a wallet's share, from the beginning of voting until settlement; zero otherwise.
    function coinsLeft(address wallet) external view returns (Kopecks);
    /// @notice Bit `i` is set when project `i` was funded; zero before settlement.
    function funded() external view returns (uint256);
    /// @notice Whether the round has been settled, and its books.
    function books() external view returns (Books memory);
}
