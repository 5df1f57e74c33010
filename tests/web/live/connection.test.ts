import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Command } from '../../../src/domain/commands.ts'
import { evolve } from '../../../src/domain/evolve.ts'
import { delegationId, inscriptionId, itemSymbol, listId, meetingId, sessionId } from '../../../src/domain/ids.ts'
import { oldestService, protocol } from '../../../src/protocol/version.ts'
import { connect } from '../../../src/web/live/connection.ts'
import type { Live } from '../../../src/web/live/contract.ts'
import type { Evolve } from '../../../src/web/live/replica.ts'
import type { Outcome } from '../../../src/web/live/sender.ts'
import { smallPlan } from '../../domain/plan.ts'
import { time } from '../../domain/time.ts'
import { type FakeLine, FakeService } from '../support/fake-service.ts'

const secretariat = { role: 'secretariat' } as const
const plenary = meetingId('plenary')

const page = { evolving: async () => evolve, build: 'test', tell: (error: unknown) => void told.push(error) }

let told: unknown[] = []

let service: FakeService
let line: FakeLine
let live: Live
let heartbeat: ReturnType<typeof setInterval>

beforeEach(() => {
  told = []
  vi.useFakeTimers({ now: time('16:00') })
  service = new FakeService(() => Date.now())
  service.give({ type: 'OpenSession', plan: smallPlan() }, secretariat)
  service.give({ type: 'CallToOrder', meetingId: plenary }, secretariat)
  line = service.line('president')
  let ids = 0
  live = connect(sessionId('ctoc'), line, {
    monotonic: () => Date.now() - time('15:00'),
    wall: () => Date.now() + 180_000,
    newId: () => `command-${++ids}`,
    ...page,
  })
  heartbeat = setInterval(() => line.ping(), 1000)
})

afterEach(() => {
  clearInterval(heartbeat)
  live.close()
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const happens = (command: Command) => service.give(command, secretariat)
const note = (text: string) => happens({ type: 'Annotate', text })
const same = () => expect(JSON.stringify(live.replica.state)).toBe(JSON.stringify(service.state))

function ended(sent: { readonly done: Promise<Outcome> }): () => Outcome | undefined {
  let outcome: Outcome | undefined
  void sent.done.then(value => {
    outcome = value
  })
  return () => outcome
}

test('it is live once greeted, and then follows entry by entry', async () => {
  expect(live.link.value.state).toBe('connecting')
  await pass(100)
  expect(live.link.value).toEqual({ state: 'live' })
  expect(live.me.value).toEqual({ role: 'president' })
  happens({ type: 'TakeUpItem', symbol: itemSymbol('1(f)') })
  note('one')
  await pass(50)
  same()
})

test('its time is the server’s, whatever the wall clock says', async () => {
  await pass(3000)
  expect(Math.abs(live.clock.now() - Date.now())).toBeLessThan(50)
  expect(live.clock.error).toBeLessThan(50)
})

test('a lost entry is asked for: the rest is not applied before it', async () => {
  await pass(100)
  line.skip = true
  note('lost on the way')
  note('comes after')
  await pass(100)
  same()
})

test('a lost last entry is noticed by the pulse', async () => {
  await pass(100)
  line.skip = true
  note('lost on the way')
  await pass(100)
  expect(live.replica.state.seq).toBe(service.state.seq - 1)
  line.pulse()
  await pass(2000)
  same()
})

test('after a reconnection it goes on from where it was, without the whole', async () => {
  await pass(100)
  const { state } = live.replica
  line.down()
  note('while away')
  expect(live.link.value.state).toBe('offline')
  line.up()
  await pass(100)
  expect(live.link.value.state).toBe('live')
  expect(live.replica.state).toBe(state)
  same()
})

test('a service with another history gives the whole anew', async () => {
  await pass(100)
  const { state } = live.replica
  const last = service.entries.at(-1)
  if (last) service.entries.splice(-1, 1, { ...last, digest: 'f'.repeat(64) })
  line.down()
  line.up()
  await pass(100)
  expect(live.replica.state).not.toBe(state)
  same()
})

test('silence is offline within two seconds, since the last thing heard; it comes back by itself', async () => {
  await pass(1500)
  line.dead = true
  const silentSince = Date.now()
  while (live.link.value.state === 'live') await pass(50)
  expect(Date.now() - silentSince).toBeLessThanOrEqual(2000)
  expect(live.link.value).toMatchObject({ state: 'offline' })
  const { since } = live.link.value as { since: number }
  expect(silentSince - since).toBeLessThan(1100)
  line.dead = false
  await pass(1100)
  expect(live.link.value.state).toBe('live')
})

test('a line that stays dead is given up and opened anew', async () => {
  await pass(100)
  line.dead = true
  await pass(7000)
  expect(line.renewals).toBeGreaterThan(0)
})

test('offline, nothing leaves and nothing is kept for later', async () => {
  await pass(100)
  line.down()
  const outcome = ended(live.send({ type: 'SuspendMeeting', reason: 'x' }))
  await pass(0)
  expect(outcome()).toEqual({ refusal: 'not-sent', params: {} })
  line.up()
  await pass(10_000)
  expect(service.state.meetings.get(plenary)?.status).toBe('open')
})

test('a refusal comes back with its code', async () => {
  await pass(100)
  const outcome = ended(live.send({ type: 'EndStatement' }))
  await pass(100)
  expect(outcome()).toEqual({ refusal: 'nobody-speaking', params: {} })
})

test('what was done though its answer got lost is asked again with the same id, and happens once', async () => {
  await pass(100)
  line.deaf = true
  const sent = live.send({ type: 'SuspendMeeting', reason: 'consultations' })
  const outcome = ended(sent)
  await pass(5100)
  expect(sent.progress.value).toBe('unknown')
  line.deaf = false
  await pass(6000)
  expect(outcome()).toMatchObject({ ok: true })
  expect(service.entries.filter(({ event }) => event.type === 'MeetingSuspended')).toHaveLength(1)
})

test('a command under way when the line breaks is asked again once it is back', async () => {
  await pass(100)
  line.dead = true
  const sent = live.send({ type: 'SuspendMeeting', reason: 'consultations' })
  const outcome = ended(sent)
  await pass(5100)
  expect(sent.progress.value).toBe('unknown')
  line.down()
  await pass(3000)
  expect(outcome()).toBeUndefined()
  line.dead = false
  line.up()
  await pass(500)
  expect(outcome()).toMatchObject({ ok: true })
  expect(service.entries.filter(({ event }) => event.type === 'MeetingSuspended')).toHaveLength(1)
})

test('[FL5] a command carries what the page had seen, and is stale where that changed', async () => {
  await pass(100)
  happens({ type: 'SuspendMeeting', reason: 'by someone else' })
  const seen = live.replica.state.seq
  const outcome = ended(live.send({ type: 'SuspendMeeting', reason: 'mine' }, seen))
  await pass(100)
  expect(outcome()).toMatchObject({ refusal: 'stale' })
  expect(live.replica.since(seen).map(({ event }) => event.type)).toEqual(['MeetingSuspended'])
})

test('durations and instants leave in the wire’s form', async () => {
  await pass(100)
  const outcome = ended(
    live.send({ type: 'SetSpeakingTime', listId: listId('general'), limitMs: 150_000, enforcement: 'advisory' }),
  )
  await pass(100)
  expect(outcome()).toMatchObject({ ok: true })
  expect(service.state.lists.get(listId('general'))?.limitMs).toBe(150_000)
})

test('a page that slept says so until the service is heard, and measures anew', async () => {
  await pass(2000)
  const before = line.asked.filter(name => name === 'clock').length
  vi.setSystemTime(Date.now())
  let slept = 0
  live.close()
  line = service.line('president')
  live = connect(sessionId('ctoc'), line, {
    monotonic: () => Date.now() - slept - time('15:00'),
    wall: () => Date.now(),
    newId: () => 'id',
    ...page,
  })
  await pass(2000)
  expect(live.link.value.state).toBe('live')
  slept = 3_600_000
  vi.setSystemTime(Date.now() + 3_600_000)
  live.wake()
  expect(live.link.value.state).toBe('offline')
  await pass(1500)
  expect(live.link.value.state).toBe('live')
  expect(Math.abs(live.clock.now() - Date.now())).toBeLessThan(50)
  expect(before).toBeGreaterThan(2)
})

test('delegations and inscriptions arrive as they were sent', async () => {
  await pass(100)
  happens({
    type: 'RequestFloor',
    inscriptionId: inscriptionId('ken'),
    listId: listId('general'),
    delegationId: delegationId('KEN'),
    speaker: { name: 'Ms. Kamau', title: '' },
    level: 'minister',
    mode: 'floor',
    language: 'en',
  })
  await pass(50)
  expect(live.replica.state.inscriptions.get(inscriptionId('ken'))?.speaker.name).toBe('Ms. Kamau')
})

test('a state that was there beforehand is gone on from; where there was none, the line sends it', async () => {
  live.close()
  const welcome = {
    sessionId: sessionId('ctoc'),
    role: 'president' as const,
    seq: service.state.seq,
    digest: service.digest,
    protocol,
    build: 'test',
    state: JSON.parse(JSON.stringify(service.state)),
    serverTime: service.now(),
  }
  note('while the code was on its way')
  const quick = service.line('president')
  const hear = vi.spyOn(quick, 'open')
  live = connect(sessionId('ctoc'), quick, {
    monotonic: () => Date.now() - time('15:00'),
    wall: () => Date.now(),
    newId: () => 'id',
    ...page,
    early: { welcome, cameAt: Date.now() - time('15:00'), heardAt: Date.now() - time('15:00') },
  })
  const welcomes = vi.spyOn(hear.mock.calls[0]?.[0] ?? { welcome: () => {} }, 'welcome')
  await pass(200)
  expect(live.link.value.state).toBe('live')
  expect(welcomes).not.toHaveBeenCalled()
  same()
  live.close()
  live = connect(sessionId('ctoc'), service.line('president'), {
    monotonic: () => Date.now() - time('15:00'),
    wall: () => Date.now(),
    newId: () => 'id',
    ...page,
    early: null,
  })
  await pass(200)
  same()
})

test('while what folds entries cannot be fetched, nothing is asked for; then it is live', async () => {
  live.close()
  const slow = service.line('president')
  let here = false
  live = connect(sessionId('ctoc'), slow, {
    monotonic: () => Date.now() - time('15:00'),
    wall: () => Date.now(),
    newId: () => 'id',
    ...page,
    evolving: async () => (here ? evolve : null),
  })
  await pass(3000)
  expect(slow.asked).not.toContain('hello')
  expect(live.link.value.state).toBe('connecting')
  here = true
  await pass(1200)
  expect(slow.asked.filter(name => name === 'hello')).toHaveLength(1)
  expect(live.link.value.state).toBe('live')
  note('and follows')
  await pass(100)
  same()
})

test('a state that came a moment ago is current before the line is open, and no longer than a silent line’s', async () => {
  live.close()
  const dead = service.line('president')
  dead.dead = true
  const welcome = {
    sessionId: sessionId('ctoc'),
    role: 'president' as const,
    seq: service.state.seq,
    digest: service.digest,
    protocol,
    build: 'test',
    state: JSON.parse(JSON.stringify(service.state)),
    serverTime: service.now() - 1300,
  }
  const elapsed = () => Date.now() - time('15:00')
  live = connect(sessionId('ctoc'), dead, {
    monotonic: elapsed,
    wall: () => Date.now(),
    newId: () => 'id',
    ...page,
    early: { welcome, cameAt: elapsed() - 1300, heardAt: elapsed() - 500 },
  })
  expect(live.clock.now(), 'right at once, however long the code took').toBe(service.now())
  await pass(1000)
  expect(live.link.value.state).toBe('live')
  same()
  const outcome = ended(live.send({ type: 'SuspendMeeting', reason: 'too early' }))
  await pass(0)
  expect(outcome()).toEqual({ refusal: 'not-sent', params: {} })
  await pass(500)
  expect(live.link.value.state).toBe('connecting')
  await pass(8000)
  expect(live.link.value.state).toBe('offline')
  dead.dead = false
  dead.up()
  await pass(500)
  expect(live.link.value.state).toBe('live')
  same()
})

test('it says which language it speaks and of which build it is', async () => {
  await pass(100)
  expect(line.hello).toMatchObject({ protocol, build: 'test' })
})

describe('an entry that cannot be folded', () => {
  const broken = new Error('cannot fold')
  let unfoldable: (text: string) => boolean

  /** Another page, to which notes that are `unfoldable` mean nothing. */
  const open = async (): Promise<void> => {
    live.close()
    line = service.line('president')
    const puzzled: Evolve = (state, entry) => {
      if (entry.event.type === 'Annotated' && unfoldable(entry.event.text)) throw broken
      evolve(state, entry)
    }
    live = connect(sessionId('ctoc'), line, {
      monotonic: () => Date.now() - time('15:00'),
      wall: () => Date.now(),
      newId: () => 'id',
      ...page,
      evolving: async () => puzzled,
    })
    await pass(100)
  }

  beforeEach(() => {
    unfoldable = text => text.startsWith('strange')
  })

  test('is told, and everything is fetched anew; live is said again only then', async () => {
    await open()
    const states: string[] = []
    const stop = live.link.subscribe(({ state }) => void states.push(state))
    note('strange')
    await pass(100)
    stop()
    expect(told).toEqual([broken])
    expect(line.hello).not.toHaveProperty('cursor')
    expect(states).toEqual(['live', 'mending', 'live'])
    same()
    note('and it follows')
    await pass(100)
    same()
  })

  test('twice within a minute is one too many: the page stands still, and says so', async () => {
    await open()
    note('strange')
    await pass(5000)
    expect(live.link.value.state).toBe('live')
    note('strange again')
    await pass(5000)
    expect(live.link.value).toMatchObject({ state: 'faulty' })
    expect(line.connected).toBe(false)
    const outcome = ended(live.send({ type: 'SuspendMeeting', reason: 'x' }))
    await pass(0)
    expect(outcome()).toEqual({ refusal: 'not-sent', params: {} })
  })

  test('so is a component that cannot be drawn', async () => {
    await open()
    const { state } = live.replica
    live.notDrawn(broken)
    expect(live.link.value.state).toBe('mending')
    await pass(100)
    expect(told).toEqual([broken])
    expect(live.link.value.state).toBe('live')
    expect(live.replica.state).not.toBe(state)
    live.notDrawn(broken)
    expect(live.link.value.state).toBe('faulty')
  })
})

test.each([
  ['to hello', async () => line.down()],
  ['to a command', async () => void live.send({ type: 'SuspendMeeting', reason: 'x' })],
])('a service that does not speak its language any more, as it answers %s, is left', async (_, ask) => {
  await pass(100)
  const tooOld = { refusal: 'client-too-old', params: { protocol: 1, oldest: protocol } } as const
  line.refuses = tooOld
  vi.spyOn(service, 'give').mockReturnValue(tooOld)
  await ask()
  line.up()
  await pass(100)
  expect(live.link.value.state).toBe('too-old')
  expect(line.connected).toBe(false)
  live.wake()
  await pass(20_000)
  expect(line.connected).toBe(false)
})

test('a node of an earlier release is not folded from: another is asked, until one speaks the page’s language', async () => {
  await pass(100)
  const { state } = live.replica
  line.down()
  line.speaks = oldestService - 1
  const last = service.entries.at(-1)
  if (last) service.entries.splice(-1, 1, { ...last, digest: 'f'.repeat(64) })
  line.up()
  await pass(100)
  expect(live.link.value.state).toBe('renewing')
  expect(live.replica.state).toBe(state)
  await pass(5000)
  expect(line.renewals).toBe(1)
  expect(live.link.value.state).toBe('renewing')
  line.speaks = protocol
  await pass(5100)
  expect(live.link.value.state).toBe('live')
  expect(live.replica.state).not.toBe(state)
})
