import { expect, test } from 'vitest'
import { delegationId, sessionId } from '../../src/domain/ids.ts'
import { createAttendance } from '../../src/session/attendance.ts'
import { createPresence } from '../../src/store/presence.ts'

const session = sessionId('conf')
const KEN = delegationId('KEN')

test('[LK3] who is here, since when; then only what changed', () => {
  let now = 1_000
  const presence = createPresence()
  const attendance = createAttendance(
    () => presence.count(session),
    () => now,
  )
  presence.arrived(session, 'a', { role: 'delegate', delegationId: KEN })
  presence.arrived(session, 'b', { role: 'president' })
  expect(attendance.whole()).toEqual({
    whole: true,
    delegations: { KEN: { connections: 1, since: 1_000 } },
    roles: { delegate: 1, president: 1 },
  })
  attendance.changes()
  expect(attendance.changes()).toBeNull()
  now = 2_000
  presence.arrived(session, 'c', { role: 'delegate', delegationId: KEN })
  expect(attendance.changes()).toEqual({
    whole: false,
    delegations: { KEN: { connections: 2, since: 1_000 } },
    roles: { delegate: 2 },
  })
  now = 3_000
  presence.left(session, 'a')
  presence.left(session, 'c')
  expect(attendance.changes()).toEqual({
    whole: false,
    delegations: { KEN: { connections: 0, since: 3_000 } },
    roles: { delegate: 0 },
  })
})
