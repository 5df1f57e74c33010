import type { Entry } from '../domain/events.ts'
import type { SessionId } from '../domain/ids.ts'
import type { State } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import type { Answer } from '../protocol/messages.ts'
import { DivergedError, type Journal, type Position, UnavailableError } from '../store/contract.ts'
import type { Log } from '../store/log.ts'
import { type After, pause, within } from '../store/timers.ts'
import type { Outcome } from './answers.ts'
import { type Closing, refusalFor } from './closed.ts'
import { type CommandEnvelope, type Pending, pend } from './command-envelope.ts'
import { watchDeadlines } from './deadlines.ts'
import type { Missing } from './history.ts'
import { createMailbox } from './mailbox.ts'
import { EnvelopeFault, propose } from './proposal.ts'
import { type Listener, openReplica } from './replica.ts'
import { createWriter, type Tried } from './writer.ts'

/** One live session: its state, and the one door through which commands come to it. */
export interface Session {
  readonly id: SessionId
  /** As of the last durable entry. Changes in place; not to be changed by anyone else, nor kept across a pause. */
  readonly state: State
  readonly position: Position
  readonly broken: Closing | null
  /** How many commands are not answered yet: more is about to happen. */
  readonly pending: number
  /** The time by which entries are stamped. */
  now(): Instant
  /** Always answers, within `boundMs`: after the entries are durable, with the refusal, or with what is in the way. */
  give(envelope: CommandEnvelope): Promise<Answer>
  /** What came after a cursor. */
  since(cursor: Position): Missing
  /** The latest two thousand entries or more, in order. */
  latest(): readonly Entry[]
  subscribe(listener: Listener): () => void
  /** Finishes what is queued, then lets go of the journal. */
  close(): Promise<void>
}

export interface SessionOptions {
  readonly id: SessionId
  readonly journal: Journal
  readonly after: After
  readonly log: Log
  /** Milliseconds of one append and the number of its entries, conflicts and failures included. */
  readonly observe?: (append: { readonly ms: Millis; readonly entries: number; readonly outcome: string }) => void
  /** A stopwatch for `observe`, milliseconds from anywhere. */
  readonly elapsed: () => Millis
  readonly boundMs?: Millis
}

const defaultBoundMs = 5_000
/** The largest append: what one burst of a large conference needs in two or three. */
const batchSize = 512
const historyKept = 2_000
const refusalsKept = 5_000
const againMs = 150

/** Throws `DamagedEntryError`, `UnknownEventError` and `UnavailableError`. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { id, journal, after, log, boundMs = defaultBoundMs } = options
  const replica = await openReplica({ id, journal, after, log, historyKept, refusalsKept })
  const mailbox = createMailbox<Pending>(batchSize, work)
  const writer = createWriter({ ...options, replica, bounded })
  /** When all envelopes of the batch at work are answered: an append that still hangs then is not waited for. */
  let nobodyWaits: Promise<unknown> = Promise.resolve()
  let closing = false

  async function work(batch: readonly Pending[]): Promise<void> {
    nobodyWaits = Promise.all(batch.map(({ answered }) => answered))
    for (;;) {
      if (replica.broken) {
        for (const pending of batch) pending.settle(refusalFor(replica.broken))
        return
      }
      const outcome = await attempt(batch)
      if (batch.every(pending => pending.settled)) return
      if (outcome === 'again') continue
      for (const pending of batch) pending.trouble = outcome
      await pause(after, againMs)
    }
  }

  /** One try to settle a batch; `again`: at once, with more read; otherwise what is in the way. */
  async function attempt(batch: readonly Pending[]): Promise<'again' | Pending['trouble']> {
    try {
      await bounded(replica.whole())
      const tried = await writer.settled()
      if (tried !== 'good') return await next(tried)
    } catch (error) {
      return troubleOf(error, [])
    }
    // Whoever was already told that nothing happened is right: it does not happen any more.
    const waiting = batch.filter(pending => !pending.settled)
    if (waiting.length === 0) return 'again'
    try {
      const envelopes = waiting.map(pending => pending.envelope)
      const proposal = propose(envelopes, replica, journal.now())
      const tried = await writer.write(proposal)
      if (tried !== 'good') return await next(tried)
      waiting.forEach((pending, index) => {
        settle(pending, proposal.outcomes[index])
      })
      return 'again'
    } catch (error) {
      return troubleOf(error, waiting)
    }
  }

  /** What follows from a try that settles nothing. */
  async function next(tried: Exclude<Tried, 'good'>): Promise<'again' | Pending['trouble']> {
    if (tried === 'behind') await bounded(replica.catchUp())
    return tried === 'not-durable' ? 'not-durable' : 'again'
  }

  async function bounded<T>(promise: Promise<T>): Promise<T> {
    const result = await within(after, boundMs, Promise.race([promise, nobodyWaits.then(() => 'late' as const)]))
    if (result === 'late') throw new UnavailableError(`no answer from the journal in ${boundMs} ms`)
    return result
  }

  function settle(pending: Pending, outcome: Outcome | 'taken' | undefined): void {
    const { commandId, by } = pending.envelope
    // The service's own ids are the same each time that it tries: what was too early once must not stay refused.
    if (outcome && outcome !== 'taken' && 'refusal' in outcome && by.role !== 'service') {
      replica.answers.refused(commandId, by, outcome)
    }
    pending.settle(answerTo(outcome))
  }

  function troubleOf(error: unknown, waiting: readonly Pending[]): 'again' | Pending['trouble'] {
    if (error instanceof UnavailableError) return 'unavailable'
    if (error instanceof DivergedError) return 'unavailable'
    if (error instanceof EnvelopeFault) {
      const faulty = waiting[error.index]
      const { commandId, command } = faulty?.envelope ?? {}
      log.error({ sessionId: id, commandId, command: command?.type, err: error.cause }, 'deciding a command failed')
      faulty?.settle({ refusal: 'unavailable', params: {} })
      return 'again'
    }
    log.error({ sessionId: id, err: error }, 'a batch failed')
    for (const pending of waiting) pending.settle({ refusal: 'unavailable', params: {} })
    return 'again'
  }

  function give(envelope: CommandEnvelope): Promise<Answer> {
    if (replica.broken) return Promise.resolve(refusalFor(replica.broken))
    if (closing) return Promise.resolve({ refusal: 'unavailable', params: {} })
    const pending = pend(envelope, boundMs, after)
    mailbox.put(pending)
    return pending.answered
  }

  const deadlines = watchDeadlines({ state: () => replica.state, now: journal.now, after, give, log })
  replica.subscribe({ onEntries: deadlines.arm, onResync: deadlines.arm, onBroken: deadlines.stop })
  deadlines.arm()

  return {
    id,
    get state() {
      return replica.state
    },
    get position() {
      return replica.position
    },
    get broken() {
      return replica.broken
    },
    get pending() {
      return mailbox.size()
    },
    now: journal.now,
    give,
    since: cursor => replica.history.since(cursor),
    latest: () => replica.history.latest(),
    subscribe: replica.subscribe,
    async close() {
      closing = true
      deadlines.stop()
      await mailbox.idle()
      replica.close()
    },
  }
}

function answerTo(outcome: Outcome | 'taken' | undefined): Answer {
  if (outcome === undefined) return { refusal: 'unavailable', params: {} }
  if (outcome === 'taken') return { refusal: 'command-id-taken', params: {} }
  return 'refusal' in outcome ? outcome : { ok: true, seq: outcome.seq }
}
