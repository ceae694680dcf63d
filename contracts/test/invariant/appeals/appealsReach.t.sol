// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AppealInvariantTest } from "./AppealInvariantTest.sol";

/// @notice A long random walk shows that the handlers get everywhere, and that each sort of act is refused as well.
contract AppealHandlersReachTest is AppealInvariantTest {
    string[] private actions = [
        "file",
        "fileFor",
        "join",
        "provideInformation",
        "withdraw",
        "confirm",
        "dispute",
        "dispute again",
        "claim",
        "register",
        "forward",
        "assign",
        "requestInformation",
        "extend",
        "reseal",
        "answer",
        "signAnswer",
        "returnAnswer",
        "reopen",
        "uphold",
        "entomb",
        "restore",
        "markOverdue",
        "closeUnconfirmed"
    ];
    string[] private moves = [
        "answered by single signatures",
        "commitClaim",
        "dismiss",
        "appoint",
        "setApprovals",
        "setTerms",
        "closeDepartment",
        "letTimePass"
    ];

    mapping(string action => uint256 times) private done;

    function test_AWalkReachesEveryAction() public {
        vm.pauseGasMetering();
        for (uint256 city; city < 6; ++city) {
            if (city != 0) setUp();
            for (uint256 i; i < 400; ++i) {
                walk(uint256(keccak256(abi.encode(city, i))));
            }
            for (uint256 i; i < actions.length; ++i) {
                count(actions[i]);
                count(refused(actions[i]));
            }
            for (uint256 i; i < moves.length; ++i) {
                count(moves[i]);
            }
        }
        for (uint256 i; i < actions.length; ++i) {
            assertGt(done[actions[i]], 0, actions[i]);
            assertGt(done[refused(actions[i])], 0, refused(actions[i]));
        }
        for (uint256 i; i < moves.length; ++i) {
            assertGt(done[moves[i]], 0, moves[i]);
        }
    }

    function count(string memory action) private {
        done[action] += book.done(action);
    }

    function refused(string memory action) private pure returns (string memory) {
        return string.concat(action, ", refused");
    }

    function walk(uint256 seed) private {
        uint256 action = seed % 28;
        uint256 a = uint256(keccak256(abi.encode(seed, "a")));
        uint256 b = uint256(keccak256(abi.encode(seed, "b")));
        if (action == 0) authorHandler.file(a, b);
        else if (action == 1) authorHandler.fileFor(a, b);
        else if (action == 2) authorHandler.join(a, b);
        else if (action == 3) authorHandler.provideInformation(a, b);
        else if (action == 4) authorHandler.withdraw(a, b);
        else if (action == 5) authorHandler.confirm(a, b);
        else if (action == 6) authorHandler.dispute(a, b);
        else if (action == 7) authorHandler.claim(a, b);
        else if (action == 8) routingHandler.register(a, b);
        else if (action == 9) routingHandler.forward(a, b);
        else if (action == 10) routingHandler.assign(a, b);
        else if (action == 11) routingHandler.requestInformation(a, b);
        else if (action == 12) routingHandler.extend(a, b);
        else if (action == 13) routingHandler.reseal(a, b);
        else if (action == 14) answerHandler.answer(a, b);
        else if (action < 18) answerHandler.signAnswer(a, b);
        else if (action == 18) answerHandler.returnAnswer(a, b);
        else if (action == 19) oversightHandler.reopen(a, b);
        else if (action == 20) oversightHandler.uphold(a, b);
        else if (action == 21) oversightHandler.entomb(a, b);
        else if (action == 22) oversightHandler.restore(a, b);
        else if (action == 23) oversightHandler.markOverdue(a, b);
        else if (action == 24) oversightHandler.closeUnconfirmed(a, b);
        else if (action == 25) oversightHandler.letTimePass(a);
        else if (action == 26) answerHandler.answer(a, b);
        else establishmentHandler.change(a, b);
    }
}
