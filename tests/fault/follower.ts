import { io, type Socket } from 'socket.io-client'
import type { HelloAnswer, Refused, SentEntry, Welcome } from '../../src/protocol/messages.ts'
import type { Position } from '../../src/store/contract.ts'
import { session } from './stage.ts'

/** Someone who only listens, over plain Socket.IO, and goes elsewhere when the line is closed. */
export interface Follower extends Disposable {
  /** The last entry that it has; null before the first welcome. */
  readonly cursor: Position | null
  /** The address that it is connected to; null while it looks for one. */
  readonly base: string | null
  /** The refusals that it was given, at the door and at hello. */
  readonly refusals: readonly Refused[]
  /** What it was given twice, or without what came before. */
  readonly wrong: readonly string[]
}

export interface FollowerOptions {
  /** Tried in turn. */
  readonly bases: readonly string[]
  readonly badge: string
  /** The language of the line that it speaks; undefined: it says none, as release 0.1.0. */
  readonly protocol?: number
}

const againMs = 100

export function follow({ bases, badge, protocol }: FollowerOptions): Follower {
  const refusals: Refused[] = []
  const wrong: string[] = []
  /** Goes up as a page does that is told that it is too old: by loading itself again. */
  let spoken = protocol
  let cursor: Position | null = null
  let base: string | null = null
  let next = 0
  let closed = false
  let timer: NodeJS.Timeout | undefined
  let socket: Socket = connect()

  function connect(): Socket {
    const to = bases[next++ % bases.length] ?? ''
    const opened = io(to, { transports: ['websocket'], auth: { badge }, forceNew: true, reconnection: false })
    opened.on('connect', () => void hello(opened, to))
    opened.on('connect_error', (error: Error & { data?: Refused }) => {
      if (error.data) refusals.push(error.data)
      elsewhere()
    })
    opened.on('disconnect', elsewhere)
    opened.on('welcome', ({ seq, digest }: Welcome) => {
      cursor = { seq, digest }
    })
    opened.on('entries', take)
    return opened
  }

  async function hello(opened: Socket, to: string): Promise<void> {
    const known = cursor && { cursor: `${cursor.seq}:${cursor.digest}` }
    const message = { sessionId: session, ...known, ...(spoken !== undefined && { protocol: spoken }) }
    const answer: HelloAnswer | null = await opened
      .timeout(5_000)
      .emitWithAck('hello', message)
      .catch(() => null)
    if (answer && 'ok' in answer) {
      base = to
      return
    }
    if (answer) {
      refusals.push(answer)
      if (answer.refusal === 'client-too-old') {
        spoken = answer.params.oldest
        cursor = null
      }
    }
    opened.disconnect()
  }

  function take(entries: readonly SentEntry[]): void {
    for (const { seq, digest } of entries) {
      if (seq !== (cursor?.seq ?? 0) + 1) wrong.push(`entry ${seq} came after ${cursor?.seq}`)
      cursor = { seq, digest }
    }
  }

  function elsewhere(): void {
    base = null
    socket.removeAllListeners()
    socket.disconnect()
    clearTimeout(timer)
    if (!closed) {
      timer = setTimeout(() => {
        socket = connect()
      }, againMs)
    }
  }

  return {
    get cursor() {
      return cursor
    },
    get base() {
      return base
    },
    refusals,
    wrong,
    [Symbol.dispose]() {
      closed = true
      elsewhere()
    },
  }
}
