import { describe, expect, test } from 'vitest'
import type { Event, EventOf, EventType } from '../../src/domain/events.ts'
import { badgeId, inscriptionId, interventionId, meetingId, pointId } from '../../src/domain/ids.ts'
import { parseEntry } from '../../src/protocol/entry-schema.ts'
import { commands } from './samples-of-commands.ts'

const m = { meetingId: meetingId('m1') }
const statement = { ...m, interventionId: interventionId('12') }
const i = { inscriptionId: inscriptionId('i1') }

/** What a command carries, as the event that it became has it. */
function carried<T extends object>({ type: _, ...rest }: T & { readonly type: string }) {
  return rest
}

const events: { readonly [T in Exclude<EventType, 'Withheld'>]: EventOf<T> } = {
  SessionOpened: { type: 'SessionOpened', plan: commands.OpenSession.plan },
  DelegationAdmitted: { type: 'DelegationAdmitted', delegation: commands.AdmitDelegation.delegation },
  CredentialsRecorded: { ...commands.RecordCredentials, type: 'CredentialsRecorded' },
  BadgeIssued: { ...commands.IssueBadge, type: 'BadgeIssued' },
  BadgeRevoked: { ...commands.RevokeBadge, type: 'BadgeRevoked' },
  ListOpened: { ...commands.OpenList, type: 'ListOpened' },
  ListClosed: { ...commands.CloseList, type: 'ListClosed' },
  SpeakingTimeSet: { ...commands.SetSpeakingTime, type: 'SpeakingTimeSet' },
  FloorRequested: { ...commands.RequestFloor, type: 'FloorRequested', late: true, held: false },
  InscriptionAmended: { ...commands.AmendInscription, type: 'InscriptionAmended', late: false },
  InscriptionWithdrawn: { type: 'InscriptionWithdrawn', ...i },
  AdmittedToSpeak: { ...commands.AdmitToSpeak, type: 'AdmittedToSpeak' },
  LateAccepted: { type: 'LateAccepted', ...i },
  LateDeclined: { ...commands.DeclineLate, type: 'LateDeclined' },
  InscriptionMoved: { ...commands.MoveInscription, type: 'InscriptionMoved' },
  InscriptionsSwapped: { ...commands.SwapInscriptions, type: 'InscriptionsSwapped' },
  MeetingCalledToOrder: { type: 'MeetingCalledToOrder', ...m },
  MeetingSuspended: { type: 'MeetingSuspended', ...m, reason: 'fire drill' },
  MeetingResumed: { type: 'MeetingResumed', ...m },
  MeetingAdjourned: { type: 'MeetingAdjourned', ...m },
  ItemTakenUp: { type: 'ItemTakenUp', ...m, symbol: commands.TakeUpItem.symbol },
  ItemConcluded: { type: 'ItemConcluded', ...m, symbol: commands.TakeUpItem.symbol },
  InterpretationExtended: { ...carried(commands.ExtendInterpretation), ...m, type: 'InterpretationExtended' },
  ContinuedWithoutInterpretation: { type: 'ContinuedWithoutInterpretation', ...m, reason: 'one left' },
  SlowDownRequested: { type: 'SlowDownRequested', ...m },
  FloorGiven: { type: 'FloorGiven', ...statement, ...i, outOfOrder: true, reason: 'a flight' },
  StatementStarted: {
    type: 'StatementStarted',
    ...statement,
    limitMs: 180_000,
    enforcement: 'advisory',
    cutOff: 'never',
    interpreted: true,
  },
  ClockPaused: { type: 'ClockPaused', ...statement, reason: 'microphone' },
  ClockResumed: { type: 'ClockResumed', ...statement },
  TimeAdded: { type: 'TimeAdded', ...statement, durationMs: -30_000, reason: 'agreed' },
  StatementEnded: { type: 'StatementEnded', ...statement, how: 'cut-off' },
  StatementInterrupted: { type: 'StatementInterrupted', ...statement, reason: 'the link' },
  SpeakerAbsent: { type: 'SpeakerAbsent', ...statement, ...i, removed: false },
  FloorTakenBack: { type: 'FloorTakenBack', ...statement, reason: 'mistaken' },
  LinkTested: { type: 'LinkTested', ...i, passed: true },
  LinkLost: { type: 'LinkLost', ...statement },
  LinkRestored: { type: 'LinkRestored', ...statement },
  PointOfOrderRaised: { ...commands.RaisePointOfOrder, ...m, type: 'PointOfOrderRaised' },
  PointOfOrderHeard: { type: 'PointOfOrderHeard', pointId: pointId('p1'), limitMs: null },
  PointOfOrderRuled: { ...commands.RuleOnPointOfOrder, type: 'PointOfOrderRuled' },
  ReplyDeclined: { ...commands.DeclineReply, type: 'ReplyDeclined' },
  TextRecorded: { ...commands.RecordText, type: 'TextRecorded' },
  Annotated: { ...commands.Annotate, type: 'Annotated' },
  RecordCorrected: { ...commands.CorrectRecord, type: 'RecordCorrected' },
}

const everyEvent: readonly Event[] = Object.values(events)

const around = {
  seq: 1,
  at: Date.UTC(2020, 9, 12, 10),
  by: { role: 'delegate', delegationId: 'KEN', badgeId: badgeId('b1') },
  commandId: 'c1',
  digest: 'a'.repeat(64),
}

function faultsOf(entry: unknown): string[] {
  const result = parseEntry(entry)
  return result.ok ? [] : result.faults.map(({ path, problem }) => `${path}: ${problem}`)
}

describe('every event', () => {
  test.each(everyEvent)('$type is read as it was stored, unchanged', event => {
    const entry = { ...around, event }
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, entry })
  })

  test.each(everyEvent)('$type with an unknown field is refused', event => {
    expect(faultsOf({ ...around, event: { ...event, surplus: 1 } })).toEqual(['event.surplus: is not known here'])
  })
})

test('what is stored is never put in other words: a digest stands for every letter of it', () => {
  const event = { ...events.FloorRequested, onBehalfOf: 'Group of African States' }
  expect(parseEntry({ ...around, event })).toMatchObject({ entry: { event } })
})

test.each<[string, unknown, string]>([
  [
    'the wire’s form',
    { ...around, event: { type: 'TimeAdded', ...statement, duration: 'PT1M', reason: 'r' } },
    'event.durationMs: is missing',
  ],
  ['what is only sent', { ...around, event: { type: 'Withheld' } }, 'event.type: must be one of SessionOpened'],
  ['an entry before the first', { ...around, seq: 0, event: events.Annotated }, 'seq: must be at least 1'],
  ['an instant in words', { ...around, at: '2020-10-12T10:00:00Z', event: events.Annotated }, 'at: must be a number'],
  ['an instant of no calendar', { ...around, at: 9e15, event: events.Annotated }, 'at: must be at most'],
  ['a role of none', { ...around, by: { role: 'king' }, event: events.Annotated }, 'by.role: must be one of'],
  ['a digest cut short', { ...around, digest: 'abc', event: events.Annotated }, 'digest: must be a sha256 digest'],
  ['no event', around, 'event: is missing'],
  ['nothing', null, ': must be an object'],
  [
    'a plan with a field left out',
    { ...around, event: { type: 'SessionOpened', plan: { ...commands.OpenSession.plan, venue: undefined } } },
    'event.plan.venue: is missing',
  ],
])('%s is refused', (_, entry, expected) => {
  expect(faultsOf(entry)[0]).toContain(expected)
})

test('the service itself may have done it', () => {
  expect(faultsOf({ ...around, by: { role: 'service' }, event: events.LinkLost })).toEqual([])
})
