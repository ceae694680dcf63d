/** The offices whose work is done at the desk; as `ROLES` of the contracts. The administrator works elsewhere. */
export const OFFICES = [
  'registrar',
  'treasurer',
  'guardian',
  'establishment',
  'dispatcher',
  'supervisor',
  'moderator',
] as const

export type Office = (typeof OFFICES)[number]
