import { z } from 'zod'
import type { Entry, Event, EventTable } from '../domain/events.ts'
import type { Actor } from '../domain/vocabulary.ts'
import { roles } from '../domain/vocabulary.ts'
import type { Fault } from './fault.ts'
import { check, told } from './faults.ts'
import { ids, language, records, symbol, url, wordCount, words } from './fields.ts'
import { storedForm as form, optional, type Shape, variants } from './form.ts'
import { storedPlan } from './plan-schema.ts'
import { planShapes } from './plan-shapes.ts'
import { line, name, prose } from './text.ts'

type Stored = Omit<EventTable, 'Withheld'>
/** What stands in a journal. */
export type StoredType = keyof Stored

const { speaker, appeal, inscriptionChanges, interventionChanges } = records(form)
const limitMs = form.duration('positive').nullable()
const inscription = { inscriptionId: ids.inscription }
const meeting = { meetingId: ids.meeting }
const statement = { ...meeting, interventionId: ids.intervention }

/** THE table of events as the journal stores them; `Withheld` is only ever sent. */
const shapes: { readonly [T in keyof Stored]: Shape<Stored[T]> } = {
  // set-up
  SessionOpened: { plan: storedPlan },
  DelegationAdmitted: { delegation: form.object(planShapes(form).delegation) },
  CredentialsRecorded: { delegationId: ids.delegation, status: words.credentials },
  BadgeIssued: {
    badgeId: ids.badge,
    role: words.role,
    delegationId: optional(ids.delegation),
    holder: optional(name),
    expiresAt: optional(form.instant),
  },
  BadgeRevoked: { badgeId: ids.badge, reason: line },
  // lists
  ListOpened: { listId: ids.list },
  ListClosed: { listId: ids.list },
  SpeakingTimeSet: {
    listId: ids.list,
    limitMs,
    enforcement: words.enforcement,
    category: optional(words.limitKey),
  },
  FloorRequested: {
    ...inscription,
    listId: ids.list,
    delegationId: ids.delegation,
    speaker,
    level: words.level,
    mode: words.mode,
    language,
    onBehalfOf: optional(form.group),
    plannedMs: optional(form.duration('positive')),
    receivedAt: optional(form.instant),
    inReplyTo: optional(line),
    late: z.boolean(),
    held: z.boolean(),
  },
  InscriptionAmended: { ...inscription, changes: inscriptionChanges, late: optional(z.boolean()) },
  InscriptionWithdrawn: inscription,
  AdmittedToSpeak: { ...inscription, decidedBy: name },
  LateAccepted: inscription,
  LateDeclined: { ...inscription, reason: line },
  InscriptionMoved: { ...inscription, before: ids.inscription.nullable(), reason: line },
  InscriptionsSwapped: { ...inscription, withId: ids.inscription, reason: line },
  // meetings
  MeetingCalledToOrder: meeting,
  MeetingSuspended: { ...meeting, reason: line },
  MeetingResumed: meeting,
  MeetingAdjourned: meeting,
  ItemTakenUp: { ...meeting, symbol },
  ItemConcluded: { ...meeting, symbol },
  InterpretationExtended: { ...meeting, until: form.instant, grantedBy: name, reason: line },
  ContinuedWithoutInterpretation: { ...meeting, reason: line },
  SlowDownRequested: meeting,
  // floor
  FloorGiven: {
    ...statement,
    inscriptionId: optional(ids.inscription),
    outOfOrder: z.boolean(),
    reason: optional(line),
  },
  StatementStarted: {
    ...statement,
    limitMs: form.duration('not-negative').nullable(),
    enforcement: words.enforcement,
    cutOff: words.cutOff,
    interpreted: z.boolean(),
  },
  ClockPaused: { ...statement, reason: line },
  ClockResumed: statement,
  TimeAdded: { ...statement, durationMs: form.duration('change'), reason: line },
  StatementEnded: { ...statement, how: z.enum(['ended', 'cut-off']) },
  StatementInterrupted: { ...statement, reason: line },
  SpeakerAbsent: { ...statement, ...inscription, removed: z.boolean() },
  FloorTakenBack: { ...statement, reason: optional(line) },
  LinkTested: { ...inscription, passed: z.boolean() },
  LinkLost: statement,
  LinkRestored: statement,
  // points
  PointOfOrderRaised: {
    ...meeting,
    pointId: ids.point,
    delegationId: ids.delegation,
    subject: optional(line),
  },
  PointOfOrderHeard: { pointId: ids.point, limitMs },
  PointOfOrderRuled: { pointId: ids.point, ruling: line, appeal: optional(appeal) },
  ReplyDeclined: { ...inscription, reason: line },
  // record
  TextRecorded: { ...inscription, words: optional(wordCount), url: optional(url) },
  Annotated: { text: prose },
  RecordCorrected: { interventionId: ids.intervention, changes: interventionChanges, reason: line },
}

export const storedTypes = Object.keys(shapes) as readonly StoredType[]

export const isStoredType = (type: string): type is StoredType => Object.hasOwn(shapes, type)

const eventSchema: z.ZodType<Event> = variants<Stored>(form, shapes)

const entrySchema = form.object<Entry>({
  seq: z.int().min(1),
  at: form.instant,
  by: form.object<Actor>({
    role: z.enum([...roles, 'service']),
    delegationId: optional(ids.delegation),
    badgeId: optional(ids.badge),
  }),
  commandId: ids.command,
  event: eventSchema,
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'must be a sha256 digest: 64 hexadecimal digits'),
})

/**
 * An entry of an exported journal, in its newest form (upcasts.ts). It says that the entry is well-formed and nothing
 * else: whether it is what was written, the chain of digests says (store/chain.ts).
 */
export function parseEntry(
  value: unknown,
): { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = check(entrySchema, value)
  return result.ok ? { ok: true, entry: result.value } : { ok: false, faults: told(result.faults) }
}
