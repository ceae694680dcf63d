// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BudgetRound } from "../../src/BudgetRound.sol";
import { IBudgetRound } from "../../src/interfaces/IBudgetRound.sol";
import { Kopecks, ProjectId } from "../../src/interfaces/Types.sol";
import { Base } from "../Base.t.sol";
import { AnyoneHandler } from "./AnyoneHandler.sol";
import { BatchHandler } from "./BatchHandler.sol";
import { CitizenHandler } from "./CitizenHandler.sol";
import { City } from "./City.sol";
import { OfficeHandler } from "./OfficeHandler.sol";
import { People } from "./People.sol";
import { RegistrarHandler } from "./RegistrarHandler.sol";
import { RoundRecord } from "./RoundRecord.sol";
import { Store } from "./Store.sol";

/// @notice A city in which handlers act: six people are registered and five of them joined a first round. See INVARIANTS.md.
abstract contract InvariantTest is Base {
    /// @dev A seed by which the clock stands still.
    uint256 private constant STILL = 39;
    /// @dev A seed that opens a round for the whole city whose enrolment begins at once.
    uint256 private constant WHOLE_CITY = 39;

    Store internal store;
    People internal people;
    RegistrarHandler internal registrarHandler;
    OfficeHandler internal officeHandler;
    CitizenHandler internal citizenHandler;
    BatchHandler internal batchHandler;
    AnyoneHandler internal anyoneHandler;

    function setUp() public virtual override {
        super.setUp();
        store = new Store(CITY_FOUNDED);
        people = store.people();
        City memory city = City({
            registry: registry,
            factory: factory,
            forwarder: forwarder,
            greedyByRaised: greedyByRaised,
            fillToCost: fillToCost,
            treasury: treasury,
            treasurer: treasurer,
            guardian: guardian,
            registrar: registrar,
            registrarKey: registrarKey
        });
        registrarHandler = new RegistrarHandler(city, store);
        officeHandler = new OfficeHandler(city, store);
        citizenHandler = new CitizenHandler(city, store);
        batchHandler = new BatchHandler(city, store);
        anyoneHandler = new AnyoneHandler(city, store);
        registrarHandler.registerBatch(STILL, 1, 6);
        officeHandler.openRound(STILL, WHOLE_CITY);
        citizenHandler.enrolSeveral(STILL, 1, 0x1f);

        targetContract(address(registrarHandler));
        targetContract(address(officeHandler));
        targetContract(address(citizenHandler));
        targetContract(address(batchHandler));
        targetContract(address(anyoneHandler));
    }

    function eachRound(function(RoundRecord, BudgetRound) internal view check) internal view {
        for (uint256 i; i < store.rounds(); ++i) {
            RoundRecord record = store.record(i);
            check(record, record.round());
        }
    }

    function inPhase(BudgetRound round, IBudgetRound.Phase phase) internal view returns (bool) {
        return round.phase() == phase;
    }

    /// @dev From the beginning of voting until settlement, shares are the citizens'.
    function sharesAreGivenOut(BudgetRound round) internal view returns (bool) {
        return inPhase(round, IBudgetRound.Phase.Voting) || inPhase(round, IBudgetRound.Phase.Settlement);
    }

    function piggyBank(BudgetRound round, uint256 id) internal view returns (address) {
        return round.piggyBank(ProjectId.wrap(uint8(id)));
    }

    function raised(BudgetRound round) internal view returns (uint256[] memory list) {
        Kopecks[] memory amounts = round.raised();
        list = new uint256[](amounts.length);
        for (uint256 id; id < list.length; ++id) {
            list[id] = Kopecks.unwrap(amounts[id]);
        }
    }

    function isWalletOfTheGame(address account) internal view returns (bool) {
        return store.keyOf(account) != 0;
    }
}
