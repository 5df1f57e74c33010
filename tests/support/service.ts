import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './redis.ts'

/** What `npm run build` made of this working tree. */
export const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The built service, as a process of its own with a data folder of its own. Needs `npm run build`. */
export interface RunningService extends AsyncDisposable {
  readonly base: string
  readonly folder: string
  /** Of the process that runs now, or ran last. */
  readonly pid: number
  /** The links that it printed at its first start, by role: `links.president`. */
  readonly links: Readonly<Record<string, string>>
  /** The token of a link. */
  token(role: string): string
  /** What it said on its standard output, and its log. */
  readonly out: () => string
  readonly log: () => string
  /** SIGTERM, and its exit code. */
  stop(): Promise<number | null>
  /** Its exit code after this signal; null where the signal itself has ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
  /** SIGKILL: as a crash. */
  kill(): Promise<void>
  /** Starts it again on the same port and folder, after `stop` or `kill`; of another build where one is given. */
  restart(program?: string): Promise<void>
}

/** `program`: the main.js of another build than this working tree's. */
export async function startService(
  environment: Readonly<Record<string, string>> = {},
  program = main,
): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-service-'))
  const env = { ...inherited(), DATA_DIR: folder, PORT: String(await freePort()), LOG_LEVEL: 'info', ...environment }
  let run = await launched(program, env)
  const links = linksIn(run.out())

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const { child } = run
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit')
      child.kill(signal)
      await exited
    }
    return child.exitCode
  }

  return {
    base: `http://127.0.0.1:${env.PORT}`,
    folder,
    get pid() {
      return run.child.pid ?? 0
    },
    links,
    token(role) {
      const token = links[role]?.split('#')[1]
      if (!token) throw new Error(`no link for ${role}`)
      return token
    },
    out: () => run.out(),
    log: () => run.log(),
    stop: () => end('SIGTERM'),
    end,
    kill: async () => void (await end('SIGKILL')),
    async restart(other = program) {
      run = await launched(other, env)
    },
    async [Symbol.asyncDispose]() {
      await end('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Runs a command of the built command line to its end. */
export async function rostrum(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...inherited(), ...environment },
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  const [out, err] = [gather(child.stdout), gather(child.stderr)]
  const [code] = await once(child, 'close')
  return { code, out: out(), err: err() }
}

/** The environment without what would make the service another one. */
function inherited(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME }
}

async function launched(
  program: string,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; out: () => string; log: () => string }> {
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, log] = [gather(child.stdout), gather(child.stderr)]
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the service ended with ${code}:\n${out()}${log()}`)))
    // The last line that it prints when it is there.
    child.stdout.on('data', () => out().includes('More links:') && resolve())
  })
  return { child, out, log }
}

function gather(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.on('data', part => {
    text += String(part)
  })
  return () => text
}

/** `  delegate KEN   http://…/join#…`: by its first word. */
function linksIn(out: string): Record<string, string> {
  const rows = out.matchAll(/^ {2}([a-z]+)(?: \S+)? +(http\S+\/join#\S+)$/gm)
  return Object.fromEntries([...rows].map(([, role = '', link = '']) => [role, link]))
}
