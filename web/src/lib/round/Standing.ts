/** What changes in a round while it lives. Amounts are kopecks. */
export interface Standing {
  readonly enrolled: number
  /** What each enrolled citizen has, or will have when voting begins. */
  readonly share: bigint
  /** The smallest amount a ballot can move. */
  readonly step: bigint
  /** Coins in each piggy bank by project number; after settlement, as they stood at the close. */
  readonly raised: readonly bigint[]
  /** Citizens whose ballot names each project; the index only. */
  readonly contributors: readonly number[] | undefined
  /** Citizens whose ballot stands; the index only. */
  readonly voters: number | undefined
  /** Ballots cast, replacements and withdrawals included; the index only. */
  readonly ballotsCast: number | undefined
  readonly settled: boolean
  readonly cancelled: boolean
  /** Whether each project was funded; undefined before settlement. */
  readonly funded: readonly boolean[] | undefined
}
