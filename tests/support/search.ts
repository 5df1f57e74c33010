import fc from 'fast-check'
import { expect } from 'vitest'

/** How much a search for a case that breaks a rule tries: so many runs in `npm test`, so long in `npm run soak`. */

/** SEED=… repeats a run; with SHRINK=1 the case that failed is made small, which takes its time. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
/** SEARCH_MS=… has each search go on for so long, however many runs that makes, and tell how many. */
export const searchMs = Number(process.env.SEARCH_MS ?? 0)

export const runs = <T>(numRuns: number): fc.Parameters<T> => ({
  seed,
  numRuns,
  endOnFailure: process.env.SHRINK === undefined,
  ...(searchMs > 0 && { numRuns: 10_000_000, interruptAfterTimeLimit: searchMs, reporter: tell }),
})

/** Between two runs others have their turn: a worker that does not answer for long is taken for dead. */
export const turn = () => new Promise<void>(resolve => setImmediate(resolve))

/** A line for the report of the soak (tests/soak/main.ts). */
function tell<T>(details: fc.RunDetails<T>): void {
  process.stdout.write(`searched: ${details.numRuns} runs: ${expect.getState().currentTestName}\n`)
  const fault = details.failed ? fc.defaultReportMessage(details) : undefined
  if (fault !== undefined) throw new Error(fault)
}
