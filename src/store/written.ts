import type { Entry } from '../domain/events.ts'
import { type Upcasts, upcast, upcasts, type WrittenEvent } from '../protocol/upcasts.ts'

/**
 * An entry as it was written, by whatever version of the service: what journals keep, chain, export and restore. It is
 * another type than `Entry`, which is in the newest form, so that neither is ever taken for the other: what is folded was
 * read by `newest`, and what is exported was written.
 */
export interface WrittenEntry extends Omit<Entry, 'event'> {
  readonly event: WrittenEvent
  /** The canonical text of all the rest but the digest, which covers it. */
  readonly text: string
}

/**
 * An entry that is whole, but of an event or of a version of one that this build does not know: a newer version of the
 * service wrote it. Who only passes entries on has no trouble with it; who folds them must not go on.
 */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError'
  readonly seq: number
  constructor(seq: number, { type, v }: WrittenEvent) {
    const what = v === undefined ? type : `${type}, version ${v}`
    super(`a newer version of the service wrote entry ${seq} (${what}): update this one`)
    this.seq = seq
  }
}

/** The entry in the newest form, for whoever folds it. Throws `UnknownEventError` where a newer version wrote it. */
export function newest({ seq, at, by, commandId, event, digest }: WrittenEntry, table: Upcasts = upcasts): Entry {
  const known = upcast(event, table)
  if (!known) throw new UnknownEventError(seq, event)
  return { seq, at, by, commandId, event: known, digest }
}

/** A line of an exported journal, without its end: the very text that was written, and its digest. */
export const lineOf = ({ text, digest }: WrittenEntry): string => `${text.slice(0, -1)},"digest":"${digest}"}`
