import { hash } from 'node:crypto'
import type { Event } from '../domain/events.ts'
import type { CommandId, SessionId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import type { Actor } from '../domain/vocabulary.ts'
import { type Upcasts, upcasts, versioned } from '../protocol/upcasts.ts'
import { DamagedEntryError, type Position } from './contract.ts'
import type { WrittenEntry } from './written.ts'

/** An entry that has no number and no digest yet. */
export interface Draft {
  readonly at: Instant
  readonly by: Actor
  readonly commandId: CommandId
  readonly event: Event
}

type Content = Omit<WrittenEntry, 'digest' | 'text'>

/** The digest that an entry was sealed on here: what was hashed once is not hashed again before it is stored. */
const sealedOn = new WeakMap<WrittenEntry, string>()

/**
 * A value as text in one way only, the canonical form of RFC 8785 (JCS): keys in the order of their UTF-16 code units, no
 * spaces, strings and numbers as ECMAScript writes them, and what is undefined left out. So anyone verifies an export with
 * a stock library. Throws `TypeError` for what JSON cannot say: NaN, infinities, functions, half of a surrogate pair.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'boolean':
      return String(value)
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
    if (field !== undefined) text += `${text === '' ? '' : ','}${quotedKey(key)}:${canonical(field)}`
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
function quotedKey(key: string): string {
  let text = keys.get(key)
  if (text === undefined) {
    text = quoted(key)
    if (keys.size < 1000) keys.set(key, text)
  }
  return text
}

const keys = new Map<string, string>()

function quoted(text: string): string {
  if (loneSurrogate.test(text)) throw new TypeError('half of a surrogate pair has no canonical form')
  return JSON.stringify(text)
}

const loneSurrogate = /\p{Surrogate}/u

/** RC4: sha256, hex, of the digest before and the entry's canonical text. */
const link = (previousDigest: string, text: string): string => hash('sha256', previousDigest + text, 'hex')

/**
 * Numbers and chains a batch on top of `after`, each event in its newest version. What comes back is what a reader will
 * get: read from the very text that is stored, so that deciding on it and replaying it cannot differ.
 */
export function seal(after: Position, drafts: readonly Draft[], table: Upcasts = upcasts): WrittenEntry[] {
  let { seq, digest } = after
  return drafts.map(({ at, by, commandId, event }) => {
    if (!Number.isSafeInteger(at)) throw new TypeError(`an entry's instant is whole milliseconds, not ${at}`)
    seq += 1
    const text = canonical({ at, by, commandId, event: versioned(event, table), seq })
    const on = digest
    digest = link(on, text)
    const entry: WrittenEntry = { ...(JSON.parse(text) as Content), digest, text }
    sealedOn.set(entry, on)
    return entry
  })
}

/** An entry as an export has it, in any order of its keys. Throws `TypeError` where it has no canonical form. */
export function exported({ digest, ...content }: Content & { readonly digest: string }): WrittenEntry {
  return { ...content, digest, text: canonical(content) }
}

/** RC4: whether this entry is what was written right after the one with `previousDigest`. For exports in anyone's hands. */
export function verifyNext(previousDigest: string, entry: WrittenEntry): boolean {
  const on = sealedOn.get(entry)
  return on === undefined ? link(previousDigest, entry.text) === entry.digest : on === previousDigest
}

/** Whether this is the very text that an entry was sealed here with, on that digest: then it need not be read again. */
export function isSealedAs(entry: WrittenEntry, previousDigest: string, text: string): boolean {
  return sealedOn.get(entry) === previousDigest && entry.text === text
}

/**
 * An entry as stored, verified: it must be number `seq` and follow the one with `previousDigest`. Hashes the stored text
 * as it stands, which is what makes opening a long journal quick. Throws `DamagedEntryError`.
 */
export function unseal(
  session: SessionId,
  previousDigest: string,
  seq: number,
  digest: string,
  text: string,
): WrittenEntry {
  if (link(previousDigest, text) !== digest) throw new DamagedEntryError(session, seq, 'its digest does not fit')
  const content: Content = JSON.parse(text)
  if (content.seq !== seq) throw new DamagedEntryError(session, seq, `it says that it is number ${content.seq}`)
  return { ...content, digest, text }
}

/** Throws where a batch is not sealed on `after`: a fault of the writer, which would break the chain for good. */
export function assertSealed(after: Position, entries: readonly WrittenEntry[]): void {
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
export function positionAfter(after: Position, entries: readonly WrittenEntry[]): Position {
  const last = entries.at(-1)
  return last ? { seq: last.seq, digest: last.digest } : after
}

/** The instant in an entry's canonical text, without reading the rest; undefined where the text is damaged. */
export function instantOf(text: string): Instant | undefined {
  const digits = /^\{"at":(-?\d+)[,}]/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}
