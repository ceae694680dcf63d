import { type Answer, answerTypedData } from '@initiative-citizen/contracts/answer'
import { type ReactNode, useState } from 'react'
import type { Address } from 'viem'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import { useAct } from '../../acts/useAct.tsx'
import { useCityCalls } from '../../acts/useCityCalls.ts'
import { type Sentence, usePen } from '../../pen/Pen.ts'

interface Signing {
  readonly title: string
  readonly words: ReactNode
  readonly action: string
  readonly done: ReactNode
  readonly onMined?: () => void
}

/**
 * Signs an answer and puts the signature on the chain. The wallet is asked twice: for the signature, whose meaning stands
 * in words on the page, and for the transaction that carries it.
 */
export function useSignAnswer() {
  const { contracts, chainId } = useConfig()
  const pen = usePen()
  const act = useAct()
  const calls = useCityCalls()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Sentence>()
  const sign = async (from: Address, answer: Answer, { onMined, ...signing }: Signing) => {
    setBusy(true)
    setRefused(undefined)
    const data = answerTypedData(answer, { address: contracts.appealRegistry, chainId })
    const result = await pen.sign(from, { ...data, message: { ...answer } })
    setBusy(false)
    if ('refused' in result) return setRefused(result.refused)
    act(from, {
      ...signing,
      call: calls.appeal('signAnswer', [answer, { signer: from, signature: result.signature }]),
      ...(onMined && { onMined }),
    })
  }
  return { busy, refused, sign }
}
