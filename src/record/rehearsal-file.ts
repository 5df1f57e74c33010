import type { Command } from '../domain/commands.ts'
import { type DelegationId, delegationId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Instant } from '../domain/time.ts'
import { type Actor, type Role, roles } from '../domain/vocabulary.ts'
import { parseCommand } from '../protocol/command-schema.ts'
import { excerpt, type Fault, type Read, unreadable } from '../protocol/fault.ts'
import { parseJson } from '../protocol/json.ts'
import { type ParsedPlan, parsePlan, parsePlanText } from '../protocol/plan-schema.ts'
import { parseInstant } from '../protocol/time.ts'

/** A meeting played before the day: what everyone does, and when, and what is to be looked at. */
export interface Rehearsal {
  readonly title: string
  readonly plan: Plan
  /** In the order of time; of one instant, in the order of the file. */
  readonly steps: readonly Step[]
}

export interface Step {
  /** Its place in the file; 0 is the first. */
  readonly index: number
  readonly at: Instant
  readonly act: { readonly by: Actor; readonly command: Command } | null
  /** The name of the snapshot to take, after the command. */
  readonly show: string | null
}

export type ParsedRehearsal =
  | { readonly ok: true; readonly rehearsal: Rehearsal }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** In bytes; ten thousand steps take a fifth of it. */
const maxBytes = 20_000_000
const maxShow = 200

/**
 * A rehearsal from the text of its file. `readPlan` gives the text of a plan by what the file calls it: the name of a
 * sample, or a path. All faults are told, each with its step and path; a step with a fault hides none of another.
 */
export function parseRehearsal(text: string, readPlan: (name: string) => Read<string>): ParsedRehearsal {
  const json = parseJson(text, maxBytes)
  if (!json.ok) return { ok: false, faults: [{ path: '', problem: json.problem }] }
  if (!isRecord(json.value)) return { ok: false, faults: [{ path: '', problem: 'must be an object' }] }
  const { title = '', plan: planned, steps: listed, ...unknown } = json.value
  const faults: Fault[] = unknownFields(unknown, '')
  if (typeof title !== 'string') faults.push({ path: 'title', problem: 'must be text' })

  const parsed = planOf(planned, readPlan)
  if (!parsed.ok) faults.push(...parsed.faults.map(under('plan')))

  const steps = Array.isArray(listed) ? readSteps(listed, parsed.ok ? parsed.plan : null, faults) : []
  if (!Array.isArray(listed)) {
    faults.push({ path: 'steps', problem: listed === undefined ? 'is missing' : 'must be a list' })
  }
  if (faults.length > 0 || !parsed.ok || typeof title !== 'string') return { ok: false, faults }
  return { ok: true, rehearsal: { title, plan: parsed.plan, steps } }
}

function planOf(planned: unknown, readPlan: (name: string) => Read<string>): ParsedPlan {
  if (typeof planned !== 'string') return parsePlan(planned)
  const text = readPlan(planned)
  return text.ok ? parsePlanText(text.value) : { ok: false, faults: [{ path: '', problem: text.problem }] }
}

function readSteps(listed: readonly unknown[], plan: Plan | null, faults: Fault[]): Step[] {
  const known = plan && new Set(plan.delegations.map(({ id }) => id))
  const shown = new Map<string, number>()
  const steps: Step[] = []
  let latest: { readonly at: Instant; readonly index: number } | null = null
  if (listed.length === 0) faults.push({ path: 'steps', problem: 'needs at least one step' })
  for (const [index, value] of listed.entries()) {
    const own: Fault[] = []
    const { at, by, command, show } = readStep(value, own)
    if (at !== null) {
      if (latest && at < latest.at) own.push({ path: 'at', problem: `is before that of steps[${latest.index}]` })
      else latest = { at, index }
    }
    own.push(...strangers(by, command, known))
    if (show !== null) own.push(...repeatedShow(index, show, shown))
    if (at !== null) steps.push({ index, at, act: by && command && { by, command }, show })
    faults.push(...own.map(under(`steps[${index}]`)))
  }
  return steps
}

/** As much of a step as could be read. */
interface ReadStep {
  readonly at: Instant | null
  readonly by: Actor | null
  readonly command: Command | null
  readonly show: string | null
}

function readStep(value: unknown, faults: Fault[]): ReadStep {
  if (!isRecord(value)) {
    faults.push({ path: '', problem: 'must be an object' })
    return { at: null, by: null, command: null, show: null }
  }
  const { at: written, by, do: act, show, ...unknown } = value
  faults.push(...unknownFields(unknown, ''))
  const at = typeof written === 'string' ? parseInstant(written) : unreadable<Instant>(mustBeText(written))
  if (!at.ok) faults.push({ path: 'at', problem: at.problem })
  const actor = act !== undefined || by !== undefined ? readActor(by, faults) : null
  const command = act === undefined ? null : parseCommand(act)
  if (command && !command.ok) faults.push(...command.faults.map(under('do')))
  if (act === undefined && show === undefined) faults.push({ path: '', problem: 'has neither “do” nor “show”' })
  return {
    at: at.ok ? at.value : null,
    by: actor,
    command: command?.ok ? command.command : null,
    show: show === undefined ? null : readShow(show, faults),
  }
}

function readActor(value: unknown, faults: Fault[]): Actor | null {
  if (!isRecord(value)) {
    faults.push({ path: 'by', problem: value === undefined ? 'is missing' : 'must be an object' })
    return null
  }
  const { role, delegationId: of, ...unknown } = value
  faults.push(...unknownFields(unknown, 'by'))
  if (!isRole(role)) {
    const problem = role === undefined ? 'is missing' : `must be one of ${actors.join(', ')}`
    faults.push({ path: 'by.role', problem })
    return null
  }
  if (of !== undefined && typeof of !== 'string') {
    faults.push({ path: 'by.delegationId', problem: mustBeText(of) })
    return null
  }
  if (of === undefined && role === 'delegate') {
    faults.push({ path: 'by.delegationId', problem: 'is missing: a delegate acts for its delegation' })
    return null
  }
  return { role, ...(of !== undefined && { delegationId: delegationId(of) }) }
}

function readShow(value: unknown, faults: Fault[]): string | null {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= maxShow) return value
  const problem = typeof value !== 'string' ? mustBeText(value) : `must be a name of at most ${maxShow} characters`
  faults.push({ path: 'show', problem })
  return null
}

/** Delegations that neither the plan nor a step before this one has named. */
function strangers(by: Actor | null, command: Command | null, known: Set<DelegationId> | null): Fault[] {
  if (!known) return []
  if (command?.type === 'AdmitDelegation') known.add(command.delegation.id)
  const named: [string, DelegationId | undefined][] = [['by.delegationId', by?.delegationId]]
  if (command && 'delegationId' in command) named.push(['do.delegationId', command.delegationId])
  return named.flatMap(([path, id]) =>
    id === undefined || known.has(id) ? [] : [{ path, problem: `no delegation of the plan is “${excerpt(id)}”` }],
  )
}

function repeatedShow(index: number, show: string, shown: Map<string, number>): Fault[] {
  const first = shown.get(show)
  if (first !== undefined) return [{ path: 'show', problem: `“${show}” is already that of steps[${first}]` }]
  shown.set(show, index)
  return []
}

const actors: readonly (Role | 'service')[] = [...roles, 'service']
const isRole = (value: unknown): value is Role | 'service' => actors.some(role => role === value)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mustBeText = (value: unknown): string => (value === undefined ? 'is missing' : 'must be text')

const unknownFields = (fields: Readonly<Record<string, unknown>>, path: string): Fault[] =>
  Object.keys(fields).map(key => under(path)({ path: excerpt(key), problem: 'is not known here' }))

/** A fault of a part, told of the whole. */
const under =
  (parent: string) =>
  ({ path, problem }: Fault): Fault => ({
    path: parent === '' ? path : path === '' || path.startsWith('[') ? `${parent}${path}` : `${parent}.${path}`,
    problem,
  })
