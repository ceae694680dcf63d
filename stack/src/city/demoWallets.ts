import type { Hex } from 'viem'
import type { Localised } from './city.ts'
import { demoKey, PLACES, type Place } from './wallets.ts'

/** A wallet that the page offers to newcomers without one. */
export interface DemoWallet {
  readonly role: Place
  readonly label: Localised
  readonly privateKey: Hex
}

const LABELS: Partial<Record<Place, Localised>> = {
  freshVoter: { ru: 'Анна: вступила в раунд, ещё не голосовала', en: 'Anna: enrolled, has not voted yet' },
  voter: { ru: 'Борис: уже проголосовал', en: 'Boris: has voted' },
  notEnrolled: { ru: 'Вера: в реестре, в раунде не участвует', en: 'Vera: registered, not enrolled' },
  newcomer: { ru: 'Глеб: ещё не в реестре жителей', en: 'Gleb: not registered yet' },
  registrar: { ru: 'Регистратор: ведёт реестр жителей', en: 'Registrar: keeps the register of residents' },
  treasurer: { ru: 'Казначей: открывает раунды', en: 'Treasurer: opens rounds' },
  guardian: { ru: 'Страж: может приостановить регистрацию', en: 'Guardian: can pause registrations' },
  administrator: { ru: 'Администратор: назначает роли', en: 'Administrator: grants roles' },
}

/** The demonstration wallets, citizens first. Their keys are known to everybody. */
export function demoWallets(): DemoWallet[] {
  return (Object.entries(LABELS) as [Place, Localised][]).map(([role, label]) => ({
    role,
    label,
    privateKey: demoKey(PLACES[role]),
  }))
}
