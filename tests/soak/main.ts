/**
 * `npm run soak`: the searches and the storms of the tests for much longer than `npm test` gives them, and a full
 * conference; about SOAK_MINUTES in all, 30 where it is not set. Its report is kept in results/, also of a failure.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Millis, minutes, seconds } from '../../src/domain/time.ts'
import { machine } from '../bench/machine.ts'
import { type Outcome, type Part, run } from './part.ts'
import { report } from './report.ts'

const length: Millis = minutes(Number(process.env.SOAK_MINUTES ?? 30))
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const say = (text: string): void => void process.stdout.write(text)

/** How many searches there are, two of which run at once. */
const searches = 49

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const vitest = (...args: string[]): string[] => [
  path('node_modules/vitest/vitest.mjs'),
  ...['run', '--config', path('tests/vitest.config.ts')],
  ...args,
]

/** In less, the model does not meet every kind of command. */
const searchMs = Math.max(seconds(15), Math.round((length * 0.6 * 2) / searches))
const stormMs = Math.round(length * 0.2)
const rehearsed = Math.max(5, Math.round((length / minutes(1)) * 2))

const parts: readonly Part[] = [
  {
    what: 'searches for a case that breaks a rule',
    args: vitest('--project', 'search', '--testTimeout', String(searchMs + seconds(60))),
    environment: { SEARCH_MS: String(searchMs), SEED: String(seed) },
    withinMs: searchMs * searches + minutes(2),
  },
  {
    what: 'storms of faults: nodes, lines and Redis; kills of the embedded journal; a failover',
    args: vitest('fault/fault', 'fault/embedded', 'fault/sentinel'),
    environment: { FAULT_MS: String(stormMs), SEED: String(seed) },
    withinMs: stormMs + minutes(8),
  },
  {
    what: `a full conference, ${rehearsed} minutes of it at 20 times the speed`,
    args: [path('tests/support/run-ts.mjs'), path('tests/load/main.ts')],
    environment: { LOAD_MINUTES: String(rehearsed) },
    withinMs: minutes(rehearsed / 20 + 8),
  },
]

const startedAt = new Date()
const about = machine()
const outcomes: Outcome[] = []
for (const part of parts) {
  say(`\n# ${part.what}\n`)
  outcomes.push(await run(part, say))
}
const text = report(outcomes, { startedAt, seed, about })
const folder = new URL('./results/', import.meta.url)
await mkdir(folder, { recursive: true })
const file = new URL(`${startedAt.toISOString().slice(0, 10)}.md`, folder)
await writeFile(file, text)
say(`\n${text}\nwritten to ${fileURLToPath(file)}\n`)
process.exitCode = outcomes.every(({ ended }) => ended === 'held') ? 0 : 1
