import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { Abi, Address, Hex, TransactionReceipt, TypedDataDefinition } from 'viem'

/** A call of a contract. Build it with `satisfies ContractFunctionParameters<…>`, so that its arguments are checked. */
export interface Call {
  readonly address: Address
  readonly abi: Abi
  readonly functionName: string
  readonly args: readonly unknown[]
}

/** What was written into the chain. */
export interface Written {
  /** Its logs are those of this call alone. */
  readonly receipt: TransactionReceipt
  /** The block's time, unix seconds. */
  readonly timestamp: number
}

/** An act in words, to be agreed to before the wallet is asked. */
export interface Proposal {
  readonly title: string
  readonly call: Call
  /** Says what will be signed. */
  readonly words: ReactNode
  /** The button that leads to the wallet, as in "Sign and revoke". */
  readonly action: string
  /** What to show once it is in the chain. */
  readonly done: (written: Written) => ReactNode
  readonly onMined?: (written: Written) => void
}

/** What went wrong, and what to do. */
export interface Sentence {
  readonly what: string
  readonly todo: string
}

/** Who can sign now: `astray` is a wallet on another chain than the city's. */
export type Signer =
  | { readonly status: 'none' | 'resuming' }
  | { readonly status: 'astray' | 'ready'; readonly address: Address }

export interface SignButtonProps {
  readonly children: ReactNode
  readonly onSign: (from: Address) => void
  readonly disabled?: boolean
  readonly variant?: 'filled' | 'light' | 'danger'
}

/** How the desk signs and writes. The page gives it one, made of its wallet and its transactions. */
export interface Pen {
  readonly signer: Signer
  /** A button that signs; until someone can, the way to that. */
  readonly SignButton: ComponentType<SignButtonProps>
  /** Opens a sheet that checks the act, says it in words, has it signed and follows it. */
  readonly propose: (from: Address, proposal: Proposal) => void
  /**
   * Checks, has signed and follows a call whose words stand on the page already, as one of a series.
   * @param onSent Hears when the wallet has sent it.
   */
  readonly write: (
    from: Address,
    call: Call,
    onSent: () => void,
  ) => Promise<{ readonly written: Written } | { readonly refused: Sentence }>
  /** Has typed data signed. Nothing is sent. */
  readonly sign: (
    from: Address,
    data: TypedDataDefinition,
  ) => Promise<{ readonly signature: Hex } | { readonly refused: Sentence }>
}

export const PenContext = createContext<Pen | undefined>(undefined)

export function usePen(): Pen {
  const pen = useContext(PenContext)
  if (!pen) throw new Error('usePen needs a PenContext above it')
  return pen
}
