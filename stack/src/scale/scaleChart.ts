import type { Measurement } from './Measurement.ts'

const [WIDTH, BAR, GAP, LEFT, RIGHT] = [720, 16, 4, 150, 90]
const GROUP_GAP = 22
const TOP = 44
const BOTTOM = 12
/** Told apart by lightness as well, for readers who don't see colours. */
const SERIES = [
  { name: 'registered', colour: '#8fb8de', act: 'register' },
  { name: 'enrolled', colour: '#3f7cac', act: 'enrol' },
  { name: 'ballot', colour: '#16324f', act: 'ballot' },
] as const
const FONT = 'font-family="sans-serif" font-size="12"'

/** Gas a voter by act, a group of bars for each measurement, as an SVG picture. */
export function scaleChart(measurements: readonly Measurement[]): string {
  const gasOf = ({ acts, voters }: Measurement, act: (typeof SERIES)[number]['act']) => acts[act].gas / voters
  const most = Math.max(...measurements.flatMap((m) => SERIES.map(({ act }) => gasOf(m, act))))
  const groupHeight = SERIES.length * (BAR + GAP) + GROUP_GAP
  const height = TOP + measurements.length * groupHeight + BOTTOM
  const legend = SERIES.map(({ name, colour }, i) => {
    const x = LEFT + i * 120
    return `<rect x="${x}" y="14" width="12" height="12" fill="${colour}"/><text x="${x + 18}" y="24" ${FONT}>${name}</text>`
  })
  const groups = measurements.map((measurement, group) => {
    const y = TOP + group * groupHeight
    const label = `<text x="${LEFT - 12}" y="${y + (SERIES.length * (BAR + GAP)) / 2}" text-anchor="end" ${FONT}>${count(measurement.voters)} voters</text>`
    const bars = SERIES.map(({ colour, act }, i) => {
      const gas = gasOf(measurement, act)
      const width = Math.round((gas / most) * (WIDTH - LEFT - RIGHT))
      const top = y + i * (BAR + GAP)
      return `<rect x="${LEFT}" y="${top}" width="${width}" height="${BAR}" fill="${colour}"/><text x="${LEFT + width + 6}" y="${top + 12}" ${FONT}>${count(gas)}</text>`
    })
    return [label, ...bars].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Gas a voter by act">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...legend,
    ...groups,
    '</svg>',
    '',
  ].join('\n')
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en')
}
