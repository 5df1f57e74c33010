import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '../../src/domain/time.ts'
import { openSession, type Session, type SessionOptions } from '../../src/session/session.ts'
import type { Journal } from '../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { silent } from '../../src/store/log.ts'
import type { WrittenEntry } from '../../src/store/written.ts'
import { conference, fresh, secretariat } from '../support/conference.ts'
import { realAfter } from '../support/time.ts'

export const around: Instant = Date.UTC(2020, 9, 12, 10)

/** A journal in a folder of its own, gone with the test. */
export async function tempJournal(clock: () => Instant = () => around): Promise<Journal & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-session-'))
  const journal = await openEmbeddedJournal({ folder, clock })
  return {
    ...journal,
    async [Symbol.asyncDispose]() {
      await journal.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const plan = conference(around)

/** A session on a journal; the first one opens the conference. */
export async function sessionOn(
  journal: Journal,
  options: Partial<SessionOptions> = {},
): Promise<Session & AsyncDisposable> {
  const session = await openSession({
    id: plan.id,
    journal,
    after: realAfter,
    log: silent,
    elapsed: () => performance.now(),
    ...options,
  })
  if (session.position.seq === 0) {
    const answer = await session.give({ commandId: fresh(), command: { type: 'OpenSession', plan }, by: secretariat })
    if ('refusal' in answer) throw new Error(answer.refusal)
  }
  return Object.assign(session, { [Symbol.asyncDispose]: () => session.close() })
}

export async function entriesOf(journal: Journal): Promise<WrittenEntry[]> {
  const all: WrittenEntry[] = []
  for await (const entries of journal.read(plan.id, { seq: 0, digest: '0'.repeat(64) })) all.push(...entries)
  return all
}
