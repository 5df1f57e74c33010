import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { machine } from './machine.ts'
import { size } from './plan.ts'
import { stopAll } from './processes.ts'
import { type Row, table } from './row.ts'
import { burst } from './rows/burst.ts'
import { door } from './rows/door.ts'
import { fanOut } from './rows/fan-out.ts'
import { memory } from './rows/memory.ts'
import { opening } from './rows/opening.ts'
import { page } from './rows/page.ts'
import { quiet } from './rows/quiet.ts'
import { sizes } from './rows/sizes.ts'
import { startDurableRedis, startService } from './service.ts'

/**
 * `npm run bench [row …]`: the service beside bare parts, in one run on one machine. It asserts nothing: times are for
 * reading, and those of a busy machine say little; the ratios are what counts.
 */
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

const say = (text: string): void => void process.stderr.write(`${text}\n`)

const failed: string[] = []

/** Ends every process that was started, and removes what they wrote. */
let end = stopAll

async function rows(): Promise<Row[]> {
  const redis = await startDurableRedis()
  end = async () => {
    await stopAll()
    await redis.stop()
  }
  const done: Row[] = []
  async function take(name: string, measured: () => Promise<Row | Row[]>): Promise<void> {
    if (!isWanted(name)) return
    say(`measuring: ${name}`)
    try {
      done.push(...[await measured()].flat())
    } catch (error) {
      // The rest is still worth having; that a row is missing is told, and by the exit code too.
      failed.push(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`)
      say(failed.at(-1) ?? '')
    }
  }
  try {
    const service = await startService(redis)
    // The three minutes pass while the rest is measured: a client that is sent a few bytes disturbs nothing.
    const quietly = isWanted('quiet') ? quiet(redis, service) : undefined
    quietly?.catch(() => undefined)
    await take('door', () => door(redis))
    await take('burst', () => burst(redis, service))
    await take('fan-out', () => fanOut(redis, service, size.people))
    await take('crowd', () => fanOut(redis, service, 10_000))
    await take('opening', () => opening(redis))
    await take('quiet', async () => (await quietly) ?? [])
    await take('memory', () => memory(redis))
    await take('sizes', () => sizes(redis, service))
    await take('page', () => page(redis, service))
    return done
  } finally {
    await end()
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end().finally(() => process.exit(1)))
}

const startedAt = new Date()
const about = machine()
try {
  const measured = table(await rows())
  const text = [measured, ...failed.map(line => `- ${line}`)].join('\n')
  if (failed.length > 0) process.exitCode = 1
  process.stdout.write(`${text}\n`)
  if (wanted.length === 0) {
    const day = startedAt.toISOString().slice(0, 16).replace(':', '')
    const file = fileURLToPath(new URL(`../../../../tests/bench/results/${day}.md`, import.meta.url))
    const head = [`# ${startedAt.toISOString()}`, '', ...about.map(line => `- ${line}`), '']
    await writeFile(file, `${[...head, text].join('\n')}\n`)
    say(`written to ${file}`)
  }
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
