// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../../src/interfaces/ICitizenRegistry.sol";
import { DistrictId, Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";
import { Artifacts } from "../deploy/Artifacts.sol";
import { Signing } from "../round/Signing.sol";
import { Arguments } from "./Arguments.sol";

/// @notice A round that votes, who might call anything, and calls to the whole city: every function there is with made-up
/// arguments, and what is in order for somebody.
abstract contract RunningVote is Base, Artifacts, Signing {
    uint256 internal constant VOTERS = 4;
    /// @dev The one voter whose signed ballots are sound.
    uint256 internal constant SIGNER = 1;

    BudgetRound internal round;
    address[] internal senders;
    string[] private names;
    mapping(string contractName => address) internal targetOf;
    mapping(string contractName => string[]) internal signatures;
    address[] internal targets;
    bytes[] internal calls;
    Arguments internal arguments;

    function setUp() public virtual override {
        super.setUp();
        IBudgetRound.Terms memory terms = termsOf(40_000_00, 12);
        registerBatch(VOTERS, 2, CENTRE);
        round = openVoting(terms, VOTERS);
        cast(round, 0, cartOver(0, 3, 1_000_00));
        cast(round, SIGNER, cartOver(2, 10, 500_00));

        name("AccessManager", address(authority));
        name("ERC2771Forwarder", address(forwarder));
        name("CitizenRegistry", address(registry));
        name("BudgetRoundFactory", address(factory));
        name("BudgetRound", address(round));
        name("GreedyByRaised", address(greedyByRaised));
        name("FillToCost", address(fillToCost));

        // Two voters with a ballot, one without, a resident who did not enrol, and all the others.
        senders = [
            walletOf(0),
            walletOf(SIGNER),
            walletOf(2),
            walletOf(VOTERS),
            registrar,
            treasurer,
            guardian,
            admin,
            deployer,
            treasury,
            anyone
        ];
        shapeCalls(terms);
        bytes[] memory batches = new bytes[](2);
        (batches[0], batches[1]) = (signedBallots(), signedEnrolments(round));
        arguments = new Arguments(accounts(), words(), calls, batches);
    }

    // ------------------------------------------------------------------------------------------- what was signed

    /// @notice One voter's ballot counts. About it stand what adds nothing: a stranger's, a forged one, one that is stale, one
    /// above the share, what nobody signed, and the first once more.
    function signedBallots() internal view returns (bytes memory batch) {
        bytes memory good = signedBallot(SIGNER, cartOver(0, 5, 1_000_00), 9);
        bytes memory forged = packedBallot(cartOf(1, 2_000_00), 3, ballotSignature(0, cartOf(1, 1_000_00), 3));
        batch = abi.encodePacked(
            signedBallot(VOTERS, cartOf(0, 1_000_00), 2), forged, signedBallot(SIGNER, cartOf(0, 1_000_00), 2), good
        );
        bytes memory greedy = signedBallot(2, cartOf(0, 10_001_00), 2);
        batch = abi.encodePacked(batch, greedy, packedBallot(cartOf(1, 1_000_00), 5, new bytes(64)), good);
    }

    /// @notice Two residents' enrolments count. About them: a stranger's, what nobody signed, and the first once more.
    function signedEnrolments(BudgetRound which) internal view returns (bytes memory batch) {
        bytes32 hash = enrolmentHash(domainOf(which), which.termsHash());
        bytes memory first = compactBy(keyOf(VOTERS), hash);
        batch = abi.encodePacked(compactBy(keyOf(99), hash), first, new bytes(64));
        batch = abi.encodePacked(batch, compactBy(keyOf(VOTERS + 1), hash), first);
    }

    function signedBallot(uint256 i, IBudgetRound.Line[] memory cart, uint16 sequence)
        private
        view
        returns (bytes memory)
    {
        return packedBallot(cart, sequence, ballotSignature(i, cart, sequence));
    }

    function packedBallot(IBudgetRound.Line[] memory cart, uint16 sequence, bytes memory signature)
        private
        view
        returns (bytes memory)
    {
        return packed(cart, sequence, Kopecks.unwrap(round.step()), signature);
    }

    function ballotSignature(uint256 i, IBudgetRound.Line[] memory cart, uint16 sequence)
        private
        view
        returns (bytes memory)
    {
        return compactBy(keyOf(i), ballotHash(domainOf(round), cart, sequence));
    }

    // ------------------------------------------------------------------------------------------- arguments

    function name(string memory name_, address target) private {
        names.push(name_);
        targetOf[name_] = target;
        string[] memory list = signaturesOf(name_);
        for (uint256 i; i < list.length; ++i) {
            signatures[name_].push(list[i]);
        }
    }

    function accounts() private view returns (address[] memory list) {
        list = new address[](senders.length + names.length + 3);
        for (uint256 i; i < senders.length; ++i) {
            list[i] = senders[i];
        }
        for (uint256 i; i < names.length; ++i) {
            list[senders.length + i] = targetOf[names[i]];
        }
        list[list.length - 3] = walletOf(99);
        list[list.length - 2] = round.piggyBank(ProjectId.wrap(2));
        list[list.length - 1] = address(0);
    }

    function words() private pure returns (bytes32[] memory list) {
        list = new bytes32[](VOTERS + 3);
        for (uint256 i; i < list.length; ++i) {
            list[i] = nullifierOf(i);
        }
    }

    /// @dev Calls that are in order for some role, or would be at some other time.
    function shapeCalls(IBudgetRound.Terms memory terms) private {
        (terms.enrolmentStart, terms.votingStart, terms.votingEnd) =
        (terms.enrolmentStart + 30 days, terms.votingStart + 30 days, terms.votingEnd + 30 days);
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](1);
        residents[0] = resident(50, CENTRE);
        ICitizenRegistry.Voucher memory voucher = voucherOf(51, CENTRE);
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) = (round.cancel.selector, round.castBallot.selector);

        shape(address(registry), abi.encodeCall(registry.registerBatch, (residents)));
        shape(
            address(registry),
            abi.encodeCall(registry.register, (voucher, registrar, signVoucher(voucher, registrarKey)))
        );
        shape(address(registry), abi.encodeCall(registry.rebind, (nullifierOf(0), walletOf(60))));
        shape(
            address(registry),
            abi.encodeCall(registry.revoke, (nullifierOf(1), ICitizenRegistry.RevocationReason.Moved))
        );
        shape(address(registry), abi.encodeCall(registry.reinstate, (nullifierOf(2))));
        shape(address(registry), abi.encodeCall(registry.changeDistrict, (nullifierOf(0), DistrictId.wrap(SUBURB))));
        shape(address(registry), abi.encodeCall(registry.pause, ()));
        shape(address(registry), abi.encodeCall(registry.setAuthority, (address(authority))));
        shape(address(factory), abi.encodeCall(factory.openRound, (terms)));
        shape(
            address(factory), abi.encodeCall(factory.cancelRound, (round, IBudgetRound.CancellationReason.CourtOrder))
        );
        shape(address(factory), abi.encodeCall(factory.allowRule, (greedyByRaised, false)));
        shape(address(round), abi.encodeCall(round.enrol, ()));
        shape(address(round), abi.encodeCall(round.moveEnrolment, (walletOf(0), walletOf(VOTERS))));
        shape(address(round), abi.encodeCall(round.castBallot, (cartOver(5, 4, 2_000_00))));
        shape(address(round), abi.encodeCall(round.withdrawBallot, ()));
        shape(address(round), abi.encodeCall(round.settle, (orderOf(round))));
        shape(address(round), abi.encodeCall(round.cancel, (IBudgetRound.CancellationReason.OrderWithdrawn)));
        shape(address(round), abi.encodeCall(round.transfer, (walletOf(1), 1)));
        shape(address(authority), abi.encodeCall(authority.grantRole, (REGISTRAR_ROLE, admin, 0)));
        shape(
            address(authority),
            abi.encodeCall(authority.setTargetFunctionRole, (address(round), selectors, TREASURER_ROLE))
        );
        shape(address(authority), abi.encodeCall(authority.setTargetClosed, (address(round), true)));
        shape(address(authority), abi.encodeCall(authority.updateAuthority, (address(registry), address(factory))));
        IBudgetRound.Line[] memory cart = cartOver(1, 2, 3_000_00);
        bytes memory signature = longBy(keyOf(SIGNER), ballotHash(domainOf(round), cart, 7));
        shape(address(round), abi.encodeCall(round.castBallotFor, (walletOf(SIGNER), cart, 7, signature)));
        shape(address(round), abi.encodeCall(round.castBallots, (signedBallots())));
        signature = longBy(keyOf(VOTERS), enrolmentHash(domainOf(round), round.termsHash()));
        shape(address(round), abi.encodeCall(round.enrolFor, (walletOf(VOTERS), signature)));
        shape(address(round), abi.encodeCall(round.enrolBatch, (signedEnrolments(round))));
        bytes memory data = abi.encodeCall(round.castBallot, (cartOf(7, 1_000_00)));
        shape(address(forwarder), abi.encodeCall(forwarder.execute, (forwardRequest(VOTERS, address(round), data))));
    }

    function shape(address target, bytes memory data) private {
        targets.push(target);
        calls.push(data);
    }
}
