// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IBudgetRound } from "./interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "./interfaces/ICitizenRegistry.sol";
import { IOutcomeRule } from "./interfaces/IOutcomeRule.sol";
import { CitizenIndex, DistrictId, Kopecks, ProjectId } from "./interfaces/Types.sol";
import { PackedBallot, PackedBallots } from "./libraries/PackedBallot.sol";
import { PackedKopecks } from "./libraries/PackedKopecks.sol";
import { ERC2771Context } from "@openzeppelin/contracts/metatx/ERC2771Context.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { BitMaps } from "@openzeppelin/contracts/utils/structs/BitMaps.sol";

/// @title A budget round; see `IBudgetRound`
/// @dev The hot path is `castBallot`: one storage slot for the citizen, one for the enrolled count, one for each five
/// neighbouring piggy banks. Everything that opening fixes is immutable or written in the constructor alone.
contract BudgetRound is IBudgetRound, ERC2771Context {
    using BitMaps for BitMaps.BitMap;
    using PackedKopecks for PackedKopecks.List;

    uint256 private constant MAX_PROJECTS = 256;

    /// @inheritdoc IBudgetRound
    ICitizenRegistry public immutable registry;
    /// @inheritdoc IBudgetRound
    address public immutable factory;
    /// @inheritdoc IBudgetRound
    bytes32 public immutable termsHash;
    /// @inheritdoc IBudgetRound
    uint256 public immutable projectCount;

    uint48 private immutable BUDGET;
    uint48 private immutable THRESHOLD;
    DistrictId private immutable DISTRICT;
    uint48 private immutable ENROLMENT_START;
    uint48 private immutable VOTING_START;
    uint48 private immutable VOTING_END;
    bytes32 private immutable ORDER;
    address private immutable TREASURY;
    IOutcomeRule private immutable RULE;
    /// @dev Piggy banks' accounts: this, with the project's id in the last byte.
    uint160 private immutable PIGGY_BANKS;

    // Written by the constructor alone.
    string private _name;
    string private _symbol;
    PackedKopecks.List private _costs;
    bytes32[] private _bodies;

    // One slot: what changes once, and the count of citizens.
    /// @inheritdoc IBudgetRound
    uint32 public enrolled;
    bool private _settled;
    bool private _cancelled;
    uint48 private _granted;

    /// @inheritdoc IBudgetRound
    uint256 public funded;

    PackedKopecks.List private _raised;
    mapping(address wallet => PackedBallot ballot) private _ballots;
    BitMaps.BitMap private _enrolledIndexes;

    modifier during(Phase needed) {
        _requirePhase(needed);
        _;
    }

    /// @param registry_ Whose residents may enrol.
    /// @param forwarder The ERC-2771 forwarder whose appended senders are believed.
    /// @param terms_ All the rest; the sender is the factory.
    constructor(ICitizenRegistry registry_, address forwarder, Terms memory terms_) ERC2771Context(forwarder) {
        _checkTerms(terms_);
        registry = registry_;
        factory = msg.sender;
        termsHash = keccak256(abi.encode(registry_, terms_));
        projectCount = terms_.projects.length;
        BUDGET = Kopecks.unwrap(terms_.budget);
        THRESHOLD = Kopecks.unwrap(terms_.threshold);
        DISTRICT = terms_.district;
        ENROLMENT_START = terms_.enrolmentStart;
        VOTING_START = terms_.votingStart;
        VOTING_END = terms_.votingEnd;
        ORDER = terms_.order;
        TREASURY = terms_.treasury;
        RULE = terms_.rule;
        PIGGY_BANKS =
            uint160(uint256(keccak256(abi.encode("piggy banks", block.chainid, address(this))))) & ~uint160(0xff);
        _name = terms_.name;
        _symbol = terms_.symbol;
        _storeProjects(terms_.projects);
        emit Transfer(address(0), terms_.treasury, Kopecks.unwrap(terms_.budget));
    }

    // ---------------------------------------------------------------------------------------------- joining

    /// @inheritdoc IBudgetRound
    function enrol() external during(Phase.Enrolment) {
        address wallet = _msgSender();
        ICitizenRegistry.Citizen memory citizen = _activeCitizen(wallet);
        if (DISTRICT != DistrictId.wrap(0) && citizen.district != DISTRICT) {
            revert BudgetRound_OtherDistrict(citizen.district, DISTRICT);
        }
        uint256 index = CitizenIndex.unwrap(citizen.index);
        if (_enrolledIndexes.get(index)) revert BudgetRound_AlreadyEnrolled(citizen.index);

        _enrolledIndexes.set(index);
        _ballots[wallet] = PackedBallots.ENROLLED;
        emit Enrolled(wallet, citizen.index, citizen.district, ++enrolled);
    }

    /// @inheritdoc IBudgetRound
    function moveEnrolment(address lostWallet, address wallet) external during(Phase.Enrolment) {
        if (!_ballots[lostWallet].isEnrolled()) revert BudgetRound_NotEnrolled(lostWallet);
        ICitizenRegistry.Citizen memory lost = registry.citizenOf(lostWallet);
        ICitizenRegistry.Citizen memory current = _activeCitizen(wallet);
        if (lost.status != ICitizenRegistry.Status.Lost || lost.index != current.index) {
            revert BudgetRound_NotRebound(lostWallet, wallet);
        }

        _ballots[lostWallet] = PackedBallot.wrap(0);
        _ballots[wallet] = PackedBallots.ENROLLED;
        emit EnrolmentMoved(lostWallet, wallet, current.index);
    }

    // ---------------------------------------------------------------------------------------------- voting

    /// @inheritdoc IBudgetRound
    function castBallot(Line[] calldata cart) external during(Phase.Voting) {
        if (cart.length == 0) revert BudgetRound_EmptyCart();
        address wallet = _msgSender();
        PackedBallot former = _enrolledBallot(wallet);
        (uint256 share_, uint256 step_) = _shareAndStep();
        _replace(wallet, former, _pack(cart, share_, step_), step_);
    }

    /// @inheritdoc IBudgetRound
    function withdrawBallot() external during(Phase.Voting) {
        address wallet = _msgSender();
        PackedBallot former = _enrolledBallot(wallet);
        if (former.isEmpty()) revert BudgetRound_NothingToWithdraw(wallet);
        (, uint256 step_) = _shareAndStep();
        _replace(wallet, former, 0, step_);
    }

    // ---------------------------------------------------------------------------------------------- ending

    /// @inheritdoc IBudgetRound
    function settle(ProjectId[] calldata order) external during(Phase.Settlement) {
        Kopecks[] memory costs = _costs.load(projectCount);
        Kopecks[] memory banks = _raised.load(projectCount);
        uint256 winners = RULE.outcome(Kopecks.wrap(BUDGET), Kopecks.wrap(THRESHOLD), costs, banks, order);

        uint48 granted;
        for (uint256 id; id < projectCount; ++id) {
            uint48 had = Kopecks.unwrap(banks[id]);
            uint48 keeps = winners & _bit(id) == 0 ? 0 : Kopecks.unwrap(costs[id]);
            granted += keeps;
            if (keeps < had) emit Transfer(_piggyBank(id), TREASURY, had - keeps);
            if (had < keeps) emit Transfer(TREASURY, _piggyBank(id), keeps - had);
        }
        (funded, _granted, _settled) = (winners, granted, true);
        emit RoundSettled(winners, order, books());
    }

    /// @inheritdoc IBudgetRound
    function cancel(CancellationReason reason) external {
        if (msg.sender != factory) revert BudgetRound_OnlyFactory(msg.sender);
        Phase current = phase();
        if (current != Phase.Announced) _requirePhase(Phase.Enrolment);
        _cancelled = true;
        emit RoundCancelled(reason);
    }

    // ---------------------------------------------------------------------------------------------- reading

    /// @inheritdoc IBudgetRound
    // forge-lint: disable-next-item(block-timestamp) phases are times, and a proposer's leeway is seconds
    function phase() public view returns (Phase) {
        if (_cancelled) return Phase.Cancelled;
        if (block.timestamp < ENROLMENT_START) return Phase.Announced;
        if (block.timestamp < VOTING_START) return Phase.Enrolment;
        if (block.timestamp < VOTING_END) return Phase.Voting;
        return _settled ? Phase.Settled : Phase.Settlement;
    }

    /// @inheritdoc IBudgetRound
    function terms() external view returns (Terms memory) {
        Project[] memory projects = new Project[](projectCount);
        for (uint256 id; id < projectCount; ++id) {
            projects[id] = Project({ cost: _costs.get(id), body: _bodies[id] });
        }
        return Terms({
            name: _name,
            symbol: _symbol,
            budget: Kopecks.wrap(BUDGET),
            threshold: Kopecks.wrap(THRESHOLD),
            district: DISTRICT,
            enrolmentStart: ENROLMENT_START,
            votingStart: VOTING_START,
            votingEnd: VOTING_END,
            order: ORDER,
            treasury: TREASURY,
            rule: RULE,
            projects: projects
        });
    }

    /// @inheritdoc IBudgetRound
    function project(ProjectId id) external view returns (Kopecks cost, bytes32 body, Kopecks inPiggyBank) {
        uint256 i = ProjectId.unwrap(id);
        _requireProject(i);
        return (_costs.get(i), _bodies[i], _raised.get(i));
    }

    /// @inheritdoc IBudgetRound
    function raised() external view returns (Kopecks[] memory) {
        return _raised.load(projectCount);
    }

    /// @inheritdoc IBudgetRound
    function piggyBank(ProjectId id) external view returns (address) {
        _requireProject(ProjectId.unwrap(id));
        return _piggyBank(ProjectId.unwrap(id));
    }

    /// @inheritdoc IBudgetRound
    function isEnrolled(CitizenIndex index) external view returns (bool) {
        return _enrolledIndexes.get(CitizenIndex.unwrap(index));
    }

    /// @inheritdoc IBudgetRound
    function share() external view returns (Kopecks) {
        (uint256 share_,) = _shareAndStep();
        return _kopecks(share_);
    }

    /// @inheritdoc IBudgetRound
    function step() external view returns (Kopecks) {
        (, uint256 step_) = _shareAndStep();
        return _kopecks(step_);
    }

    /// @inheritdoc IBudgetRound
    function ballotOf(address wallet) external view returns (Line[] memory lines, uint16 sequence) {
        PackedBallot ballot = _ballots[wallet];
        (, uint256 step_) = _shareAndStep();
        lines = new Line[](PackedBallots.MAX_LINES);
        uint256 n;
        for (uint256 rest = ballot.lines(); rest != 0; rest = PackedBallots.tail(rest)) {
            (uint256 id, uint256 steps) = PackedBallots.head(rest);
            // forge-lint: disable-next-line(unsafe-typecast) a line's project has 8 bits
            lines[n++] = Line({ project: ProjectId.wrap(uint8(id)), amount: _kopecks(steps * step_) });
        }
        // Shortens the list to the lines there are: Solidity has no other way.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            mstore(lines, n)
        }
        sequence = uint16(ballot.sequence());
    }

    /// @inheritdoc IBudgetRound
    function coinsLeft(address wallet) public view returns (Kopecks) {
        PackedBallot ballot = _ballots[wallet];
        if (!ballot.isEnrolled() || !_sharesGivenOut()) return Kopecks.wrap(0);
        (uint256 share_, uint256 step_) = _shareAndStep();
        return _kopecks(share_ - ballot.total() * step_);
    }

    /// @inheritdoc IBudgetRound
    function books() public view returns (Books memory result) {
        if (!_settled) return result;
        (uint256 share_,) = _shareAndStep();
        uint256 givenOut = share_ * enrolled;
        uint256 inPiggyBanks;
        Kopecks[] memory banks = _raised.load(projectCount);
        for (uint256 id; id < projectCount; ++id) {
            inPiggyBanks += Kopecks.unwrap(banks[id]);
        }
        result = Books({
            granted: Kopecks.wrap(_granted),
            returned: Kopecks.wrap(BUDGET - _granted),
            unspent: _kopecks(givenOut - inPiggyBanks),
            inPiggyBanks: _kopecks(inPiggyBanks),
            dust: _kopecks(BUDGET - givenOut)
        });
    }

    // ---------------------------------------------------------------------------------------------- the coin

    function name() external view returns (string memory) {
        return _name;
    }

    function symbol() external view returns (string memory) {
        return _symbol;
    }

    function decimals() external pure returns (uint8) {
        return 2;
    }

    /// @inheritdoc IERC20
    function totalSupply() external view returns (uint256) {
        return BUDGET;
    }

    /// @inheritdoc IERC20
    function balanceOf(address account) external view returns (uint256 balance) {
        balance = Kopecks.unwrap(coinsLeft(account));
        if (account == TREASURY) balance += _treasuryBalance();
        uint256 id = uint160(account) ^ PIGGY_BANKS;
        if (id < projectCount) balance += _piggyBankBalance(id);
    }

    /// @inheritdoc IERC20
    function allowance(address, address) external pure returns (uint256) {
        return 0;
    }

    /// @inheritdoc IERC20
    function transfer(address, uint256) external pure returns (bool) {
        revert BudgetRound_NotTransferable();
    }

    /// @inheritdoc IERC20
    function transferFrom(address, address, uint256) external pure returns (bool) {
        revert BudgetRound_NotTransferable();
    }

    /// @inheritdoc IERC20
    function approve(address, uint256) external pure returns (bool) {
        revert BudgetRound_NotTransferable();
    }

    // ---------------------------------------------------------------------------------------------- ballots

    /// @dev Checks a cart and packs its lines.
    function _pack(Line[] calldata cart, uint256 share_, uint256 step_) private view returns (uint256 lines) {
        uint256 n = cart.length;
        if (n > PackedBallots.MAX_LINES) revert BudgetRound_TooManyLines(n, PackedBallots.MAX_LINES);
        uint256 needed;
        uint256 leastId;
        for (uint256 i; i < n; ++i) {
            Line calldata item = cart[i];
            uint256 id = ProjectId.unwrap(item.project);
            uint256 kopecks = Kopecks.unwrap(item.amount);
            _requireProject(id);
            if (id < leastId) revert BudgetRound_LinesNotAscending(cart[i - 1].project, item.project);
            if (kopecks == 0) revert BudgetRound_ZeroAmount(item.project);
            // Sums of ten amounts of 48 bits, and ids of 8 bits, do not overflow.
            unchecked {
                leastId = id + 1;
                needed += kopecks;
                uint256 steps = kopecks / step_;
                if (steps * step_ != kopecks) {
                    revert BudgetRound_NotAMultipleOfStep(item.project, item.amount, _kopecks(step_));
                }
                if (needed > share_) revert BudgetRound_OverShare(needed, _kopecks(share_));
                lines |= PackedBallots.line(i, id, steps);
            }
        }
    }

    /// @dev Writes the new lines in place of the former ones, and moves the differences between the citizen and the
    /// piggy banks. Both lists ascend, so one walk over both is enough, and each word of piggy banks is read and
    /// written once.
    function _replace(address wallet, PackedBallot former, uint256 lines, uint256 step_) private {
        uint256 sequence = former.sequence() + 1;
        if (sequence > PackedBallots.MAX_SEQUENCE) revert BudgetRound_TooManyChanges(wallet);
        PackedBallot ballot = PackedBallots.pack(lines, sequence);
        _ballots[wallet] = ballot;
        emit BallotCast(wallet, PackedBallot.unwrap(ballot));

        uint256 before = former.lines();
        uint256 loaded = type(uint256).max;
        uint256 word;
        while (before | lines != 0) {
            uint256 id;
            uint256 taken;
            uint256 put;
            (id, taken, put, before, lines) = _nextChange(before, lines);
            if (taken == put) continue;

            // Whatever stands in a piggy bank came out of the budget's 48 bits, and what is taken stands in it.
            unchecked {
                (uint256 index, uint256 lane) = PackedKopecks.place(id);
                if (index != loaded) {
                    if (loaded != type(uint256).max) _raised.words[loaded] = word;
                    loaded = index;
                    word = _raised.words[loaded];
                }
                if (taken < put) {
                    uint256 amount = (put - taken) * step_;
                    word += amount << lane;
                    emit Transfer(wallet, _piggyBank(id), amount);
                } else {
                    uint256 amount = (taken - put) * step_;
                    word -= amount << lane;
                    emit Transfer(_piggyBank(id), wallet, amount);
                }
            }
        }
        if (loaded != type(uint256).max) _raised.words[loaded] = word;
    }

    /// @dev The lowest project in either list: what the former ballot had there, what the new one puts there, and the
    /// lists without it.
    function _nextChange(uint256 before, uint256 lines)
        private
        pure
        returns (uint256 id, uint256 taken, uint256 put, uint256 restBefore, uint256 restLines)
    {
        (uint256 formerId, uint256 formerSteps) = PackedBallots.head(before);
        (uint256 newId, uint256 newSteps) = PackedBallots.head(lines);
        bool hasFormer = before != 0 && (lines == 0 || formerId <= newId);
        bool hasNew = lines != 0 && (before == 0 || newId <= formerId);
        id = hasFormer ? formerId : newId;
        (restBefore, restLines) = (before, lines);
        if (hasFormer) (taken, restBefore) = (formerSteps, PackedBallots.tail(before));
        if (hasNew) (put, restLines) = (newSteps, PackedBallots.tail(lines));
    }

    function _enrolledBallot(address wallet) private view returns (PackedBallot ballot) {
        ballot = _ballots[wallet];
        if (!ballot.isEnrolled()) revert BudgetRound_NotEnrolled(wallet);
    }

    // ---------------------------------------------------------------------------------------------- sums

    function _shareAndStep() private view returns (uint256 share_, uint256 step_) {
        uint256 citizens = enrolled;
        if (citizens != 0) share_ = BUDGET / citizens;
        step_ = 1;
        // The same as `share_ / step_ > MAX_STEPS`, without dividing.
        for (uint256 excess = share_ >> PackedBallots.STEPS_BITS; excess >= step_;) {
            unchecked {
                step_ *= 10;
            }
        }
    }

    /// @dev Shares are the citizens' from the beginning of voting until settlement.
    function _sharesGivenOut() private view returns (bool) {
        Phase current = phase();
        return current == Phase.Voting || current == Phase.Settlement;
    }

    function _treasuryBalance() private view returns (uint256) {
        if (_settled) return BUDGET - _granted;
        if (!_sharesGivenOut()) return BUDGET;
        (uint256 share_,) = _shareAndStep();
        return BUDGET - share_ * enrolled;
    }

    function _piggyBankBalance(uint256 id) private view returns (uint256) {
        if (!_settled) return Kopecks.unwrap(_raised.get(id));
        return funded & _bit(id) == 0 ? 0 : Kopecks.unwrap(_costs.get(id));
    }

    /// @dev `id` is one of the round's projects: 8 bits.
    function _piggyBank(uint256 id) private view returns (address) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return address(PIGGY_BANKS | uint160(id));
    }

    function _bit(uint256 id) private pure returns (uint256) {
        // forge-lint: disable-next-line(incorrect-shift) the literal is what is shifted
        return 1 << id;
    }

    /// @dev Never truncates: whatever is passed is part of the budget.
    function _kopecks(uint256 amount) private pure returns (Kopecks) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return Kopecks.wrap(uint48(amount));
    }

    // ---------------------------------------------------------------------------------------------- checks

    function _requirePhase(Phase needed) private view {
        Phase current = phase();
        if (current != needed) revert BudgetRound_WrongPhase(current, needed);
    }

    function _requireProject(uint256 id) private view {
        // forge-lint: disable-next-line(unsafe-typecast) a `ProjectId` was unwrapped to get here
        if (id >= projectCount) revert BudgetRound_UnknownProject(ProjectId.wrap(uint8(id)), projectCount);
    }

    function _activeCitizen(address wallet) private view returns (ICitizenRegistry.Citizen memory citizen) {
        citizen = registry.citizenOf(wallet);
        if (citizen.status != ICitizenRegistry.Status.Active) revert BudgetRound_NotACitizen(wallet, citizen.status);
    }

    // forge-lint: disable-next-item(block-timestamp) terms are compared with the block's time on purpose
    function _checkTerms(Terms memory t) private view {
        if (t.budget == Kopecks.wrap(0)) revert BudgetRound_ZeroBudget();
        if (t.treasury == address(0)) revert BudgetRound_ZeroTreasury();
        if (t.enrolmentStart < block.timestamp || t.votingStart <= t.enrolmentStart || t.votingEnd <= t.votingStart) {
            revert BudgetRound_WrongDates(t.enrolmentStart, t.votingStart, t.votingEnd, block.timestamp);
        }
        uint256 n = t.projects.length;
        if (n == 0 || n > MAX_PROJECTS) revert BudgetRound_WrongProjectCount(n, MAX_PROJECTS);
    }

    function _storeProjects(Project[] memory projects) private {
        uint256 word;
        for (uint256 i; i < projects.length; ++i) {
            (Kopecks cost, Kopecks budget) = (projects[i].cost, Kopecks.wrap(BUDGET));
            if (cost == Kopecks.wrap(0) || cost > budget) {
                // forge-lint: disable-next-line(unsafe-typecast) at most 256 projects
                revert BudgetRound_WrongCost(ProjectId.wrap(uint8(i)), cost, budget);
            }
            (uint256 index, uint256 shift) = PackedKopecks.place(i);
            word |= uint256(Kopecks.unwrap(cost)) << shift;
            _bodies.push(projects[i].body);
            if (shift == PackedKopecks.LAST_SHIFT || i == projects.length - 1) {
                _costs.words[index] = word;
                word = 0;
            }
        }
    }
}
