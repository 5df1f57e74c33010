import type { Evolvers } from '../evolution.ts'
import type { InterventionId, MeetingId } from '../ids.ts'
import { keeping } from '../keeping.ts'
import { endClock, pause, readClock, resume, startClock } from '../rules/clock.ts'
import { enforcementOf } from '../rules/limits.ts'
import { currentItem } from '../rules/meetings.ts'
import type { Clock, Inscription, Intervention, InterventionStatus, State } from '../state.ts'
import type { Instant } from '../time.ts'
import { alter } from './lists.ts'
import { without } from './without.ts'

export const floorEvolvers: Evolvers<
  | 'FloorGiven'
  | 'StatementStarted'
  | 'ClockPaused'
  | 'ClockResumed'
  | 'TimeAdded'
  | 'StatementEnded'
  | 'StatementInterrupted'
  | 'SpeakerAbsent'
  | 'FloorTakenBack'
  | 'LinkTested'
  | 'LinkLost'
  | 'LinkRestored'
> = {
  FloorGiven: (state, { meetingId, interventionId, inscriptionId, outOfOrder, reason }, { seq, at }) => {
    const meeting = state.meetings.get(meetingId)
    const inscription = inscriptionId === undefined ? undefined : state.inscriptions.get(inscriptionId)
    const list = inscription && state.lists.get(inscription.listId)
    const speaker = inscription
      ? keeping<Spoken>()({
          delegationId: inscription.delegationId,
          category: state.delegations.get(inscription.delegationId)?.category ?? null,
          speaker: inscription.speaker,
          level: inscription.level,
          mode: inscription.mode,
          language: inscription.language,
          ...(inscription.onBehalfOf !== undefined && { onBehalfOf: inscription.onBehalfOf }),
          ...(inscription.interrupted && { continues: inscription.interrupted.interventionId }),
        })
      : { delegationId: null, category: null, speaker: null, level: null, mode: 'podium' as const, language: null }
    const kind = !inscription ? 'secretariat' : list?.kind === 'right-of-reply' ? 'reply' : 'statement'
    state.interventions.set(interventionId, {
      id: interventionId,
      meetingId,
      item: list?.item ?? (meeting && currentItem(meeting)) ?? null,
      listId: list?.id ?? null,
      kind,
      inscriptionId: inscription?.id ?? null,
      ...speaker,
      status: 'called',
      givenAt: at,
      clock: null,
      enforcement: inscription && list ? enforcementOf(state, list, inscription) : 'advisory',
      cutOff: list?.cutOff ?? 'never',
      interpretation: 'with',
      outOfOrder,
      ...(reason !== undefined && { reason }),
      linkLostAt: null,
      corrections: [],
    })
    if (inscription) alter(state, inscription.id, seq, row => ({ ...row, status: 'called' }))
    moveFloor(state, meetingId, seq, interventionId, at)
  },

  StatementStarted: (state, event, { seq, at }) => {
    const { meetingId, interventionId, limitMs, enforcement, cutOff, interpreted } = event
    state.interventions.change(interventionId, row => ({
      ...row,
      status: 'speaking',
      clock: startClock(limitMs, at),
      enforcement,
      cutOff,
      interpretation: interpreted ? 'with' : 'without',
    }))
    const id = state.interventions.get(interventionId)?.inscriptionId
    if (id) alter(state, id, seq, row => ({ ...row, status: 'speaking' }))
    touchMeeting(state, meetingId, seq)
  },

  ClockPaused: (state, { meetingId, interventionId, reason }, { seq, at }) => {
    changeClock(state, interventionId, clock => pause(clock, 'president', at, reason))
    touchMeeting(state, meetingId, seq)
  },

  ClockResumed: (state, { meetingId, interventionId }, { seq, at }) => {
    changeClock(state, interventionId, clock => resume(clock, ['president', 'link'], at))
    state.interventions.change(interventionId, row => ({ ...row, linkLostAt: null }))
    touchMeeting(state, meetingId, seq)
  },

  TimeAdded: (state, { meetingId, interventionId, durationMs }, { seq }) => {
    changeClock(state, interventionId, clock =>
      clock.limitMs === null ? clock : { ...clock, limitMs: Math.max(0, clock.limitMs + durationMs) },
    )
    touchMeeting(state, meetingId, seq)
  },

  StatementEnded: (state, { meetingId, interventionId, how }, { seq, at }) => {
    const row = endIntervention(state, interventionId, how, at)
    if (row?.inscriptionId) {
      alter(state, row.inscriptionId, seq, inscription => ({
        ...without(inscription, 'interrupted'),
        status: 'delivered',
      }))
    }
    moveFloor(state, meetingId, seq, null, at)
  },

  StatementInterrupted: (state, { meetingId, interventionId, reason }, { seq, at }) => {
    const row = endIntervention(state, interventionId, 'interrupted', at, reason)
    if (row?.inscriptionId) {
      const remainingMs = row.clock ? readClock(row.clock, at).remainingMs : null
      alter(state, row.inscriptionId, seq, inscription => ({
        ...without(inscription, 'placed'),
        status: 'interrupted',
        interrupted: { at, remainingMs, interventionId },
      }))
    }
    moveFloor(state, meetingId, seq, null, at)
  },

  SpeakerAbsent: (state, { meetingId, interventionId, inscriptionId, removed }, { seq, at }) => {
    endIntervention(state, interventionId, 'absent', at)
    // FL2: to the end of its own tier, by whatever it stood before; the second time off the list.
    alter(state, inscriptionId, seq, inscription => ({
      ...without(inscription, 'placed'),
      status: removed ? 'removed' : 'waiting',
      absences: inscription.absences + 1,
      since: at,
      sinceSeq: seq,
      sinceCause: 'absent',
    }))
    moveFloor(state, meetingId, seq, null, at)
  },

  FloorTakenBack: (state, { meetingId, interventionId, reason }, { seq, at }) => {
    const row = endIntervention(state, interventionId, 'taken-back', at, reason)
    if (row?.inscriptionId) {
      alter(state, row.inscriptionId, seq, inscription => ({
        ...inscription,
        status: inscription.interrupted ? 'interrupted' : 'waiting',
      }))
    }
    moveFloor(state, meetingId, seq, null, at)
  },

  LinkTested: (state, { inscriptionId, passed }, { seq, at }) =>
    alter(state, inscriptionId, seq, inscription => ({ ...inscription, linkTest: { at, passed } })),

  LinkLost: (state, { meetingId, interventionId }, { seq, at }) => {
    changeClock(state, interventionId, clock => pause(clock, 'link', at))
    state.interventions.change(interventionId, row => ({ ...row, linkLostAt: at }))
    touchMeeting(state, meetingId, seq)
  },

  // LK2: paused by itself, it resumes by itself.
  LinkRestored: (state, { meetingId, interventionId }, { seq, at }) => {
    changeClock(state, interventionId, clock => resume(clock, ['link'], at))
    state.interventions.change(interventionId, row => ({ ...row, linkLostAt: null }))
    touchMeeting(state, meetingId, seq)
  },
}

/** What a request and the record of its statement both say: as it was when the floor was given. */
type Spoken = Omit<Pick<Inscription, keyof Inscription & keyof Intervention>, 'id' | 'listId' | 'status'>

function changeClock(state: State, id: InterventionId, to: (clock: Clock) => Clock): void {
  state.interventions.change(id, row => (row.clock ? { ...row, clock: to(row.clock) } : row))
}

/** Ends a row of the record; returns it as it then stands. MT2: the hard stop may have come while it was under way. */
function endIntervention(
  state: State,
  id: InterventionId,
  status: InterventionStatus,
  at: Instant,
  reason?: string,
): Intervention | undefined {
  state.interventions.change(id, row => {
    const until = state.meetings.get(row.meetingId)?.interpretationUntil ?? null
    const partly = row.clock !== null && row.interpretation === 'with' && until !== null && at > until
    return {
      ...row,
      status,
      ...(reason !== undefined && { endReason: reason }),
      clock: row.clock && endClock(row.clock, at),
      interpretation: partly ? 'partly' : row.interpretation,
      linkLostAt: null,
    }
  })
  return state.interventions.get(id)
}

function moveFloor(state: State, id: MeetingId, seq: number, floor: InterventionId | null, at: Instant): void {
  state.meetings.change(id, meeting => ({
    ...without(meeting, 'slowDownAt'),
    floor,
    freeSince: floor === null ? at : null,
    changedSeq: seq,
  }))
}

function touchMeeting(state: State, id: MeetingId, seq: number): void {
  state.meetings.change(id, meeting => ({ ...meeting, changedSeq: seq }))
}
