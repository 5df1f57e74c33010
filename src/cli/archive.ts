import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { sessionId } from '../domain/ids.ts'
import { linesOf } from '../record/lines.ts'
import { follows, readEntryLine } from '../record/verification.ts'
import type { Config } from '../server/config.ts'
import { positionAfter } from '../store/chain.ts'
import { DamagedEntryError, type Journal, start } from '../store/contract.ts'
import { FolderInUseError } from '../store/embedded/folder-lock.ts'
import { silent } from '../store/log.ts'
import type { WrittenEntry } from '../store/written.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { openHere } from './open-here.ts'
import { ask, refusalOf, runningService } from './running-service.ts'

/** The journals of a service, to be read: through it where it runs, or straight from where they are kept. */
export interface Archive {
  /** The entries of a session in batches, verified against the chain (RC4). Throws `Failure`. */
  read(session: string): AsyncIterable<readonly WrittenEntry[]>
  close(): Promise<void>
}

/** Throws `Failure`. */
export async function openArchive(config: Config, url: string | undefined, around: Environment): Promise<Archive> {
  if (url !== undefined || around.variables.ROSTRUM_BADGE) return remoteArchive(config, url, around)
  try {
    const { journal, presence } = await openHere(config, around, silent)
    return {
      read: session => locally(journal, session),
      async close() {
        await presence.close()
        await journal.close()
      },
    }
  } catch (error) {
    // The service that has the folder reads it for us.
    if (error instanceof FolderInUseError) return remoteArchive(config, url, around)
    throw error
  }
}

async function* locally(journal: Journal, session: string): AsyncIterable<readonly WrittenEntry[]> {
  const id = sessionId(session)
  if ((await journal.top(id)).seq === 0) throw unknown(session, await journal.sessions())
  try {
    yield* journal.read(id, start)
  } catch (error) {
    if (error instanceof DamagedEntryError) throw new Failure(exit.failed, [error.message])
    throw error
  }
}

const unknown = (session: string, known: readonly string[]): Failure =>
  new Failure(exit.wrong, [
    `no session is “${session}”; there ${known.length === 0 ? 'is none' : `are ${known.join(', ')}`}`,
  ])

async function remoteArchive(config: Config, url: string | undefined, around: Environment): Promise<Archive> {
  const service = await runningService(config, url, around)
  return {
    async *read(session) {
      // However long the journal is: no limit of time.
      const path = `/api/sessions/${encodeURIComponent(session)}/journal`
      const response = await ask(service, path, undefined, new AbortController().signal)
      if (!response.ok || !response.body) {
        throw new Failure(exit.failed, [`refused: ${(await refusalOf(response)).refusal}`])
      }
      yield* received(session, response.body as ReadableStream)
    },
    close: async () => {},
  }
}

const batchSize = 512

/** What comes over the line is looked at as closely as what is read from the disk. */
async function* received(session: string, body: ReadableStream): AsyncIterable<readonly WrittenEntry[]> {
  let position = start
  let batch: WrittenEntry[] = []
  for await (const line of linesOf(textOf(session, body))) {
    const entry = readEntryLine(line)
    if (!entry || !follows(position, entry)) {
      throw new Failure(exit.failed, [`the journal of ${session} is damaged at entry ${position.seq + 1}`])
    }
    position = positionAfter(position, [entry])
    batch.push(entry)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* textOf(session: string, body: ReadableStream): AsyncIterable<string> {
  try {
    for await (const piece of Readable.fromWeb(body).setEncoding('utf8')) yield String(piece)
  } catch (error) {
    throw new Failure(exit.failed, [`the journal of ${session} broke off: ${String(error)}`])
  }
}
