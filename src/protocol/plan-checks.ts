import type { Plan } from '../domain/plan.ts'
import type { LocatedFault } from './faults.ts'

/** Rows that could be read, at the place that they have in the file; undefined for one that could not. */
export type Rows<T> = readonly (T | undefined)[]

/** As much of a plan as could be read. */
export interface ReadPlan {
  readonly agenda: Rows<Plan['agenda'][number]>
  readonly meetings: Rows<Plan['meetings'][number]>
  readonly lists: Rows<Plan['lists'][number]>
  readonly delegations: Rows<Plan['delegations'][number]>
}

/** What ids the file names at all: a row with a fault of its own is no reason to call what refers to it unknown. */
export interface Named {
  readonly items: ReadonlySet<unknown>
  readonly lists: ReadonlySet<unknown>
  readonly delegations: ReadonlySet<unknown>
}

/** What is wrong between the parts of a plan, each of which is well-formed. */
export function planFaults(plan: ReadPlan, named: Named): LocatedFault[] {
  return [
    ...repeated('agenda', 'symbol', plan.agenda),
    ...repeated('meetings', 'id', plan.meetings),
    ...repeated('lists', 'id', plan.lists),
    ...repeated('delegations', 'id', plan.delegations),
    ...meetingFaults(plan.meetings, named),
    ...overlapping(plan.meetings),
    ...listFaults(plan.lists, named),
  ]
}

function* repeated<K extends string>(section: string, key: K, rows: Rows<{ readonly [P in K]: string }>) {
  const first = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    if (!row) continue
    const id = row[key]
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    else yield { path: [section, index, key], problem: `“${id}” is already that of ${section}[${earlier}]` }
  }
}

function* meetingFaults(meetings: ReadPlan['meetings'], named: Named) {
  for (const [index, meeting] of meetings.entries()) {
    if (!meeting) continue
    const path = ['meetings', index]
    if (meeting.endsAt < meeting.startsAt) yield { path: [...path, 'endsAt'], problem: 'ends before it starts' }
    if (meeting.endsAt === meeting.startsAt) yield { path: [...path, 'endsAt'], problem: 'ends as it starts' }
    for (const [place, item] of meeting.items.entries()) {
      const at = [...path, 'items', place]
      if (!named.items.has(item)) yield { path: at, problem: `no item of the agenda is “${item}”` }
      if (meeting.items.indexOf(item) < place) yield { path: at, problem: `“${item}” stands here twice` }
    }
  }
}

/** Two bodies may sit at once; one body may not sit twice. */
function* overlapping(meetings: ReadPlan['meetings']) {
  const sittings = [...meetings.entries()].flatMap(([index, meeting]) => (meeting ? [{ index, meeting }] : []))
  sittings.sort((a, b) => a.meeting.startsAt - b.meeting.startsAt || a.index - b.index)
  const latest = new Map<string, (typeof sittings)[number]>()
  for (const sitting of sittings) {
    const { body, startsAt, endsAt } = sitting.meeting
    const before = latest.get(body)
    if (before && startsAt < before.meeting.endsAt) {
      yield {
        path: ['meetings', sitting.index, 'startsAt'],
        problem: `begins while meetings[${before.index}] of the same body (${body}) is still sitting`,
      }
    }
    if (!before || endsAt > before.meeting.endsAt) latest.set(body, sitting)
  }
}

function* listFaults(lists: ReadPlan['lists'], named: Named) {
  for (const [index, list] of lists.entries()) {
    if (!list) continue
    const path = ['lists', index]
    if (!named.items.has(list.item)) {
      yield { path: [...path, 'item'], problem: `no item of the agenda is “${list.item}”` }
    }
    if (list.opensAt !== undefined && list.closesAt !== undefined && list.closesAt <= list.opensAt) {
      const problem = list.closesAt < list.opensAt ? 'closes before it opens' : 'closes as it opens'
      yield { path: [...path, 'closesAt'], problem }
    }
    const { instead, delegations = [] } = list.eligible ?? {}
    if (instead !== undefined && !named.lists.has(instead)) {
      yield { path: [...path, 'eligible', 'instead'], problem: `no list is “${instead}”` }
    }
    if (instead === list.id) {
      yield { path: [...path, 'eligible', 'instead'], problem: 'is the list itself' }
    }
    for (const [place, delegation] of delegations.entries()) {
      if (!named.delegations.has(delegation)) {
        const problem = `no delegation is “${delegation}”`
        yield { path: [...path, 'eligible', 'delegations', place], problem }
      }
    }
  }
}
