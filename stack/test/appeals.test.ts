import { encodeBody } from '@initiative-citizen/ipfs/body'
import { MAX_BODY_BYTES } from '@initiative-citizen/ipfs/limits'
import { categoriesSchema } from '@initiative-citizen/ipfs/schemas/categories'
import { mapSchema } from '@initiative-citizen/ipfs/schemas/map'
import { keysOf } from '@initiative-citizen/ipfs/sealing/identity'
import { describe, expect, it } from 'vitest'
import { KINDS, TERMS } from '../src/city/administration/appealKinds.ts'
import { CATEGORIES, leafOf } from '../src/city/administration/categories.ts'
import { DEPARTMENTS, departmentKey, departmentNumber } from '../src/city/administration/departments.ts'
import { DOCKET } from '../src/city/appeals/docket.ts'
import { paintScene, type SceneName } from '../src/city/appeals/scenes/paintScene.ts'
import { SUBJECTS } from '../src/city/appeals/scenes/subjects.ts'
import { APPEAL_TEXTS } from '../src/city/appeals/texts/appealTexts.ts'
import { DAYS_OF_HISTORY } from '../src/city/calendar.ts'
import { CITY } from '../src/city/city.ts'
import { demoDepartmentKeys } from '../src/city/demoDepartmentKeys.ts'
import { demoWallets } from '../src/city/demoWallets.ts'
import { CITY_MAP } from '../src/city/map/cityMap.ts'
import { outlineOf } from '../src/city/map/districts.ts'
import { isInside } from '../src/city/map/isInside.ts'
import { houseAt, STREETS } from '../src/city/map/streets.ts'
import { residents } from '../src/city/people.ts'
import { answerBody, appealBody, commentBody, fill, textOf } from '../src/city/seed/appealBodies.ts'
import { PLACES } from '../src/city/wallets.ts'

describe('the map', () => {
  it('is a body, and shows each district of the city', async () => {
    await encodeBody(mapSchema, CITY_MAP)
    expect(CITY_MAP.districts.map(({ number }) => number)).toEqual(CITY.districts.map(({ number }) => number))
  })

  it('has outlines that are closed and do not overlap', () => {
    const numbers = CITY.districts.map(({ number }) => number)
    for (const number of numbers) {
      const outline = outlineOf(number)
      expect(outline.at(0)).toEqual(outline.at(-1))
    }
    for (let east = -6; east <= 6; east += 0.31) {
      for (let north = -5; north <= 5; north += 0.29) {
        const within = numbers.filter((number) => isInside([east, north], outlineOf(number)))
        expect(within.length).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each(Object.values(STREETS).map((street) => [street.short, street] as const))(
    'has every house in its district: %s',
    (_, street) => {
      for (let house = 1; house <= street.houses; house++) {
        expect(isInside(houseAt(street, house), outlineOf(street.district))).toBe(true)
      }
    },
  )
})

describe('the tree of categories', () => {
  const { categories } = CATEGORIES
  const leaves = categories.filter(({ parent }) => parent !== undefined)

  it('is a body with ten branches or so, and each category after its parent', async () => {
    await encodeBody(categoriesSchema, CATEGORIES)
    const ids = categories.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(categories.length - leaves.length).toBeGreaterThanOrEqual(10)
    expect(leaves.length).toBeGreaterThanOrEqual(50)
    for (const { id, parent = 0 } of leaves) expect(ids.indexOf(parent)).toBeLessThan(ids.indexOf(id))
  })

  it('leads to departments that are there, with deadlines for each kind', () => {
    for (const { id } of leaves) {
      const { department, appealKind } = leafOf(id)
      expect(departmentNumber(departmentKey(department))).toBe(department)
      expect(Object.values<number>(KINDS)).toContain(appealKind)
    }
    expect(new Set(leaves.map(({ appealKind }) => appealKind)).size).toBe(Object.keys(KINDS).length)
    expect(TERMS.emergency.answer).toBeLessThan(TERMS.complaint.answer)
  })
})

describe('the departments', () => {
  it('have officers enough for their answers, who serve nowhere else', () => {
    const all = Object.values(DEPARTMENTS).flatMap(({ officers }) => officers)
    expect(new Set(all).size).toBe(all.length)
    for (const { officers, approvals } of Object.values(DEPARTMENTS)) {
      expect(officers.length).toBeGreaterThan(approvals)
    }
  })

  it('have keys of their own, which the page offers with wallets of their officers', async () => {
    const recipients = new Set<string>()
    for (const { identity } of demoDepartmentKeys()) recipients.add((await keysOf(identity)).recipient)
    expect(recipients.size).toBe(Object.keys(DEPARTMENTS).length)
    const offered = new Set(demoWallets().map(({ role }) => PLACES[role]))
    for (const [key, { officers }] of Object.entries(DEPARTMENTS)) {
      if (key === 'gardening') continue
      for (const place of officers) expect(offered).toContain(place)
    }
  })
})

describe('the appeals', () => {
  const people = new Set(residents().map(({ place }) => place))

  it('lie in the past, at houses that are there', () => {
    for (const seed of DOCKET) {
      expect(seed.day).toBeGreaterThan(-DAYS_OF_HISTORY)
      expect(seed.house).toBeLessThanOrEqual(STREETS[seed.street].houses)
      for (const { after } of seed.steps) {
        expect(after).toBeGreaterThan(0)
        expect(seed.day + after).toBeLessThan(0)
      }
    }
  })

  it('are joined by residents, each once, and never by the author', () => {
    for (const { from, steps } of DOCKET) {
      const joining = steps.flatMap((step) => (step.do === 'join' ? [step.by] : []))
      expect(new Set(joining).size).toBe(joining.length)
      expect(joining).not.toContain(from)
      for (const place of joining) expect(people).toContain(place)
    }
  })

  it.each(DOCKET.map((seed) => [fill(textOf(seed).title, seed), seed] as const))(
    'have bodies that fit their schemas: %s',
    async (_, seed) => {
      const { question, information, dispute } = textOf(seed)
      await appealBody(seed, [], undefined)
      for (const version of ['hasty', 'first', 'second', 'duplicate'] as const)
        await answerBody(seed, version, [])
      for (const text of [question, information, dispute]) await commentBody(seed, text)
    },
  )

  it('use every text that was written', () => {
    expect(new Set(DOCKET.map(({ about }) => about))).toEqual(new Set(Object.keys(APPEAL_TEXTS)))
  })
})

describe('the photographs', () => {
  const names = Object.keys(SUBJECTS) as SceneName[]

  it.each(names)('are small pictures without metadata: %s', (name) => {
    const { png } = paintScene(name, 7)
    const text = Buffer.from(png).toString('latin1')
    expect(text.startsWith('\x89PNG')).toBe(true)
    expect(png.length).toBeLessThan(MAX_BODY_BYTES / 8)
    expect(text.match(/IHDR|PLTE|IDAT|IEND|tEXt|eXIf/g)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  })

  it('show another street each, and the same one again', () => {
    expect(paintScene('pothole', 1).png).toEqual(paintScene('pothole', 1).png)
    expect(paintScene('pothole', 1).png).not.toEqual(paintScene('pothole', 2).png)
  })
})
