import type { RootDatabase } from 'lmdb'
import { type SessionId, sessionId } from '../../domain/ids.ts'
import { instantOf, positionAfter, unseal } from '../chain.ts'
import { DamagedEntryError, DivergedError, type Position, type Restored, start } from '../contract.ts'
import type { WrittenEntry } from '../written.ts'

/** Digest and canonical text, one after the other: a digest has 64 characters. */
export type Row = string
export type Key = [session: SessionId, seq: number]
export type Store = RootDatabase<Row, Key>

export const digestLength = 64
/** How many entries are read before others get their turn. */
const page = 1_000

/** Inside a transaction: puts a batch exactly on top of `after`, or says why not. */
export function place(store: Store, session: SessionId, after: Position, entries: readonly WrittenEntry[]) {
  const top = topOf(store, session)
  if (top.seq !== after.seq || top.digest !== after.digest) {
    const end = positionAfter(after, entries)
    return store.get([session, end.seq])?.startsWith(end.digest) ? 'present' : 'conflict'
  }
  const before = store.get([session, top.seq])?.slice(digestLength)
  if (before !== undefined && (instantOf(before) ?? 0) > (entries[0]?.at ?? 0)) return 'conflict'
  for (const entry of entries) void store.put([session, entry.seq], entry.digest + entry.text)
  return 'written'
}

/** Inside a transaction: puts a whole journal where there is none, or says what is there. */
export function placeWhole(store: Store, session: SessionId, rows: readonly Row[]): Restored {
  const top = topOf(store, session)
  if (top.seq > 0) {
    const there = store.get([session, rows.length])?.slice(0, digestLength)
    return there === rows.at(-1)?.slice(0, digestLength) ? { outcome: 'present' } : { outcome: 'taken', top }
  }
  for (const [index, row] of rows.entries()) void store.put([session, index + 1], row)
  return { outcome: 'restored' }
}

export function last(store: Store, session: SessionId): { seq: number; row: Row } | undefined {
  const range = { start: [session, Number.MAX_SAFE_INTEGER] as Key, end: [session, 0] as Key, reverse: true, limit: 1 }
  for (const { key, value } of store.getRange(range)) return { seq: key[1], row: value }
  return undefined
}

export function topOf(store: Store, session: SessionId): Position {
  const top = last(store, session)
  return top ? { seq: top.seq, digest: top.row.slice(0, digestLength) } : start
}

export function sessionsIn(store: Store): SessionId[] {
  const found: SessionId[] = []
  for (;;) {
    const before = found.at(-1)
    // Past every entry of the session before.
    const range = before === undefined ? {} : { start: [before, Number.MAX_SAFE_INTEGER] as Key }
    const [key] = store.getKeys({ ...range, limit: 1 })
    if (key === undefined) return found.sort()
    found.push(sessionId(key[0]))
  }
}

export function assertStill(store: Store, session: SessionId, { seq, digest }: Position): void {
  const there = seq === 0 ? start.digest : store.get([session, seq])?.slice(0, digestLength)
  if (there !== digest) throw new DivergedError(`journal of ${session}: entry ${seq} is not the one that was read`)
}

/** The next entries, verified; when one of them is damaged those before it come first, and the error with the next page. */
export function pageAfter(store: Store, session: SessionId, after: Position): WrittenEntry[] {
  const entries: WrittenEntry[] = []
  let { seq, digest } = after
  while (entries.length < page) {
    seq += 1
    const row = store.get([session, seq])
    try {
      if (row === undefined) {
        if (entries.length === 0 && topOf(store, session).seq >= seq) {
          throw new DamagedEntryError(session, seq, 'it is missing')
        }
        return entries
      }
      const entry = unseal(session, digest, seq, row.slice(0, digestLength), row.slice(digestLength))
      digest = entry.digest
      entries.push(entry)
    } catch (error) {
      if (entries.length > 0) return entries
      throw error
    }
  }
  return entries
}
