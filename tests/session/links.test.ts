import { expect, test } from 'vitest'
import { delegationId } from '../../src/domain/ids.ts'
import { watchLinks } from '../../src/session/links.ts'
import type { Session } from '../../src/session/session.ts'
import { createPresence } from '../../src/store/presence.ts'
import { actor, ask, fresh, president, secretariat, toTheFloor } from '../support/conference.ts'
import { manualTime, realAfter } from '../support/time.ts'
import { around, entriesOf, plan, sessionOn, tempJournal } from './support.ts'

const remote = delegationId('D001')
const seat = { role: 'delegate', delegationId: remote } as const

async function onTheFloor(session: Session, mode: 'remote' | 'floor' = 'remote'): Promise<void> {
  await session.give({ commandId: fresh(), command: ask(remote, { mode }), by: secretariat })
  for (const command of toTheFloor) {
    expect(await session.give({ commandId: fresh(), command, by: president })).toMatchObject({ ok: true })
  }
}

const last = (session: Session) => [...session.state.interventions.values()].at(-1)

test("[LK2] a remote speaker's last connection drops: the clock pauses; it returns: the clock goes on", async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const presence = createPresence()
  const stop = watchLinks(session, presence, realAfter)
  presence.arrived(plan.id, 'phone', seat)
  presence.arrived(plan.id, 'laptop', seat)
  await onTheFloor(session)
  presence.left(plan.id, 'phone')
  await expect.poll(() => last(session)?.status).toBe('speaking')
  expect(last(session)?.linkLostAt).toBeNull()
  presence.left(plan.id, 'laptop')
  await expect.poll(() => last(session)?.linkLostAt).toBe(around)
  presence.arrived(plan.id, 'phone again', seat)
  await expect.poll(() => last(session)?.linkLostAt).toBeNull()
  stop()
  const types = (await entriesOf(journal)).map(({ event, by }) => [event.type, by.role])
  expect(types.slice(-2)).toEqual([
    ['LinkLost', 'service'],
    ['LinkRestored', 'service'],
  ])
})

test('[LK2] who speaks in the room, or never came to these pages, has no link to lose', async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const presence = createPresence()
  const stop = watchLinks(session, presence, realAfter)
  await onTheFloor(session)
  // Another delegation comes and goes.
  presence.arrived(plan.id, 'other', { role: 'delegate', delegationId: delegationId('D002') })
  presence.left(plan.id, 'other')
  await session.give({ commandId: fresh(), command: { type: 'EndStatement' }, by: president })
  await session.give({
    commandId: fresh(),
    command: ask(delegationId('D003'), { mode: 'floor' }),
    by: actor('delegate', delegationId('D003')),
  })
  presence.arrived(plan.id, 'in the room', { role: 'delegate', delegationId: delegationId('D003') })
  await session.give({ commandId: fresh(), command: { type: 'GiveFloor', startClock: true }, by: president })
  presence.left(plan.id, 'in the room')
  await session.give({ commandId: fresh(), command: { type: 'EndStatement' }, by: president })
  stop()
  expect((await entriesOf(journal)).filter(({ event }) => event.type === 'LinkLost')).toEqual([])
})

test('[LK2] a loss that the technician reported is not ended by a page that comes back', async () => {
  await using journal = await tempJournal()
  await using session = await sessionOn(journal)
  const presence = createPresence()
  const stop = watchLinks(session, presence, realAfter)
  await onTheFloor(session)
  await session.give({ commandId: fresh(), command: { type: 'ReportLinkLost' }, by: actor('technician') })
  presence.arrived(plan.id, 'page', seat)
  await session.give({ commandId: fresh(), command: ask(delegationId('D002')), by: secretariat })
  expect(last(session)?.linkLostAt).toBe(around)
  stop()
})

test('[LK2] when the grace is over the service interrupts the statement, once, whatever number of nodes', async () => {
  const time = manualTime(around)
  await using journal = await tempJournal(time.clock)
  const opening = sessionOn(journal, { after: time.after })
  const one = await opening
  const two = await sessionOn(journal, { after: time.after })
  await onTheFloor(one)
  await one.give({ commandId: fresh(), command: { type: 'ReportLinkLost' }, by: actor('technician') })
  await time.pass(59_900)
  expect(last(one)?.status).toBe('speaking')
  await time.pass(200)
  await expect.poll(() => last(one)?.status).toBe('interrupted')
  await expect.poll(() => last(two)?.status).toBe('interrupted')
  const interruptions = (await entriesOf(journal)).filter(({ event }) => event.type === 'StatementInterrupted')
  expect(interruptions).toMatchObject([{ at: around + 60_000, by: { role: 'service' } }])
  await one.close()
  await two.close()
})

test('[LK2] a grace that ran out while the service was down is over when it comes back', async () => {
  const time = manualTime(around)
  await using journal = await tempJournal(time.clock)
  const before = await sessionOn(journal, { after: time.after })
  await onTheFloor(before)
  await before.give({ commandId: fresh(), command: { type: 'ReportLinkLost' }, by: actor('technician') })
  await before.close()
  await time.pass(600_000)
  const after = await sessionOn(journal, { after: time.after })
  await time.pass(1)
  // The deadline is due; the disk takes the time it takes.
  await expect.poll(() => last(after)?.status).toBe('interrupted')
  await after.close()
})
