import type { SignedBallotRequest } from '../request.ts'

/** The arguments of `castBallotFor`, where amounts are what the ABI's types make of 48 bits. */
export function castBallotForArgs({ wallet, lines, sequence, signature }: SignedBallotRequest) {
  const cart = lines.map(({ project, amount }) => ({ project, amount: Number(amount) }))
  return [wallet, cart, sequence, signature] as const
}
