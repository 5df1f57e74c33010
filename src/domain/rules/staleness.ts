import type { Command, CommandOf } from '../commands.ts'
import type { Context } from '../decision.ts'
import type { MeetingId } from '../ids.ts'
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

/** The last entry that changed what the command acts on; 0 where nothing can have changed under it. */
function lastChange(state: State, command: Command): number {
  switch (command.type) {
    case 'GiveFloor': {
      const meeting = meetingSeq(state, command)
      // Without a name it means "whoever is first": so the lists count too.
      return command.inscriptionId === undefined && command.to === undefined
        ? Math.max(meeting, listsSeq(state, command))
        : meeting
    }
    case 'StartClock':
    case 'PauseClock':
    case 'ResumeClock':
    case 'EndStatement':
    case 'InterruptStatement':
    case 'RecordAbsence':
    case 'TakeBackFloor':
    case 'SuspendMeeting':
    case 'ResumeMeeting':
    case 'AdjournMeeting':
    case 'TakeUpItem':
    case 'ConcludeItem':
    case 'AddTime':
      return meetingSeq(state, command)
    case 'CallToOrder':
      return state.meetings.get(command.meetingId)?.changedSeq ?? 0
    case 'OpenList':
    case 'CloseList':
    case 'SetSpeakingTime':
      return state.lists.get(command.listId)?.changedSeq ?? 0
    case 'AmendInscription':
    case 'WithdrawInscription':
    case 'AdmitToSpeak':
    case 'AcceptLate':
    case 'DeclineLate':
    case 'DeclineReply':
    case 'MoveInscription':
    case 'SwapInscriptions':
      return state.inscriptions.get(command.inscriptionId)?.changedSeq ?? 0
    default:
      return 0
  }
}

function meetingSeq(state: State, { meetingId }: { readonly meetingId?: MeetingId }): number {
  const meeting = whichMeeting(state, meetingId)
  return 'refusal' in meeting ? 0 : meeting.changedSeq
}

function listsSeq(state: State, { meetingId, listId }: CommandOf<'GiveFloor'>): number {
  if (listId !== undefined) return state.lists.get(listId)?.changedSeq ?? 0
  const meeting = whichMeeting(state, meetingId)
  if ('refusal' in meeting) return 0
  return openLists(state, meeting).reduce((latest, { changedSeq }) => Math.max(latest, changedSeq), 0)
}
