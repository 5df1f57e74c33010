import type { BadgeId, CommandId, SessionId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import type { WrittenEntry } from './written.ts'

/** A place in a journal: the number of an entry and its digest, so that two histories are never taken for one. */
export interface Position {
  readonly seq: number
  readonly digest: string
}

/** Before the first entry. */
export const start: Position = { seq: 0, digest: '0'.repeat(64) }

export type Appended =
  | { readonly outcome: 'appended' }
  /** Another writer was first, or the instants are off the journal's clock: nothing was written; decide again. */
  | { readonly outcome: 'conflict' }
  /** OwnEchoes, but not on as many replicas as asked for: not to be acknowledged yet; the same append may be asked again. */
  | { readonly outcome: 'not-durable' }
  /** Another writer had refused some of these commands: nothing was written; that is their answer. */
  | { readonly outcome: 'refused'; readonly refusals: readonly RefusedCommand[] }

export type Restored =
  | { readonly outcome: 'restored' }
  /** All of it was there already, and may have gone on since: nothing was written. */
  | { readonly outcome: 'present' }
  /** Something else is there, up to `top`; it may be the beginning of what was given. Nothing was written. */
  | { readonly outcome: 'taken'; readonly top: Position }
  /** It is there, but not on as many replicas as asked for; the same may be asked again. */
  | { readonly outcome: 'not-durable' }

/** A command that its giver was told is refused. What the answer says is the writers' affair. */
export interface RefusedCommand {
  readonly commandId: CommandId
  readonly badgeId: BadgeId
  readonly answer: string
}

export interface Following {
  /** Nothing is delivered after this. */
  close(): void
}

export interface Listener {
  /**
   * Entries in order, without gap or repeat, each once. Those of one append come together, unless they are read later, in
   * pages. It must not throw: what it throws surfaces as an uncaught exception.
   */
  readonly onEntries: (entries: readonly WrittenEntry[]) => void
  /** The journal no longer has what was read from it (a failover, a restored backup), or an entry of it is damaged. */
  readonly onBroken: (error: DivergedError | DamagedEntryError) => void
}

/**
 * The journals of all sessions: append-only, one a session. Entries come sealed (store/chain.ts): number, instant and
 * digest are the writer's, and an append is taken only exactly on top of what the writer saw.
 */
export interface Journal {
  /** The ids of the sessions that have a journal, sorted. */
  sessions(): Promise<readonly SessionId[]>
  /** The last entry's position; `start` for a session without a journal. Throws `UnavailableError`. */
  top(session: SessionId): Promise<Position>
  /**
   * Adds a batch, all or nothing, exactly after `after`. When it returns `appended`, the batch is durable. The very same
   * batch again is `appended` too, and is there once. Throws `UnavailableError` where it cannot know whether it was
   * written: append it again, or read on from `after`, to find out; `RangeError` for a batch not sealed on `after`.
   *
   * `refusals`: commands that are refused by what is there at `after`; with no entries, if nothing else has happened
   * since. For a while no other writer appends entries of theirs: whoever was told no, and has a copy of the command under
   * way at another node, will not see it done.
   */
  append(
    session: SessionId,
    after: Position,
    entries: readonly WrittenEntry[],
    refusals?: readonly RefusedCommand[],
  ): Promise<Appended>
  /**
   * Writes a whole journal, from its first entry, where there is none: as it was, its instants too. All of it or
   * nothing; what an interrupted one leaves, nobody reads, and it goes by itself. Throws what `batches` throws,
   * `RangeError` where they are not sealed one on the other from `start`, and `UnavailableError` where it cannot know
   * whether it was written: ask the same again to find out.
   *
   * No instant may be ahead of `now()`: nothing could be appended, to no session, until the clock has reached it.
   */
  restore(session: SessionId, batches: AsyncIterable<readonly WrittenEntry[]>): Promise<Restored>
  /**
   * The entries after `after`, in batches, verified against the chain. Throws `DamagedEntryError` with the number of the
   * first entry that is not what was written, `DivergedError` where the entry at `after` has another digest or is gone.
   */
  read(session: SessionId, after: Position): AsyncIterable<readonly WrittenEntry[]>
  /**
   * Delivers what is and what will be appended after `after`, by whatever process, until closed or broken; never before
   * it returned.
   */
  follow(session: SessionId, after: Position, listener: Listener): Following
  /**
   * The time by which this journal's entries are stamped, in whole milliseconds: on Redis its clock, the same for all
   * nodes. Never before an instant that is journaled; never backwards, except after a conflict over the clock.
   */
  now(): Instant
  /** Whether appends can be expected to work. */
  available(): boolean
  close(): Promise<void>
}

export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}

export class DivergedError extends Error {
  override readonly name = 'DivergedError'
}

export class DamagedEntryError extends Error {
  override readonly name = 'DamagedEntryError'
  readonly seq: number
  constructor(session: SessionId, seq: number, what: string) {
    super(`journal of ${session}: entry ${seq} is damaged: ${what}`)
    this.seq = seq
  }
}
