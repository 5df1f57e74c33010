import { readFileSync } from 'node:fs'
import { join } from '../support/client.ts'

/** Someone who minds his own business while others attack. */
export interface Witness {
  /** Stops, and tells how it went. */
  testimony(): Promise<Testimony>
}

export interface Testimony {
  readonly asked: number
  /** How long answers took, in milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly most: number
  /** What was not answered as it should be. */
  readonly wrong: readonly unknown[]
}

const paceMs = 50

/** Asks for the time and gives commands, one after the other, over one connection that must last. */
export async function watch(base: string, badge: string): Promise<Witness> {
  const client = await join(base, badge)
  const took: number[] = []
  const wrong: unknown[] = []
  let watching = true

  async function ask(n: number): Promise<void> {
    const from = performance.now()
    if (n % 2 === 0) {
      const answer = await client.give({ type: 'Annotate', text: `witness ${n}` })
      if (!('ok' in answer)) wrong.push(answer)
    } else {
      const answer = await client.send('clock', { t0: n })
      if (typeof answer !== 'object' || answer === null || !('serverTime' in answer)) wrong.push(answer)
    }
    took.push(performance.now() - from)
  }

  async function asking(): Promise<void> {
    for (let n = 0; watching; n++) {
      await ask(n)
      await new Promise(resolve => setTimeout(resolve, paceMs))
    }
  }

  const done = asking().catch(error => void wrong.push(String(error)))
  return {
    async testimony() {
      watching = false
      await done
      wrong.push(...client.gone)
      client.socket.disconnect()
      took.sort((a, b) => a - b)
      const at = (part: number): number => Math.round(took[Math.floor(part * (took.length - 1))] ?? 0)
      return { asked: took.length, p50: at(0.5), p95: at(0.95), most: at(1), wrong }
    },
  }
}

/** What a process holds of the memory, in bytes. */
export function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}
