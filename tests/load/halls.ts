import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a hall is asked. */
export type HallAsk =
  | { readonly type: 'enter'; readonly sessionId: string; readonly seats: readonly Entering[] }
  | { readonly type: 'positions' }
  | { readonly type: 'arrivals' }
  | { readonly type: 'reload' }

export interface HallAnswers {
  enter: null
  positions: readonly Standing[]
  arrivals: readonly Arrival[]
  reload: null
}

export interface Entering {
  readonly badge: string
  /** Where it connects, first and then after each loss. */
  readonly bases: readonly string[]
}

export interface Standing {
  readonly seq: number
  readonly digest: string
  readonly gaps: number
  readonly live: boolean
  readonly welcomes: number
}

export interface Arrival {
  readonly seq: number
  readonly count: number
  /** When it came to the last of them, in milliseconds since 1970. */
  readonly lastAt: number
}

/** Processes with all the clients between them. */
export interface Halls extends AsyncDisposable {
  enter(sessionId: string, seats: readonly Entering[]): Promise<void>
  positions(): Promise<readonly Standing[]>
  /** Over all halls. */
  arrivals(): Promise<ReadonlyMap<number, Arrival>>
  reload(): Promise<void>
}

const runTs = fileURLToPath(new URL('../support/run-ts.mjs', import.meta.url))
const hall = fileURLToPath(new URL('./hall.ts', import.meta.url))

export async function openHalls(count: number): Promise<Halls> {
  const children: ChildProcess[] = []
  async function end(): Promise<void> {
    await Promise.all(
      children.map(async child => {
        if (child.exitCode !== null || child.signalCode !== null) return
        const exited = once(child, 'exit')
        child.kill('SIGKILL')
        await exited
      }),
    )
  }

  async function ask<T extends HallAsk['type']>(
    child: ChildProcess,
    message: HallAsk & { readonly type: T },
  ): Promise<HallAnswers[T]> {
    const answered = once(child, 'message', { signal: AbortSignal.timeout(60_000) })
    child.send(message)
    const [answer] = await answered
    return answer
  }

  try {
    for (let n = 0; n < count; n++) {
      const child = fork(runTs, [hall], { serialization: 'advanced', execArgv: [] })
      children.push(child)
      await once(child, 'message', { signal: AbortSignal.timeout(60_000) })
    }
  } catch (error) {
    await end()
    throw error
  }

  return {
    async enter(sessionId, seats) {
      await Promise.all(
        children.map((child, n) =>
          ask(child, { type: 'enter', sessionId, seats: seats.filter((_, k) => k % count === n) }),
        ),
      )
    },
    async positions() {
      return (await Promise.all(children.map(child => ask(child, { type: 'positions' })))).flat()
    },
    async arrivals() {
      const all = new Map<number, Arrival>()
      for (const arrivals of await Promise.all(children.map(child => ask(child, { type: 'arrivals' })))) {
        for (const arrival of arrivals) {
          const known = all.get(arrival.seq)
          const count = arrival.count + (known?.count ?? 0)
          const lastAt = Math.max(arrival.lastAt, known?.lastAt ?? 0)
          all.set(arrival.seq, { seq: arrival.seq, count, lastAt })
        }
      }
      return all
    },
    async reload() {
      await Promise.all(children.map(child => ask(child, { type: 'reload' })))
    },
    [Symbol.asyncDispose]: end,
  }
}
