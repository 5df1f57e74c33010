import { z } from 'zod'
import type { AgendaItem, Delegation, Eligibility, PlannedList, PlannedMeeting, Settings } from '../domain/plan.ts'
import type { LocalizedText } from '../domain/vocabulary.ts'
import { ids, iso3, language, localized, symbol, words } from './fields.ts'
import { type Form, optional, type Shape } from './form.ts'
import { maxRows } from './limits.ts'
import { line } from './text.ts'
import { isTimeZone } from './time.ts'

export const rows = <T>(schema: z.ZodType<T>) => z.array(schema).max(maxRows)

export const timeZone = z
  .string()
  .refine(isTimeZone, 'must be a time zone by its IANA id, such as Europe/Vienna (no fixed offset, no abbreviation)')

export const planLanguages = rows(language).min(1, 'needs at least one language')

/** Delegations may go without a name: each reader's language has one for a State. */
const anyName: z.ZodType<LocalizedText> = z.record(language, line)

/** The parts of a plan, in one of the two forms. */
export function planShapes(form: Form) {
  const eligibility = form.object<Eligibility>({
    categories: optional(rows(words.category)),
    levels: optional(rows(words.level)),
    delegations: optional(rows(ids.delegation)),
    groups: optional(rows(form.group)),
    instead: optional(ids.list),
  })
  const agendaItem: Shape<AgendaItem> = { symbol, title: localized, documents: rows(line) }
  const meeting: Shape<PlannedMeeting> = {
    id: ids.meeting,
    body: words.body,
    startsAt: form.instant,
    endsAt: form.instant,
    interpretation: z.boolean(),
    items: rows(symbol),
  }
  const list: Shape<PlannedList> = {
    id: ids.list,
    item: symbol,
    kind: words.listKind,
    title: localized,
    opensAt: optional(form.instant),
    closesAt: optional(form.instant),
    precedence: words.profile,
    limitMs: form.duration('positive').nullable(),
    enforcement: words.enforcement,
    cutOff: words.cutOff,
    limitsMs: z.partialRecord(words.limitKey, form.duration('positive')),
    eligible: optional(eligibility),
  }
  const delegation: Shape<Delegation> = {
    id: ids.delegation,
    name: anyName,
    category: words.category,
    iso3: optional(iso3),
    regionalGroup: optional(form.group),
    chairs: rows(form.group),
    admitted: z.boolean(),
    credentials: words.credentials,
    contact: optional(line),
  }
  const settings: Shape<Settings> = {
    changeoverMs: form.duration('not-negative'),
    linkGraceMs: form.duration('not-negative'),
    pointOfOrderMs: form.duration('positive').nullable(),
    repliesMs: rows(form.duration('positive')),
    amberLongMs: form.duration('not-negative'),
    amberShortMs: form.duration('not-negative'),
    longLimitMs: form.duration('not-negative'),
  }
  return { agendaItem, meeting, list, delegation, settings }
}
