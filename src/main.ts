#!/usr/bin/env -S node --max-semi-space-size=64
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import type { Ending } from './cli/environment.ts'
import { run } from './cli/program.ts'

/**
 * The composition root: the only place that reads the clock, the environment and chance. The heap's room for what is
 * new (64 MB, taken only when it is needed) holds a burst of a thousand commands, which then waits for no collection.
 */

// Whoever reads along may stop (`rostrum rehearse opening | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const running = run(process.argv.slice(2), {
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
  ending,
})
// Not `exit`: what was written to a pipe must still leave.
process.exitCode = await running

/** Signals and faults from here on end the process when what runs has finished, and a second one ends it at once. */
function ending(): Promise<Ending> {
  return new Promise(resolve => {
    const options = {
      // Less than the `stop_grace_period` of docker-compose.yml, so that the end is told.
      delay: 13_000,
      // These tell of a process that is broken, in which no code of ours should run, or do not ask for an end.
      skip: [...(['SIGILL', 'SIGTRAP', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGSEGV', 'SIGUSR2', 'beforeExit'] as const)],
      logger: {
        error: (what: unknown) => {
          process.stderr.write(`rostrum: ${what instanceof Error ? what.stack : what}\n`)
        },
      },
    }
    closeWithGrace(options, async cause => {
      resolve(cause)
      await running
    })
  })
}
