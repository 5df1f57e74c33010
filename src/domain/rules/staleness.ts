import type { Command, CommandOf, CommandType } from '../commands.ts'
import type { Context } from '../decision.ts'
import type { InscriptionId, ListId, MeetingId } from '../ids.ts'
import { type Refusal, refuse } from '../refusals.ts'
import type { State } from '../state.ts'
import { openLists, whichMeeting } from './meetings.ts'

/**
 * FL5: a command carries what its giver saw; the refusal `stale` where what it acts on has changed since. What else
 * happened in the meantime (a request on another list, a badge) does not make it stale: the president would never get
 * a word in while 120 delegations press their buttons.
 */
export function isStale(state: State, command: Command, { expectedSeq }: Context): Refusal | null {
  if (expectedSeq === undefined) return null
  const changedSeq = lastChange(state, command)
  return changedSeq > expectedSeq ? refuse('stale', { changedSeq }) : null
}

function lastChange<T extends CommandType>(state: State, command: CommandOf<T>): number {
  const touched: Touches<T> | null = touches[command.type]
  return touched?.(state, command) ?? 0
}

/** The last entry that changed what a command acts on; 0 where that is not there. */
type Touches<T extends CommandType> = (state: State, command: CommandOf<T>) => number

const itsMeeting = (state: State, { meetingId }: { readonly meetingId?: MeetingId }): number => {
  const meeting = whichMeeting(state, meetingId)
  return 'refusal' in meeting ? 0 : meeting.changedSeq
}

const itsList = (state: State, { listId }: { readonly listId: ListId }): number =>
  state.lists.get(listId)?.changedSeq ?? 0

const itsInscription = (state: State, { inscriptionId }: { readonly inscriptionId: InscriptionId }): number =>
  state.inscriptions.get(inscriptionId)?.changedSeq ?? 0

/** THE table of what commands act on; null: nothing that can have changed under its giver. */
const touches: { readonly [T in CommandType]: Touches<T> | null } = {
  // What these say holds whatever stood there before.
  OpenSession: null,
  AdmitDelegation: null,
  RecordCredentials: null,
  IssueBadge: null,
  RevokeBadge: null,

  OpenList: itsList,
  CloseList: itsList,
  SetSpeakingTime: itsList,
  // It finds its own place in whatever order there is.
  RequestFloor: null,
  AmendInscription: itsInscription,
  WithdrawInscription: itsInscription,
  AdmitToSpeak: itsInscription,
  AcceptLate: itsInscription,
  DeclineLate: itsInscription,
  MoveInscription: itsInscription,
  SwapInscriptions: itsInscription,

  CallToOrder: (state, { meetingId }) => state.meetings.get(meetingId)?.changedSeq ?? 0,
  SuspendMeeting: itsMeeting,
  ResumeMeeting: itsMeeting,
  AdjournMeeting: itsMeeting,
  TakeUpItem: itsMeeting,
  ConcludeItem: itsMeeting,
  // The interpreters' time and wishes have nothing to do with who speaks meanwhile.
  ExtendInterpretation: null,
  ContinueWithoutInterpretation: null,
  RequestSlowDown: null,

  // Without a name it means "whoever is first": so the lists count too.
  GiveFloor: (state, command) =>
    command.inscriptionId === undefined && command.to === undefined
      ? Math.max(itsMeeting(state, command), listsSeq(state, command))
      : itsMeeting(state, command),
  StartClock: itsMeeting,
  PauseClock: itsMeeting,
  ResumeClock: itsMeeting,
  AddTime: itsMeeting,
  EndStatement: itsMeeting,
  InterruptStatement: itsMeeting,
  RecordAbsence: itsMeeting,
  TakeBackFloor: itsMeeting,
  // A report of the technician is true whatever the president did meanwhile.
  RecordLinkTest: null,
  ReportLinkLost: null,
  ReportLinkRestored: null,

  // PO1: a point of order may be raised at any time; which is heard and ruled on, the command names.
  RaisePointOfOrder: null,
  HearPointOfOrder: null,
  RuleOnPointOfOrder: null,
  DeclineReply: itsInscription,

  RecordText: null,
  Annotate: null,
  // RC2: a correction stands beside what it corrects, and beside other corrections.
  CorrectRecord: null,
}

function listsSeq(state: State, { meetingId, listId }: CommandOf<'GiveFloor'>): number {
  if (listId !== undefined) return itsList(state, { listId })
  const meeting = whichMeeting(state, meetingId)
  if ('refusal' in meeting) return 0
  return openLists(state, meeting).reduce((latest, { changedSeq }) => Math.max(latest, changedSeq), 0)
}
