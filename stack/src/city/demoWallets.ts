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
  establishment: {
    ru: 'Отдел кадров: учреждает отделы, назначает начальников',
    en: 'Establishment: opens departments, appoints heads',
  },
  dispatcher: {
    ru: 'Диспетчер: принимает и направляет обращения',
    en: 'Dispatcher: takes appeals in and sends them on',
  },
  supervisor: { ru: 'Контролёр: решает споры об ответах', en: 'Supervisor: decides disputes about answers' },
  moderator: { ru: 'Модератор: скрывает и стирает тексты', en: 'Moderator: hides and erases texts' },
  economyHead: { ru: 'Городское хозяйство: начальник', en: 'City services: head' },
  economyOfficer: { ru: 'Городское хозяйство: специалист', en: 'City services: officer' },
  improvementHead: { ru: 'Благоустройство: начальник', en: 'Public spaces: head' },
  improvementOfficer: { ru: 'Благоустройство: специалист', en: 'Public spaces: officer' },
  improvementSecondOfficer: {
    ru: 'Благоустройство: второй специалист',
    en: 'Public spaces: second officer',
  },
  roadsHead: { ru: 'Дороги и транспорт: начальник', en: 'Roads and transport: head' },
  roadsOfficer: { ru: 'Дороги и транспорт: специалист', en: 'Roads and transport: officer' },
  roadsSecondOfficer: {
    ru: 'Дороги и транспорт: второй специалист',
    en: 'Roads and transport: second officer',
  },
  housingHead: { ru: 'ЖКХ: начальник', en: 'Housing: head' },
  housingOfficer: { ru: 'ЖКХ: специалист', en: 'Housing: officer' },
  housingSecondOfficer: { ru: 'ЖКХ: второй специалист', en: 'Housing: second officer' },
  cultureHead: { ru: 'Образование и культура: начальник', en: 'Education and culture: head' },
  cultureOfficer: { ru: 'Образование и культура: специалист', en: 'Education and culture: officer' },
  ecologyHead: { ru: 'Экология: начальник', en: 'Environment: head' },
  ecologyOfficer: { ru: 'Экология: специалист', en: 'Environment: officer' },
  welfareHead: { ru: 'Соцзащита: начальник', en: 'Social protection: head' },
  welfareOfficer: { ru: 'Соцзащита: специалист', en: 'Social protection: officer' },
  emergencyHead: { ru: 'Аварийная служба: начальник', en: 'Emergency service: head' },
  emergencyOfficer: { ru: 'Аварийная служба: диспетчер смены', en: 'Emergency service: shift officer' },
}

/** The demonstration wallets, citizens first. Their keys are known to everybody. */
export function demoWallets(): DemoWallet[] {
  return (Object.entries(LABELS) as [Place, Localised][]).map(([role, label]) => ({
    role,
    label,
    privateKey: demoKey(PLACES[role]),
  }))
}
