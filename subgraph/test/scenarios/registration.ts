import { anna, boris, registrar, vera } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Residents are registered',
  async play(city) {
    await city.register(7, anna, boris)
    await city.register(3, vera)
    const registered = (wallet: string, number: number) => ({
      kind: 'Registered',
      wallet: { id: wallet },
      lostWallet: null,
      district: { number },
      reason: null,
      registrar,
    })
    return [
      {
        query:
          '{ cities { id registered activeCitizens rounds budget } districts { id number activeCitizens } }',
        expected: {
          cities: [{ id: 'city', registered: 3, activeCitizens: 3, rounds: 0, budget: '0' }],
          districts: [
            { id: '3', number: 3, activeCitizens: 1 },
            { id: '7', number: 7, activeCitizens: 2 },
          ],
        },
      },
      {
        query: `{ citizens {
          id index status nullifier wallet { id lost roundsJoined ballotsCast coinsPut coinsMoved citizen { id } }
          district { id } changes { kind wallet { id } lostWallet { id } district { number } reason registrar }
        } }`,
        expected: {
          citizens: [
            { wallet: anna, number: 7 },
            { wallet: boris, number: 7 },
            { wallet: vera, number: 3 },
          ].map(({ wallet, number }, place) => ({
            id: `${place + 1}`,
            index: place + 1,
            status: 'Active',
            nullifier: `0x${'0'.repeat(63)}${place + 1}`,
            wallet: {
              id: wallet,
              lost: false,
              roundsJoined: 0,
              ballotsCast: 0,
              coinsPut: '0',
              coinsMoved: '0',
              citizen: { id: `${place + 1}` },
            },
            district: { id: `${number}` },
            changes: [registered(wallet, number)],
          })),
        },
      },
    ]
  },
}
export default scenario
