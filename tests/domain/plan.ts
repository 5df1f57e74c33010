import {
  type DelegationId,
  delegationId,
  itemSymbol,
  type ListId,
  listId,
  type MeetingId,
  meetingId,
  sessionId,
} from '../../src/domain/ids.ts'
import {
  type Delegation,
  defaultSettings,
  type Plan,
  type PlannedList,
  type PlannedMeeting,
  type Settings,
} from '../../src/domain/plan.ts'
import { minutes } from '../../src/domain/time.ts'
import { type Category, languages } from '../../src/domain/vocabulary.ts'
import { time } from './time.ts'

/**
 * A small conference: a general debate that closed on 9 October 2020 at noon, item 2 whose list is opened by hand, the
 * opening of item 1(a), replies; the plenary in the afternoon of 12 October, another the next noon, the Committee of the
 * Whole at the same hour.
 */
export function smallPlan(different: Different = {}): Plan {
  return {
    id: sessionId('ctoc'),
    title: { en: 'A small conference' },
    venue: 'Vienna',
    timeZone: 'Europe/Vienna',
    languages,
    agenda: ['1(a)', '1(f)', '2', '3'].map(symbol => ({ symbol: itemSymbol(symbol), title: {}, documents: [] })),
    meetings: meetings.map(meeting => ({ ...meeting, ...different.meetings?.[meeting.id] })),
    lists: lists.map(list => ({ ...list, ...different.lists?.[list.id] })),
    delegations: delegations.map(delegation => ({ ...delegation, ...different.delegations?.[delegation.id] })),
    settings: { ...defaultSettings, ...different.settings },
  }
}

/** What a test wants otherwise, by id. */
export interface Different {
  readonly meetings?: Readonly<Record<string, Partial<PlannedMeeting>>>
  readonly lists?: Readonly<Record<string, Partial<PlannedList>>>
  readonly delegations?: Readonly<Record<string, Partial<Delegation>>>
  readonly settings?: Partial<Settings>
}

export const plenary: MeetingId = meetingId('plenary')
export const nextPlenary: MeetingId = meetingId('plenary-2')
export const committee: MeetingId = meetingId('committee')

const meetings: readonly PlannedMeeting[] = [
  {
    id: plenary,
    body: 'plenary',
    startsAt: time('16:00'),
    endsAt: time('18:00'),
    interpretation: true,
    items: [itemSymbol('1(f)'), itemSymbol('2')],
  },
  {
    id: nextPlenary,
    body: 'plenary',
    startsAt: time('2020-10-13T12:00'),
    endsAt: time('2020-10-13T14:00'),
    interpretation: true,
    items: [itemSymbol('1(f)')],
  },
  {
    id: committee,
    body: 'committee-of-the-whole',
    startsAt: time('16:00'),
    endsAt: time('18:00'),
    interpretation: false,
    items: [itemSymbol('3')],
  },
]

export const general: ListId = listId('general')
export const officers: ListId = listId('officers')
export const highLevel: ListId = listId('high-level')
export const groups: ListId = listId('groups')
export const replies: ListId = listId('replies')
export const byHand: ListId = listId('by-hand')
export const committeeList: ListId = listId('committee')

/** When the general debate closes. */
export const closesAt = time('2020-10-09T12:00')

const list = (id: ListId, symbol: string, more: Partial<PlannedList>): PlannedList => ({
  id,
  item: itemSymbol(symbol),
  kind: 'statements',
  title: {},
  precedence: 'order-of-request',
  limitMs: minutes(3),
  enforcement: 'advisory',
  cutOff: 'never',
  limitsMs: {},
  ...more,
})

const opening = { limitMs: minutes(5), enforcement: 'strict', opensAt: time('2020-08-31'), closesAt } as const

const lists: readonly PlannedList[] = [
  list(officers, '1(a)', {
    ...opening,
    precedence: 'plan-order',
    eligible: { delegations: [delegationId('XC'), delegationId('CHL'), delegationId('UNODC')], instead: general },
  }),
  list(highLevel, '1(a)', {
    ...opening,
    eligible: { levels: ['head-of-state', 'head-of-government', 'vice-president'], instead: general },
  }),
  list(groups, '1(a)', {
    ...opening,
    eligible: { groups: ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'], instead: general },
  }),
  list(general, '1(f)', { precedence: 'ministerial-priority', opensAt: time('2020-08-31'), closesAt }),
  list(replies, '1(f)', { kind: 'right-of-reply', limitMs: null }),
  list(byHand, '2', { limitMs: null }),
  list(committeeList, '3', { opensAt: time('2020-08-31') }),
]

const categoryOf: Readonly<Record<string, Category>> = {
  XA: 'signatory',
  XO: 'non-signatory',
  INTERPOL: 'invited-entity',
  UNODC: 'invited-entity',
  WHO: 'invited-entity',
  XN: 'ngo',
}

const delegations: readonly Delegation[] = [
  ...['KEN', 'JPN', 'MAR', 'CAN', 'PER', 'XC', 'POL', 'EU', 'VNM', 'CHL', 'XE', 'BRA'],
  ...Object.keys(categoryOf),
].map(id => ({
  id: delegationId(id),
  name: { en: id },
  category: categoryOf[id] ?? 'state-party',
  chairs: id === 'BRA' ? ['grulac'] : id === 'KEN' ? ['african', 'G77'] : [],
  admitted: id === 'INTERPOL' || id === 'UNODC',
  credentials: id === 'VNM' ? 'none' : 'accepted',
  contact: `desk of ${id} +43 1 000`,
}))

export const id = (text: string): DelegationId => delegationId(text)
