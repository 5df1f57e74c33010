import type { SessionId } from '../../domain/ids.ts'
import { isSealedAs, unseal } from '../chain.ts'
import { DamagedEntryError, DivergedError, type Position, start } from '../contract.ts'
import type { WrittenEntry } from '../written.ts'

/** An entry as its stream has it. */
export interface Row {
  readonly seq: number
  readonly digest: string
  readonly text: string
}

export const idOf = (seq: number): string => `${seq}-0`

/** A reply of XRANGE, or the part of XREAD's for one stream. What has no digest or text is given empty ones. */
export function rowsOf(reply: unknown): Row[] {
  if (!Array.isArray(reply)) throw new TypeError('Redis answered a range with something else')
  return reply.map(rowOf)
}

function rowOf(item: unknown): Row {
  if (!Array.isArray(item) || !Array.isArray(item[1])) throw new TypeError('Redis answered a range with something else')
  const fields: unknown[] = item[1]
  return { seq: Number.parseInt(String(item[0]), 10), digest: field(fields, 'digest'), text: field(fields, 'entry') }
}

function field(fields: readonly unknown[], name: string): string {
  for (let i = 0; i < fields.length; i += 2) if (fields[i] === name) return String(fields[i + 1])
  return ''
}

export const positionOf = (row: Row | undefined): Position => (row ? { seq: row.seq, digest: row.digest } : start)

/**
 * The rows' entries, verified on top of `after`. Where one is damaged or missing, those before it and the error with its
 * number. `written`: what this process wrote under a digest; whose row has the very text it was written with, is it.
 */
export function entriesOf(
  session: SessionId,
  after: Position,
  rows: readonly Row[],
  written: (digest: string) => WrittenEntry | undefined = () => undefined,
): { entries: WrittenEntry[]; error?: DamagedEntryError } {
  const entries: WrittenEntry[] = []
  let { seq, digest } = after
  for (const row of rows) {
    seq += 1
    try {
      if (row.seq !== seq) throw new DamagedEntryError(session, seq, 'it is missing')
      const own = written(row.digest)
      const isOwn = own?.seq === seq && isSealedAs(own, digest, row.text)
      entries.push(isOwn ? own : unseal(session, digest, seq, row.digest, row.text))
    } catch (error) {
      if (error instanceof DamagedEntryError) return { entries, error }
      throw error
    }
    digest = row.digest
  }
  return { entries }
}

/** Whether the entry at a position is the one that was read; `at` reads what is there now. */
export async function stillThere({ seq, digest }: Position, at: () => Promise<readonly Row[]>): Promise<boolean> {
  if (seq === 0) return digest === start.digest
  const [row] = await at()
  return row?.seq === seq && row.digest === digest
}

export const diverged = (session: SessionId, { seq }: Position): DivergedError =>
  new DivergedError(`journal of ${session}: entry ${seq} is not the one that was read`)
