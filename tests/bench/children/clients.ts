import type { CommandMessage } from '../../../src/protocol/messages.ts'
import { unpack } from '../../../src/web/live/unpack.ts'
import { now } from '../measure.ts'
import { answer } from '../processes.ts'
import { connectPlain, connectWire, type Wire } from '../wire.ts'

/** Many clients in one process, so that measuring does not disturb what is measured. */
export type Ask =
  | {
      readonly do: 'connect'
      readonly url: string
      readonly count: number
      /** A service's clients follow a session, bare ones nothing; plain ones are mere WebSockets. */
      readonly as:
        | { readonly session: string; readonly badges: readonly string[]; readonly packed: boolean }
        | 'bare'
        | 'plain'
    }
  /** One message of each client, all at the instant `at`; with `upTo`, until all have the entry of this number too. */
  | { readonly do: 'burst'; readonly at: number; readonly messages: readonly CommandMessage[]; readonly upTo?: number }
  /** Until all have the entry of this number. */
  | { readonly do: 'wait'; readonly upTo: number }
  | { readonly do: 'close' }

export interface Told {
  /** When it was sent, when the last answer was there, when the last client had everything: steady clock. */
  readonly sent: number
  readonly answered: number
  readonly complete: number
  /** Of entries, that a client was sent at most. */
  readonly bytes: number
  readonly problems: readonly string[]
}

const openingAtOnce = 50
let wires: Wire[] = []
let waiting = { upTo: Number.POSITIVE_INFINITY, missing: 0, reached: () => {} }

function everyoneHas(upTo: number): Promise<void> {
  return new Promise(reached => {
    waiting = { upTo, missing: wires.filter(({ top }) => top < upTo).length, reached }
    if (waiting.missing === 0) reached()
  })
}

async function connect({ url, count, as }: Extract<Ask, { do: 'connect' }>): Promise<void> {
  wires = new Array<Wire>(count)
  waiting.upTo = Number.POSITIVE_INFINITY
  let next = 0
  async function inTurns(): Promise<void> {
    for (let n = next++; n < count; n = next++) wires[n] = await connectOne(url, as, n)
  }
  await Promise.all(Array.from({ length: openingAtOnce }, inTurns))
}

async function connectOne(url: string, as: Extract<Ask, { do: 'connect' }>['as'], n: number): Promise<Wire> {
  let had = 0
  const onEntries = (top: number): void => {
    if (had < waiting.upTo && top >= waiting.upTo && --waiting.missing === 0) waiting.reached()
    had = top
  }
  if (as === 'plain') return connectPlain({ url, onEntries })
  if (as === 'bare') return connectWire({ url, onEntries })
  const badge = as.badges[n % as.badges.length] ?? ''
  const wire = await connectWire({ url, onEntries, badge, keep: n === 0 })
  const hello = await wire.ask('hello', { sessionId: as.session, packed: as.packed })
  if (!isOk(hello)) throw new Error(`hello was answered ${JSON.stringify(hello)}`)
  return wire
}

const isOk = (content: unknown): boolean => typeof content === 'object' && content !== null && 'ok' in content

async function burst({ at, messages, upTo }: Extract<Ask, { do: 'burst' }>): Promise<Told> {
  const complete = upTo === undefined ? undefined : everyoneHas(upTo).then(now)
  await new Promise(resolve => setTimeout(resolve, Math.max(0, at - now())))
  const sent = now()
  const answers = await Promise.all(wires.map((wire, n) => wire.ask('command', messages[n])))
  const answered = now()
  const refused = answers.filter(content => !isOk(content)).map(content => `answered ${JSON.stringify(content)}`)
  const all = ((await complete) ?? answered) + (await unpacking())
  const bytes = wires.reduce((most, wire) => Math.max(most, wire.bytes), 0)
  return { sent, answered, complete: all, bytes, problems: [...refused, ...gaps()] }
}

/**
 * How long one client takes to unpack what it got, as the pages do. In the hall each has a device of its own for that;
 * here all of them would do it on the two cores that are measured.
 */
async function unpacking(): Promise<number> {
  const [one] = wires
  const from = now()
  for (const message of one?.kept ?? []) {
    const entries = await unpack(message)
    if (entries.length !== message.last - message.first + 1) throw new Error('what came packed is not what it says')
  }
  return now() - from
}

const gaps = (): string[] => wires.flatMap(({ gap }, n) => (gap ? [`client ${n} missed entries`] : []))

const nothing: Told = { sent: 0, answered: 0, complete: 0, bytes: 0, problems: [] }

answer<Ask, Told>(async ask => {
  switch (ask.do) {
    case 'connect':
      await connect(ask)
      return nothing
    case 'burst':
      return burst(ask)
    case 'wait':
      await everyoneHas(ask.upTo)
      return { ...nothing, complete: now(), problems: gaps() }
    case 'close':
      for (const wire of wires) wire.close()
      wires = []
      return nothing
  }
})
