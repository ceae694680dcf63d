import type { AppealAnswer } from '../../lib/appeal/Appeal.ts'
import type { AppealId } from '../../lib/appeal/appealId.ts'
import type { AnswerCheck } from '../../lib/appeal/checkAnswer.ts'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'

export interface SignatureCheck {
  readonly check: AnswerCheck | undefined
  readonly failed: boolean
  readonly retry: () => void
}

/** Checks an answer's signatures here, with code that comes when it is wanted. */
export function useSignatureCheck(appeal: AppealId, answer: AppealAnswer, wanted: boolean): SignatureCheck {
  const { chainId, contracts } = useConfig()
  const key = `signatures ${answer.hash} ${answer.state} ${answer.signatures.length}`
  const { data, error, retry } = useChainRead(
    wanted ? key : undefined,
    async (request) =>
      (await import('../../lib/appeal/checkAnswer.ts')).checkAnswer(request, appeal, answer, {
        chainId,
        appealRegistry: contracts.appealRegistry,
        departmentRegistry: contracts.departmentRegistry,
      }),
    { still: true },
  )
  return { check: data, failed: !data && error !== undefined, retry }
}
