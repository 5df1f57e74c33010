import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'

/** What searches for a case that breaks a rule, for longer than one waits after each change. */
const searches = ['domain/{audience,model,properties,random}.test.ts', 'protocol/nonsense.test.ts']

/** What needs a browser, a Redis, a process beside it, the built service, real time that passes, or modules for itself. */
const whole = [
  '{browser,cli,containers,fault,load}/**',
  'server/!(config|logger|rate).test.ts',
  'server/{http,sockets}/**',
  'server/pages/assets.test.ts',
  'store/{contract,layout,embedded/*,redis/journal,redis/topologies}.test.ts',
  'web/{weight,live/socket-io}.test.ts',
  'rehearsal/{cli,play}.test.ts',
  'record/verify-py.test.ts',
  'domain/readings.test.ts',
]

const tests = ['**/*.test.ts', '**/*.test.tsx']

export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    coverage: {
      // The source lies outside the root of the tests.
      allowExternal: true,
      include: ['**/src/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '../coverage',
    },
    projects: [
      {
        extends: true,
        // These leave nothing behind for each other, and what they import is read once for all of them.
        test: { name: 'unit', include: tests, exclude: [...searches, ...whole], isolate: false },
      },
      { extends: true, test: { name: 'search', include: searches } },
      { extends: true, test: { name: 'whole', include: whole.map(glob => glob.replace(/\*\*$/, '**/*.test.ts')) } },
    ],
  },
})
