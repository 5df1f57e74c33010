import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The service from its source, as a process of its own that can be started anew. */
export interface WatchedService {
  /** Ends it, and starts what the source says now. Pages find it again by themselves. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface WatchedServiceOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the links of its first start are kept: later starts go on with that session, and print none. */
  readonly linksFile: string
  readonly say: (text: string) => void
}

const rostrum = fileURLToPath(new URL('from-source.mjs', import.meta.url))
const link = /^ {2}\w.*\/join#\S+\n/gm

export function startWatchedService({ environment, linksFile, say }: WatchedServiceOptions): WatchedService {
  let child = start()
  let turn: Promise<void> = Promise.resolve()

  function start(): ChildProcess {
    const started = spawn(process.execPath, [rostrum, 'serve'], {
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    started.stdout.on('data', (part: Buffer) => {
      const text = part.toString()
      say(text)
      // What cannot be kept is printed above all the same.
      void appendFile(linksFile, text.match(link)?.join('') ?? '', { mode: 0o600 }).catch(() => undefined)
    })
    return started
  }

  async function end(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }

  return {
    restart() {
      // One after the other: the folder of the journal is one process's.
      turn = turn.then(async () => {
        await end()
        child = start()
      })
      return turn
    },
    async stop() {
      await turn
      await end()
    },
  }
}

/** The links that an earlier start printed; none where there was none. */
export const keptLinks = (linksFile: string): Promise<string> => readFile(linksFile, 'utf8').catch(() => '')
