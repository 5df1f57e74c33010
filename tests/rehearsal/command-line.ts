import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ending, Environment } from '../../src/cli/environment.ts'
import { run } from '../../src/cli/program.ts'

/** The command line in this process, on a folder of its own. */
export interface CommandLine extends AsyncDisposable {
  readonly folder: string
  readonly surroundings: Environment
  /** Also while a service runs. */
  run(...args: string[]): Promise<{ code: number; out: string; err: string }>
  /** Runs `serve` until disposed of; resolves when it listens. */
  serve(): Promise<AsyncDisposable>
}

export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-'))
  const surroundings: Environment = {
    variables: { DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' },
    clock: Date.now,
    elapsed: () => performance.now(),
    after(ms, call) {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    },
    newId: randomUUID,
    siteFolder: join(folder, 'site'),
    out: () => {},
    err: () => {},
    ending: () => Promise.resolve({ signal: 'SIGTERM' }),
  }

  async function runIn(args: readonly string[], around: Environment) {
    const [out, err]: [string[], string[]] = [[], []]
    const code = await run(args, { ...around, out: text => out.push(text), err: text => err.push(text) })
    return { code, out: out.join(''), err: err.join('') }
  }

  return {
    folder,
    surroundings,
    run: (...args) => runIn(args, surroundings),
    async serve() {
      let stop = () => {}
      const ending = new Promise<Ending>(resolve => {
        stop = () => resolve({ signal: 'SIGTERM' })
      })
      let ended: Promise<number> = Promise.resolve(0)
      await new Promise<void>((resolve, reject) => {
        const out = (text: string) => text.includes('listens on') && resolve()
        ended = run(['serve'], { ...surroundings, ending: () => ending, out })
        ended.then(code => reject(new Error(`serve ended: ${code}`)), reject)
      })
      return {
        async [Symbol.asyncDispose]() {
          stop()
          await ended
        },
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
