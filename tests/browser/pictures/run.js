// Runs the TypeScript beside it as it is, in this process, with this process's arguments.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

await runnerImport(fileURLToPath(new URL('../pictures.ts', import.meta.url)))
