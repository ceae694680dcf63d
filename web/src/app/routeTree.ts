import { createRootRoute, createRoute, notFound } from '@tanstack/react-router'
import { type FilingStep, parseFilingStep } from '../features/appealFiling/filingSteps.ts'
import { parseAppealFilters } from '../features/appeals/appealFilters.ts'
import { parseDepartmentSearch } from '../features/departments/departmentSearch.ts'
import { parseInbox } from '../features/desk/appeals/inbox/parseInbox.ts'
import { parseDepartment } from '../features/desk/departments/parseDepartment.ts'
import { parseModerator } from '../features/desk/moderator/parseModerator.ts'
import { parseProjectFilters } from '../features/round/projectFilters.ts'
import { isAddress } from '../lib/format/isAddress.ts'
import { loadMessages } from '../lib/i18n/messages.ts'
import { Layout } from './layout/Layout.tsx'
import { NotFound } from './layout/NotFound.tsx'
import { parsePage, parseStatistics } from './parsePage.ts'

/** Every page. What a page shows comes with `*.lazy.tsx`; its texts are loaded meanwhile by the `loader`. */
const root = createRootRoute({ component: Layout, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => loadMessages('rounds', 'appeals'),
}).lazy(() => import('./routes/home.lazy.tsx').then(({ Route }) => Route))

const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  loader: () => loadMessages('help'),
}).lazy(() => import('./routes/help.lazy.tsx').then(({ Route }) => Route))

const check = createRoute({
  getParentRoute: () => root,
  path: '/check',
  validateSearch: ({ round }: Record<string, unknown>): { round?: `0x${string}` } =>
    typeof round === 'string' ? { round: toAddress(round) } : {},
  loader: () => loadMessages('check'),
}).lazy(() => import('./routes/check.lazy.tsx').then(({ Route }) => Route))

const wallet = createRoute({
  getParentRoute: () => root,
  path: '/wallet/$address',
  params: {
    parse: ({ address }) => ({ address: toAddress(address) }),
    stringify: ({ address }) => ({ address: address.toLowerCase() }),
  },
  validateSearch: parsePage,
  loader: () => loadMessages('walletHistory'),
}).lazy(() => import('./routes/wallet.lazy.tsx').then(({ Route }) => Route))

/** An appeal's id in an address: as the index has it, in lower case. */
const appealParams = { parse: ({ appeal }: { appeal: string }) => ({ appeal: toHash(appeal.toLowerCase()) }) }

const appealNew = createRoute({
  getParentRoute: () => root,
  path: '/appeals/new',
  validateSearch: ({ draft, step }: Record<string, unknown>): { draft?: string; step?: FilingStep } => ({
    ...(typeof draft === 'string' && draft !== '' && { draft }),
    ...(step !== undefined && { step: parseFilingStep(step) }),
  }),
  loader: () => loadMessages('appealFiling', 'wallet'),
}).lazy(() => import('./routes/appealNew.lazy.tsx').then(({ Route }) => Route))

const appealReceipt = createRoute({
  getParentRoute: () => root,
  path: '/appeals/$appeal/receipt',
  params: appealParams,
  loader: () => loadMessages('appealFiling'),
}).lazy(() => import('./routes/appealReceipt.lazy.tsx').then(({ Route }) => Route))

/** The code that the information centre gave; in a link it stands in the page's own part of the address. */
const appealClaim = createRoute({
  getParentRoute: () => root,
  path: '/appeals/claim',
  validateSearch: ({ appeal, code, key }: Record<string, unknown>) => ({
    ...(typeof appeal === 'string' && { appeal }),
    ...(typeof code === 'string' && { code }),
    ...(typeof key === 'string' && { key }),
  }),
  loader: () => loadMessages('myAppeals', 'wallet'),
}).lazy(() => import('./routes/appealClaim.lazy.tsx').then(({ Route }) => Route))

const myAppeals = createRoute({
  getParentRoute: () => root,
  path: '/my/appeals',
  loader: () => loadMessages('myAppeals', 'appealActs', 'wallet'),
}).lazy(() => import('./routes/myAppeals.lazy.tsx').then(({ Route }) => Route))

const appeals = createRoute({
  getParentRoute: () => root,
  path: '/appeals',
  validateSearch: parseAppealFilters,
  loader: () => loadMessages('appeals'),
}).lazy(() => import('./routes/appeals.lazy.tsx').then(({ Route }) => Route))

const appeal = createRoute({
  getParentRoute: () => root,
  path: '/appeals/$appeal',
  params: appealParams,
  loader: () => loadMessages('appeal'),
}).lazy(() => import('./routes/appeal.lazy.tsx').then(({ Route }) => Route))

const answerPrint = createRoute({
  getParentRoute: () => root,
  path: '/appeals/$appeal/print',
  params: appealParams,
  loader: () => loadMessages('answerPrint'),
}).lazy(() => import('./routes/answerPrint.lazy.tsx').then(({ Route }) => Route))

const departments = createRoute({
  getParentRoute: () => root,
  path: '/departments',
  validateSearch: parseDepartmentSearch,
  loader: () => loadMessages('departments'),
}).lazy(() => import('./routes/departments.lazy.tsx').then(({ Route }) => Route))

const department = createRoute({
  getParentRoute: () => root,
  path: '/departments/$department',
  params: {
    parse: ({ department }) => ({ department: toNumber(department) }),
    stringify: ({ department }) => ({ department: String(department) }),
  },
  validateSearch: parsePage,
  loader: () => loadMessages('departments'),
}).lazy(() => import('./routes/department.lazy.tsx').then(({ Route }) => Route))

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: ({ voucher }: Record<string, unknown>): { voucher?: string } =>
    typeof voucher === 'string' && voucher !== '' ? { voucher } : {},
  loader: () => loadMessages('registration', 'wallet'),
}).lazy(() => import('./routes/register.lazy.tsx').then(({ Route }) => Route))

const my = createRoute({
  getParentRoute: () => root,
  path: '/my',
  validateSearch: parsePage,
  loader: () => loadMessages('my', 'wallet'),
}).lazy(() => import('./routes/my.lazy.tsx').then(({ Route }) => Route))

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/receipts/$transaction',
  params: { parse: ({ transaction }) => ({ transaction: toHash(transaction) }) },
  validateSearch: ({ wallet }: Record<string, unknown>): { wallet?: `0x${string}` } =>
    typeof wallet === 'string' ? { wallet: toAddress(wallet) } : {},
  loader: () => loadMessages('cart'),
}).lazy(() => import('./routes/receipt.lazy.tsx').then(({ Route }) => Route))

/** Reads the round that all pages below are about. */
const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$round',
  params: { parse: ({ round }) => ({ round: toAddress(round) }) },
  loader: () => loadMessages('round'),
}).lazy(() => import('./routes/round.lazy.tsx').then(({ Route }) => Route))

const frame = createRoute({ getParentRoute: () => round, id: 'frame' }).lazy(() =>
  import('./routes/roundFrame.lazy.tsx').then(({ Route }) => Route),
)

const projects = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: parseProjectFilters,
}).lazy(() => import('./routes/projects.lazy.tsx').then(({ Route }) => Route))

const outcome = createRoute({
  getParentRoute: () => frame,
  path: '/outcome',
  loader: () => loadMessages('outcome'),
}).lazy(() => import('./routes/outcome.lazy.tsx').then(({ Route }) => Route))

const statistics = createRoute({
  getParentRoute: () => frame,
  path: '/statistics',
  validateSearch: parseStatistics,
  loader: () => loadMessages('statistics'),
}).lazy(() => import('./routes/statistics.lazy.tsx').then(({ Route }) => Route))

const terms = createRoute({
  getParentRoute: () => frame,
  path: '/terms',
  loader: () => loadMessages('terms'),
}).lazy(() => import('./routes/terms.lazy.tsx').then(({ Route }) => Route))

const project = createRoute({
  getParentRoute: () => round,
  path: '/projects/$project',
  params: {
    parse: ({ project }) => ({ project: toNumber(project) }),
    stringify: ({ project }) => ({ project: String(project) }),
  },
  validateSearch: parsePage,
  loader: () => loadMessages('project'),
}).lazy(() => import('./routes/project.lazy.tsx').then(({ Route }) => Route))

const cart = createRoute({
  getParentRoute: () => round,
  path: '/cart',
  loader: () => loadMessages('cart', 'wallet'),
}).lazy(() => import('./routes/cart.lazy.tsx').then(({ Route }) => Route))

/** Where officials work. Signing brings the wallet's texts along. */
const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  loader: () => loadMessages('desk', 'wallet'),
}).lazy(() => import('./routes/desk.lazy.tsx').then(({ Route }) => Route))

const deskOverview = createRoute({ getParentRoute: () => desk, path: '/' }).lazy(() =>
  import('./routes/deskOverview.lazy.tsx').then(({ Route }) => Route),
)

const deskRegistrar = createRoute({ getParentRoute: () => desk, path: '/registrar' }).lazy(() =>
  import('./routes/deskRegistrar.lazy.tsx').then(({ Route }) => Route),
)

const deskImport = createRoute({ getParentRoute: () => desk, path: '/registrar/import' }).lazy(() =>
  import('./routes/deskImport.lazy.tsx').then(({ Route }) => Route),
)

const deskPerson = createRoute({ getParentRoute: () => desk, path: '/registrar/person' }).lazy(() =>
  import('./routes/deskPerson.lazy.tsx').then(({ Route }) => Route),
)

const deskTreasurer = createRoute({ getParentRoute: () => desk, path: '/treasurer' }).lazy(() =>
  import('./routes/deskTreasurer.lazy.tsx').then(({ Route }) => Route),
)

const deskOpenRound = createRoute({ getParentRoute: () => desk, path: '/treasurer/open' }).lazy(() =>
  import('./routes/deskOpenRound.lazy.tsx').then(({ Route }) => Route),
)

const deskGuardian = createRoute({ getParentRoute: () => desk, path: '/guardian' }).lazy(() =>
  import('./routes/deskGuardian.lazy.tsx').then(({ Route }) => Route),
)

const deskInbox = createRoute({
  getParentRoute: () => desk,
  path: '/appeals',
  validateSearch: parseInbox,
}).lazy(() => import('./routes/deskInbox.lazy.tsx').then(({ Route }) => Route))

const deskAppeal = createRoute({
  getParentRoute: () => desk,
  path: '/appeals/$appeal',
  params: appealParams,
}).lazy(() => import('./routes/deskAppeal.lazy.tsx').then(({ Route }) => Route))

const deskDispatch = createRoute({ getParentRoute: () => desk, path: '/dispatch' }).lazy(() =>
  import('./routes/deskDispatch.lazy.tsx').then(({ Route }) => Route),
)

const deskCentre = createRoute({ getParentRoute: () => desk, path: '/centre' }).lazy(() =>
  import('./routes/deskCentre.lazy.tsx').then(({ Route }) => Route),
)

const deskHead = createRoute({
  getParentRoute: () => desk,
  path: '/head',
  validateSearch: parseDepartment,
}).lazy(() => import('./routes/deskHead.lazy.tsx').then(({ Route }) => Route))

const deskSupervisor = createRoute({ getParentRoute: () => desk, path: '/supervisor' }).lazy(() =>
  import('./routes/deskSupervisor.lazy.tsx').then(({ Route }) => Route),
)

const deskModerator = createRoute({
  getParentRoute: () => desk,
  path: '/moderator',
  validateSearch: parseModerator,
}).lazy(() => import('./routes/deskModerator.lazy.tsx').then(({ Route }) => Route))

const deskDepartments = createRoute({
  getParentRoute: () => desk,
  path: '/departments',
  validateSearch: parseDepartment,
}).lazy(() => import('./routes/deskDepartments.lazy.tsx').then(({ Route }) => Route))

export const routeTree = root.addChildren([
  home,
  help,
  check,
  wallet,
  register,
  my,
  appeals,
  appealNew,
  appealClaim,
  appealReceipt,
  myAppeals,
  appeal,
  answerPrint,
  departments,
  department,
  receipt,
  desk.addChildren([
    deskOverview,
    deskRegistrar,
    deskImport,
    deskPerson,
    deskTreasurer,
    deskOpenRound,
    deskGuardian,
    deskInbox,
    deskAppeal,
    deskDispatch,
    deskCentre,
    deskHead,
    deskSupervisor,
    deskModerator,
    deskDepartments,
  ]),
  round.addChildren([frame.addChildren([projects, outcome, statistics, terms]), project, cart]),
])

/** The index knows addresses in lower case only. */
function toAddress(text: string): `0x${string}` {
  if (!isAddress(text)) throw notFound()
  return text.toLowerCase() as `0x${string}`
}

function toHash(text: string): `0x${string}` {
  if (!/^0x[0-9a-fA-F]{64}$/.test(text)) throw notFound()
  return text as `0x${string}`
}

function toNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw notFound()
  return Number(text)
}
