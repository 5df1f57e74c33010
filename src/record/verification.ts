import { isKnown } from '../protocol/upcasts.ts'
import { exported, verifyNext } from '../store/chain.ts'
import { type Position, start } from '../store/contract.ts'
import type { WrittenEntry } from '../store/written.ts'

/** RC4: whether an exported journal is what was recorded, and if not, where it first differs. */
export type Verdict =
  | {
      readonly intact: true
      readonly entries: number
      readonly digest: string
      /** The first entry that a newer version of the service wrote: whole, but not to be read by this one. */
      readonly newerFrom?: number
    }
  | {
      readonly intact: false
      /** The number of the entry, as the journal counts. */
      readonly entry: number
      /** The line of the file, from 1. */
      readonly line: number
      readonly what: Damage
    }

/**
 * `changed`: it is not what was written. `removed`: it is not there. `put-in`: what stands in its place does not belong
 * there: it is an earlier entry again, or the entry itself comes later. `unreadable`: the line is no entry at all.
 */
export type Damage = 'changed' | 'removed' | 'put-in' | 'unreadable'

/**
 * Reads a journal as exported, an entry a line, holding no more than one. That the last entries are gone no chain can
 * show: compare the digest with one that was noted before.
 */
export async function verifyJournal(lines: AsyncIterable<string>): Promise<Verdict> {
  let { seq, digest } = start
  let line = 0
  let damaged: Extract<Verdict, { intact: false }> | null = null
  let newerFrom: number | undefined
  for await (const text of lines) {
    line++
    if (text.trim() === '') continue
    const entry = readEntryLine(line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text)
    const fits = entry !== null && follows({ seq, digest }, entry)
    if (damaged) {
      // The entry itself comes after all: what was taken for it was put in.
      if (fits) return { ...damaged, what: 'put-in' }
    } else if (fits) {
      ;({ seq, digest } = entry)
      if (newerFrom === undefined && !isKnown(entry.event)) newerFrom = seq
    } else {
      damaged = { intact: false, entry: seq + 1, line, what: damageOf(entry, seq + 1) }
    }
  }
  return damaged ?? { intact: true, entries: seq, digest, ...(newerFrom !== undefined && { newerFrom }) }
}

function damageOf(entry: WrittenEntry | null, expected: number): Damage {
  if (entry === null) return 'unreadable'
  if (entry.seq === expected) return 'changed'
  return entry.seq > expected ? 'removed' : 'put-in'
}

/** RC4: whether an entry is the one after a position, and as it was written. */
export const follows = ({ seq, digest }: Position, entry: WrittenEntry): boolean =>
  entry.seq === seq + 1 && verifyNext(digest, entry)

/** An entry as a line of an export has it, word for word; null for what is none. What is in it, the chain vouches for. */
export function readEntryLine(line: string): WrittenEntry | null {
  try {
    const value: unknown = JSON.parse(line)
    // Of a field that is there twice JSON reads the last, and other readers the first: such a line is nobody's export.
    return isEntry(value) && strings(line) === strings(JSON.stringify(value)) ? exported(value) : null
  } catch {
    // No JSON, or nested deeper than anything that was ever recorded.
    return null
  }
}

function isEntry(value: unknown): value is Omit<WrittenEntry, 'text'> {
  if (!isObject(value) || !isObject(value.event)) return false
  return Number.isSafeInteger(value.seq) && typeof value.digest === 'string' && typeof value.event.type === 'string'
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const strings = (json: string): number => json.match(/"(?:[^"\\]|\\.)*"/g)?.length ?? 0
