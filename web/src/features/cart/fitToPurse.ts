import { type CartLines, totalOf } from './lines.ts'
import { type Purse, toSteps } from './purse.ts'

/**
 * The same wishes within a share that turned out smaller, or a coarser step: every line shrinks in proportion, in
 * whole steps. Lines that shrink to nothing leave the cart.
 * @returns A cart that the share covers; amounts never grow.
 */
export function fitToPurse(lines: CartLines, purse: Purse): CartLines {
  const total = totalOf(lines)
  const fits = total <= purse.share
  return lines
    .map(({ project, amount }) => ({
      project,
      amount: toSteps(fits ? amount : (amount * purse.share) / total, purse.step),
    }))
    .filter(({ amount }) => amount > 0n)
}
