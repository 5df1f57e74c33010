/**
 * Commands and what becomes of each: sent only while the page is live, pending until answered. Where no answer comes,
 * nobody knows whether it was done; the same command, with the same id, is then asked again until it is answered, and
 * the service sees to it that it happens once.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Command } from '../../domain/commands.ts'
import { commandId } from '../../domain/ids.ts'
import type { Millis } from '../../domain/time.ts'
import type { Answer, CommandMessage, Refused } from '../../protocol/messages.ts'
import { toWire } from '../../protocol/wire.ts'

/** `not-sent`: the page was offline; it never left. */
export type PageRefused = Refused | { readonly refusal: 'not-sent'; readonly params: Record<never, never> }
export type Outcome = { readonly ok: true; readonly seq: number } | PageRefused

export interface Sending {
  /** `unknown`: no answer came; being asked again. */
  readonly progress: ReadonlySignal<'sending' | 'unknown'>
  readonly done: Promise<Outcome>
}

export interface Desk {
  live(): boolean
  ask(message: CommandMessage, within: Millis): Promise<Answer | null>
  newId(): string
}

export const answerWithin: Millis = 5000

export class Sender {
  readonly #desk: Desk
  #waiting: (() => void)[] = []

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** `expectedSeq`: the last entry that whoever gives the command has seen (FL5). */
  send(command: Command, expectedSeq: number): Sending {
    const progress = signal<'sending' | 'unknown'>('sending')
    if (!this.#desk.live()) return { progress, done: Promise.resolve({ refusal: 'not-sent', params: {} }) }
    const id = commandId(this.#desk.newId())
    const message: CommandMessage = { commandId: id, expectedSeq, command: toWire(command) }
    const done = this.#untilAnswered(message, () => {
      progress.value = 'unknown'
    })
    return { progress, done }
  }

  /** The page is live again: asks once more whatever was left without an answer. */
  live(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }

  async #untilAnswered(message: CommandMessage, unknown: () => void): Promise<Outcome> {
    for (;;) {
      const answer = await this.#desk.ask(message, answerWithin)
      if (answer && !mayHaveHappened(answer)) return answer
      unknown()
      if (!this.#desk.live()) await new Promise<void>(resolve => this.#waiting.push(resolve))
      // The service answers at once that it cannot write: not to be asked in a tight circle.
      else if (answer) await new Promise<void>(resolve => setTimeout(resolve, 1000))
    }
  }
}

/** Refusals that ask for the same command again, to find out. */
const mayHaveHappened = (answer: Answer): boolean =>
  'refusal' in answer && (answer.refusal === 'unavailable' || answer.refusal === 'not-durable')
