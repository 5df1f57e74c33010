import type { Command, CommandOf } from '../../src/domain/commands.ts'
import {
  badgeId,
  type CommandId,
  commandId,
  type DelegationId,
  delegationId,
  inscriptionId,
  itemSymbol,
  type ListId,
  listId,
  meetingId,
} from '../../src/domain/ids.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Instant } from '../../src/domain/time.ts'
import type { Actor, Mode, Role } from '../../src/domain/vocabulary.ts'
import { isoInstant } from '../../src/protocol/iso.ts'
import { parsePlan } from '../../src/protocol/plan-schema.ts'

const hour = 3_600_000

/** As many delegations as came in 2020. */
export const delegations = Array.from({ length: 120 }, (_, n) => delegationId(`D${String(n + 1).padStart(3, '0')}`))
/** Lists that are open: a delegation has one request on each. */
export const lists = Array.from({ length: 10 }, (_, n) => listId(`list-${n + 1}`))
export const meeting = meetingId('now')
const item = itemSymbol('1')

/** A conference around an instant: one meeting of two hours that has just begun, and lists that are open all day. */
export function conferencePlan(around: Instant, id = 'conf'): unknown {
  return {
    id,
    title: { en: 'A conference' },
    venue: 'Vienna',
    timeZone: 'Europe/Vienna',
    languages: ['en', 'fr'],
    agenda: [{ symbol: item, title: { en: 'General debate' }, documents: [] }],
    meetings: [
      {
        id: meeting,
        body: 'plenary',
        startsAt: isoInstant(around),
        endsAt: isoInstant(around + 2 * hour),
        interpretation: true,
        items: [item],
      },
    ],
    lists: lists.map(list => ({
      id: list,
      item,
      kind: 'statements',
      title: { en: `List ${list}` },
      opensAt: isoInstant(around - 24 * hour),
      closesAt: isoInstant(around + 24 * hour),
      precedence: 'order-of-request',
      limit: 'PT3M',
      enforcement: 'advisory',
    })),
    delegations: [
      ...delegations.map(delegation => ({
        id: delegation,
        name: { en: `Delegation ${delegation}` },
        category: 'state-party',
        credentials: 'accepted',
        contact: `mission-${delegation}@example.org`,
      })),
      { id: 'XS', name: { en: 'A signatory' }, category: 'signatory', credentials: 'none' },
    ],
  }
}

export function conference(around: Instant, id?: string): Plan {
  const read = parsePlan(conferencePlan(around, id))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

let made = 0
/** An id that was not given before. */
export const fresh = (): CommandId => commandId(`c-${++made}`)

export const actor = (role: Role, delegation?: DelegationId): Actor => ({
  role,
  badgeId: badgeId(delegation === undefined ? role : `${role}-${delegation}`),
  ...(delegation !== undefined && { delegationId: delegation }),
})

export const president = actor('president')
export const secretariat = actor('secretariat')

export function ask(
  delegation: DelegationId,
  { list = lists[0] ?? listId(''), mode = 'floor' }: { list?: ListId; mode?: Mode } = {},
): CommandOf<'RequestFloor'> {
  return {
    type: 'RequestFloor',
    inscriptionId: inscriptionId(`${delegation}-${list}`),
    listId: list,
    delegationId: delegation,
    speaker: { name: `Speaker of ${delegation}`, title: 'Ambassador' },
    level: 'head-of-delegation',
    mode,
    language: 'en',
  }
}

/** What brings the first of a list to the floor, speaking. */
export const toTheFloor: readonly Command[] = [
  { type: 'CallToOrder', meetingId: meeting },
  { type: 'TakeUpItem', symbol: item },
  { type: 'GiveFloor', startClock: true },
]
