import { expect, test } from 'vitest'
import { sessionId } from '../../src/domain/ids.ts'
import { createSessions, type SessionsOptions } from '../../src/session/registry.ts'
import { DamagedEntryError, type Journal } from '../../src/store/contract.ts'
import { silent } from '../../src/store/log.ts'
import { createPresence } from '../../src/store/presence.ts'
import { actor, conference, fresh } from '../support/conference.ts'
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
