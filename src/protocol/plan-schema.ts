import { z } from 'zod'
import { keeping } from '../domain/keeping.ts'
import { defaultSettings, type Plan } from '../domain/plan.ts'
import type { Fault } from './fault.ts'
import { type Checked, check, checkedBy, type LocatedFault, told } from './faults.ts'
import { ids } from './fields.ts'
import { storedForm } from './form.ts'
import { parseJson } from './json.ts'
import { maxPlanBytes, maxRows } from './limits.ts'
import { planFaults, type Rows } from './plan-checks.ts'
import { planRows } from './plan-rows.ts'
import { planLanguages, planShapes, rows, timeZone } from './plan-shapes.ts'
import { lineOrEmpty } from './text.ts'
import { printInstant } from './time.ts'
import { toWire, type WirePlan } from './wire.ts'

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** A plan from the text of a file: JSON, at most `maxPlanBytes`. */
export function parsePlanText(text: string): ParsedPlan {
  const json = parseJson(text, maxPlanBytes)
  return json.ok ? parsePlan(json.value) : { ok: false, faults: [{ path: '', problem: json.problem }] }
}

/** A plan in the wire's form; every fault that can be found in one reading, with its path. */
export function parsePlan(value: unknown): ParsedPlan {
  const result = readPlan(value)
  return result.ok ? { ok: true, plan: result.value } : { ok: false, faults: told(result.faults) }
}

/** A plan as a file: instants with the offset of the plan's time zone. What `parsePlan` reads back is the same plan. */
export function printPlan(plan: Plan): WirePlan {
  return toWire(plan, at => printInstant(at, plan.timeZone))
}

const sections: Readonly<Record<keyof Plan, true>> = {
  id: true,
  title: true,
  venue: true,
  timeZone: true,
  languages: true,
  agenda: true,
  meetings: true,
  lists: true,
  delegations: true,
  settings: true,
}

function readPlan(value: unknown): Checked<Plan> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, faults: [{ path: [], problem: value === undefined ? 'is missing' : 'must be an object' }] }
  }
  const faults: LocatedFault[] = Object.keys(value)
    .filter(key => !Object.hasOwn(sections, key))
    .map(key => ({ path: [key], problem: 'is not known here' }))
  const raw: ReadonlyMap<string, unknown> = new Map(Object.entries(value))

  function part<T>(schema: z.ZodType<T>, ...path: [string, ...PropertyKey[]]): T | undefined {
    return partOf(raw.get(path[0]), schema, path)
  }
  function partOf<T>(found: unknown, schema: z.ZodType<T>, path: readonly PropertyKey[]): T | undefined {
    const result = check(schema, found)
    if (result.ok) return result.value
    for (const fault of result.faults) faults.push({ path: [...path, ...fault.path], problem: fault.problem })
    return undefined
  }
  // Row by row, so that one bad row does not hide what is wrong with the others or between them.
  function table<T>(section: string, schema: z.ZodType<T>): Rows<T> {
    const list = part(z.array(z.unknown()), section) ?? []
    if (list.length > maxRows) {
      faults.push({ path: [section], problem: `has more than ${maxRows} entries` })
      return []
    }
    return list.map((row, index) => partOf(row, schema, [section, index]))
  }
  function named(section: string, key: string): Set<unknown> {
    const list = raw.get(section)
    const rowsOf: unknown[] = Array.isArray(list) ? list : []
    return new Set(rowsOf.flatMap(row => (typeof row === 'object' && row ? new Map(Object.entries(row)).get(key) : [])))
  }

  const id = part(ids.session, 'id')
  const languages = part(planLanguages, 'languages')
  const schemas = planRows(languages?.[0] ?? 'en')
  const title = part(schemas.title, 'title')
  const venue = part(lineOrEmpty.default(''), 'venue')
  const zone = part(timeZone, 'timeZone')
  const agenda = table('agenda', schemas.agendaItem)
  const meetings = table('meetings', schemas.meeting)
  const lists = table('lists', schemas.list)
  const delegations = table('delegations', schemas.delegation)
  const settings = part(schemas.settings.default(defaultSettings), 'settings')
  const ofPlan = { agenda, meetings, lists, delegations }
  faults.push(
    ...planFaults(ofPlan, {
      items: named('agenda', 'symbol'),
      lists: named('lists', 'id'),
      delegations: named('delegations', 'id'),
    }),
  )
  if (faults.length > 0 || !id || !languages || !title || venue === undefined || !zone || !settings) {
    return { ok: false, faults }
  }
  return {
    ok: true,
    value: keeping<Plan>()({
      id,
      title,
      venue,
      timeZone: zone,
      languages,
      agenda: whole(agenda),
      meetings: whole(meetings),
      lists: whole(lists),
      delegations: whole(delegations),
      settings,
    }),
  }
}

const whole = <T>(rows: Rows<T>): T[] => rows.filter(row => row !== undefined)

/** A plan inside a command. */
export const planField: z.ZodType<Plan> = checkedBy(readPlan)

const stored = planShapes(storedForm)

/** A plan as the journal stores it: the domain's form, every field given. */
export const storedPlan: z.ZodType<Plan> = storedForm.object<Plan>({
  id: ids.session,
  title: stored.agendaItem.title,
  venue: lineOrEmpty,
  timeZone,
  languages: planLanguages,
  agenda: rows(storedForm.object(stored.agendaItem)),
  meetings: rows(storedForm.object(stored.meeting)),
  lists: rows(storedForm.object(stored.list)),
  delegations: rows(storedForm.object(stored.delegation)),
  settings: storedForm.object(stored.settings),
})
