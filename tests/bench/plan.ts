import { randomUUID } from 'node:crypto'
import type { Command, CommandOf } from '../../src/domain/commands.ts'
import {
  commandId,
  delegationId,
  inscriptionId,
  itemSymbol,
  listId,
  meetingId,
  type SessionId,
} from '../../src/domain/ids.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { isoInstant } from '../../src/protocol/iso.ts'
import type { CommandMessage } from '../../src/protocol/messages.ts'
import { parsePlan } from '../../src/protocol/plan-schema.ts'
import { toWire } from '../../src/protocol/wire.ts'

const hourMs = 3_600_000

/** As many delegations, and as many people, as took part in 2020. */
export const size = { delegations: 120, people: 1_100 } as const

export const general = listId('general')
export const meeting = meetingId('now')
export const item = itemSymbol('1')
export const delegationOf = (n: number) => delegationId(`D${String(n + 1).padStart(4, '0')}`)

/** A conference that is under way, with one open list and so many States Parties. */
export function benchPlan(id: SessionId, delegations: number, around: number): Plan {
  const read = parsePlan({
    id,
    title: { en: 'A conference', fr: 'Une conférence' },
    venue: 'Vienna International Centre',
    timeZone: 'Europe/Vienna',
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    agenda: [{ symbol: item, title: { en: 'General debate' }, documents: [] }],
    meetings: [
      {
        id: meeting,
        body: 'plenary',
        startsAt: isoInstant(around),
        endsAt: isoInstant(around + 2 * hourMs),
        interpretation: true,
        items: [item],
      },
    ],
    lists: [
      {
        id: general,
        item,
        kind: 'statements',
        title: { en: 'General debate' },
        opensAt: isoInstant(around - 24 * hourMs),
        closesAt: isoInstant(around + 24 * hourMs),
        precedence: 'ministerial-priority',
        limit: 'PT3M',
        enforcement: 'advisory',
      },
    ],
    delegations: Array.from({ length: delegations }, (_, n) => ({
      id: delegationOf(n),
      name: { en: `Delegation number ${n + 1}`, fr: `Délégation numéro ${n + 1}` },
      category: 'state-party',
      credentials: 'accepted',
      contact: `mission-${n + 1}@example.org`,
    })),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

/** One of each delegation, as many as wanted. */
export const requestsOf = (count: number): CommandOf<'RequestFloor'>[] =>
  Array.from({ length: count }, (_, n) => request(n))

function request(n: number): CommandOf<'RequestFloor'> {
  return {
    type: 'RequestFloor',
    inscriptionId: inscriptionId(randomUUID()),
    listId: general,
    delegationId: delegationOf(n),
    speaker: { name: `Maria Example ${n + 1}`, title: 'Ambassador, Permanent Representative' },
    level: n % 3 === 0 ? 'minister' : 'head-of-delegation',
    mode: n % 4 === 0 ? 'floor' : 'remote',
    language: 'en',
  }
}

/** As a page sends it. */
export const message = (command: Command): CommandMessage => ({
  commandId: commandId(randomUUID()),
  command: toWire(command),
})

/** What brings the first who waits to the floor, speaking. */
export const toTheFloor: readonly Command[] = [
  { type: 'CallToOrder', meetingId: meeting },
  { type: 'TakeUpItem', symbol: item },
  { type: 'GiveFloor', startClock: true },
]

/** The president's next: more time and less, in turns. What is known of the clock does not grow with it. */
export const clockCommand = (n: number): Command => ({
  type: 'AddTime',
  durationMs: n % 2 === 0 ? 30_000 : -30_000,
  reason: 'interpretation',
})
