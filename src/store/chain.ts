import { hash } from 'node:crypto'
import type { Entry, Event } from '../domain/events.ts'
import type { CommandId, SessionId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import type { Actor } from '../domain/vocabulary.ts'
import { DamagedEntryError, type Position } from './contract.ts'

/** An entry that has no number and no digest yet. */
export interface Draft {
  readonly at: Instant
  readonly by: Actor
  readonly commandId: CommandId
  readonly event: Event
}

type Unsealed = { -readonly [K in keyof Entry]: Entry[K] }

interface Seal {
  /** The digest that it was sealed on. */
  readonly on: string
  /** The canonical text that was hashed. */
  readonly text: string
}

/** Of entries sealed here: what was hashed is what is stored, and is written out and hashed once. */
const seals = new WeakMap<Entry, Seal>()

/**
 * A value as text in one way only: keys in the order of their UTF-16 code units, no spaces, what is undefined left out,
 * strings and numbers as JSON writes them. Throws `TypeError` for what JSON cannot say (NaN, infinities, functions).
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`)
      return String(value)
    case 'object':
      if (value === null) return 'null'
      if ('toJSON' in value && typeof value.toJSON === 'function') return canonical(value.toJSON())
      if (Array.isArray(value)) return `[${value.map(item => canonical(item ?? null)).join(',')}]`
      return canonicalRecord(value as Readonly<Record<string, unknown>>)
    default:
      throw new TypeError(`a ${typeof value} has no canonical form`)
  }
}

function canonicalRecord(record: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const key of inOrder(Object.keys(record))) {
    const field = record[key]
    if (field !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(field)}`
  }
  return `{${text}}`
}

/** In place, by their UTF-16 code units. Few are put in order by insertion, at a fraction of what `sort` takes to begin. */
function inOrder(names: string[]): string[] {
  if (names.length > 24) return names.sort()
  for (let n = 1; n < names.length; n++) {
    const name = names[n] as string
    let k = n
    for (; k > 0 && (names[k - 1] as string) > name; k--) names[k] = names[k - 1] as string
    names[k] = name
  }
  return names
}

/** A key is one of a few hundred, or an id: writing one out costs more than looking it up. */
function quoted(key: string): string {
  let text = keys.get(key)
  if (text === undefined) {
    text = JSON.stringify(key)
    if (keys.size < 1000) keys.set(key, text)
  }
  return text
}

const keys = new Map<string, string>()

/** RC4: sha256, hex, of the digest before and the entry's canonical text. */
const link = (previousDigest: string, text: string): string => hash('sha256', previousDigest + text, 'hex')

/**
 * Numbers and chains a batch on top of `after`. What comes back is what a reader will get: read from the very text that
 * is stored, so that deciding on it and replaying it cannot differ.
 */
export function seal(after: Position, drafts: readonly Draft[]): Entry[] {
  let { seq, digest } = after
  return drafts.map(({ at, by, commandId, event }) => {
    if (!Number.isSafeInteger(at)) throw new TypeError(`an entry's instant is whole milliseconds, not ${at}`)
    seq += 1
    const text = canonical({ at, by, commandId, event, seq })
    const on = digest
    digest = link(on, text)
    const entry: Unsealed = JSON.parse(text)
    entry.digest = digest
    seals.set(entry, { on, text })
    return entry
  })
}

/** The text of an entry that its digest covers. */
export function textOf(entry: Entry): string {
  const known = seals.get(entry)
  if (known) return known.text
  const { digest: _, ...content } = entry
  return canonical(content)
}

/** RC4: whether this entry is what was written right after the one with `previousDigest`. For exports in anyone's hands. */
export function verifyNext(previousDigest: string, entry: Entry): boolean {
  const known = seals.get(entry)
  return known ? known.on === previousDigest : link(previousDigest, textOf(entry)) === entry.digest
}

/** Whether this is the very text that an entry was sealed here with, on that digest: then it need not be read again. */
export function isSealedAs(entry: Entry, previousDigest: string, text: string): boolean {
  const known = seals.get(entry)
  return known?.on === previousDigest && known.text === text
}

/**
 * An entry as stored, verified: it must be number `seq` and follow the one with `previousDigest`. Hashes the stored text
 * as it stands, which is what makes opening a long journal quick. Throws `DamagedEntryError`.
 */
export function unseal(session: SessionId, previousDigest: string, seq: number, digest: string, text: string): Entry {
  if (link(previousDigest, text) !== digest) throw new DamagedEntryError(session, seq, 'its digest does not fit')
  const entry: Unsealed = JSON.parse(text)
  if (entry.seq !== seq) throw new DamagedEntryError(session, seq, `it says that it is number ${entry.seq}`)
  entry.digest = digest
  return entry
}

/** Throws where a batch is not sealed on `after`: a fault of the writer, which would break the chain for good. */
export function assertSealed(after: Position, entries: readonly Entry[]): void {
  if (entries.length === 0) throw new RangeError('an append needs at least one entry')
  let { seq, digest } = after
  let at = Number.NEGATIVE_INFINITY
  for (const entry of entries) {
    seq += 1
    if (entry.seq !== seq || entry.at < at || !verifyNext(digest, entry)) {
      throw new RangeError(`entry ${entry.seq} is not sealed as number ${seq} on top of ${after.seq}`)
    }
    digest = entry.digest
    at = entry.at
  }
}

/** The position that a batch leads to. */
export function positionAfter(after: Position, entries: readonly Entry[]): Position {
  const last = entries.at(-1)
  return last ? { seq: last.seq, digest: last.digest } : after
}

/** The instant in an entry's canonical text, without reading the rest; undefined where the text is damaged. */
export function instantOf(text: string): Instant | undefined {
  const digits = /^\{"at":(-?\d+)[,}]/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
