import { concernOf } from '../domain/concerns.ts'
import type { Entry } from '../domain/events.ts'
import { project } from '../domain/projection.ts'
import { interventionLog } from '../domain/record/interventions.ts'
import { lamp, readClock } from '../domain/rules/clock.ts'
import { onFloor } from '../domain/rules/floor.ts'
import { currentItem } from '../domain/rules/meetings.ts'
import type { Meeting, State } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import { describe } from '../words/events.ts'
import { delegationName, meetingName } from '../words/names.ts'
import { describeRefusal } from '../words/refusals.ts'
import { clockText, dateOf, secondsOf } from '../words/times.ts'
import { said, type Voice } from '../words/voice.ts'
import { type Act, emptyStage, play, type Stage } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal-file.ts'
import { meetingsInView } from './snapshot.ts'
import { listTables } from './story-lists.ts'
import { textTable } from './text-table.ts'

/** A rehearsal told for people to read, piece by piece: what happened when, what was refused and why, the lists. */
export function* story(voice: Voice, { title, plan, steps }: Rehearsal): Generator<string> {
  const stage = emptyStage()
  const session = { title: said(voice, plan.title), session: plan.id, timeZone: plan.timeZone }
  yield `${title || session.title}\n${voice.t('story-times', session)}\n`
  let day = ''
  let now: Instant = 0
  for (const scene of play({ title, plan, steps }, stage)) {
    now = scene.at
    const today = dateOf(voice, now, plan.timeZone)
    if (today !== day) yield `\n${today}\n`
    day = today
    yield scene.kind === 'show' ? shown(voice, stage.state, scene.name, now) : tell(voice, scene, stage)
  }
  yield* ending(voice, stage, now)
}

/** What came of one act, a line for each thing that happened; the stage is as just after it. */
export function tell(voice: Voice, { at, by, result, command, step }: Act, { state }: Stage): string {
  const time = secondsOf(voice, at, state.plan.timeZone)
  const line = (text: string) => `  ${time}  ${text}\n`
  if (!('refusal' in result)) return result.entries.map(entry => line(told(voice, state, entry))).join('')
  // As the file spells it, so that whoever wrote the step finds it.
  const actor = by.delegationId === undefined ? by.role : `${by.role} ${by.delegationId}`
  const who = step === null ? actor : `${actor}, steps[${step}]`
  const sentence = describeRefusal(voice, state, result)
  return line(voice.t('story-refused', { command: command.type, who, code: result.refusal, sentence }))
}

/** The sentence; in front of it the id of the delegation that it is about, by which the file names it. */
function told(voice: Voice, state: State, entry: Entry): string {
  const about = concernOf(entry.event, state)
  const sentence = describe(voice, state, entry)
  const told = entry.by.role === 'service' ? voice.t('story-service', { sentence }) : sentence
  return about ? `${about}  ${told}` : told
}

function shown(voice: Voice, state: State, name: string, now: Instant): string {
  const projection = project(state, now)
  const meetings = meetingsInView(state, now).flatMap(meeting => [
    meetingText(voice, state, meeting),
    clockLine(voice, state, meeting, now),
    projectionText(voice, state, projection.meetings.get(meeting.id)),
  ])
  const lines = meetings.filter(text => text !== '').map(text => `  ${text}\n`)
  const time = secondsOf(voice, now, state.plan.timeZone)
  return `\n  == ${name} (${time}) ==\n${lines.join('')}${listTables(voice, state, projection, now)}\n`
}

const meetingText = (voice: Voice, state: State, meeting: Meeting): string =>
  voice.t('story-meeting', {
    meeting: meetingName(voice, state, meeting),
    status: meeting.status,
    symbol: currentItem(meeting) ?? 'none',
  })

/** '' where nobody speaks. */
function clockLine(voice: Voice, state: State, meeting: Meeting, now: Instant): string {
  const clock = onFloor(state, meeting)?.clock
  if (!clock) return ''
  const { usedMs, remainingMs, overrunMs } = readClock(clock, now)
  return voice.t('story-clock', {
    used: clockText(usedMs),
    remaining: remainingMs === null ? 'none' : clockText(remainingMs),
    over: overText(overrunMs),
    lamp: lamp(state.plan.settings, clock, now),
  })
}

type Projected = ReturnType<ReturnType<typeof project>['meetings']['get']>

/** '' where nobody waits. */
function projectionText(voice: Voice, { plan }: State, projected: Projected): string {
  if (!projected || projected.waiting === 0) return ''
  const { endsAt, interpretationEndsAt, overMs } = projected
  return voice.t('story-projection', {
    endsAt: secondsOf(voice, endsAt, plan.timeZone),
    over: overText(overMs),
    stop: interpretationEndsAt === null ? 'none' : secondsOf(voice, interpretationEndsAt, plan.timeZone),
  })
}

const overText = (ms: Millis): string => (ms === 0 ? 'none' : clockText(ms))

function* ending(voice: Voice, { state, position }: Stage, now: Instant): Generator<string> {
  const { t } = voice
  const time = (at: Instant | null) => (at === null ? '' : secondsOf(voice, at, state.plan.timeZone))
  const rows = interventionLog(state, now).map(row => [
    row.interventionId,
    row.delegationId ?? '',
    delegationName(voice, state, row.delegationId),
    time(row.startedAt),
    time(row.endedAt),
    row.limitMs === null ? '' : clockText(row.limitMs),
    clockText(row.usedMs),
    row.overrunMs === 0 ? '' : `+${clockText(row.overrunMs)}`,
    [row.kind === 'reply' ? t('log-reply') : '', row.status === 'ended' ? '' : t(`ended-${row.status}`)]
      .filter(text => text !== '')
      .join(t('change-next')),
  ])
  if (rows.length > 0) {
    const heads = [
      'log-number',
      '',
      'log-delegation',
      'story-from',
      'story-to',
      'log-limit',
      'log-used',
      'log-overrun',
      '',
    ]
    yield `\n${t('story-who-spoke')}\n`
    yield textTable([heads.map(id => t(id)), ...rows], '  ')
  }
  yield `\n${t('story-end', { count: position.seq, digest: position.digest })}\n`
}
