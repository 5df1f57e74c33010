import { z } from 'zod'
import type { Command, CommandTable, CommandType } from '../domain/commands.ts'
import type { CommandId } from '../domain/ids.ts'
import type { Fault } from './fault.ts'
import { check, told } from './faults.ts'
import { ids, language, records, symbol, url, wordCount, words } from './fields.ts'
import { wireForm as form, optional, type Shape, variants } from './form.ts'
import { planRows } from './plan-rows.ts'
import { planField } from './plan-schema.ts'
import { line, name, prose } from './text.ts'

const { speaker, appeal, inscriptionChanges, interventionChanges } = records(form)
const inMeeting = { meetingId: optional(ids.meeting) }
const withReason = { ...inMeeting, reason: line }

/** THE table of commands as they arrive, under the domain's names (wire.ts says what they are called on the wire). */
const shapes: { readonly [T in CommandType]: Shape<CommandTable[T]> } = {
  // set-up
  OpenSession: { plan: planField },
  AdmitDelegation: { delegation: planRows('en').delegation },
  RecordCredentials: { delegationId: ids.delegation, status: words.credentials },
  IssueBadge: {
    badgeId: ids.badge,
    role: words.role,
    delegationId: optional(ids.delegation),
    holder: optional(name),
    expiresAt: optional(form.instant),
  },
  RevokeBadge: { badgeId: ids.badge, reason: line },
  // lists
  OpenList: { listId: ids.list },
  CloseList: { listId: ids.list },
  SetSpeakingTime: {
    listId: ids.list,
    limitMs: form.duration('positive').nullable(),
    enforcement: words.enforcement,
    category: optional(words.limitKey),
  },
  RequestFloor: {
    inscriptionId: ids.inscription,
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
  },
  AmendInscription: { inscriptionId: ids.inscription, changes: inscriptionChanges },
  WithdrawInscription: { inscriptionId: ids.inscription },
  AdmitToSpeak: { inscriptionId: ids.inscription, decidedBy: name },
  AcceptLate: { inscriptionId: ids.inscription },
  DeclineLate: { inscriptionId: ids.inscription, reason: line },
  MoveInscription: { inscriptionId: ids.inscription, before: ids.inscription.nullable(), reason: line },
  SwapInscriptions: { inscriptionId: ids.inscription, withId: ids.inscription, reason: line },
  // meetings
  CallToOrder: { meetingId: ids.meeting },
  SuspendMeeting: withReason,
  ResumeMeeting: inMeeting,
  AdjournMeeting: inMeeting,
  TakeUpItem: { ...inMeeting, symbol },
  ConcludeItem: { ...inMeeting, symbol },
  ExtendInterpretation: { ...withReason, until: form.instant, grantedBy: name },
  ContinueWithoutInterpretation: withReason,
  RequestSlowDown: inMeeting,
  // floor
  GiveFloor: {
    ...inMeeting,
    inscriptionId: optional(ids.inscription),
    listId: optional(ids.list),
    to: optional(z.literal('secretariat')),
    startClock: optional(z.boolean()),
    endCurrent: optional(z.boolean()),
    reason: optional(line),
  },
  StartClock: inMeeting,
  PauseClock: withReason,
  ResumeClock: inMeeting,
  AddTime: { ...withReason, durationMs: form.duration('change') },
  EndStatement: inMeeting,
  InterruptStatement: withReason,
  RecordAbsence: { ...inMeeting, inscriptionId: ids.inscription },
  TakeBackFloor: { ...inMeeting, reason: optional(line) },
  RecordLinkTest: { inscriptionId: ids.inscription, passed: z.boolean() },
  ReportLinkLost: inMeeting,
  ReportLinkRestored: inMeeting,
  // points
  RaisePointOfOrder: {
    ...inMeeting,
    pointId: ids.point,
    delegationId: ids.delegation,
    subject: optional(line),
  },
  HearPointOfOrder: { pointId: ids.point },
  RuleOnPointOfOrder: { pointId: ids.point, ruling: line, appeal: optional(appeal) },
  DeclineReply: { inscriptionId: ids.inscription, reason: line },
  // record
  RecordText: { inscriptionId: ids.inscription, words: optional(wordCount), url: optional(url) },
  Annotate: { text: prose },
  CorrectRecord: { interventionId: ids.intervention, changes: interventionChanges, reason: line },
}

export const commandSchema: z.ZodType<Command> = variants<CommandTable>(form, shapes)

/** A command with what surrounds it, as `command` carries it and as HTTP posts it. */
export interface Envelope {
  readonly commandId: CommandId
  readonly expectedSeq?: number
  readonly command: Command
}

export const envelopeSchema: z.ZodType<Envelope> = form.object<Envelope>({
  commandId: ids.command,
  expectedSeq: optional(z.int().min(0)),
  command: commandSchema,
})

/** A command in the wire's form, to the domain's; paths as `speaker.name`. */
export function parseCommand(
  value: unknown,
): { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = check(commandSchema, value)
  return result.ok ? { ok: true, command: result.value } : { ok: false, faults: told(result.faults) }
}

/** An envelope; the command's own faults stand under `command`. */
export function parseEnvelope(
  value: unknown,
): { readonly ok: true; readonly envelope: Envelope } | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = check(envelopeSchema, value)
  return result.ok ? { ok: true, envelope: result.value } : { ok: false, faults: told(result.faults) }
}
