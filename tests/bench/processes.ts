import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process of its own, which is asked one thing after another. */
export interface Child<Ask, Told> {
  readonly pid: number
  /** Throws what went wrong there, and when no answer comes in `withinMs`. */
  ask(message: Ask, withinMs?: number): Promise<Told>
  stop(): Promise<void>
}

export interface Started {
  readonly module: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  readonly nodeArgs?: readonly string[]
}

const running = new Set<ChildProcess>()

/** A module beside this one, compiled, in a process of its own. */
export const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** It is there once it said its first word, which is ignored. */
export async function start<Ask, Told>({
  module,
  env = {},
  args = [],
  nodeArgs = [],
}: Started): Promise<Child<Ask, Told>> {
  const child = fork(module, [...args], {
    execArgv: [...nodeArgs],
    env: { ...process.env, ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', process.env.BENCH_LOUD ? 'inherit' : 'ignore', 'ipc'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  await next(child, 30_000)
  return {
    pid: child.pid ?? 0,
    async ask(message, withinMs = 120_000) {
      const answer = next<Told>(child, withinMs)
      child.send(message as object)
      return answer
    },
    stop: () => ended(child),
  }
}

async function next<Told>(child: ChildProcess, withinMs: number): Promise<Told> {
  const ending = new AbortController()
  const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(withinMs)])
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code}`)
  })
  gone.catch(() => undefined)
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), gone])
    if (answer !== null && typeof answer === 'object' && 'failed' in answer) throw new Error(String(answer.failed))
    return answer as Told
  } finally {
    ending.abort()
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exited
  clearTimeout(timer)
}

/** Every process that is still running, by its own pid. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(ended))
}

/** The other end: answers one thing after another, and ends with whoever asks. */
export function answer<Ask, Told>(handle: (message: Ask) => Promise<Told>): void {
  const tell = (told: unknown): void => void process.send?.(told)
  process.on('message', (message: Ask) => {
    handle(message).then(tell, error => tell({ failed: error instanceof Error ? error.stack : String(error) }))
  })
  process.on('disconnect', () => process.exit())
  tell('here')
}
