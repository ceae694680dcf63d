import { anna, boris, grigory, stranger, vera } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

/** What nobody signed: its s is in the upper half. */
const FORGED = `0x${'11'.repeat(32)}7f${'ff'.repeat(31)}1c` as const

const scenario: Scenario = {
  name: 'Signed ballots come in batches, among ballots that wallets send themselves',
  async play(city) {
    await city.register(7, anna, boris)
    await city.register(3, vera, grigory)
    const round = await city.openRound({ budget: 400_000, projects: [{ cost: 1 }, { cost: 1 }, { cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(grigory)
    await round.enrolSigned(anna, stranger, boris, grigory, vera)
    await round.until('votingStart')
    await round.cast(boris, { 1: 500 })
    await round.castSigned(
      { wallet: anna, sequence: 2, cart: { 0: 60_000, 1: 20_000 } },
      { wallet: vera, sequence: 2, cart: { 0: 100_010 } },
      // Of boris's coins all that changes is their project: no coin of his moves on balance.
      { wallet: boris, sequence: 3, cart: { 0: 500 } },
      { wallet: stranger, sequence: 2, cart: { 0: 10 } },
      { wallet: vera, sequence: 2, cart: { 0: 1_000 }, signature: FORGED },
    )
    await round.castSigned(
      { wallet: anna, sequence: 7, cart: {} },
      { wallet: vera, sequence: 9, cart: { 2: 1_000 } },
      { wallet: vera, sequence: 4, cart: { 2: 70_000 } },
      { wallet: grigory, sequence: 2, cart: { 1: 10 } },
      { wallet: grigory, sequence: 3, cart: { 1: 30, 2: 40 } },
    )
    await round.cast(anna, { 1: 50 })
    const piggyBanks = [await round.piggyBank(0), await round.piggyBank(1), await round.piggyBank(2)]
    const [first, second, third] = piggyBanks
    const moved = (
      kind: string,
      from: string | undefined,
      to: string | undefined,
      amount: number,
      wallet: string | null,
      piggyBank: string | undefined | null,
    ) => ({
      ...{ kind, from, to, amount: String(amount) },
      wallet: wallet && { id: wallet },
      piggyBank: piggyBank && { id: piggyBank },
    })
    const contribution = (wallet: string, amount: number) => ({
      wallet: { id: wallet },
      amount: String(amount),
    })
    const ballot = (wallet: string, sequence: number, projects: number[], amounts: number[]) => ({
      wallet: { id: wallet },
      ...{ sequence, projects, amounts: amounts.map(String) },
      total: String(amounts.reduce((a, b) => a + b, 0)),
    })
    return [
      {
        query:
          '{ coinMovements(where: { kind_not: Emission }) { kind from to amount wallet { id } piggyBank { id } } }',
        expected: {
          coinMovements: [
            moved('Deposit', boris, second, 500, boris, second),
            moved('SignedDeposit', anna, round.address, 80_000, anna, null),
            moved('BatchDeposit', round.address, first, 60_500, null, first),
            moved('BatchDeposit', round.address, second, 19_500, null, second),
            moved('SignedTakenBack', round.address, anna, 80_000, anna, null),
            moved('SignedDeposit', vera, round.address, 1_000, vera, null),
            moved('SignedDeposit', grigory, round.address, 10, grigory, null),
            moved('SignedDeposit', grigory, round.address, 60, grigory, null),
            moved('BatchTakenBack', first, round.address, 60_000, null, first),
            moved('BatchTakenBack', second, round.address, 19_970, null, second),
            moved('BatchDeposit', round.address, third, 1_040, null, third),
            moved('Deposit', anna, second, 50, anna, second),
          ],
        },
      },
      {
        query: '{ piggyBanks { id raised balance contributors contributions { wallet { id } amount } } }',
        expected: {
          piggyBanks: [
            {
              ...{ id: first, raised: '500', balance: '500', contributors: 1 },
              contributions: [contribution(anna, 0), contribution(boris, 500)],
            },
            {
              ...{ id: second, raised: '80', balance: '80', contributors: 2 },
              contributions: [contribution(anna, 50), contribution(boris, 0), contribution(grigory, 30)],
            },
            {
              ...{ id: third, raised: '1040', balance: '1040', contributors: 2 },
              contributions: [contribution(vera, 1_000), contribution(grigory, 40)],
            },
          ],
        },
      },
      {
        query: '{ ballotCasts { wallet { id } sequence projects amounts total } }',
        expected: {
          ballotCasts: [
            ballot(boris, 2, [1], [500]),
            ballot(anna, 2, [0, 1], [60_000, 20_000]),
            ballot(boris, 3, [0], [500]),
            ballot(anna, 7, [], []),
            ballot(vera, 9, [2], [1_000]),
            ballot(grigory, 2, [1], [10]),
            ballot(grigory, 3, [1, 2], [30, 40]),
            ballot(anna, 8, [1], [50]),
          ],
        },
      },
      {
        query: `{
          rounds { enrolled voters ballotsCast inPiggyBanks participation { district { id } enrolled voters coinsPut } }
          enrolments { wallet { id } coinsPut sequence ballot { sequence total } }
          wallets(where: { roundsJoined: 1 }) { id ballotsCast coinsPut coinsMoved }
        }`,
        expected: {
          rounds: [
            {
              ...{ enrolled: 4, voters: 4, ballotsCast: 8, inPiggyBanks: '1620' },
              participation: [
                { district: { id: '3' }, enrolled: 2, voters: 2, coinsPut: '1070' },
                { district: { id: '7' }, enrolled: 2, voters: 2, coinsPut: '550' },
              ],
            },
          ],
          enrolments: [
            { wallet: { id: anna }, coinsPut: '50', sequence: 8, ballot: { sequence: 8, total: '50' } },
            { wallet: { id: boris }, coinsPut: '500', sequence: 3, ballot: { sequence: 3, total: '500' } },
            { wallet: { id: vera }, coinsPut: '1000', sequence: 9, ballot: { sequence: 9, total: '1000' } },
            { wallet: { id: grigory }, coinsPut: '70', sequence: 3, ballot: { sequence: 3, total: '70' } },
          ],
          wallets: [
            { id: anna, ballotsCast: 3, coinsPut: '50', coinsMoved: '160050' },
            { id: boris, ballotsCast: 2, coinsPut: '500', coinsMoved: '1500' },
            { id: vera, ballotsCast: 1, coinsPut: '1000', coinsMoved: '1000' },
            { id: grigory, ballotsCast: 2, coinsPut: '70', coinsMoved: '70' },
          ],
        },
      },
      {
        query: '{ skippedSignatures { kind position signer reason round { id } } }',
        expected: {
          skippedSignatures: [
            ['Enrolment', 1, stranger, 'NotACitizen'] as const,
            ['Enrolment', 3, grigory, 'AlreadyEnrolled'] as const,
            ['Ballot', 1, vera, 'OverShare'] as const,
            ['Ballot', 3, stranger, 'NotEnrolled'] as const,
            ['Ballot', 4, null, 'BadSignature'] as const,
            ['Ballot', 2, vera, 'StaleSequence'] as const,
          ].map(([kind, position, signer, reason]) => ({
            ...{ kind, position, signer, reason },
            round: { id: round.address },
          })),
        },
      },
    ]
  },
}
export default scenario
