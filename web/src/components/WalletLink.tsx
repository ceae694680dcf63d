import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { shorten } from '../lib/format/shorten.ts'
import classes from './Copyable.module.css'

/** A wallet by its address, leading to all that is known of it. */
export function WalletLink({ address }: { address: Address }) {
  return (
    <Link to="/wallet/$address" params={{ address }} title={address}>
      <code className={classes.value}>{shorten(address)}</code>
    </Link>
  )
}
