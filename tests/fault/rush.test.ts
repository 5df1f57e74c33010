import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { expect, test } from 'vitest'
import { stateSeenBy } from '../../src/domain/audience.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { badgeId, delegationId } from '../../src/domain/ids.ts'
import { stateFromJson } from '../../src/domain/state.ts'
import type { Badge } from '../../src/server/badges/badges.ts'
import { alone, createWelcomes } from '../../src/server/sockets/welcome.ts'
import { plan, sessionOn, tempJournal } from '../session/support.ts'
import { type Client, join } from '../support/client.ts'
import { ask, delegations, fresh, lists, secretariat } from '../support/conference.ts'
import { startNode } from '../support/node.ts'

const delegates = delegations.slice(0, 30).map((delegation): Badge => {
  return { sessionId: plan.id, badgeId: badgeId(`b-${delegation}`), role: 'delegate', delegationId: delegation }
})

test('a welcome is encoded once for all who see the same; in a rush it may be a moment old, never too old', async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const [first, second] = delegates
  if (!first || !second) throw new Error('no delegates')
  let now = 0
  const welcomes = createWelcomes(() => now, 'test')
  const happens = (n: number) =>
    session.give({ commandId: fresh(), command: ask(delegations[n] ?? delegationId('')), by: secretariat })

  const calm = welcomes.of(session, first)
  expect(welcomes.of(session, { ...first, badgeId: badgeId('another') })).toBe(calm)
  expect(welcomes.of(session, second)).not.toBe(calm)
  await happens(0)
  const next = welcomes.of(session, first)
  expect(next.at).toEqual(session.position)
  const body = JSON.parse(String(next.json))
  expect(body).toMatchObject({ ...next.at, sessionId: plan.id, role: 'delegate', delegationId: first.delegationId })
  expect(body.state).toEqual(JSON.parse(JSON.stringify(stateSeenBy(first, session.state))))
  expect(await promisify(gunzip)(await next.within(alone, 'gzip'))).toEqual(next.json)
  expect(await promisify(brotliDecompress)(await next.within(alone, 'br'))).toEqual(next.json)

  // Thirty at once: they are a rush.
  for (const badge of delegates) welcomes.of(session, badge)
  await happens(1)
  const old = welcomes.of(session, first)
  expect(old).toBe(next)
  expect(session.since(old.at)).toMatchObject([{ event: { type: 'FloorRequested', delegationId: delegations[1] } }])
  now = 2_999
  for (const badge of delegates.slice(5)) welcomes.of(session, badge)
  expect(welcomes.of(session, first)).toBe(next)
  now = 3_000
  expect(welcomes.of(session, first).at).toEqual(session.position)
})

test('sixty who come in the middle of a burst, all at once: each has everything, without a gap', async () => {
  await using node = await startNode()
  const badges = await Promise.all(delegations.slice(0, 60).map(delegation => node.badge('delegate', delegation)))
  const burst = lists.slice(0, 5).flatMap(list => delegations.map(delegation => ask(delegation, { list })))
  const given = Promise.all(burst.map(command => node.session.give({ commandId: fresh(), command, by: secretariat })))
  const clients: Client[] = await Promise.all(badges.map(badge => join(node.base, badge)))
  try {
    await given
    for (const [n, client] of clients.entries()) {
      const seat = { role: 'delegate', ...(delegations[n] && { delegationId: delegations[n] }) } as const
      const [welcome] = client.welcomes
      if (!welcome) throw new Error('no welcome')
      await expect.poll(() => client.entries.at(-1)?.seq ?? welcome.seq).toBe(node.session.position.seq)
      expect(client.entries.map(({ seq }) => seq)).toEqual(client.entries.map((_, k) => welcome.seq + k + 1))
      const state = stateFromJson(welcome.state)
      for (const entry of client.entries) evolve(state, entry)
      expect(JSON.stringify(stateSeenBy(seat, state))).toBe(JSON.stringify(stateSeenBy(seat, node.session.state)))
    }
  } finally {
    for (const { socket } of clients) socket.disconnect()
  }
})
