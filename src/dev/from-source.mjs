// The command line from its source, with its arguments where the built one finds them: node from-source.mjs serve
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

await runnerImport(fileURLToPath(new URL('../main.ts', import.meta.url)), { configFile: false, logLevel: 'error' })
