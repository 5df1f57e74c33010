import { beforeEach, expect, test } from 'vitest'
import { evolve } from '../../../src/domain/evolve.ts'
import { meetingId } from '../../../src/domain/ids.ts'
import type { SentEntry } from '../../../src/protocol/messages.ts'
import { type Evolve, Replica } from '../../../src/web/live/replica.ts'
import { smallPlan } from '../../domain/plan.ts'
import { time } from '../../domain/time.ts'
import { FakeService } from '../support/fake-service.ts'

const secretariat = { role: 'secretariat' } as const
const broken = new Error('cannot fold')

let service: FakeService
let replica: Replica
beforeEach(() => {
  service = new FakeService(() => time('16:00'))
  service.give({ type: 'OpenSession', plan: smallPlan() }, secretariat)
  replica = new Replica()
  welcome()
})

const welcome = () =>
  replica.welcome(JSON.parse(JSON.stringify(service.state)), { seq: service.state.seq, digest: service.digest })

/** The entries of a meeting called to order and a note, as they come. */
function happened(): readonly SentEntry[] {
  const from = service.entries.length
  service.give({ type: 'CallToOrder', meetingId: meetingId('plenary') }, secretariat)
  service.give({ type: 'Annotate', text: 'a note' }, secretariat)
  return service.entries.slice(from)
}

const brokenAt =
  (seq: number): Evolve =>
  (state, entry) => {
    if (entry.seq === seq) throw broken
    evolve(state, entry)
  }

test('entries are folded in order, each once; the version counts up with what came together', () => {
  const before = replica.version.value
  const entries = happened()
  expect(replica.entries(entries, evolve)).toEqual({ at: 'whole' })
  expect(replica.entries(entries, evolve)).toEqual({ at: 'whole' })
  expect(replica.version.value).toBe(before + 1)
  expect(JSON.stringify(replica.state)).toBe(JSON.stringify(service.state))
  expect(replica.cursor).toEqual({ seq: service.state.seq, digest: service.digest })
})

test('where an entry is missing, nothing is applied from there on', () => {
  const [, ...later] = happened()
  const before = replica.state.seq
  expect(replica.entries(later, evolve)).toEqual({ at: 'gap' })
  expect(replica.state.seq).toBe(before)
})

test('an entry that cannot be folded is told, and leaves nothing to go on from until the next welcome', () => {
  const entries = happened()
  const last = service.state.seq
  expect(replica.entries(entries, brokenAt(last))).toEqual({ at: 'fault', error: broken })
  expect(replica.cursor).toBeUndefined()
  expect(replica.state.seq).toBe(last - 1)
  expect(replica.entries(entries, evolve)).toEqual({ at: 'gap' })
  expect(welcome()).toEqual({ at: 'whole' })
  expect(replica.cursor?.seq).toBe(last)
})

test('a state that cannot be read is told, too', () => {
  const version = replica.version.value
  const json = JSON.parse(JSON.stringify({ ...service.state, meetings: 7 }))
  expect(replica.welcome(json, { seq: 1, digest: 'd' })).toMatchObject({ at: 'fault', error: expect.any(Error) })
  expect(replica.cursor).toBeUndefined()
  expect(replica.version.value).toBe(version)
})
