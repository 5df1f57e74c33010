import type { Entry } from '../domain/events.ts'
import type { CommandId, SessionId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Actor } from '../domain/vocabulary.ts'
import type { Answer } from '../protocol/messages.ts'
import type { Journal } from '../store/contract.ts'
import type { Presence } from '../store/presence.ts'
import { UnknownEventError } from '../store/written.ts'
import { isClosing } from './closed.ts'
import { watchLinks } from './links.ts'
import { openSession, type Session, type SessionOptions } from './session.ts'

/** The live sessions of this process, each opened once and kept. */
export interface Sessions {
  /** undefined: there is no such session. Throws `DamagedEntryError`, `UnknownEventError` and `UnavailableError`. */
  open(id: SessionId): Promise<Session | undefined>
  /** `OpenSession`, for a session that is not there yet. */
  create(plan: Plan, commandId: CommandId, by: Actor): Promise<Answer>
  /** Opens all that have a journal, so that their deadlines are met; reports and leaves out those that cannot be read. */
  openAll(): Promise<void>
  /** Those that are open now. */
  live(): Iterable<Session>
  /** Whether a newer version of the service writes to any of them: this process is to be replaced. */
  outdated(): boolean
  close(): Promise<void>
}

export interface SessionsOptions extends Omit<SessionOptions, 'id'> {
  readonly journal: Journal
  readonly presence: Presence
  /** What this process appended to any session. */
  readonly onOwnEntries?: (session: Session, entries: readonly Entry[]) => void
}

const againMs = 3_000

export function createSessions(options: SessionsOptions): Sessions {
  const { journal, presence, log, onOwnEntries } = options
  const open = new Map<SessionId, Promise<Live>>()
  const live = new Map<SessionId, Live>()
  /** Those in which a newer version wrote: they stay closed here, since only another build can read them. */
  const newer = new Map<SessionId, UnknownEventError>()

  async function outdatedBy(id: SessionId, error: UnknownEventError): Promise<void> {
    if (newer.size === 0) {
      log.error({ sessionId: id, seq: error.seq, err: error }, 'a newer version writes here: update this node')
    }
    newer.set(id, error)
    await drop(id)
  }

  async function start(id: SessionId): Promise<Live> {
    const session = await openSession({ ...options, id })
    session.subscribe({
      onEntries: (_, own) => own.length > 0 && onOwnEntries?.(session, own),
      onBroken(error) {
        if (error instanceof UnknownEventError) void outdatedBy(id, error)
      },
    })
    const one: Live = { session, unwatch: watchLinks(session, presence, options.after) }
    live.set(id, one)
    return one
  }

  function opened(id: SessionId): Promise<Live> {
    const unreadable = newer.get(id)
    if (unreadable) return Promise.reject(unreadable)
    const known = open.get(id)
    if (known) return known
    const starting = start(id)
    open.set(id, starting)
    // What failed is tried again after a while: a repaired journal needs no restart, and a damaged one is not read
    // again for each who knocks.
    starting.catch(error => {
      if (error instanceof UnknownEventError) void outdatedBy(id, error)
      else options.after(againMs, () => open.delete(id))
    })
    return starting
  }

  async function find(id: SessionId): Promise<Session | undefined> {
    if (!open.has(id) && (await journal.top(id)).seq === 0) return undefined
    const { session } = await opened(id)
    if (session.broken) {
      await (session.broken instanceof UnknownEventError ? outdatedBy(id, session.broken) : drop(id))
      throw session.broken
    }
    return session.position.seq === 0 ? undefined : session
  }

  async function drop(id: SessionId): Promise<void> {
    const one = live.get(id)
    open.delete(id)
    live.delete(id)
    one?.unwatch()
    await one?.session.close()
  }

  return {
    open: find,
    async create(plan, commandId, by) {
      const { session } = await opened(plan.id)
      return session.give({ command: { type: 'OpenSession', plan }, commandId, by })
    },
    async openAll() {
      for (const id of await journal.sessions()) {
        try {
          await opened(id)
        } catch (error) {
          if (!isClosing(error)) throw error
          if (error instanceof UnknownEventError) continue
          log.error({ sessionId: id, seq: error.seq, err: error }, 'journal is damaged, session not opened')
        }
      }
    },
    *live() {
      for (const { session } of live.values()) yield session
    },
    outdated: () => newer.size > 0,
    async close() {
      const all = [...live.values()]
      for (const { unwatch } of all) unwatch()
      await Promise.all(all.map(({ session }) => session.close()))
      open.clear()
      live.clear()
    },
  }
}

interface Live {
  readonly session: Session
  readonly unwatch: () => void
}
