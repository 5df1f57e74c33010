import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Millis } from '../../src/domain/time.ts'

/** A program that tries something for a while, and ends with 0 where all of it held. */
export interface Part {
  readonly what: string
  /** Of Node. */
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** It is told to end after this. */
  readonly withinMs: Millis
}

export interface Outcome {
  readonly what: string
  readonly ended: 'held' | 'failed' | 'not finished'
  readonly tookMs: Millis
  readonly lines: readonly string[]
}

/** Runs it to its end; `say` is given what it says meanwhile. */
export async function run({ what, args, environment, withinMs }: Part, say: (text: string) => void): Promise<Outcome> {
  const from = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: what it started ends with it.
    detached: true,
  })
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  }
  const limit = setTimeout(end, withinMs)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      said += text
      say(text)
    })
  }
  const [code] = await once(child, 'close')
  clearTimeout(limit)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end)
  const tookMs = performance.now() - from
  const ended = code === 0 ? 'held' : tookMs >= withinMs ? 'not finished' : 'failed'
  return { what, ended, tookMs, lines: said.split('\n') }
}
