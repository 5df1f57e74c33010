import { expect, test } from 'vitest'
import { sessionId } from '../../src/domain/ids.ts'
import { createSessions, type SessionsOptions } from '../../src/session/registry.ts'
import { DamagedEntryError, type Journal } from '../../src/store/contract.ts'
import { silent } from '../../src/store/log.ts'
import { createPresence } from '../../src/store/presence.ts'
import { actor, conference, fresh } from '../support/conference.ts'
import { appendNewer } from '../support/newer.ts'
import { realAfter } from '../support/time.ts'
import { around, plan, tempJournal } from './support.ts'

const administrator = actor('administrator')

const sessionsOn = (journal: Journal, options: Partial<SessionsOptions> = {}) =>
  createSessions({
    journal,
    presence: createPresence(),
    after: realAfter,
    log: silent,
    elapsed: () => performance.now(),
    ...options,
  })

test('a session is created once and opened once', async () => {
  await using journal = await tempJournal()
  const sessions = sessionsOn(journal)
  expect(await sessions.open(plan.id)).toBeUndefined()
  expect(await sessions.create(plan, fresh(), administrator)).toEqual({ ok: true, seq: 1 })
  expect(await sessions.create(plan, fresh(), administrator)).toMatchObject({ refusal: 'session-already-open' })
  const [one, two] = await Promise.all([sessions.open(plan.id), sessions.open(plan.id)])
  expect(one).toBe(two)
  await sessions.close()
})

test('a session that another node created is found', async () => {
  await using journal = await tempJournal()
  const [here, there] = [sessionsOn(journal), sessionsOn(journal)]
  await here.create(plan, fresh(), administrator)
  expect((await there.open(plan.id))?.state.plan.id).toBe(plan.id)
  await here.close()
  await there.close()
})

test('[RC4] a damaged journal keeps its own session closed and no other, and the log says where', async () => {
  await using journal = await tempJournal()
  const other = conference(around, 'other')
  const seed = sessionsOn(journal)
  await seed.create(plan, fresh(), administrator)
  await seed.create(other, fresh(), administrator)
  await seed.close()
  const lines: object[] = []
  const sessions = sessionsOn(
    {
      ...journal,
      read: (id, after) =>
        id === plan.id ? failing(new DamagedEntryError(id, 7, 'it is missing')) : journal.read(id, after),
    },
    { log: { ...silent, error: fields => lines.push(fields) } },
  )
  await sessions.openAll()
  expect(lines).toMatchObject([{ sessionId: plan.id, seq: 7 }])
  await expect(sessions.open(plan.id)).rejects.toMatchObject({ seq: 7 })
  expect((await sessions.open(sessionId('other')))?.position.seq).toBe(1)
  await sessions.close()
})

async function* failing(error: Error): AsyncGenerator<never> {
  yield await Promise.reject<never>(error)
}

test('an entry of a newer version closes its own session for good and no other, and is told of once', async () => {
  await using journal = await tempJournal()
  const other = conference(around, 'other')
  const lines: object[] = []
  const log = { ...silent, error: (fields: object, message: string) => lines.push({ ...fields, message }) }
  const sessions = sessionsOn(journal, { log })
  await sessions.create(plan, fresh(), administrator)
  await sessions.create(other, fresh(), administrator)
  const session = await sessions.open(plan.id)
  const command = { type: 'Annotate', text: 'a last word' } as const
  expect(sessions.outdated()).toBe(false)
  await appendNewer(journal, plan.id)
  const refused = { refusal: 'newer-version', params: { seq: 2 } }
  // Whoever still holds the session is refused there, and nothing is written.
  expect(await session?.give({ command, commandId: fresh(), by: administrator })).toEqual(refused)
  await expect(sessions.open(plan.id)).rejects.toMatchObject({ name: 'UnknownEventError', seq: 2 })
  await expect(sessions.create(plan, fresh(), administrator)).rejects.toMatchObject({ name: 'UnknownEventError' })
  expect((await journal.top(plan.id)).seq).toBe(2)
  expect(sessions.outdated()).toBe(true)
  expect([...sessions.live()].map(({ id }) => id)).toEqual([other.id])
  expect((await sessions.open(other.id))?.position.seq).toBe(1)
  await appendNewer(journal, other.id)
  await expect(sessions.open(other.id)).rejects.toMatchObject({ name: 'UnknownEventError' })
  const told = { message: 'a newer version writes here: update this node', sessionId: plan.id, seq: 2 }
  expect(lines).toMatchObject([told])
  await sessions.close()

  const again = sessionsOn(journal, { log })
  await again.openAll()
  expect(again.outdated()).toBe(true)
  expect(lines).toHaveLength(2)
  expect([...again.live()]).toEqual([])
  await again.close()
})
