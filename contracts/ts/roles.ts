/** The AccessManager's role ids, fixed at deployment. The administrator is OpenZeppelin's own role 0. */
export const ROLES = {
  admin: 0n,
  registrar: 1n,
  treasurer: 2n,
  guardian: 3n,
  establishment: 4n,
  dispatcher: 5n,
  supervisor: 6n,
  moderator: 7n,
} as const

export type Role = keyof typeof ROLES
