import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'

/** What searches for a case that breaks a rule, for longer than one waits after each change. */
const searches = ['domain/{audience,model,properties,random}.test.ts', 'protocol/nonsense.test.ts']

/** What needs a browser, a Redis, a process beside it, the built service, or real time that passes. */
const whole = [
  '{browser,cli,containers,fault,load}/**',
  'server/{damaged,nodes,operations,process,redis-process}.test.ts',
  'server/{http,sockets}/**',
  'store/{contract,embedded/*,redis/journal,redis/topologies}.test.ts',
  'web/{weight,live/socket-io}.test.ts',
  'rehearsal/{cli,play}.test.ts',
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
      include: ['../src/**/*.{ts,tsx}'],
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
