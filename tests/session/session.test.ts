import { expect, test } from 'vitest'
import { delegationId } from '../../src/domain/ids.ts'
import {
  DamagedEntryError,
  DivergedError,
  type Journal,
  type Listener,
  type Position,
  start,
  UnavailableError,
} from '../../src/store/contract.ts'
import { actor, ask, delegations, fresh, lists, president, secretariat } from '../support/conference.ts'
import { entriesOf, plan, sessionOn, tempJournal } from './support.ts'

const [first, second, third] = [delegationId('D001'), delegationId('D002'), delegationId('D003')]

test('[RC3] an answer comes after the entries are durable, with the number of the last', async () => {
  await using journal = await tempJournal()
  const order: string[] = []
  await using session = await sessionOn({
    ...journal,
    async append(...args) {
      const outcome = await journal.append(...args)
      order.push('durable')
      return outcome
    },
  })
  order.length = 0
  const answer = await session.give({ commandId: fresh(), command: ask(first), by: actor('delegate', first) })
  order.push('answered')
  expect(answer).toEqual({ ok: true, seq: 2 })
  expect(order).toEqual(['durable', 'answered'])
  expect(session.state.inscriptions.size).toBe(1)
  expect(session.position).toEqual(await journal.top(plan.id))
})

test('a burst of 1,100 requests is a handful of appends', async () => {
  await using journal = await tempJournal()
  const appends: number[] = []
  await using session = await sessionOn(journal, { observe: ({ entries }) => appends.push(entries) })
  appends.length = 0
  const requests = lists.flatMap(list => delegations.slice(0, 110).map(delegation => ask(delegation, { list })))
  expect(requests).toHaveLength(1_100)
  const answers = await Promise.all(
    requests.map(command => session.give({ commandId: fresh(), command, by: secretariat })),
  )
  expect(answers.map(answer => ('ok' in answer ? answer.seq : answer))).toEqual(requests.map((_, n) => n + 2))
  expect(appends.length).toBeLessThanOrEqual(5)
  expect(appends.reduce((sum, n) => sum + n)).toBe(1_100)
})

test('in one batch each command is decided on top of those before it', async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const [one, two] = await Promise.all([
    session.give({ commandId: fresh(), command: ask(first), by: secretariat }),
    session.give({ commandId: fresh(), command: ask(first), by: secretariat }),
  ])
  expect(one).toEqual({ ok: true, seq: 2 })
  expect(two).toMatchObject({ refusal: 'id-taken' })
})

test('the same id again gets the first answer: accepted, refused, in the same batch, after a restart', async () => {
  await using journal = await tempJournal()
  const by = actor('delegate', first)
  const asked = { commandId: fresh(), command: ask(first), by }
  const refused = { commandId: fresh(), command: ask(first, { list: lists[1] ?? asked.command.listId }), by: president }
  {
    await using session = await sessionOn(journal)
    const [a, b] = await Promise.all([session.give(asked), session.give(asked)])
    expect([a, b]).toEqual([
      { ok: true, seq: 2 },
      { ok: true, seq: 2 },
    ])
    expect(await session.give({ commandId: fresh(), command: ask(second), by: secretariat })).toEqual({
      ok: true,
      seq: 3,
    })
    expect(await session.give(asked)).toEqual({ ok: true, seq: 2 })
    const first_ = await session.give(refused)
    expect(first_).toMatchObject({ refusal: 'not-allowed' })
    expect(await session.give(refused)).toEqual(first_)
  }
  await using reopened = await sessionOn(journal)
  expect(await reopened.give(asked)).toEqual({ ok: true, seq: 2 })
  expect(await entriesOf(journal)).toHaveLength(3)
})

test('a refusal is remembered: what made it so may have passed, the answer is the first', async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  await session.give({ commandId: fresh(), command: ask(first), by: secretariat })
  const twice = {
    commandId: fresh(),
    command: { ...ask(first), inscriptionId: ask(second).inscriptionId },
    by: secretariat,
  }
  expect(await session.give(twice)).toMatchObject({ refusal: 'already-inscribed' })
  const { inscriptionId } = ask(first)
  await session.give({ commandId: fresh(), command: { type: 'WithdrawInscription', inscriptionId }, by: secretariat })
  expect(await session.give(twice)).toMatchObject({ refusal: 'already-inscribed' })
  expect(await session.give({ ...twice, commandId: fresh() })).toMatchObject({ ok: true })
})

test("another badge's id is refused, whatever became of it", async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const commandId = fresh()
  await session.give({ commandId, command: ask(first), by: actor('delegate', first) })
  expect(await session.give({ commandId, command: ask(second), by: actor('delegate', second) })).toEqual({
    refusal: 'command-id-taken',
    params: {},
  })
})

test('two nodes on one journal: each command once, in one order', async () => {
  await using journal = await tempJournal()
  await using one = await sessionOn(journal)
  await using two = await sessionOn(journal)
  const orders = lists
    .slice(0, 3)
    .flatMap(list =>
      delegations
        .slice(0, 40)
        .map(delegation => ({ commandId: fresh(), command: ask(delegation, { list }), by: secretariat })),
    )
  const answers = await Promise.all(
    // Each order goes to both, as a client that lost its connection would do.
    orders.flatMap((order, n) => (n % 2 ? [one.give(order), two.give(order)] : [two.give(order), one.give(order)])),
  )
  for (let n = 0; n < answers.length; n += 2) {
    expect(answers[n]).toMatchObject({ ok: true })
    expect(answers[n]).toEqual(answers[n + 1])
  }
  const entries = await entriesOf(journal)
  expect(new Set(entries.map(({ commandId }) => commandId)).size).toBe(entries.length)
  expect(entries).toHaveLength(orders.length + 1)
  await expect.poll(() => two.position).toEqual(one.position)
  expect(JSON.stringify(two.state)).toBe(JSON.stringify(one.state))
})

test('a refusal is decided on the top of the journal, not on what this node happens to know', async () => {
  await using journal = await tempJournal()
  await using one = await sessionOn(journal)
  // A node whose news are held up.
  await using late = await sessionOn({ ...journal, follow: () => ({ close: () => {} }) })
  await one.give({ commandId: fresh(), command: ask(first), by: secretariat })
  const { inscriptionId } = ask(first)
  const answer = await late.give({
    commandId: fresh(),
    command: { type: 'WithdrawInscription', inscriptionId },
    by: secretariat,
  })
  expect(answer).toEqual({ ok: true, seq: 3 })
})

/** A journal whose appends go as `plan` says, one after the other, then as they should. */
function withTrouble(
  journal: Journal,
  troubles: ((append: () => ReturnType<Journal['append']>) => ReturnType<Journal['append']>)[],
): Journal {
  return {
    ...journal,
    append(...args) {
      const trouble = troubles.shift()
      const append = () => journal.append(...args)
      return trouble ? trouble(append) : append()
    },
  }
}

const lostAnswer = async (append: () => ReturnType<Journal['append']>) => {
  await append()
  throw new UnavailableError('the answer was lost')
}
const lostRequest = async () => {
  throw new UnavailableError('the request was lost')
}
const notDurable = async (append: () => ReturnType<Journal['append']>) => {
  await append()
  return { outcome: 'not-durable' } as const
}

test.each([
  ['the answer', lostAnswer],
  ['the request', lostRequest],
])('[RC3] %s of an append is lost: it is in the record once, and acknowledged', async (_, lost) => {
  await using journal = await tempJournal()
  await (await sessionOn(journal)).close()
  await using session = await sessionOn(withTrouble(journal, [lost, lost]))
  expect(await session.give({ commandId: fresh(), command: ask(first), by: secretariat })).toEqual({ ok: true, seq: 2 })
  expect(await entriesOf(journal)).toHaveLength(2)
})

test('[RC3] the answer is lost and another node is on top already: found by reading on', async () => {
  await using journal = await tempJournal()
  await (await sessionOn(journal)).close()
  await using other = await sessionOn(journal)
  const overtaken = async (append: () => ReturnType<Journal['append']>) => {
    await append()
    await other.give({ commandId: fresh(), command: ask(second), by: secretariat })
    throw new UnavailableError('the answer was lost')
  }
  await using session = await sessionOn(withTrouble(journal, [overtaken]))
  expect(await session.give({ commandId: fresh(), command: ask(first), by: secretariat })).toEqual({ ok: true, seq: 2 })
  expect(await entriesOf(journal)).toHaveLength(3)
})

test('while the journal is away the answer is unavailable, within the bound; the same id later finds out', async () => {
  await using journal = await tempJournal()
  await (await sessionOn(journal)).close()
  let away = true
  const session_ = sessionOn(
    {
      ...journal,
      append: (...args) => (away ? lostRequest() : journal.append(...args)),
    },
    { boundMs: 400 },
  )
  await using session = await session_
  const order = { commandId: fresh(), command: ask(first), by: secretariat }
  const from = performance.now()
  expect(await session.give(order)).toEqual({ refusal: 'unavailable', params: {} })
  expect(performance.now() - from).toBeLessThan(1_000)
  expect(session.state.inscriptions.size).toBe(0)
  away = false
  expect(await session.give(order)).toEqual({ ok: true, seq: 2 })
  expect(await entriesOf(journal)).toHaveLength(2)
})

test('an append that never answers holds nobody longer than the bound, and what was told to have failed is not done later', async () => {
  await using journal = await tempJournal()
  await (await sessionOn(journal)).close()
  const hang = () => new Promise<never>(() => {})
  const troubles = [hang, hang]
  await using session = await sessionOn(withTrouble(journal, troubles), { boundMs: 300 })
  const stuck = session.give({ commandId: fresh(), command: ask(first), by: secretariat })
  await expect.poll(() => troubles.length).toBe(1)
  const queued = session.give({ commandId: fresh(), command: ask(second), by: secretariat })
  expect(await stuck).toEqual({ refusal: 'unavailable', params: {} })
  expect(await queued).toEqual({ refusal: 'unavailable', params: {} })
  expect(await session.give({ commandId: fresh(), command: ask(third), by: secretariat })).toEqual({ ok: true, seq: 2 })
  expect((await entriesOf(journal)).map(({ event }) => event.type)).toEqual(['SessionOpened', 'FloorRequested'])
})

test('[RC3] what is written but not on its replicas is not acknowledged until it is', async () => {
  await using journal = await tempJournal()
  await (await sessionOn(journal)).close()
  let replicas = false
  const session_ = sessionOn(
    {
      ...journal,
      append: (...args) => (replicas ? journal.append(...args) : notDurable(() => journal.append(...args))),
    },
    { boundMs: 400 },
  )
  await using session = await session_
  const order = { commandId: fresh(), command: ask(first), by: secretariat }
  expect(await session.give(order)).toEqual({ refusal: 'not-durable', params: {} })
  expect(await session.give(order)).toEqual({ refusal: 'not-durable', params: {} })
  replicas = true
  expect(await session.give(order)).toEqual({ ok: true, seq: 2 })
  expect(await entriesOf(journal)).toHaveLength(2)
})

test("subscribers get the entries of an append together, once, and know which are this node's own", async () => {
  await using journal = await tempJournal()
  await using one = await sessionOn(journal)
  await using two = await sessionOn(journal)
  const heard: { node: string; seqs: number[]; own: number }[] = []
  for (const [node, session] of [
    ['one', one],
    ['two', two],
  ] as const) {
    session.subscribe({
      onEntries: (entries, own) => heard.push({ node, seqs: entries.map(({ seq }) => seq), own: own.length }),
    })
  }
  await Promise.all([first, second].map(d => one.give({ commandId: fresh(), command: ask(d), by: secretariat })))
  await expect.poll(() => heard.length).toBe(2)
  expect(heard).toContainEqual({ node: 'one', seqs: [2, 3], own: 2 })
  expect(heard).toContainEqual({ node: 'two', seqs: [2, 3], own: 0 })
})

test('a cursor: up to date, these entries, or everything', async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const before: Position = session.position
  await session.give({ commandId: fresh(), command: ask(first), by: secretariat })
  expect(session.since(session.position)).toEqual([])
  expect(session.since(before)).toMatchObject([{ seq: 2 }])
  expect(session.since({ seq: 1, digest: 'f'.repeat(64) })).toBe('resync')
  expect(session.since({ seq: 99, digest: session.position.digest })).toBe('resync')
  expect(session.since({ seq: 0, digest: '0'.repeat(64) })).toMatchObject([{ seq: 1 }, { seq: 2 }])
})

test('a journal that lost what was read of it is read again from the start, and everyone is told', async () => {
  await using before = await tempJournal()
  await using after = await tempJournal()
  await using seed = await sessionOn(before)
  await after.append(plan.id, start, await entriesOf(before))
  await seed.give({ commandId: fresh(), command: ask(first), by: secretariat })
  let current: Journal = before
  let tell: Listener | undefined
  await using session = await sessionOn({
    ...before,
    top: id => current.top(id),
    append: (...args) => current.append(...args),
    read: (...args) => current.read(...args),
    follow(id, position, listener) {
      tell = listener
      return current.follow(id, position, listener)
    },
  })
  let resyncs = 0
  session.subscribe({ onResync: () => resyncs++ })
  expect(session.position.seq).toBe(2)
  current = after
  tell?.onBroken(new DivergedError('entry 2 is gone'))
  await expect.poll(() => resyncs).toBe(1)
  expect(session.position.seq).toBe(1)
  expect(await session.give({ commandId: fresh(), command: ask(second), by: secretariat })).toEqual({
    ok: true,
    seq: 2,
  })
  expect([...session.state.inscriptions.values()]).toMatchObject([{ delegationId: second }])
})

test('[RC4] a damaged entry keeps the session closed, and says which', async () => {
  await using journal = await tempJournal()
  await (await sessionOn(journal)).close()
  const damaged = new DamagedEntryError(plan.id, 1, 'its digest does not fit')
  const opening = sessionOn({
    ...journal,
    read: () => failing(damaged),
  })
  await expect(opening).rejects.toMatchObject({ name: 'DamagedEntryError', seq: 1 })

  let tell: Listener | undefined
  await using session = await sessionOn({
    ...journal,
    follow(id, position, listener) {
      tell = listener
      return journal.follow(id, position, listener)
    },
  })
  tell?.onBroken(damaged)
  expect(await session.give({ commandId: fresh(), command: ask(first), by: secretariat })).toEqual({
    refusal: 'journal-damaged',
    params: { seq: 1 },
  })
})

async function* failing(error: Error): AsyncGenerator<never> {
  yield await Promise.reject<never>(error)
}
