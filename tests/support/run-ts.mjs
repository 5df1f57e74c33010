// Runs a TypeScript module in a process of its own: node run-ts.mjs MODULE.ts ARGUMENTS…
import { runnerImport } from 'vite'

await runnerImport(process.argv[2], { configFile: false, logLevel: 'error' })
