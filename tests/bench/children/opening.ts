import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { open } from 'lmdb'
import type { Event } from '../../../src/domain/events.ts'
import { badgeId, commandId, interventionId, sessionId } from '../../../src/domain/ids.ts'
import type { Actor } from '../../../src/domain/vocabulary.ts'
import { openSession } from '../../../src/session/session.ts'
import { positionAfter, seal } from '../../../src/store/chain.ts'
import { type Journal, type Position, start } from '../../../src/store/contract.ts'
import { openEmbeddedJournal } from '../../../src/store/embedded/journal.ts'
import { silent } from '../../../src/store/log.ts'
import { openRedisJournal } from '../../../src/store/redis/journal.ts'
import { keysUnder } from '../../../src/store/redis/keys.ts'
import { realAfter } from '../../support/time.ts'
import { now } from '../measure.ts'
import { benchPlan, item, meeting, requestsOf, size } from '../plan.ts'
import { answer } from '../processes.ts'

export interface Ask {
  readonly do: 'write' | 'read' | 'open'
  readonly store: { readonly folder: string } | { readonly url: string; readonly prefix: string }
  readonly entries: number
}
export interface Told {
  readonly openMs: number
  readonly bareMs: number
}

const id = sessionId('long')
const batch = 1_000

const openJournal = (store: Ask['store']): Promise<Journal> =>
  'folder' in store
    ? openEmbeddedJournal({ folder: store.folder, clock: Date.now })
    : openRedisJournal({ url: store.url, prefix: store.prefix, clock: Date.now })

/** Statement after statement: asked for, given, begun, ended; a delegation asks again when it has spoken. */
function* events(): Generator<Event, never> {
  yield { type: 'SessionOpened', plan: benchPlan(id, size.delegations, Date.now()) }
  yield { type: 'MeetingCalledToOrder', meetingId: meeting }
  yield { type: 'ItemTakenUp', meetingId: meeting, symbol: item }
  for (;;) {
    for (const request of requestsOf(size.delegations)) {
      const statement = { meetingId: meeting, interventionId: interventionId(randomUUID()) }
      yield { ...request, type: 'FloorRequested', late: false, held: false }
      yield { type: 'FloorGiven', ...statement, inscriptionId: request.inscriptionId, outOfOrder: false }
      const clock = { limitMs: 180_000, enforcement: 'advisory', cutOff: 'never', interpreted: true } as const
      yield { type: 'StatementStarted', ...statement, ...clock }
      yield { type: 'StatementEnded', ...statement, how: 'ended' }
    }
  }
}

const by = (event: Event): Actor =>
  event.type === 'FloorRequested'
    ? { role: 'delegate', delegationId: event.delegationId, badgeId: badgeId(`delegate-${event.delegationId}`) }
    : { role: 'president', badgeId: badgeId('president') }

async function write({ store, entries }: Ask): Promise<void> {
  const journal = await openJournal(store)
  const source = events()
  let top: Position = start
  while (top.seq < entries) {
    const drafts = Array.from({ length: Math.min(batch, entries - top.seq) }, () => {
      const event = source.next().value
      return { at: journal.now(), by: by(event), commandId: commandId(randomUUID()), event }
    })
    const sealed = seal(top, drafts)
    const { outcome } = await journal.append(id, top, sealed)
    if (outcome !== 'appended') throw new Error(outcome)
    top = positionAfter(top, sealed)
  }
  await journal.close()
}

async function read({ store }: Ask): Promise<number> {
  let entries: unknown
  let length = 0
  const from = now()
  if ('folder' in store) {
    const db = open<string, [string, number]>({
      path: join(store.folder, 'journal.mdb'),
      encoding: 'string',
      readOnly: true,
    })
    for (const { value } of db.getRange({ start: [id, 0] })) {
      entries = JSON.parse(value.slice(64))
      length++
    }
    await db.close()
  } else {
    const redis = new Redis(store.url)
    for (let page = 1_000; page === 1_000; length += page) {
      const rows = await redis.xrange(keysUnder(store.prefix).journal(id), `${length + 1}-0`, '+', 'COUNT', 1_000)
      for (const [, fields] of rows) entries = JSON.parse(fields[3] ?? '')
      page = rows.length
    }
    redis.disconnect()
  }
  const took = now() - from
  if (entries === undefined) throw new Error('nothing was read')
  return took
}

async function openIt({ store, entries }: Ask): Promise<number> {
  const from = now()
  const journal = await openJournal(store)
  const session = await openSession({ id, journal, after: realAfter, log: silent, elapsed: () => performance.now() })
  const took = now() - from
  if (session.position.seq !== entries) throw new Error(`${session.position.seq} entries were read`)
  await session.close()
  await journal.close()
  return took
}

answer<Ask, Told>(async ask => {
  switch (ask.do) {
    case 'write':
      await write(ask)
      return { openMs: 0, bareMs: 0 }
    case 'read':
      return { openMs: 0, bareMs: await read(ask) }
    case 'open':
      return { openMs: await openIt(ask), bareMs: 0 }
  }
})
