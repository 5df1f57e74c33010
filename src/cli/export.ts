import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { meetingId } from '../domain/ids.ts'
import { interventionLog } from '../domain/record/interventions.ts'
import type { State } from '../domain/state.ts'
import { type Language, languages } from '../domain/vocabulary.ts'
import { meetingDocument } from '../record/document.ts'
import { exportRecord } from '../record/export.ts'
import { interventionsCsv } from '../record/interventions-csv.ts'
import { replay } from '../record/replay.ts'
import { voiceIn } from '../record/voices.ts'
import { lineOf, UnknownEventError, type WrittenEntry } from '../store/written.ts'
import type { Voice } from '../words/voice.ts'
import { type Archive, openArchive } from './archive.ts'
import { configured } from './configured.ts'
import { type Environment, exit, Failure } from './environment.ts'

const formats = ['csv', 'json', 'journal', 'document'] as const
type Format = (typeof formats)[number]

interface ExportOptions {
  readonly session: string
  readonly format: Format
  readonly meeting?: string
  readonly language?: Language
  readonly output?: string
  readonly url?: string
}

export function addExport(program: Command, environment: Environment): void {
  program
    .command('export')
    .description('the record of a session: the log of interventions, a document for people, or the whole journal')
    .requiredOption('--session <id>', 'the session')
    .addOption(
      new Option(
        '--format <format>',
        'csv and json: the interventions; document: a page (HTML) for each meeting; journal: every entry, to be verified',
      )
        .choices(formats)
        .default('csv'),
    )
    .option('--meeting <id>', 'with document: only this meeting')
    .addOption(new Option('--language <language>', 'with document: its language; en otherwise').choices(languages))
    .option('--output <path>', 'a file, or for documents of all meetings a folder; otherwise the standard output')
    .option('--url <url>', "the service's address; ROSTRUM_BADGE then holds a badge of the secretariat")
    .action((options: ExportOptions) => exportSession(options, environment))
}

async function exportSession(options: ExportOptions, environment: Environment): Promise<void> {
  const { session, format, meeting, language, output, url } = options
  if (meeting !== undefined && format !== 'document')
    throw new Failure(exit.wrong, ['--meeting is for --format document'])
  if (language !== undefined && format !== 'document')
    throw new Failure(exit.wrong, ['--language is for --format document: the others are for programs'])
  if (format === 'document' && meeting === undefined && output === undefined) {
    throw new Failure(exit.wrong, [
      'a document is of one meeting: name it with --meeting, or a folder for all with --output',
    ])
  }
  const archive = await openArchive(configured(environment), url, environment)
  try {
    if (format === 'journal') return await write(output, journalLines(archive.read(session)), environment)
    const { state, position } = await read(archive, session)
    switch (format) {
      case 'csv':
        return await write(output, [interventionsCsv(interventionLog(state), state.plan.timeZone)], environment)
      case 'json':
        return await write(output, [`${JSON.stringify(exportRecord(state, position.digest), null, 2)}\n`], environment)
      case 'document': {
        const voice = voiceIn(language ?? 'en')
        return meeting === undefined
          ? await writeDocuments(voice, state, output ?? '.', environment)
          : await write(output, [documentOf(voice, state, meeting)], environment)
      }
    }
  } finally {
    await archive.close()
  }
}

async function read(archive: Archive, session: string): ReturnType<typeof replay> {
  try {
    return await replay(archive.read(session))
  } catch (error) {
    if (!(error instanceof UnknownEventError)) throw error
    throw new Failure(exit.failed, [`${error.message}; --format journal writes it out as it is`])
  }
}

async function* journalLines(batches: AsyncIterable<readonly WrittenEntry[]>): AsyncIterable<string> {
  for await (const entries of batches) yield entries.map(entry => `${lineOf(entry)}\n`).join('')
}

function documentOf(voice: Voice, state: State, meeting: string): string {
  const document = meetingDocument(voice, state, meetingId(meeting))
  if (document !== null) return document
  const known = [...state.meetings.values()].map(({ id }) => id)
  throw new Failure(exit.wrong, [`no meeting is “${meeting}”; there are ${known.join(', ')}`])
}

/** One for each meeting that was called to order. */
async function writeDocuments(voice: Voice, state: State, folder: string, { out }: Environment): Promise<void> {
  const held = [...state.meetings.values()].filter(({ openedAt }) => openedAt !== undefined)
  if (held.length === 0) throw new Failure(exit.failed, ['no meeting was called to order yet'])
  try {
    await mkdir(folder, { recursive: true })
    for (const { id } of held) {
      const path = join(folder, `${state.plan.id}-${id}.html`.replaceAll(':', '_'))
      await writeFile(path, documentOf(voice, state, id))
      out(`${path}\n`)
    }
  } catch (error) {
    throw notWritten(folder, error)
  }
}

/** To a file, or the standard output; as it comes, so that a long journal is never held whole. */
async function write(
  output: string | undefined,
  pieces: Iterable<string> | AsyncIterable<string>,
  { out }: Environment,
): Promise<void> {
  if (output === undefined) {
    for await (const piece of pieces) out(piece)
    return
  }
  const file = createWriteStream(output)
  const failed = new Promise<never>((_, reject) => file.once('error', error => reject(notWritten(output, error))))
  // What is in the way is told by whoever waits next; where nobody does, it is told below.
  failed.catch(() => {})
  try {
    for await (const piece of pieces) if (!file.write(piece)) await Promise.race([once(file, 'drain'), failed])
    file.end()
    await Promise.race([once(file, 'close'), failed])
  } finally {
    file.destroy()
  }
}

const notWritten = (path: string, error: unknown): Failure | unknown =>
  error instanceof Failure
    ? error
    : new Failure(exit.failed, [`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`])
