import { anna, spare } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A lost wallet is replaced, the citizen stays',
  async play(city) {
    await city.register(7, anna)
    await city.rebind(1, spare)
    return [
      {
        query: `{
          citizens { id status wallet { id } changes { kind wallet { id } lostWallet { id } district { id } } }
          wallets { id lost citizen { id } }
          cities { registered activeCitizens }
        }`,
        expected: {
          citizens: [
            {
              id: '1',
              status: 'Active',
              wallet: { id: spare },
              changes: [
                { kind: 'Registered', wallet: { id: anna }, lostWallet: null, district: { id: '7' } },
                { kind: 'WalletRebound', wallet: { id: spare }, lostWallet: { id: anna }, district: null },
              ],
            },
          ],
          wallets: [
            { id: anna, lost: true, citizen: { id: '1' } },
            { id: spare, lost: false, citizen: { id: '1' } },
          ],
          cities: [{ registered: 1, activeCitizens: 1 }],
        },
      },
    ]
  },
}
export default scenario
