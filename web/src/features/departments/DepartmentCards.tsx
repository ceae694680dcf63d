import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { Figure, Figures } from '../../components/Figures.tsx'
import { Histogram } from '../../components/Histogram.tsx'
import { LiveList } from '../../components/LiveList.tsx'
import { BUCKET_DAYS } from './answerTimes.ts'
import { type DepartmentFigures, FEW } from './DepartmentFigures.ts'
import classes from './DepartmentsPage.module.css'
import { useFigureWords } from './useFigureWords.ts'
import { useRating } from './useRating.ts'

/** A department's figures and how long its answers took. */
export function DepartmentCards({ number }: { number: number }) {
  const result = useRating()
  return (
    <LiveList result={result}>
      {(departments) => {
        const figures = departments.find((each) => each.number === number)
        return figures ? <Cards figures={figures} /> : null
      }}
    </LiveList>
  )
}

function Cards({ figures }: { figures: DepartmentFigures }) {
  const { t } = useLingui()
  const words = useFigureWords()
  const { answered, mean, marks } = figures
  const few = answered < FEW
  const promptness = words.mark(mean?.promptness)
  const substance = words.mark(mean?.substance)
  const courtesy = words.mark(mean?.courtesy)
  const longest = BUCKET_DAYS.at(-1) ?? 0
  const bars = figures.answerTimes.map((count, index) => {
    const days = BUCKET_DAYS[index]
    return { name: days === undefined ? t`over ${longest} days` : t`up to ${days} d.`, count }
  })
  return (
    <>
      <Card className={classes.card}>
        <Figures>
          <Figure name={<Trans>Received</Trans>}>{figures.received}</Figure>
          <Figure name={<Trans>In its hands now</Trans>}>{figures.open}</Figure>
          <Figure name={<Trans>Answers given</Trans>}>{answered}</Figure>
          <Figure name={<Trans>In time</Trans>} note={few && answered > 0 && <Trans>few answers yet</Trans>}>
            {words.percent(figures.inTime)}
          </Figure>
          <Figure name={<Trans>Median time</Trans>}>{words.median(figures.median)}</Figure>
          <Figure name={<Trans>Reported overdue</Trans>}>{figures.overdue}</Figure>
          <Figure name={<Trans>Disputed</Trans>}>{figures.disputed}</Figure>
          <Figure name={<Trans>Reopened</Trans>}>{figures.reopened}</Figure>
          <Figure name={<Trans>Confirmed</Trans>}>{figures.confirmed}</Figure>
          <Figure name={<Trans>Author silent</Trans>}>{figures.unconfirmed}</Figure>
          <Figure
            name={<Trans>Residents' marks</Trans>}
            note={
              mean && (
                <Trans>
                  promptness {promptness}, substance {substance}, courtesy {courtesy}; marks given: {marks}
                </Trans>
              )
            }
          >
            {words.mark(mean?.all)}
          </Figure>
        </Figures>
      </Card>
      {answered > 0 && (
        <Card className={classes.card}>
          <Histogram title={t`How long answers took, from registration or reopening`} bars={bars} />
        </Card>
      )}
    </>
  )
}
