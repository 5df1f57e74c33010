#!/usr/bin/env -S node --max-semi-space-size=64
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { run } from './cli/program.ts'

/**
 * The composition root: the only place that reads the clock, the environment and chance. The heap's room for what is
 * new (64 MB, taken only when it is needed) holds a burst of a thousand commands, which then waits for no collection.
 */

// Whoever reads along may stop (`rostrum rehearse opening | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const code = await run(process.argv.slice(2), {
  variables: process.env,
  clock: Date.now,
  elapsed: () => performance.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
  newId: randomUUID,
  siteFolder: fileURLToPath(new URL('./web', import.meta.url)),
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  stopped: () =>
    new Promise(resolve => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, resolve)
    }),
})
// Not `exit`: what was written to a pipe must still leave.
process.exitCode = code
