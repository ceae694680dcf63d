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
  /** The appeal that it belongs to; empty for what no moderator may erase. */
  readonly appeal: string
  /** The appeal's body, an envelope of its sealed part, or something else. */
  readonly part: 'body' | 'envelope' | ''
}

/** A content that a moderator had erased. */
export interface Erasure {
  readonly cid: string
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
  /** What those blocks erase. */
  readonly erasures: readonly Erasure[]
  /** Names and erasures known from this block on, but not among these, were undone by a reorganisation. */
  readonly undoFrom: number
  /** When, in ms. */
  readonly at: number
}

/** How many anchors are remembered: reorganisations beyond them make the chain be read from its start. */
const ANCHORS = 32

/**
 * What is stored since when, and what the chain names. A content is *kept* when an event names it, or when a body
 * that an event names refers to it; else it is *temporary*. It is *erased* when an event says so, and so is what only
 * erased bodies refer to, and the envelopes of an erased appeal. Survives a crash at any moment.
 */
export interface Ledger {
  /** Notes that a content is in the store, from `at` (ms) on; again when it is uploaded again. */
  record(content: Content, references: readonly string[], at: number): void
  has(cid: string): boolean
  isKept(cid: string): boolean
  /** Whether a content is erased, be it in the store or not. */
  isErased(cid: string): boolean
  /** Contents in the store that were erased in this block or before. */
  erased(block: number): string[]
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
  summary(): { contents: number; bytes: number; temporaryBytes: number; names: number; erasures: number }
  forget(cid: string): void

  /** The last blocks up to which the chain was read, newest first. */
  anchors(): Anchor[]
  /** Notes what was read. Contents whose names were undone are temporary from then on. */
  note(reading: Reading): void
  close(): void
}

/** Raised when what is written of the chain has another form: it is then read again from its start. */
const VERSION = 2

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS content (
    cid TEXT PRIMARY KEY, bytes INTEGER NOT NULL, stored_at INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX IF NOT EXISTS unsettled ON content (stored_at) WHERE settled = 0;
  CREATE TABLE IF NOT EXISTS reference (body TEXT NOT NULL, cid TEXT NOT NULL, PRIMARY KEY (body, cid)) STRICT;
  CREATE INDEX IF NOT EXISTS referred ON reference (cid);
  CREATE TABLE IF NOT EXISTS name (
    cid TEXT NOT NULL, appeal TEXT NOT NULL, part TEXT NOT NULL, block INTEGER NOT NULL, PRIMARY KEY (cid, appeal, part)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS named_in ON name (block);
  CREATE INDEX IF NOT EXISTS named_for ON name (appeal);
  CREATE TABLE IF NOT EXISTS erasure (cid TEXT PRIMARY KEY, block INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS anchor (block INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;
`
const EVER = Number.MAX_SAFE_INTEGER

/** Whether a moderator had a content erased by a block. What a round or the administration named stays. */
const isErasedItself = (cid: string, block: number) => `(
  EXISTS (SELECT 1 FROM erasure WHERE erasure.cid = ${cid} AND erasure.block <= ${block}) AND
  NOT EXISTS (SELECT 1 FROM name AS own WHERE own.cid = ${cid} AND own.appeal = '')
)`

/** Whether a row of names is an envelope of an appeal whose body was erased by a block. */
const isErasedEnvelope = (name: string, block: number) => `(
  ${name}.part = 'envelope' AND EXISTS (
    SELECT 1 FROM name AS body
    WHERE body.appeal = ${name}.appeal AND body.part = 'body' AND ${isErasedItself('body.cid', block)}
  )
)`

/** Whether a content is kept, if only what was erased by a block is taken for erased. */
const isKeptBut = (cid: string, block: number) => `(
  NOT ${isErasedItself(cid, block)} AND (
    EXISTS (SELECT 1 FROM name WHERE name.cid = ${cid} AND NOT ${isErasedEnvelope('name', block)}) OR
    EXISTS (
      SELECT 1 FROM reference JOIN name AS referrer ON referrer.cid = reference.body
      WHERE reference.cid = ${cid} AND NOT ${isErasedItself('reference.body', block)}
    )
  )
)`

/** Whether a content is erased: itself, or with what it belonged to. */
const isErasedBy = (cid: string, block: number) => `(
  ${isErasedItself(cid, block)} OR (
    NOT ${isKeptBut(cid, block)} AND (
      EXISTS (
        SELECT 1 FROM reference WHERE reference.cid = ${cid} AND ${isErasedItself('reference.body', block)}
      ) OR
      EXISTS (SELECT 1 FROM name WHERE name.cid = ${cid} AND ${isErasedEnvelope('name', block)})
    )
  )
)`

/** Whether the content of a row is kept. */
const KEPT = isKeptBut('content.cid', EVER)

/**
 * Opens the ledger.
 * @param file An SQLite database; made if it is not there.
 */
export function openLedger(file: string): Ledger {
  const db = new DatabaseSync(file)
  migrate(db)
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
    isErased: (cid) =>
      isThere(`SELECT 1 FROM (SELECT ? AS cid) AS content WHERE ${isErasedBy('content.cid', EVER)}`, cid),
    erased: (block) => cids(`SELECT cid FROM content WHERE ${isErasedBy('content.cid', Math.trunc(block))}`),
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
      names: number('SELECT count(DISTINCT cid) AS it FROM name'),
      erasures: number('SELECT count(*) AS it FROM erasure'),
    }),
    forget: (cid) =>
      transaction(db, () => {
        db.prepare('DELETE FROM content WHERE cid = ?').run(cid)
        // Of an erased body it stays known what belonged to it: none of that is taken again.
        db.prepare(
          'DELETE FROM reference WHERE body = ? AND NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.cid = body)',
        ).run(cid)
      }),

    anchors: () =>
      db
        .prepare('SELECT block, hash FROM anchor ORDER BY block DESC')
        .all()
        .map(({ block, hash }) => ({ block: Number(block), hash: String(hash) })),
    note: ({ from, to, names, erasures, undoFrom, at }) =>
      transaction(db, () => {
        const found = new Set(names.map(keyOf))
        const known = db.prepare('SELECT cid, appeal, part FROM name WHERE block BETWEEN ? AND ?')
        for (const row of known.all(undoFrom, to.block) as unknown as Omit<Name, 'block'>[]) {
          if (found.has(keyOf(row))) continue
          const { cid, appeal, part } = row
          db.prepare('DELETE FROM name WHERE cid = ? AND appeal = ? AND part = ?').run(cid, appeal, part)
          db.prepare(
            `UPDATE content SET settled = 0, stored_at = ?1
             WHERE cid = ?2 OR cid IN (SELECT cid FROM reference WHERE body = ?2)`,
          ).run(at, cid)
        }
        const insert = db.prepare(
          'INSERT INTO name VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET block = min(block, excluded.block)',
        )
        for (const { cid, appeal, part, block } of names) insert.run(cid, appeal, part, block)
        db.prepare('DELETE FROM erasure WHERE block BETWEEN ? AND ?').run(undoFrom, to.block)
        const erase = db.prepare(
          'INSERT INTO erasure VALUES (?, ?) ON CONFLICT DO UPDATE SET block = min(block, excluded.block)',
        )
        for (const { cid, block } of erasures) erase.run(cid, block)
        db.prepare('DELETE FROM anchor WHERE block >= ?').run(from)
        db.prepare('INSERT INTO anchor VALUES (?, ?)').run(to.block, to.hash)
        db.prepare(
          'DELETE FROM anchor WHERE block NOT IN (SELECT block FROM anchor ORDER BY block DESC LIMIT ?)',
        ).run(ANCHORS)
      }),
    close: () => db.close(),
  }
}

function keyOf({ cid, appeal, part }: Omit<Name, 'block'>): string {
  return `${cid} ${appeal} ${part}`
}

/** Makes the tables, and forgets what an older form says of the chain: that is read again. */
function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
  if (version < VERSION) db.exec('DROP TABLE IF EXISTS name; DROP TABLE IF EXISTS anchor')
  db.exec(SCHEMA)
  db.exec(`PRAGMA user_version = ${VERSION}`)
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
