import type { Localised } from '../city.ts'
import { PLACES } from '../wallets.ts'

/** A department of the demonstration city. Its number is its place in the list, from 1. */
export interface SeedDepartment {
  readonly name: Localised
  /** What stands between number and year, as in 12-К/2027. */
  readonly letters: string
  readonly parent: DepartmentKey | undefined
  /** Officers besides the preparer who must sign an answer. */
  readonly approvals: number
  /** Districts it serves; 0 stands for the whole city. */
  readonly districts: readonly number[]
  /** The head first. */
  readonly officers: readonly number[]
  /** What opens what is sealed to it. Made for the demonstration: everybody knows it. */
  readonly identity: string
}

export type DepartmentKey =
  | 'economy'
  | 'improvement'
  | 'roads'
  | 'housing'
  | 'culture'
  | 'ecology'
  | 'welfare'
  | 'gardening'
  | 'emergency'

const WHOLE_CITY = [0]

/** The administration of Заречинск, in the order in which its departments were opened. */
export const DEPARTMENTS: Readonly<Record<DepartmentKey, SeedDepartment>> = {
  economy: {
    name: { ru: 'Управление городского хозяйства', en: 'City services' },
    letters: 'ГХ',
    parent: undefined,
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.economyHead, PLACES.economyOfficer],
    identity: 'AGE-SECRET-KEY-16XNG7YN6AKYY5YJXRYN7PR3MRS27E5LC436YH3F4CU2XR0CG0ELQHKMY2Z',
  },
  improvement: {
    name: { ru: 'Отдел благоустройства', en: 'Public spaces' },
    letters: 'Б',
    parent: 'economy',
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.improvementHead, PLACES.improvementOfficer, PLACES.improvementSecondOfficer],
    identity: 'AGE-SECRET-KEY-16D43MH3L5524HJ4DMPVRH2ELPV7P02XUES5E6EFG7R5J43A2JCTQ225WRT',
  },
  roads: {
    name: { ru: 'Отдел дорог и транспорта', en: 'Roads and transport' },
    letters: 'Д',
    parent: 'economy',
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.roadsHead, PLACES.roadsOfficer, PLACES.roadsSecondOfficer],
    identity: 'AGE-SECRET-KEY-18XQTRUYW5DETM3LHKPMYU397QPUNEM7N5FGPZR3G6MUKSWP0LRQQNPNR3S',
  },
  housing: {
    name: { ru: 'Отдел жилищно-коммунального хозяйства', en: 'Housing and utilities' },
    letters: 'К',
    parent: 'economy',
    approvals: 2,
    districts: WHOLE_CITY,
    officers: [PLACES.housingHead, PLACES.housingOfficer, PLACES.housingSecondOfficer],
    identity: 'AGE-SECRET-KEY-1WLK2T54FRD3QMS0SXMZ5LWDJXHP99MLHJPRAS9HTQY9TF60JUL8SPPC0EJ',
  },
  culture: {
    name: { ru: 'Управление образования, культуры и спорта', en: 'Education, culture and sport' },
    letters: 'О',
    parent: undefined,
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.cultureHead, PLACES.cultureOfficer],
    identity: 'AGE-SECRET-KEY-19N4LJTH9594DXZKMFCJFWMXNZYD82KWDFNQWMUMTNFNVSE53MLEQAMT8KQ',
  },
  ecology: {
    name: { ru: 'Отдел экологии', en: 'Environment' },
    letters: 'Э',
    parent: undefined,
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.ecologyHead, PLACES.ecologyOfficer],
    identity: 'AGE-SECRET-KEY-1M09GJSHCADTMF6E25VTX0SVXL8QD3T4R927VU3JTTLZ5KA349VNQFU37EE',
  },
  welfare: {
    name: { ru: 'Управление социальной защиты', en: 'Social protection' },
    letters: 'С',
    parent: undefined,
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.welfareHead, PLACES.welfareOfficer],
    identity: 'AGE-SECRET-KEY-1MZL5PAWFC44AT6284ZRJ8PSZHA7M0HYP39UF79YGSCW8XJ0LPZYQA82T7T',
  },
  gardening: {
    name: { ru: 'Отдел озеленения Берёзовой Рощи', en: 'Gardening of Birch Grove' },
    letters: 'З',
    parent: 'improvement',
    approvals: 1,
    districts: [5],
    officers: [PLACES.gardeningHead, PLACES.gardeningOfficer],
    identity: 'AGE-SECRET-KEY-1FAG7P2WVSEDW6PT2AX94NY73UPW6KU8RM3C7NJZZM32J0W3N2AESDHASTF',
  },
  emergency: {
    name: { ru: 'Аварийно-диспетчерская служба', en: 'Emergency service' },
    letters: 'АДС',
    parent: 'housing',
    approvals: 1,
    districts: WHOLE_CITY,
    officers: [PLACES.emergencyHead, PLACES.emergencyOfficer],
    identity: 'AGE-SECRET-KEY-1U867Z83948A29E7LELSX2NYDPVE6NUQLYUAT5WZUQQZ6Q78FHUWQJF5MRN',
  },
}

/** The number under which a department stands on the chain. */
export function departmentNumber(key: DepartmentKey): number {
  return Object.keys(DEPARTMENTS).indexOf(key) + 1
}

/** @throws When there is no department of this number. */
export function departmentKey(number: number): DepartmentKey {
  const key = Object.keys(DEPARTMENTS)[number - 1]
  if (!key) throw new Error(`There is no department ${number}.`)
  return key as DepartmentKey
}
