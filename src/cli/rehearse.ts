import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Language, languages } from '../domain/vocabulary.ts'
import { type Read, read, unreadable } from '../protocol/fault.ts'
import { parseRehearsal, type Rehearsal } from '../record/rehearsal-file.ts'
import { reportOf } from '../record/report.ts'
import { story } from '../record/story.ts'
import { voiceIn } from '../record/voices.ts'
import { isSampleName, readSample } from '../samples/index.ts'
import { isRehearsalName, rehearsalFile, rehearsalNames } from '../samples/rehearsals.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { playLive } from './rehearse-live.ts'

interface RehearseOptions {
  readonly json?: boolean
  readonly language?: Language
  readonly serve?: boolean
  readonly speed?: number
  readonly url?: string
}

export function addRehearse(program: Command, environment: Environment): void {
  program
    .command('rehearse')
    .description('play a meeting before the day: in no time at all, or before the eyes of those who watch the pages')
    .argument('<file>', `a rehearsal (JSON), or one of the samples ${rehearsalNames.join(', ')}`)
    .option('--json', 'print the outcomes (steps counted from 0), the snapshots and the record as JSON')
    .addOption(new Option('--language <language>', 'the language of what is told; en otherwise').choices(languages))
    .option('--serve', 'play it in the service that runs, in a session of its own, so that the pages show it')
    .option('--speed <n>', 'with --serve: n times as fast as written; speaking times are as much shorter', speed)
    .option('--url <url>', "with --serve: the service's address; ROSTRUM_BADGE then holds the administrator's badge")
    .action((file: string, options: RehearseOptions) => rehearse(file, options, environment))
}

async function rehearse(file: string, options: RehearseOptions, environment: Environment): Promise<void> {
  const { json, language, serve, speed: times, url } = options
  if (!serve && (times !== undefined || url !== undefined)) {
    throw new Failure(exit.wrong, ['--speed and --url are for --serve: without it a rehearsal takes no time'])
  }
  if (serve && json) throw new Failure(exit.wrong, ['--json and --serve do not go together: export what was recorded'])
  if (json && language !== undefined)
    throw new Failure(exit.wrong, ['--json and --language do not go together: JSON is for programs'])
  const rehearsal = readRehearsal(file)
  const voice = voiceIn(language ?? 'en')
  if (serve) return playLive(rehearsal, { voice, speed: times ?? 1, ...(url !== undefined && { url }) }, environment)
  if (json) environment.out(`${JSON.stringify(reportOf(rehearsal), null, 2)}\n`)
  else for (const piece of story(voice, rehearsal)) environment.out(piece)
}

/** Throws `Failure` with a line for each fault of the file. */
function readRehearsal(file: string): Rehearsal {
  const path = isRehearsalName(file) ? fileURLToPath(rehearsalFile(file)) : file
  const text = readText(path)
  if (!text.ok) throw new Failure(exit.wrong, [`${file} ${text.problem}`])
  const parsed = parseRehearsal(text.value, name =>
    isSampleName(name) ? read(readSample(name)) : planBeside(path, name),
  )
  if (parsed.ok) return parsed.rehearsal
  throw new Failure(
    exit.wrong,
    parsed.faults.map(fault =>
      fault.path === '' ? `${file} ${fault.problem}` : `${file}: ${fault.path}: ${fault.problem}`,
    ),
  )
}

function planBeside(rehearsal: string, name: string): Read<string> {
  const text = readText(resolve(dirname(rehearsal), name))
  return text.ok ? text : unreadable(`“${name}” is no sample, and as a file beside the rehearsal it ${text.problem}`)
}

function readText(path: string): Read<string> {
  try {
    return read(readFileSync(path, 'utf8'))
  } catch (error) {
    return unreadable(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const fastest = 10_000

function speed(text: string): number {
  const n = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && n > 0 && n <= fastest) return n
  throw new InvalidArgumentError(`must be a number above 0, at most ${fastest}.`)
}
