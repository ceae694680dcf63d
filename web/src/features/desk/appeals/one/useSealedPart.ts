import type { AppealBody, AppealSeal } from '@initiative-citizen/ipfs/schemas/appeal'
import type { SealedPart } from '@initiative-citizen/ipfs/schemas/sealed'
import { useEffect, useState } from 'react'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import type { IdentityOwner } from '../../../../lib/sealed/identityStore.ts'

/** `noKey`: no key of this browser opens it; `broken`: it can't be had, or holds something else than was committed to. */
export type SealedState =
  | { readonly status: 'none' | 'opening' | 'noKey' }
  | { readonly status: 'open'; readonly part: SealedPart }
  | { readonly status: 'broken'; readonly error: string }

export interface Sealed {
  readonly state: SealedState
  readonly seal: AppealSeal | undefined
  /** Whose key opens it: the present department's. */
  readonly owner: IdentityOwner | undefined
  readonly department: number | undefined
  /** A key was brought: try again. */
  readonly retry: () => void
}

/** Opens an appeal's sealed part with the department's key, as this browser keeps it. Nothing leaves the browser. */
export function useSealedPart(appeal: Appeal, body: AppealBody | undefined): Sealed {
  const { gateways } = useConfig()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<SealedState>({ status: 'none' })
  const seal = body?.seal
  const department = appeal.department ?? seal?.department
  const owner: IdentityOwner | undefined = department === undefined ? undefined : `department/${department}`
  const envelope = appeal.envelope ?? seal?.envelope
  const commitment = seal?.commitment
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key is a reason to try again
  useEffect(() => {
    if (!envelope || !commitment || !owner) return setState({ status: 'none' })
    let current = true
    setState({ status: 'opening' })
    open({ envelope, commitment }, owner, gateways).then(
      (part) => current && setState({ status: 'open', part }),
      (error: Error) =>
        current &&
        setState(
          error.name === 'NoKeyHereError' ? { status: 'noKey' } : { status: 'broken', error: error.message },
        ),
    )
    return () => {
      current = false
    }
  }, [envelope, commitment, owner, gateways, attempt])
  return { state, seal, owner, department, retry: () => setAttempt((count) => count + 1) }
}

async function open(
  sealed: { envelope: string; commitment: string },
  owner: IdentityOwner,
  gateways: readonly string[],
): Promise<SealedPart> {
  const [{ keptIdentities }, { openEnvelope }] = await Promise.all([
    import('../../../../lib/sealed/identityStore.ts'),
    import('../../../../lib/sealed/openEnvelope.ts'),
  ])
  return openEnvelope(sealed, await keptIdentities(owner), gateways)
}
