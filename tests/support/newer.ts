import { commandId, type SessionId } from '../../src/domain/ids.ts'
import { type Draft, positionAfter, seal } from '../../src/store/chain.ts'
import type { Journal, Position } from '../../src/store/contract.ts'

/** Appends what only a newer version of the service can read, as a node of that version would; where it then ends. */
export async function appendNewer(journal: Journal, session: SessionId): Promise<Position> {
  const event = { type: 'MotionRaised', motionId: 'm1' }
  const by = { role: 'secretariat' } as const
  for (;;) {
    const top = await journal.top(session)
    const draft: Omit<Draft, 'event'> = { at: journal.now(), by, commandId: commandId(`newer-${top.seq}`) }
    // The types know today's events only.
    const entries = seal(top, [JSON.parse(JSON.stringify({ ...draft, event }))])
    const { outcome } = await journal.append(session, top, entries)
    if (outcome === 'appended') return positionAfter(top, entries)
    if (outcome !== 'conflict') throw new Error(outcome)
  }
}
