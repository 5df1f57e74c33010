import type { Entry } from '../domain/events.ts'
import { evolve } from '../domain/evolve.ts'
import type { SessionId } from '../domain/ids.ts'
import { emptyState, type State } from '../domain/state.ts'
import {
  DamagedEntryError,
  DivergedError,
  type Following,
  type Journal,
  type Position,
  start,
  UnavailableError,
} from '../store/contract.ts'
import type { Log } from '../store/log.ts'
import { type After, pause } from '../store/timers.ts'
import { newest, UnknownEventError, type WrittenEntry } from '../store/written.ts'
import { type Answers, createAnswers } from './answers.ts'
import { type Closing, isClosing } from './closed.ts'
import { createHistory, type History } from './history.ts'

export interface Listener {
  /** Entries in order, each once, right after they were folded in; `own`: those that this process appended. */
  readonly onEntries?: (entries: readonly Entry[], own: readonly Entry[]) => void
  /** Everything may be different: the journal lost what had been read from it and was read again. */
  readonly onResync?: () => void
  /** The session cannot go on. */
  readonly onBroken?: (error: Closing) => void
}

/** A session's journal, folded, and kept at its end. Everything that reads it waits for nothing. */
export interface Replica {
  readonly state: State
  readonly position: Position
  readonly answers: Answers
  readonly history: History
  readonly broken: Closing | null
  /** The entry at the end, and what it stands on; null before the first. */
  readonly last: Last | null
  /** Says that these are about to be appended here. */
  expect(entries: readonly WrittenEntry[]): void
  /** Folds in what is new of these; the same entry may come by several ways. */
  take(entries: readonly WrittenEntry[]): void
  /** Reads on to the end of the journal. Throws `UnavailableError`. */
  catchUp(): Promise<void>
  /** Resolves when the journal is not being read again from the start. */
  whole(): Promise<void>
  subscribe(listener: Listener): () => void
  close(): void
}

export interface Last {
  readonly on: Position
  readonly entry: WrittenEntry
}

export interface ReplicaOptions {
  readonly id: SessionId
  readonly journal: Journal
  readonly after: After
  readonly log: Log
  /** How many of the latest entries are at hand for those who come back. */
  readonly historyKept: number
  readonly refusalsKept: number
}

const againMs = 500

interface Fold {
  readonly state: State
  readonly history: History
  position: Position
  last: Last | null
}

/** Reads the journal to its end and follows it. Throws `DamagedEntryError`, `UnknownEventError` and `UnavailableError`. */
export async function openReplica(options: ReplicaOptions): Promise<Replica> {
  const { id, journal, after, log } = options
  const answers = createAnswers(options.refusalsKept)
  const listeners = new Set<Listener>()
  const expected = new Set<string>()
  let broken: Closing | null = null
  let mending: Promise<void> | null = null
  let closed = false
  let fold = await readAll()
  let following: Following = follow()

  async function readAll(): Promise<Fold> {
    const fresh: Fold = {
      state: emptyState(),
      history: createHistory(options.historyKept),
      position: start,
      last: null,
    }
    answers.cleared()
    for await (const entries of journal.read(id, start)) foldIn(fresh, entries)
    return fresh
  }

  /** The entries in the form in which they were folded in. */
  function foldIn(into: Fold, written: readonly WrittenEntry[]): Entry[] {
    const entries = written.map(one => {
      const entry = folded(into.state, one)
      answers.recorded(entry)
      into.last = { on: into.position, entry: one }
      into.position = { seq: entry.seq, digest: entry.digest }
      return entry
    })
    into.history.add(entries)
    return entries
  }

  function folded(state: State, written: WrittenEntry): Entry {
    try {
      const entry = newest(written)
      evolve(state, entry)
      return entry
    } catch (cause) {
      if (cause instanceof UnknownEventError) throw cause
      throw Object.assign(new DamagedEntryError(id, written.seq, 'it cannot be replayed'), { cause })
    }
  }

  function follow(): Following {
    return journal.follow(id, fold.position, {
      onEntries: take,
      onBroken: error => (error instanceof DivergedError ? void mend() : fail(error)),
    })
  }

  function take(written: readonly WrittenEntry[]): void {
    if (broken || mending || closed) return
    const unread = written.filter(entry => entry.seq > fold.position.seq)
    const [first] = unread
    // What does not join on comes again by way of reading on.
    if (!first || first.seq !== fold.position.seq + 1) return
    let fresh: readonly Entry[]
    try {
      fresh = foldIn(fold, unread)
    } catch (error) {
      if (!isClosing(error)) throw error
      fail(error)
      return
    }
    const own = fresh.filter(entry => expected.delete(entry.digest))
    tell(listener => listener.onEntries?.(fresh, own))
  }

  async function catchUp(): Promise<void> {
    try {
      for await (const entries of journal.read(id, fold.position)) take(entries)
    } catch (error) {
      if (error instanceof DivergedError) return mend()
      if (isClosing(error)) return fail(error)
      throw error
    }
  }

  function mend(): Promise<void> {
    mending ??= readAgain().finally(() => {
      mending = null
    })
    return mending
  }

  async function readAgain(): Promise<void> {
    log.error({ sessionId: id, seq: fold.position.seq }, 'journal diverged from what was read, reading it again')
    following.close()
    while (!closed) {
      try {
        fold = await readAll()
        following = follow()
        tell(listener => listener.onResync?.())
        return
      } catch (error) {
        if (isClosing(error)) return fail(error)
        if (!(error instanceof UnavailableError || error instanceof DivergedError)) throw error
        await pause(after, againMs)
      }
    }
  }

  function fail(error: Closing): void {
    if (broken) return
    broken = error
    following.close()
    // What a newer version wrote is told of once for all sessions (registry.ts).
    if (error instanceof DamagedEntryError) {
      log.error({ sessionId: id, seq: error.seq, err: error }, 'journal is damaged, session closed')
    }
    tell(listener => listener.onBroken?.(error))
  }

  /** One listener's fault is not the others', nor the journal's. */
  function tell(say: (listener: Listener) => void): void {
    for (const listener of [...listeners]) {
      try {
        say(listener)
      } catch (err) {
        log.error({ sessionId: id, err }, 'listener failed')
      }
    }
  }

  return {
    get state() {
      return fold.state
    },
    get position() {
      return fold.position
    },
    get history() {
      return fold.history
    },
    get broken() {
      return broken
    },
    get last() {
      return fold.last
    },
    answers,
    expect(entries) {
      expected.clear()
      for (const { digest } of entries) expected.add(digest)
    },
    take,
    catchUp,
    whole: async () => {
      if (mending) await mending
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closed = true
      following.close()
      listeners.clear()
    },
  }
}
