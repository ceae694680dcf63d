import { orderBody, projectBody } from '../bodyTexts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A body that is wrong stays away, and nothing stops',
  async play(city) {
    const { bodies } = city
    const forged = bodies.publish(projectBody({ title: 'Подлинный' }))
    bodies.forge(forged, projectBody({ title: 'Подменённый' }))
    const { title: _, ...untitled } = projectBody()
    const shared = bodies.publish(projectBody({ title: 'Общий' }))
    const contents = [
      'это не JSON',
      '',
      '[]',
      '['.repeat(10_000),
      orderBody(),
      { ...projectBody(), version: 2 },
      untitled,
      { ...projectBody(), title: 5 },
      projectBody({ description: 'д'.repeat(128 * 1024) }),
      { ...projectBody(), title: 'Сквер\u0000' },
      { ...projectBody(), title: 'Без места', location: { lat: 90.1, lon: 'x' }, images: [1, { cid: 'a' }] },
      { ...projectBody(), title: 'Экватор', location: { lat: 1e-7, lon: -180 }, address: 5 },
    ]
    const digests = [shared, shared, forged, ...contents.map((content) => bodies.publish(content))]
    const round = await city.openRound({
      budget: 1_000,
      order: bodies.publish({ ...orderBody(), budget: -5 }),
      projects: digests.map((body) => ({ cost: 1, body })),
    })
    const body = (title: string, latitude: string | null, longitude: string | null) => ({
      title,
      latitude,
      longitude,
      address: null,
      images: [],
    })
    const read: Record<number, ReturnType<typeof body>> = {
      0: body('Общий', null, null),
      1: body('Общий', null, null),
      12: body('Сквер', null, null),
      13: body('Без места', null, null),
      14: body('Экватор', '0', '-180'),
    }
    return [
      {
        query: '{ projects { number body { title latitude longitude address images } } }',
        expected: { projects: digests.map((_digest, number) => ({ number, body: read[number] ?? null })) },
      },
      {
        query: '{ rounds { id orderBody { id } } orderBodies { id } _meta { hasIndexingErrors } }',
        expected: {
          rounds: [{ id: round.address, orderBody: null }],
          orderBodies: [],
          _meta: { hasIndexingErrors: false },
        },
      },
    ]
  },
}
export default scenario
