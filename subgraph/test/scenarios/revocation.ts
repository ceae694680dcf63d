import { anna, boris, vera } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Registrations end, come back and move',
  async play(city) {
    await city.register(7, anna, boris, vera)
    await city.revoke(1, 1)
    await city.revoke(2, 0)
    await city.reinstate(2)
    await city.changeDistrict(3, 8)
    return [
      {
        query: '{ citizens { id status district { id } changes { kind reason district { id } } } }',
        expected: {
          citizens: [
            {
              id: '1',
              status: 'Revoked',
              district: { id: '7' },
              changes: [
                { kind: 'Registered', reason: null, district: { id: '7' } },
                { kind: 'Revoked', reason: 'Deceased', district: null },
              ],
            },
            {
              id: '2',
              status: 'Active',
              district: { id: '7' },
              changes: [
                { kind: 'Registered', reason: null, district: { id: '7' } },
                { kind: 'Revoked', reason: 'Moved', district: null },
                { kind: 'Reinstated', reason: null, district: null },
              ],
            },
            {
              id: '3',
              status: 'Active',
              district: { id: '8' },
              changes: [
                { kind: 'Registered', reason: null, district: { id: '7' } },
                { kind: 'DistrictChanged', reason: null, district: { id: '8' } },
              ],
            },
          ],
        },
      },
      {
        query: '{ cities { registered activeCitizens } districts { id activeCitizens } }',
        expected: {
          cities: [{ registered: 3, activeCitizens: 2 }],
          districts: [
            { id: '7', activeCitizens: 1 },
            { id: '8', activeCitizens: 1 },
          ],
        },
      },
    ]
  },
}
export default scenario
