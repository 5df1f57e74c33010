import { listing } from '../domain/listing.ts'
import { project } from '../domain/projection.ts'
import { interventionLog } from '../domain/record/interventions.ts'
import { lamp, readClock } from '../domain/rules/clock.ts'
import { onFloor } from '../domain/rules/floor.ts'
import { currentItem } from '../domain/rules/meetings.ts'
import type { List, State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { clockText, dayText, dayTimeText, timeText } from './clock-text.ts'
import { describe, describeRefusal } from './describe.ts'
import { delegationName, inEnglish, plainWord } from './names.ts'
import { type Act, emptyStage, play, type Stage } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal-file.ts'
import { meetingsInView } from './snapshot.ts'
import { textTable } from './text-table.ts'

/** A rehearsal told for people to read, piece by piece: what happened when, what was refused and why, the lists. */
export function* story(rehearsal: Rehearsal): Generator<string> {
  const { title, plan } = rehearsal
  const stage = emptyStage()
  yield `${title === '' ? inEnglish(plan.title) : title}\n${inEnglish(plan.title)} (${plan.id}), times of ${plan.timeZone}\n`
  let day = ''
  let now: Instant = 0
  for (const scene of play(rehearsal, stage)) {
    now = scene.at
    const today = dayText(now, plan.timeZone)
    if (today !== day) yield `\n${today}\n`
    day = today
    yield scene.kind === 'show' ? shown(stage.state, scene.name, now) : tell(scene, stage)
  }
  yield* ending(stage, now)
}

/** What came of one act, a line for each thing that happened; the stage is as just after it. */
export function tell({ at, by, result, command, step }: Act, { state }: Stage): string {
  const time = timeText(at, state.plan.timeZone)
  if ('refusal' in result) {
    const who = by.delegationId === undefined ? by.role : `${by.role} ${by.delegationId}`
    const where = step === null ? '' : `, steps[${step}]`
    return `  ${time}  REFUSED ${command.type} (${who}${where}): ${describeRefusal(state, result)}\n`
  }
  const mark = by.role === 'service' ? 'service: ' : ''
  return result.entries.map(({ event }) => `  ${time}  ${mark}${describe(state, event, at)}\n`).join('')
}

function shown(state: State, name: string, now: Instant): string {
  const { settings, timeZone } = state.plan
  const time = (at: Instant) => timeText(at, timeZone)
  const projection = project(state, now)
  let text = `\n  == ${name} (${time(now)}) ==\n`
  for (const meeting of meetingsInView(state, now)) {
    const item = currentItem(meeting)
    text += `  Meeting ${meeting.id}: ${meeting.status}${item === undefined ? '' : `, item ${item}`}\n`
    const clock = onFloor(state, meeting)?.clock
    if (clock) {
      const { usedMs, remainingMs, overrunMs } = readClock(clock, now)
      const left = remainingMs === null ? 'no limit' : `${clockText(remainingMs)} remaining`
      const over = overrunMs === 0 ? '' : `, ${clockText(overrunMs)} over`
      text += `  Clock: ${clockText(usedMs)} used, ${left}${over}; lamp ${lamp(settings, clock, now)}\n`
    }
    const projected = projection.meetings.get(meeting.id)
    if (projected && projected.waiting > 0) {
      const { endsAt, interpretationEndsAt, overMs } = projected
      const stop = interpretationEndsAt === null ? '' : `; interpretation ends at ${time(interpretationEndsAt)}`
      const over = overMs === 0 ? '' : `, ${clockText(overMs)} too late`
      text += `  If all who wait were heard it would end at ${time(endsAt)}${over}${stop}\n`
    }
  }
  for (const list of state.lists.values()) {
    const read = listing(state, list, now, projection)
    if (read.waiting.length + read.held.length + read.late.length > 0) text += listTable(state, list, read, now)
  }
  return `${text}\n`
}

function listTable(state: State, list: List, read: ReturnType<typeof listing>, now: Instant): string {
  const { timeZone } = state.plan
  const today = dayText(now, timeZone)
  const expected = (at: Instant | null) => {
    if (at === null) return ''
    return dayText(at, timeZone) === today ? timeText(at, timeZone) : dayTimeText(at, timeZone)
  }
  const rows = read.waiting.map(row => {
    const inscription = state.inscriptions.get(row.inscriptionId)
    const manner = inscription ? `${inscription.mode}, ${inscription.language}` : ''
    const level = inscription ? plainWord(inscription.level) : ''
    const reason = row.why.above?.because ?? ''
    return [
      String(row.place),
      row.delegationId,
      delegationName(state, row.delegationId),
      level,
      manner,
      expected(row.expectedAt),
      plainWord(reason),
    ]
  })
  const aside = (what: string, some: typeof read.held) =>
    some.map(row => [
      what,
      row.delegationId,
      delegationName(state, row.delegationId),
      '',
      '',
      '',
      `received ${dayTimeText(row.receivedAt, timeZone)}`,
    ])
  const table = [
    ['', '', 'delegation', 'level', 'how', 'expected', 'behind by'],
    ...rows,
    ...aside('held', read.held),
    ...aside('late', read.late),
  ]
  return `  ${inEnglish(list.title)} (${read.status})\n${textTable(table, '    ')}`
}

function* ending({ state, position }: Stage, now: Instant): Generator<string> {
  const { timeZone } = state.plan
  const rows = interventionLog(state, now).map(row => [
    row.interventionId,
    row.delegationId ?? '',
    delegationName(state, row.delegationId),
    row.startedAt === null ? '' : timeText(row.startedAt, timeZone),
    row.endedAt === null ? '' : timeText(row.endedAt, timeZone),
    row.limitMs === null ? '' : clockText(row.limitMs),
    clockText(row.usedMs),
    row.overrunMs === 0 ? '' : `+${clockText(row.overrunMs)}`,
    [row.kind === 'statement' ? '' : row.kind, row.status === 'ended' ? '' : plainWord(row.status)]
      .filter(Boolean)
      .join(', '),
  ])
  if (rows.length > 0) {
    yield '\nWho spoke\n'
    yield textTable([['no.', '', 'delegation', 'from', 'to', 'limit', 'used', 'over', ''], ...rows], '  ')
  }
  yield `\n${position.seq} entries, digest ${position.digest}\n`
}
