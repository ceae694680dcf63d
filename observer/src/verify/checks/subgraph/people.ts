import { isFinal } from '@initiative-citizen/contracts/appeal-enums'
import type { Checks } from '../../Checks.ts'
import type { Expected } from './Expected.ts'

export function city({ people, terms, context }: Checks): Expected {
  const persons = [...people.people.persons.values()]
  const appeals = [...context.appeals.values()]
  const rounds = [...terms.rounds.values()]
  const entity = {
    registered: persons.length,
    activeCitizens: persons.filter(({ isActive }) => isActive).length,
    rounds: rounds.length,
    budget: rounds.reduce((sum, { isCancelled, budget }) => (isCancelled ? sum : sum + budget), 0n),
    departments: context.departments.all.size,
    appeals: appeals.length,
    openAppeals: appeals.filter((appeal) => !isFinal(appeal.state)).length,
  }
  // A city where nothing happened yet has no entity.
  const isThere = persons.length + rounds.length + appeals.length + context.departments.all.size > 0
  return {
    collection: 'cities',
    fields: Object.keys(entity),
    links: [],
    entities: new Map(isThere ? [['city', entity]] : []),
  }
}

export function citizens({ people }: Checks): Expected {
  return {
    collection: 'citizens',
    fields: ['index', 'status', 'nullifier', 'registeredAt'],
    links: ['wallet', 'district'],
    entities: new Map(
      [...people.people.persons.values()].map(({ isActive, ...person }) => [
        String(person.index),
        { ...person, status: isActive ? 'Active' : 'Revoked' },
      ]),
    ),
  }
}

export function departments({ context }: Checks): Expected {
  return {
    collection: 'departments',
    fields: ['number', 'letters', 'approvals', 'closed', 'districts', 'keyVersion', 'openedAt'],
    links: ['parent', 'head'],
    entities: new Map(
      [...context.departments.all.values()].map((department) => [
        String(department.number),
        { ...department, parent: department.parent || null, head: department.head || null },
      ]),
    ),
  }
}

export function officers({ context }: Checks): Expected {
  const { accounts } = context.departments
  return {
    collection: 'officers',
    fields: ['number', 'account', 'active'],
    links: [],
    entities: new Map(
      [...accounts].map(([number, account]) => [
        String(number),
        { number, account, active: context.departments.serves(number) },
      ]),
    ),
  }
}
