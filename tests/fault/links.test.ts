import { expect, test } from 'vitest'
import { delegationId } from '../../src/domain/ids.ts'
import { watchLinks } from '../../src/session/links.ts'
import type { Session } from '../../src/session/session.ts'
import { createPresence } from '../../src/store/presence.ts'
import { around, entriesOf, plan, sessionOn, tempJournal } from '../session/support.ts'
import { actor, ask, fresh, president, secretariat, toTheFloor } from '../support/conference.ts'
import { type ManualTime, manualTime } from '../support/time.ts'

const remote = delegationId('D001')
const seat = { role: 'delegate', delegationId: remote } as const
const lost = { type: 'ReportLinkLost' } as const

async function onTheFloor(session: Session): Promise<void> {
  await session.give({ commandId: fresh(), command: ask(remote, { mode: 'remote' }), by: secretariat })
  for (const command of toTheFloor) await session.give({ commandId: fresh(), command, by: president })
}

/** Another node has reported a loss and died; this one has the speaker's page, and has had two seconds to see it. */
async function lossFromElsewhere(session: Session, time: ManualTime) {
  const presence = createPresence()
  presence.arrived(plan.id, 'page', seat)
  const stop = watchLinks(session, presence, time.after)
  await onTheFloor(session)
  await session.give({ commandId: fresh(), command: lost, by: { role: 'service' } })
  await time.pass(2_000)
  return { presence, stop }
}

const linkLostAt = (session: Session) => [...session.state.interventions.values()].at(-1)?.linkLostAt

test('[LK2] a node reports a loss and dies; the speaker is at another node already, which reports the return', async () => {
  const time = manualTime(around)
  await using journal = await tempJournal(time.clock)
  await using session = await sessionOn(journal)
  // The speaker moved here before that node noticed; what this one knows of the other is as old as its lease.
  const { stop } = await lossFromElsewhere(session, time)
  expect(linkLostAt(session)).toBe(around)
  await time.pass(8_000)
  await expect.poll(() => linkLostAt(session)).toBeNull()
  stop()
  const types = (await entriesOf(journal)).map(({ event }) => event.type)
  expect(types.slice(-2)).toEqual(['LinkLost', 'LinkRestored'])
})

test('[LK2] if the speaker goes from that other node too, nobody reports a return', async () => {
  const time = manualTime(around)
  await using journal = await tempJournal(time.clock)
  await using session = await sessionOn(journal)
  const { presence, stop } = await lossFromElsewhere(session, time)
  presence.left(plan.id, 'page')
  await time.pass(20_000)
  expect(linkLostAt(session)).toBe(around)
  // It comes back: that is the return.
  presence.arrived(plan.id, 'page', seat)
  await expect.poll(() => linkLostAt(session)).toBeNull()
  stop()
})

test.each([
  ['technician', actor('technician'), false],
  ['service', { role: 'service' } as const, true],
])(
  '[LK2] a loss that the %s reported before a restart: whether a page that comes back ends it',
  async (_, by, ends) => {
    const time = manualTime(around)
    await using journal = await tempJournal(time.clock)
    {
      await using session = await sessionOn(journal)
      await onTheFloor(session)
      await session.give({ commandId: fresh(), command: lost, by })
    }
    await using session = await sessionOn(journal)
    const presence = createPresence()
    const stop = watchLinks(session, presence, time.after)
    presence.arrived(plan.id, 'page', seat)
    await time.pass(10_000)
    expect(linkLostAt(session)).toBe(ends ? null : around)
    stop()
  },
)
