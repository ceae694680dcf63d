import type { GasByAction } from './GasByAction.ts'

/** The figures as lines to read, ours first, with the limits there are; then what others published and nobody measured here. */
export function gasTable(
  measured: { ours: GasByAction; peers: GasByAction },
  published: GasByAction,
  targets: GasByAction,
): string {
  const lines = (title: string, gas: GasByAction, limits: GasByAction) => [
    title,
    ...Object.entries(gas).map(([key, used]) => {
      const limit = limits[key]
      const verdict = limit === undefined ? '' : `  ${used <= limit ? 'within' : 'ABOVE'} ${number(limit)}`
      return `  ${key.padEnd(28)}${number(used).padStart(10)}${verdict}`
    }),
  ]
  return [
    'Gas of whole transactions (…Most: how many go into one)',
    ...lines('ours', measured.ours, targets),
    ...lines('OpenZeppelin, Ethereum Attestation Service', measured.peers, {}),
    ...lines('As published, not measured here', published, {}),
  ].join('\n')
}

function number(n: number): string {
  return n.toLocaleString('en-GB')
}
