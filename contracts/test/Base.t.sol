// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../src/BudgetRound.sol";
import { IBudgetRound } from "../src/interfaces/IBudgetRound.sol";
import { ICitizenRegistry } from "../src/interfaces/ICitizenRegistry.sol";
import { CitizenIndex, DepartmentId, DistrictId, Kopecks, OfficerId, ProjectId } from "../src/interfaces/Types.sol";
import { FoundedCity } from "./FoundedCity.sol";
import { domainSeparator } from "./domainSeparator.sol";
import { ERC2771Forwarder } from "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol";

/// @notice What every test does in a city: register residents, open a round, enrol, cast, move the clock, settle, open
/// departments, send through the forwarder.
abstract contract Base is FoundedCity {
    // ------------------------------------------------------------------------------------------- residents

    /// @notice The private key of citizen number `i`.
    function keyOf(uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("citizen", i)));
    }

    /// @notice The wallet of citizen number `i`.
    function walletOf(uint256 i) internal pure returns (address) {
        return vm.addr(keyOf(i));
    }

    function nullifierOf(uint256 i) internal pure returns (bytes32) {
        return keccak256(abi.encode("identity document", i));
    }

    function resident(uint256 i, uint16 district) internal pure returns (ICitizenRegistry.Resident memory) {
        return ICitizenRegistry.Resident(walletOf(i), nullifierOf(i), DistrictId.wrap(district));
    }

    /// @notice Citizens number `first` to `first + n - 1`, registered by the registrar in one batch.
    function registerBatch(uint256 first, uint256 n, uint16 district) internal {
        ICitizenRegistry.Resident[] memory residents = new ICitizenRegistry.Resident[](n);
        for (uint256 i; i < n; ++i) {
            residents[i] = resident(first + i, district);
        }
        vm.prank(registrar);
        registry.registerBatch(residents);
    }

    /// @notice Citizen number `i`'s voucher, valid for a day.
    function voucherOf(uint256 i, uint16 district) internal view returns (ICitizenRegistry.Voucher memory) {
        return ICitizenRegistry.Voucher({
            wallet: walletOf(i),
            nullifier: nullifierOf(i),
            district: DistrictId.wrap(district),
            expiry: uint48(block.timestamp + 1 days)
        });
    }

    function signVoucher(ICitizenRegistry.Voucher memory voucher, uint256 key) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, registry.hashVoucher(voucher));
        return abi.encodePacked(r, s, v);
    }

    /// @notice Citizen number `i`, registered by one's own transaction with the registrar's voucher.
    function registerByVoucher(uint256 i, uint16 district) internal returns (CitizenIndex) {
        ICitizenRegistry.Voucher memory voucher = voucherOf(i, district);
        bytes memory signature = signVoucher(voucher, registrarKey);
        vm.prank(walletOf(i));
        return registry.register(voucher, registrar, signature);
    }

    /// @notice Citizen number `i` lost the wallet; the registrar binds that of number `replacement`.
    function rebind(uint256 i, uint256 replacement) internal {
        vm.prank(registrar);
        registry.rebind(nullifierOf(i), walletOf(replacement));
    }

    // ------------------------------------------------------------------------------------------- rounds

    /// @notice Terms of a round of the whole city by `GreedyByRaised`: announced for a day, a week of enrolment, a week of voting.
    /// Each of `projects` projects costs a tenth of the budget.
    function termsOf(uint48 budget, uint256 projects) internal view returns (IBudgetRound.Terms memory terms) {
        terms.name = unicode"Бюджет Заречинска";
        terms.symbol = unicode"ЗРЧ";
        terms.budget = Kopecks.wrap(budget);
        terms.enrolmentStart = uint48(block.timestamp + 1 days);
        terms.votingStart = terms.enrolmentStart + 7 days;
        terms.votingEnd = terms.votingStart + 7 days;
        terms.order = sha256("budget order");
        terms.treasury = treasury;
        terms.rule = greedyByRaised;
        terms.projects = new IBudgetRound.Project[](projects);
        for (uint256 id; id < projects; ++id) {
            uint256 cost = (uint256(budget) + 9) / 10;
            terms.projects[id] = IBudgetRound.Project(Kopecks.wrap(uint48(cost)), sha256(abi.encode(id)));
        }
    }

    /// @notice Opened by the treasurer.
    function openRound(IBudgetRound.Terms memory terms) internal returns (BudgetRound) {
        vm.prank(treasurer);
        return BudgetRound(address(factory.openRound(terms)));
    }

    /// @notice Moves the clock to the first second of `phase`. Settled and Cancelled are reached otherwise.
    function warpTo(BudgetRound round, IBudgetRound.Phase phase) internal {
        IBudgetRound.Terms memory terms = round.terms();
        if (phase == IBudgetRound.Phase.Enrolment) vm.warp(terms.enrolmentStart);
        else if (phase == IBudgetRound.Phase.Voting) vm.warp(terms.votingStart);
        else if (phase == IBudgetRound.Phase.Settlement) vm.warp(terms.votingEnd);
        else revert("warpTo: not a phase that time alone brings");
        assertEq(uint8(round.phase()), uint8(phase), "phase");
    }

    /// @notice Citizen number `i` enrols.
    function enrol(BudgetRound round, uint256 i) internal {
        vm.prank(walletOf(i));
        round.enrol();
    }

    /// @notice Citizens number `first` to `first + n - 1` enrol.
    function enrolMany(BudgetRound round, uint256 first, uint256 n) internal {
        for (uint256 i; i < n; ++i) {
            enrol(round, first + i);
        }
    }

    /// @notice A round of these terms in its first second of voting, with citizens number 0 to `citizens - 1` of the
    /// terms' district (or the centre) registered and enrolled.
    function openVoting(IBudgetRound.Terms memory terms, uint256 citizens) internal returns (BudgetRound round) {
        uint16 district = DistrictId.unwrap(terms.district);
        registerBatch(0, citizens, district == 0 ? CENTRE : district);
        round = openRound(terms);
        warpTo(round, IBudgetRound.Phase.Enrolment);
        enrolMany(round, 0, citizens);
        warpTo(round, IBudgetRound.Phase.Voting);
    }

    function line(uint8 project, uint256 kopecks) internal pure returns (IBudgetRound.Line memory) {
        return IBudgetRound.Line(ProjectId.wrap(project), Kopecks.wrap(uint48(kopecks)));
    }

    /// @notice A cart of one line.
    function cartOf(uint8 project, uint256 kopecks) internal pure returns (IBudgetRound.Line[] memory cart) {
        cart = new IBudgetRound.Line[](1);
        cart[0] = line(project, kopecks);
    }

    /// @notice A cart of `n` lines over projects `first`, `first + 1`, ..., each of `kopecks`.
    function cartOver(uint8 first, uint256 n, uint256 kopecks) internal pure returns (IBudgetRound.Line[] memory cart) {
        cart = new IBudgetRound.Line[](n);
        for (uint256 i; i < n; ++i) {
            cart[i] = line(uint8(first + i), kopecks);
        }
    }

    /// @notice Citizen number `i` casts a ballot.
    function cast(BudgetRound round, uint256 i, IBudgetRound.Line[] memory cart) internal {
        vm.prank(walletOf(i));
        round.castBallot(cart);
    }

    /// @notice Citizen number `i` withdraws the ballot.
    function withdraw(BudgetRound round, uint256 i) internal {
        vm.prank(walletOf(i));
        round.withdrawBallot();
    }

    /// @notice The order that the rules demand: most coins first, then lower cost, then lower id.
    function orderOf(BudgetRound round) internal view returns (ProjectId[] memory order) {
        Kopecks[] memory raised = round.raised();
        IBudgetRound.Project[] memory projects = round.terms().projects;
        order = new ProjectId[](raised.length);
        for (uint256 id; id < raised.length; ++id) {
            uint256 place = id;
            for (; place != 0; --place) {
                uint256 other = ProjectId.unwrap(order[place - 1]);
                bool stays = raised[other] > raised[id]
                    || (raised[other] == raised[id] && projects[other].cost <= projects[id].cost);
                if (stays) break;
                order[place] = order[place - 1];
            }
            order[place] = ProjectId.wrap(uint8(id));
        }
    }

    /// @notice Anyone settles in the right order.
    function settle(BudgetRound round) internal {
        ProjectId[] memory order = orderOf(round);
        vm.prank(anyone);
        round.settle(order);
    }

    // ------------------------------------------------------------------------------------------- departments

    /// @notice A department at the top of the tree whose answers need `approvals`, serving the whole city.
    function openDepartment(uint8 approvals) internal returns (DepartmentId) {
        vm.prank(establishment);
        return departments.openDepartment(
            DepartmentId.wrap(0), unicode"Благоустройство", unicode"Б", approvals, 1
        );
    }

    function closeDepartment(DepartmentId department) internal {
        vm.prank(establishment);
        departments.closeDepartment(department);
    }

    function appointOfficer(DepartmentId department, address account) internal returns (OfficerId) {
        vm.prank(establishment);
        return departments.appointOfficer(department, account);
    }

    function dismissOfficer(DepartmentId department, address account) internal {
        vm.prank(establishment);
        departments.dismissOfficer(department, account);
    }

    /// @notice Appointed as an officer and made the head.
    function appointHead(DepartmentId department, address account) internal returns (OfficerId officer) {
        officer = appointOfficer(department, account);
        vm.prank(establishment);
        departments.appointHead(department, account);
    }

    // ------------------------------------------------------------------------------------------- the forwarder

    /// @notice Sends `data` to `target` through the real ERC-2771 forwarder, signed by citizen number `i`.
    function relay(uint256 i, address target, bytes memory data) internal {
        relayByKey(keyOf(i), target, data);
    }

    /// @notice The same, signed by whoever has the key.
    function relayByKey(uint256 key, address target, bytes memory data) internal {
        ERC2771Forwarder.ForwardRequestData memory request = forwardRequestOf(key, target, data);
        vm.prank(anyone);
        forwarder.execute(request);
    }

    function forwardRequest(uint256 i, address target, bytes memory data)
        internal
        view
        returns (ERC2771Forwarder.ForwardRequestData memory)
    {
        return forwardRequestOf(keyOf(i), target, data);
    }

    function forwardRequestOf(uint256 key, address target, bytes memory data)
        private
        view
        returns (ERC2771Forwarder.ForwardRequestData memory request)
    {
        request.from = vm.addr(key);
        request.to = target;
        request.gas = 1_000_000;
        request.deadline = uint48(block.timestamp + 1 hours);
        request.data = data;
        request.signature = signForward(request, key);
    }

    function signForward(ERC2771Forwarder.ForwardRequestData memory request, uint256 key)
        internal
        view
        returns (bytes memory)
    {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)"
                ),
                request.from,
                request.to,
                request.value,
                request.gas,
                forwarder.nonces(request.from),
                request.deadline,
                keccak256(request.data)
            )
        );
        (, string memory name, string memory version, uint256 chainId, address verifyingContract,,) =
            forwarder.eip712Domain();
        bytes32 domain = domainSeparator(name, version, chainId, verifyingContract);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, keccak256(abi.encodePacked(hex"1901", domain, structHash)));
        return abi.encodePacked(r, s, v);
    }
}
