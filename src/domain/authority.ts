import type { Command, CommandType } from './commands.ts'
import { type Refusal, refuse } from './refusals.ts'
import type { State } from './state.ts'
import type { Actor, Role } from './vocabulary.ts'

const P = 'president'
const S = 'secretariat'
const T = 'technician'
const I = 'interpreter'
const D = 'delegate'
/** The service itself: deadlines that passed, sockets that closed. */
const service = 'service'

/** THE table of authority: command → who may give it. A delegate, for its own delegation only. */
export const authority: Record<CommandType, readonly (Role | 'service')[]> = {
  OpenSession: [S, 'administrator'],
  AdmitDelegation: [S],
  RecordCredentials: [S],
  IssueBadge: [S, service],
  RevokeBadge: [S],

  OpenList: [P, S],
  CloseList: [P, S],
  SetSpeakingTime: [P, S],
  RequestFloor: [D, S],
  AmendInscription: [D, S],
  WithdrawInscription: [D, S],
  AdmitToSpeak: [P, S],
  AcceptLate: [P, S],
  DeclineLate: [P, S],
  MoveInscription: [P, S],
  SwapInscriptions: [S],

  CallToOrder: [P, S],
  SuspendMeeting: [P, S],
  ResumeMeeting: [P, S],
  AdjournMeeting: [P, S],
  TakeUpItem: [P, S],
  ConcludeItem: [P, S],
  ExtendInterpretation: [P],
  ContinueWithoutInterpretation: [P],
  RequestSlowDown: [I],

  GiveFloor: [P, S],
  StartClock: [P, S, T],
  PauseClock: [P, S],
  ResumeClock: [P, S],
  AddTime: [P, S],
  EndStatement: [P, S, T, service],
  InterruptStatement: [P, service],
  RecordAbsence: [P, S],
  TakeBackFloor: [P, S],
  RecordLinkTest: [T],
  ReportLinkLost: [T, service],
  ReportLinkRestored: [T, service],

  RaisePointOfOrder: [D, S],
  HearPointOfOrder: [P],
  RuleOnPointOfOrder: [P],
  DeclineReply: [P],

  RecordText: [D, S],
  Annotate: [S],
  CorrectRecord: [S],
}

/** The refusal `not-allowed`, where the actor's role may not give this command, or not for this delegation. */
export function forbids(state: State, command: Command, by: Actor): Refusal | null {
  const allowed = authority[command.type].includes(by.role) && (by.role !== D || isOwn(state, command, by))
  return allowed ? null : refuse('not-allowed', { command: command.type, role: by.role })
}

/** A command that names neither a delegation nor a request is nobody's own: a new one is refused, not let through. */
function isOwn(state: State, command: Command, by: Actor): boolean {
  if ('delegationId' in command) return command.delegationId === by.delegationId
  if ('inscriptionId' in command && command.inscriptionId) {
    const inscription = state.inscriptions.get(command.inscriptionId)
    // An inscription that does not exist is nobody's: `unknown-inscription` is the better answer.
    return !inscription || inscription.delegationId === by.delegationId
  }
  return false
}
