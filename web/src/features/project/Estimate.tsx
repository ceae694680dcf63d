import { Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '../../components/DataTable.tsx'
import { Roubles } from '../../components/Money.tsx'
import { Notice } from '../../components/Notice.tsx'
import { sum } from '../../lib/round/books.ts'

interface EstimateProps {
  readonly lines: readonly { readonly item: string; readonly kopecks: number }[]
  /** The project's cost in the round's terms, in kopecks. */
  readonly cost: bigint
  readonly lang: string
}

/** What a project's cost is made of, and whether it adds up to what stands on the chain. */
export function Estimate({ lines, cost, lang }: EstimateProps) {
  const { t } = useLingui()
  const total = sum(lines.map(({ kopecks }) => BigInt(kopecks)))
  return (
    <section>
      <h2>
        <Trans>Estimate</Trans>
      </h2>
      <DataTable
        caption={t`Estimate`}
        empty={t`No estimate was given`}
        columns={[
          { key: 'item', name: t`Works`, cell: ({ item }) => <span lang={lang}>{item}</span> },
          {
            key: 'cost',
            name: t`Cost`,
            figure: true,
            cell: ({ kopecks }) => <Roubles amount={BigInt(kopecks)} />,
          },
        ]}
        rows={lines}
        keyOf={({ item, kopecks }) => `${item} ${kopecks}`}
      />
      {total === cost ? (
        <p>
          <strong>
            <Trans>
              Together <Roubles amount={total} />
            </Trans>
          </strong>
        </p>
      ) : (
        <Notice tone="warning" title={t`The estimate does not add up`}>
          <Trans>
            Its lines sum to <Roubles amount={total} />, but the contract says <Roubles amount={cost} />. The
            contract decides.
          </Trans>
        </Notice>
      )}
    </section>
  )
}
