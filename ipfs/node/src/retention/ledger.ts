import { DatabaseSync } from 'node:sqlite'

/** What is in the store. */
export interface Content {
  /** Root CID, version 1 in base32. */
  readonly cid: string
  readonly bytes: number
}

/** A content that the chain named. */
export interface Name {
  readonly cid: string
  /** The block in which it was named first. */
  readonly block: number
}

/** A block up to which the chain has been read. */
export interface Anchor {
  readonly block: number
  readonly hash: string
}

/** What was read of the chain. */
export interface Reading {
  /** The first block read. */
  readonly from: number
  /** The last block read. */
  readonly to: Anchor
  /** What those blocks name. */
  readonly names: readonly Name[]
  /** Names known from this block on, but not among `names`, were undone by a reorganisation. */
  readonly undoFrom: number
  /** When, in ms. */
  readonly at: number
}

/** How many anchors are remembered: reorganisations beyond them make the chain be read from its start. */
const ANCHORS = 32

/**
 * What is stored since when, and what the chain names. A content is *kept* when an event names it, or when a body
 * that an event names refers to it; else it is *temporary*. Survives a crash at any moment.
 */
export interface Ledger {
  /** Notes that a content is in the store, from `at` (ms) on; again when it is uploaded again. */
  record(content: Content, references: readonly string[], at: number): void
  has(cid: string): boolean
  isKept(cid: string): boolean
  /** Every content in the store. */
  contents(): string[]
  /**
   * Temporary contents stored at `before` (ms) or earlier. Kept ones of that age are not looked at again, so that
   * this costs what was uploaded lately, not what was ever kept.
   */
  expired(before: number): string[]
  /** How many bytes temporary contents hold. */
  temporaryBytes(): number
  /** What there is, for people. */
  summary(): { contents: number; bytes: number; temporaryBytes: number; names: number }
  forget(cid: string): void

  /** The last blocks up to which the chain was read, newest first. */
  anchors(): Anchor[]
  /** Notes what was read. Contents whose names were undone are temporary from then on. */
  note(reading: Reading): void
  close(): void
}

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS content (
    cid TEXT PRIMARY KEY, bytes INTEGER NOT NULL, stored_at INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS unsettled ON content (stored_at) WHERE settled = 0;
  CREATE TABLE IF NOT EXISTS reference (body TEXT NOT NULL, cid TEXT NOT NULL, PRIMARY KEY (body, cid)) STRICT;
  CREATE INDEX IF NOT EXISTS referred ON reference (cid);
  CREATE TABLE IF NOT EXISTS name (cid TEXT PRIMARY KEY, block INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS named_in ON name (block);
  CREATE TABLE IF NOT EXISTS anchor (block INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;
`

/** Whether the content of a row is kept. */
const KEPT = `(
  EXISTS (SELECT 1 FROM name WHERE name.cid = content.cid) OR
  EXISTS (SELECT 1 FROM reference JOIN name ON name.cid = body WHERE reference.cid = content.cid)
)`

/**
 * Opens the ledger.
 * @param file An SQLite database; made if it is not there.
 */
export function openLedger(file: string): Ledger {
  const db = new DatabaseSync(file)
  db.exec(SCHEMA)
  const cids = (sql: string, ...values: (string | number)[]) =>
    db
      .prepare(sql)
      .all(...values)
      .map((row) => String(row.cid))
  const isThere = (sql: string, ...values: string[]) => db.prepare(sql).get(...values) !== undefined
  const number = (sql: string) => Number(db.prepare(sql).get()?.it)
  const temporaryBytes = () =>
    number(`SELECT coalesce(sum(bytes), 0) AS it FROM content WHERE settled = 0 AND NOT ${KEPT}`)

  return {
    record: ({ cid, bytes }, references, at) =>
      transaction(db, () => {
        db.prepare(
          `INSERT INTO content (cid, bytes, stored_at) VALUES (?, ?, ?)
           ON CONFLICT DO UPDATE SET stored_at = max(stored_at, excluded.stored_at)`,
        ).run(cid, bytes, at)
        const refer = db.prepare('INSERT OR IGNORE INTO reference VALUES (?, ?)')
        for (const reference of references) refer.run(cid, reference)
      }),
    has: (cid) => isThere('SELECT 1 FROM content WHERE cid = ?', cid),
    isKept: (cid) => isThere(`SELECT 1 FROM (SELECT ? AS cid) AS content WHERE ${KEPT}`, cid),
    contents: () => cids('SELECT cid FROM content'),
    expired: (before) => {
      db.prepare(`UPDATE content SET settled = 1 WHERE settled = 0 AND stored_at <= ? AND ${KEPT}`).run(
        before,
      )
      return cids('SELECT cid FROM content WHERE settled = 0 AND stored_at <= ? ORDER BY stored_at', before)
    },
    temporaryBytes,
    summary: () => ({
      contents: number('SELECT count(*) AS it FROM content'),
      bytes: number('SELECT coalesce(sum(bytes), 0) AS it FROM content'),
      temporaryBytes: temporaryBytes(),
      names: number('SELECT count(*) AS it FROM name'),
    }),
    forget: (cid) =>
      transaction(db, () => {
        db.prepare('DELETE FROM content WHERE cid = ?').run(cid)
        db.prepare('DELETE FROM reference WHERE body = ?').run(cid)
      }),

    anchors: () =>
      db
        .prepare('SELECT block, hash FROM anchor ORDER BY block DESC')
        .all()
        .map(({ block, hash }) => ({ block: Number(block), hash: String(hash) })),
    note: ({ from, to, names, undoFrom, at }) =>
      transaction(db, () => {
        const found = new Set(names.map(({ cid }) => cid))
        for (const cid of cids('SELECT cid FROM name WHERE block BETWEEN ? AND ?', undoFrom, to.block)) {
          if (found.has(cid)) continue
          db.prepare('DELETE FROM name WHERE cid = ?').run(cid)
          db.prepare(
            `UPDATE content SET settled = 0, stored_at = ?1
             WHERE cid = ?2 OR cid IN (SELECT cid FROM reference WHERE body = ?2)`,
          ).run(at, cid)
        }
        const insert = db.prepare(
          'INSERT INTO name VALUES (?, ?) ON CONFLICT DO UPDATE SET block = min(block, excluded.block)',
        )
        for (const { cid, block } of names) insert.run(cid, block)
        db.prepare('DELETE FROM anchor WHERE block >= ?').run(from)
        db.prepare('INSERT INTO anchor VALUES (?, ?)').run(to.block, to.hash)
        db.prepare(
          'DELETE FROM anchor WHERE block NOT IN (SELECT block FROM anchor ORDER BY block DESC LIMIT ?)',
        ).run(ANCHORS)
      }),
    close: () => db.close(),
  }
}

function transaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
