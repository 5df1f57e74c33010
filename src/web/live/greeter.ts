import type { SessionId } from '../../domain/ids.ts'
import type { Millis } from '../../domain/time.ts'
import { printCursor } from '../../protocol/cursor.ts'
import type { HelloAnswer } from '../../protocol/messages.ts'
import { oldestService, protocol } from '../../protocol/version.ts'
import type { Environment } from './contract.ts'
import type { Evolve, Replica } from './replica.ts'
import type { LineEvent } from './stages.ts'
import type { Wire } from './wire.ts'

/** Says hello, one at a time, once the page can fold what will follow. */
export interface Greeter {
  /** What folds entries; it is here before the first of them. */
  readonly evolve: Evolve | null
  /** Says from where the page goes on. Does nothing where there is no line, or a hello is on its way already. */
  greet(): Promise<void>
  /** The line is another one, or the page has something else to go on from: the answer to come says nothing of it. */
  giveUp(): void
}

const answerWithin: Millis = 8000

/** `told` hears, as an event, what comes of each hello. */
export function createGreeter(
  wire: Wire,
  sessionId: SessionId,
  { build, evolving }: Pick<Environment, 'build' | 'evolving'>,
  replica: Replica,
  told: (event: LineEvent) => void,
): Greeter {
  let evolve: Evolve | null = null
  /** Counts the times that a hello became pointless, so that the answer to an earlier one is recognised. */
  let epoch = 0
  /** The epoch in which a hello is on its way. */
  let asking: number | undefined

  function hello(): Promise<HelloAnswer | null> {
    const { cursor } = replica
    const going = cursor && { cursor: printCursor(cursor) }
    return wire.ask('hello', { sessionId, protocol, build, ...going, packed: wire.unpacks }, answerWithin)
  }

  function eventOf(answer: HelloAnswer | null): LineEvent {
    if (answer === null) return { type: 'unanswered', ready: evolve !== null }
    if ('refusal' in answer) return { type: 'refused', refusal: answer }
    return isOlder(answer) ? { type: 'older-node' } : { type: 'greeted', seq: answer.seq }
  }

  return {
    get evolve() {
      return evolve
    },
    async greet() {
      const mine = epoch
      if (!wire.connected || asking === mine) return
      asking = mine
      evolve ??= await evolving()
      const answer = evolve && (await hello())
      if (mine !== epoch) return
      asking = undefined
      told(eventOf(answer))
    },
    giveUp() {
      epoch++
    },
  }
}

/** Whether a service speaks an older language than the page can read. Release 0.1.0 does not say which: the first. */
export const isOlder = ({ protocol: spoken = 1 }: { readonly protocol?: number }): boolean => spoken < oldestService
