/**
 * The stages of a page's life with the service, and what leads from one to the next: a pure table. connection.ts owns
 * the timers and the wire, tells what happens as events, and does what the effects say.
 *
 *   connecting ──opened──▸ greeting ──greeted──▸ catching-up ──advanced──▸ following
 *        ▴                                                                     │
 *        └──────────────────────────────── closed ─────────────────────────────┘
 *
 * `mending` and `renewing` find their own way back to `following`, `refused` waits for another line, and `too-old` and
 * `faulty` are over: only loading the page again leads out of them.
 */
import type { Millis } from '../../domain/time.ts'
import type { Refused } from '../../protocol/messages.ts'

export type Stage =
  /** There is no line. */
  | { readonly name: 'connecting' }
  /** The line is open, and hello is not answered yet. */
  | { readonly name: 'greeting' }
  /** The service has entries up to `until`, which the page does not show yet. */
  | { readonly name: 'catching-up'; readonly until: number }
  | { readonly name: 'following' }
  /** What the page had could not be folded or drawn: everything is fetched again, up to `until` once that is known. */
  | { readonly name: 'mending'; readonly until?: number }
  /** The node that was reached is older than the page, or than the journal: another one is tried. */
  | { readonly name: 'renewing' }
  /** The service does not take this page's badge or session. */
  | { readonly name: 'refused'; readonly refusal: Refused }
  /** The service does not speak the page's language any more. */
  | { readonly name: 'too-old' }
  /** Fetching everything again did not mend the page. */
  | { readonly name: 'faulty' }

export interface Connection {
  readonly stage: Stage
  /** Whether the service is heard. */
  readonly heard: boolean
  /** The entry up to which the page shows what happened; undefined where it has nothing to go on from. */
  readonly seq: number | undefined
  /** `first`: only the state that came first, as current as a silent line's. `followed`: more than that was promised. */
  readonly shows: 'nothing' | 'first' | 'followed'
  /** When the page was last mended, by the monotonic clock. */
  readonly mendedAt?: Millis
}

export type LineEvent =
  | { readonly type: 'opened' | 'closed' | 'heard' | 'silent' }
  /** There was no line for so long that the first state is not current any more. */
  | { readonly type: 'outlived' }
  | { readonly type: 'greeted'; readonly seq: number }
  /** No answer to hello came; `ready`: the page was able to ask at all. */
  | { readonly type: 'unanswered'; readonly ready: boolean }
  | { readonly type: 'refused'; readonly refusal: Refused }
  /** The answer came from a node that is older than the page understands. */
  | { readonly type: 'older-node' }
  /** The page shows what happened up to `seq`. */
  | { readonly type: 'advanced'; readonly seq: number }
  /** An entry is missing before the one that came. */
  | { readonly type: 'gap' }
  /** The journal has been ahead of the page for too long. */
  | { readonly type: 'behind'; readonly seq: number }
  | { readonly type: 'fault'; readonly of: 'fold' | 'drawing'; readonly at: Millis }

export type Effect =
  | { readonly do: 'greet'; readonly after: Millis }
  /** The clock is measured anew. */
  | { readonly do: 'measure' }
  /** The page goes on from nothing. */
  | { readonly do: 'forget' }
  /** Another line is opened, which may lead to another node. */
  | { readonly do: 'renew'; readonly after: Millis }
  /** The line is closed for good. */
  | { readonly do: 'leave' }

export interface Transition {
  readonly connection: Connection
  readonly effects: readonly Effect[]
}

export const atFirst: Connection = { stage: { name: 'connecting' }, heard: false, seq: undefined, shows: 'nothing' }

/** A fault so soon after the page was mended shows that mending does not help. */
export const mendedFor: Millis = 60_000
const againAfter: Millis = 1000
/** Long enough for a node to be replaced, and for the nodes not to be stormed meanwhile. */
const anotherNodeAfter: Millis = 5000

export const isOver = ({ stage }: Connection): boolean => stage.name === 'too-old' || stage.name === 'faulty'

/** What the connection is after an event, and what is to be done. */
export function transition(was: Connection, event: LineEvent): Transition {
  if (isOver(was)) return to(was)
  const { stage } = was
  switch (event.type) {
    case 'opened':
      return to({ ...was, stage: between(stage, 'greeting') }, { do: 'measure' }, { do: 'greet', after: 0 })
    case 'closed':
      return to({ ...was, stage: stage.name === 'refused' ? stage : between(stage, 'connecting'), heard: false })
    case 'heard':
      return to({ ...was, heard: true })
    case 'silent':
      return to({ ...was, heard: false })
    case 'outlived':
      return to(was.shows === 'first' ? { ...was, shows: 'followed' } : was)
    case 'greeted':
      return to(caughtUp({ ...was, stage: { ...catchingUp(stage), until: event.seq } }))
    case 'unanswered':
      // What was asked for while following is not here: the page may stand still.
      return to(stage.name === 'following' ? { ...was, stage: { name: 'greeting' } } : was, {
        do: 'greet',
        after: event.ready ? 0 : againAfter,
      })
    case 'refused':
      return refused(was, event.refusal)
    case 'older-node':
      return to({ ...was, stage: { name: 'renewing' } }, { do: 'renew', after: anotherNodeAfter })
    case 'advanced':
      return to(caughtUp({ ...was, seq: event.seq, shows: was.shows === 'nothing' ? 'first' : was.shows }))
    case 'gap':
      // While mending, entries come that there is nothing to put them on.
      return stage.name === 'mending' ? to(was) : to(was, { do: 'greet', after: 0 })
    case 'behind':
      return to({ ...was, stage: { ...catchingUp(stage), until: event.seq } }, { do: 'greet', after: 0 })
    case 'fault':
      return faulted(was, event)
  }
}

const to = (connection: Connection, ...effects: readonly Effect[]): Transition => ({ connection, effects })

/** What the page is about outlasts the line. */
function between(stage: Stage, otherwise: 'greeting' | 'connecting'): Stage {
  return { name: stage.name === 'mending' || stage.name === 'renewing' ? stage.name : otherwise }
}

/** Mending is over only when everything is here. */
const catchingUp = ({ name }: Stage): { readonly name: 'mending' | 'catching-up' } =>
  name === 'mending' ? { name } : { name: 'catching-up' }

function caughtUp(now: Connection): Connection {
  const { stage, seq } = now
  if (stage.name !== 'catching-up' && stage.name !== 'mending') return now
  if (seq === undefined || stage.until === undefined || seq < stage.until) return now
  return { ...now, stage: { name: 'following' }, shows: 'followed' }
}

function refused(was: Connection, refusal: Refused): Transition {
  switch (refusal.refusal) {
    case 'too-many-requests':
      return to(was, { do: 'greet', after: refusal.params.retryAfterMs })
    case 'unavailable':
      return to(was, { do: 'greet', after: againAfter })
    case 'client-too-old':
      return to({ ...was, stage: { name: 'too-old' } }, { do: 'leave' })
    // A node that is to be updated, and one that is so old that it cannot even read what the page says.
    case 'newer-version':
    case 'malformed':
      return to({ ...was, stage: { name: 'renewing' } }, { do: 'renew', after: anotherNodeAfter })
    default:
      return to({ ...was, stage: { name: 'refused', refusal } })
  }
}

function faulted(was: Connection, { of, at }: Extract<LineEvent, { type: 'fault' }>): Transition {
  const mending = was.stage.name === 'mending'
  // Until everything has come again, what could not be drawn is still there.
  if (mending && of === 'drawing' && was.seq === undefined) return to(was)
  const again = was.mendedAt !== undefined && at - was.mendedAt < mendedFor
  if (mending || again) return to({ ...was, stage: { name: 'faulty' } }, { do: 'leave' })
  return to(
    { ...was, stage: { name: 'mending' }, seq: undefined, mendedAt: at },
    { do: 'forget' },
    { do: 'greet', after: 0 },
  )
}
