import classes from './PiggyBank.module.css'

interface PiggyBankProps {
  /** How full it is: 0 to 1, more is shown as 1. */
  readonly level: number
  /** Where on the same scale the threshold stands; nothing is drawn for 0 or above 1. */
  readonly threshold?: number
  readonly funded?: boolean
}

/** Our piggy bank, as full as it is. A picture beside the figures, so it says nothing to screen readers. */
export function PiggyBank({ level, threshold = 0, funded = false }: PiggyBankProps) {
  const full = Math.min(1, Math.max(0, level))
  const empty = `${((1 - full) * 100).toFixed(1)}%`
  return (
    <div className={classes.root} data-funded={funded || undefined} aria-hidden="true">
      <svg viewBox="0 0 120 96" className={classes.glass} role="presentation">
        <Shape />
      </svg>
      <svg
        viewBox="0 0 120 96"
        className={classes.filling}
        style={{ clipPath: `inset(${empty} 0 0 0)` }}
        role="presentation"
      >
        <Shape />
      </svg>
      <svg viewBox="0 0 120 96" className={classes.details} role="presentation">
        {threshold > 0 && threshold <= 1 && (
          <line
            className={classes.threshold}
            x1="8"
            x2="112"
            y1={96 - threshold * 96}
            y2={96 - threshold * 96}
          />
        )}
        <rect className={classes.slot} x="46" y="21" width="24" height="4" rx="2" />
        <circle className={classes.eye} cx="88" cy="43" r="3.2" />
        <path className={classes.nostrils} d="M104 49v5M109 49v5" />
        <path className={classes.smile} d="M90 60q5 4 10 2" />
      </svg>
    </div>
  )
}

function Shape() {
  return (
    <>
      <path d="M60 18c26 0 43 13 46 29h4c3 0 5 2 5 5v6c0 3-2 5-5 5h-6c-4 7-9 11-15 14v12c0 3-2 5-5 5h-7c-3 0-5-2-5-5v-7c-6 1-13 1-19 0v7c0 3-2 5-5 5h-7c-3 0-5-2-5-5V78C22 72 15 63 15 52c0-20 19-34 45-34z" />
      <path d="M74 22c3-7 10-12 17-11 2 0 3 2 2 4l-4 15z" />
      <path d="M16 50C7 48 3 41 6 35c2-4 8-4 9 0 1 3-2 5-4 4 0 4 3 7 7 8z" />
    </>
  )
}
