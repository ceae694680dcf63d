// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { InvariantTest } from "./InvariantTest.sol";

/// @notice Invariants over handlers that do nothing would hold as well: here a long random walk shows that the handlers
/// get everywhere.
contract HandlersReachTest is InvariantTest {
    function test_AWalkReachesEveryAction() public {
        string[37] memory actions = [
            "registerByVoucher",
            "registerBatch",
            "tryToRegisterTwice",
            "rebind",
            "tryToRebindToAKnownWallet",
            "revoke",
            "reinstate",
            "changeDistrict",
            "openRound",
            "cancelRound",
            "pauseOrUnpause",
            "enrol",
            "enrolSeveral",
            "moveEnrolment",
            "castBallot",
            "replaceBallot",
            "withdrawBallot",
            "tryToSpendMoreThanTheShare",
            "castBallots",
            "castBallotFor",
            "castBallotFor a contract",
            "enrolBatch",
            "enrolFor",
            "enrolFor a contract",
            "tryToSendAMalformedBatch",
            "skipped for reason 0",
            "skipped for reason 1",
            "skipped for reason 2",
            "skipped for reason 3",
            "skipped for reason 4",
            "skipped for reason 5",
            "skipped for reason 6",
            "skipped for reason 7",
            "skipped for reason 8",
            "skipped for reason 9",
            "settle",
            "tryToSettleInAWrongOrder"
        ];
        vm.pauseGasMetering();
        uint256[37] memory done;
        for (uint256 city; city < 8; ++city) {
            if (city != 0) setUp();
            for (uint256 i; i < 300; ++i) {
                walk(uint256(keccak256(abi.encode(city, i))));
            }
            for (uint256 i; i < actions.length; ++i) {
                done[i] += store.done(actions[i]);
            }
        }
        for (uint256 i; i < actions.length; ++i) {
            assertGt(done[i], 0, actions[i]);
        }
    }

    function walk(uint256 seed) private {
        uint256 action = seed % 26;
        uint256 a = uint256(keccak256(abi.encode(seed, "a")));
        uint256 b = uint256(keccak256(abi.encode(seed, "b")));
        uint256 c = uint256(keccak256(abi.encode(seed, "c")));
        if (action == 0) registrarHandler.registerByVoucher(a, b);
        else if (action == 1) registrarHandler.registerBatch(a, b, c);
        else if (action == 2) registrarHandler.tryToRegisterTwice(a, b);
        else if (action == 3) registrarHandler.rebind(a, b);
        else if (action == 4) registrarHandler.tryToRebindToAKnownWallet(a, b);
        else if (action == 5) registrarHandler.revoke(a, b, c);
        else if (action == 6) registrarHandler.reinstate(a, b);
        else if (action == 7) registrarHandler.changeDistrict(a, b, c);
        else if (action == 8) officeHandler.openRound(a, b);
        else if (action == 9) officeHandler.cancelRound(a, b);
        else if (action == 10) officeHandler.pauseOrUnpause(a, b % 2 == 0, c % 2 == 0);
        else if (action == 11) citizenHandler.enrol(a, b, c);
        else if (action == 12) citizenHandler.moveEnrolment(a, b, c);
        else if (action == 13) citizenHandler.castBallot(a, b, c);
        else if (action == 14) citizenHandler.tryToSpendMoreThanTheShare(a, b, c);
        else if (action == 15) citizenHandler.withdrawBallot(a, b, c);
        else if (action == 16) citizenHandler.enrolSeveral(a, b, c);
        else if (action == 17) anyoneHandler.settle(a, b, c);
        else if (action == 18) anyoneHandler.tryToSettleInAWrongOrder(a, b, c);
        else if (action == 19) citizenHandler.replaceBallot(a, b, c);
        else if (action == 20) batchHandler.castBallots(a, b, c);
        else if (action == 21) batchHandler.castBallotFor(a, b, c);
        else if (action == 22) batchHandler.enrolBatch(a, b, c);
        else if (action == 23) batchHandler.enrolFor(a, b, c);
        else if (action == 24) batchHandler.tryToSendAMalformedBatch(a, b, c);
        else anyoneHandler.letTimePass(a);
    }
}
