import type { CheckId } from '@initiative-citizen/observer/verify/report'
import { useLingui } from '@lingui/react/macro'

interface CheckWords {
  readonly name: string
  /** What is compared with what. */
  readonly what: string
}

/** @returns Each check in plain words. */
export function useCheckWords(): Readonly<Record<CheckId, CheckWords>> {
  const { t } = useLingui()
  return {
    chain: {
      name: t`The city's contracts are on this chain`,
      what: t`Every contract stands where the page says, and they name each other as they must.`,
    },
    logs: {
      name: t`Nothing was left out of the record`,
      what: t`Blocks, their transactions and what contracts wrote are proven by their hashes.`,
    },
    people: {
      name: t`One person, one number, one wallet`,
      what: t`The register, replayed from its first entry: no gaps, nobody twice.`,
    },
    terms: {
      name: t`The terms of rounds are what was announced`,
      what: t`Dates, budget, projects and rule, against the hash that each round carries.`,
    },
    emission: {
      name: t`Coins issued are the budget, to the kopeck`,
      what: t`Every transfer is explained by a ballot or by the count; all balances add up.`,
    },
    recount: {
      name: t`All ballots counted again`,
      what: t`Who took part, when, with how much; sums by project against the contract's.`,
    },
    signatures: {
      name: t`Each ballot was signed by its owner`,
      what: t`Signatures of ballots and of joining a round, recovered one by one.`,
    },
    outcome: {
      name: t`The results follow from the rules`,
      what: t`Which projects got money, computed anew from the ballots.`,
    },
    appeals: {
      name: t`Appeals went as the law wants`,
      what: t`Every step with who took it and when; deadlines computed anew.`,
    },
    answers: {
      name: t`Answers were signed by officers in charge`,
      what: t`Signatures of answers, and that the signers held their office then.`,
    },
    bodies: {
      name: t`Texts are the ones the chain names`,
      what: t`Every order, project, appeal and answer, fetched and compared with its digest.`,
    },
    subgraph: {
      name: t`The index says what the chain says`,
      what: t`All that the pages of this site read from the index, against the chain.`,
    },
  }
}
