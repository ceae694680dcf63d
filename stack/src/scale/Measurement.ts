import type { Prices } from './scaleOptions.ts'

/** What one kind of act took, over all voters. */
export interface ActFigures {
  readonly transactions: number
  readonly gas: number
  /** Bytes of the transactions' data. */
  readonly bytes: number
}

/** How fast an index read the chain. */
export interface IndexFigures {
  /** What happened on the chain: its events, with each ballot of a batch as one. */
  readonly events: number
  readonly seconds: number
  /** Of graph-node alone, its start included. Unlike `seconds` hardly longer on a busy machine. */
  readonly processorSeconds: number
  /** By PostgreSQL's `pg_database_size`. */
  readonly databaseBytes: number
}

/** What a round of so many voters came to. */
export interface Measurement {
  readonly voters: number
  /** The day, as 2026-12-31. */
  readonly measuredOn: string
  readonly cores: number
  readonly acts: { readonly register: ActFigures; readonly enrol: ActFigures; readonly ballot: ActFigures }
  /** From the first request over HTTP. */
  readonly relay: {
    readonly ballots: number
    /** Until the last was acknowledged, and until the last stood in a block. */
    readonly acceptedSeconds: number
    readonly minedSeconds: number
  }
  readonly index: IndexFigures
  readonly minimalIndex: IndexFigures
  /** The most that each process held. */
  readonly peakMegabytes: {
    readonly chain: number
    readonly relay: number
    readonly index: number
    readonly bench: number
  }
  readonly prices: Prices
}
