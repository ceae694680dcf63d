import { encodeAbiParameters, keccak256, pad } from 'viem'
import { anna, boris, clerk, dispatcher, grigory, head, spare, stranger, vera } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { draftAnswer, giveAnswer } from '../answerAppeal.ts'
import type { City } from '../city.ts'
import { type FiledAppeal, fileAppeal, filedIn, filing, setTerms } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'

const CODE = pad('0x5ec7e7')
const PHONE = 1

async function answerAndConfirm(city: City, appeal: FiledAppeal, author: typeof anna, mark: number) {
  await actOnAppeals(city, dispatcher, 'register', [appeal.number, 1])
  await actOnAppeals(city, clerk, 'assign', [appeal.number, clerk])
  await giveAnswer(city, await draftAnswer(city, appeal, { department: 1, preparer: clerk }), head)
  await actOnAppeals(city, author, 'confirm', [appeal.number, mark, mark, mark])
}

const scenario: Scenario = {
  name: 'An appeal by telephone finds its author, and only residents count',
  async play(city) {
    await setTerms(city)
    await openDepartment(city, { letters: 'Д', head, officers: [clerk] })
    await city.register(7, anna, boris, vera)
    const bytes32 = { type: 'bytes32' } as const
    const claimHash = keccak256(encodeAbiParameters([bytes32], [CODE]))
    const { logs } = await actOnAppeals(city, dispatcher, 'fileFor', [filing(city), PHONE, claimHash])
    const claimed = filedIn(logs)
    const { logs: others } = await actOnAppeals(city, dispatcher, 'fileFor', [filing(city), PHONE, claimHash])
    const unclaimed = filedIn(others)
    const types = [{ type: 'uint256' }, bytes32, { type: 'address' }] as const
    const commitment = keccak256(encodeAbiParameters(types, [claimed.number, CODE, anna]))
    await actOnAppeals(city, anna, 'commitClaim', [commitment])
    await actOnAppeals(city, anna, 'claim', [claimed.number, CODE])
    await actOnAppeals(city, boris, 'join', [claimed.number])
    await actOnAppeals(city, vera, 'join', [claimed.number])

    // Nobody's wallet, a lost one and one whose citizen's registration was revoked are no residents' wallets.
    const byStranger = await fileAppeal(city, stranger)
    await city.rebind(2, spare)
    const byLostWallet = await fileAppeal(city, boris)
    const byNewWallet = await fileAppeal(city, spare)
    await city.revoke(3, 0)
    const byRevoked = await fileAppeal(city, vera)
    // What he was when he filed is what counts.
    const earlier = await fileAppeal(city, grigory)
    await city.register(7, grigory)

    await answerAndConfirm(city, claimed, anna, 5)
    await answerAndConfirm(city, byStranger, stranger, 1)
    await answerAndConfirm(city, byLostWallet, boris, 1)
    await answerAndConfirm(city, byNewWallet, spare, 3)
    await answerAndConfirm(city, earlier, grigory, 1)
    const appeal = (entry: FiledAppeal, author: string | null, resident: boolean, more: object = {}) => ({
      id: entry.id,
      author: author === null ? null : { id: author },
      resident,
      operator: null,
      channel: 'Wallet',
      joined: 0,
      ...more,
    })
    const byPhone = { operator: dispatcher, channel: 'Phone' }
    return [
      {
        query: '{ appeals { id author { id } resident operator channel joined } }',
        expected: {
          appeals: [
            appeal(claimed, anna, true, { ...byPhone, joined: 2 }),
            appeal(unclaimed, null, false, byPhone),
            appeal(byStranger, stranger, false),
            appeal(byLostWallet, boris, false),
            appeal(byNewWallet, spare, true),
            appeal(byRevoked, vera, false),
            appeal(earlier, grigory, false),
          ],
        },
      },
      {
        query: `{
          appealEvents(where: { appeal: "${claimed.id}", kind_in: [Filed, Claimed, Joined] }) { kind actor }
          appealJoins { id appeal { id } citizen { index } wallet { id } }
          departments { confirmed marks promptness substance courtesy }
        }`,
        expected: {
          appealEvents: [
            { kind: 'Filed', actor: dispatcher },
            { kind: 'Claimed', actor: anna },
            { kind: 'Joined', actor: boris },
            { kind: 'Joined', actor: vera },
          ],
          appealJoins: [
            {
              id: `${claimed.id}00000002`,
              appeal: { id: claimed.id },
              citizen: { index: 2 },
              wallet: { id: boris },
            },
            {
              id: `${claimed.id}00000003`,
              appeal: { id: claimed.id },
              citizen: { index: 3 },
              wallet: { id: vera },
            },
          ],
          departments: [{ confirmed: 5, marks: 2, promptness: 8, substance: 8, courtesy: 8 }],
        },
      },
    ]
  },
}
export default scenario
