/** `npm run load`: a full conference through a rehearsed meeting. Prints the figures, and keeps them in results/. */
import { writeFile } from 'node:fs/promises'
import { minutes } from '../../src/domain/time.ts'
import { report } from './report.ts'
import { runLoad } from './run.ts'

const clients = Number(process.env.LOAD_CLIENTS ?? 1_100)
const speed = Number(process.env.LOAD_SPEED ?? 20)
const lengthMs = minutes(Number(process.env.LOAD_MINUTES ?? 60))
const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const result = await runLoad({ clients, halls: 2, lengthMs, speed, storms: true, tell })
const text = report(result, { speed, lengthMs })
tell(`\n${text}`)
const day = new Date().toISOString().slice(0, 10)
await writeFile(new URL(`./results/${day}.md`, import.meta.url), text)
process.exitCode = result.atEnd === result.clients && result.gaps === 0 ? 0 : 1
