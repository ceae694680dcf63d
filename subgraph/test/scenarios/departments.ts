import { clerk, deputy, establishment, head, otherHead } from '../accounts.ts'
import { actOnDepartments } from '../acts.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'
import { now } from '../time.ts'

const KEY = (byte: string) => `0x${byte.repeat(32)}` as const

const scenario: Scenario = {
  name: 'Departments change, officers come and go',
  async play(city) {
    const above = await openDepartment(city, { letters: 'У', head: otherHead, officers: [clerk] })
    const openedAt = await now(city)
    const plan = [above, 'Отдел дорог', 'УД', 2, 0b110n] as const
    await actOnDepartments(city, establishment, 'openDepartment', plan)
    await actOnDepartments(city, establishment, 'appointOfficer', [2, head])
    await actOnDepartments(city, establishment, 'appointHead', [2, head])
    await actOnDepartments(city, head, 'appointOfficer', [2, deputy])
    await actOnDepartments(city, establishment, 'renameDepartment', [2, 'Отдел дорог и мостов'])
    await actOnDepartments(city, establishment, 'setApprovals', [2, 3])
    await actOnDepartments(city, establishment, 'setCoverage', [2, 0b1000n])
    await actOnDepartments(city, head, 'publishKey', [2, KEY('11')])
    await actOnDepartments(city, head, 'publishKey', [2, KEY('22')])
    await actOnDepartments(city, establishment, 'publish', [0, KEY('33')])
    await actOnDepartments(city, establishment, 'publish', [1, KEY('44')])
    await actOnDepartments(city, establishment, 'publish', [0, KEY('55')])

    await actOnDepartments(city, otherHead, 'dismissOfficer', [above, clerk])
    const clerkLeftAt = await now(city)
    await actOnDepartments(city, head, 'appointOfficer', [2, clerk])
    await actOnDepartments(city, establishment, 'dismissOfficer', [above, otherHead])
    const headLeftAt = await now(city)
    await actOnDepartments(city, establishment, 'closeDepartment', [above])

    const officer = (number: number, account: string, department: number, dismissedAt?: number) => ({
      id: `${number}`,
      number,
      account,
      department: { number: department },
      active: dismissedAt === undefined,
      dismissedAt: dismissedAt === undefined ? null : `${dismissedAt}`,
    })
    return [
      {
        query: `{ departments {
          id number parent { id } children { number } name letters approvals closed head { account } districts key keyVersion
        } }`,
        expected: {
          departments: [
            {
              id: '1',
              number: 1,
              parent: null,
              children: [{ number: 2 }],
              name: 'Отдел У',
              letters: 'У',
              approvals: 1,
              closed: true,
              head: null,
              districts: '1',
              key: null,
              keyVersion: 0,
            },
            {
              id: '2',
              number: 2,
              parent: { id: '1' },
              children: [],
              name: 'Отдел дорог и мостов',
              letters: 'УД',
              approvals: 3,
              closed: false,
              head: { account: head },
              districts: '8',
              key: KEY('22'),
              keyVersion: 2,
            },
          ],
        },
      },
      {
        query: '{ officers { id number account department { number } active dismissedAt } }',
        expected: {
          officers: [
            officer(1, otherHead, 1, headLeftAt),
            officer(2, clerk, 1, clerkLeftAt),
            officer(3, head, 2),
            officer(4, deputy, 2),
            officer(5, clerk, 2),
          ],
        },
      },
      {
        query: `{
          wallets { id officer { number } }
          publications { id digest }
          cities { departments }
          department(id: "2") { openedAt }
        }`,
        expected: {
          wallets: [
            { id: otherHead, officer: null },
            { id: clerk, officer: { number: 5 } },
            { id: head, officer: { number: 3 } },
            { id: deputy, officer: { number: 4 } },
          ],
          publications: [
            { id: 'Categories', digest: KEY('55') },
            { id: 'Map', digest: KEY('44') },
          ],
          cities: [{ departments: 2 }],
          department: { openedAt: `${openedAt + 1}` },
        },
      },
    ]
  },
}
export default scenario
