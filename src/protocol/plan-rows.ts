import { z } from 'zod'
import {
  type AgendaItem,
  type Delegation,
  defaultSettings,
  type PlannedList,
  type PlannedMeeting,
  type Settings,
} from '../domain/plan.ts'
import { bodies } from '../domain/vocabulary.ts'
import { wireForm as form, type Shape } from './form.ts'
import { planShapes } from './plan-shapes.ts'

const strict = planShapes(form)

/** `plenary`, `committee-of-the-whole`, and the ways in which people write them. */
const body = z
  .string()
  .transform(text =>
    text === 'committee' ? 'committee-of-the-whole' : text.replace(/\B(?=[A-Z])/g, '-').toLowerCase(),
  )
  .pipe(z.enum(bodies))

/** Also an object or a list that says more of it than this service needs: then the meeting is interpreted. */
const interpretation = z
  .union([z.boolean(), z.record(z.string(), z.unknown()), z.array(z.unknown())], 'must be true or false')
  .transform(value => value !== false)

/**
 * The rows of a plan as files write them. What a file may leave out has its default here; a text that is not given by
 * language is in `language`, the plan's first.
 */
export function planRows(language: string) {
  const inLanguage = <T>(schema: z.ZodType<T>) =>
    z
      .unknown()
      .transform(value => (typeof value === 'string' ? { [language]: value } : value))
      .pipe(schema)
  const agendaItem: Shape<AgendaItem> = {
    ...strict.agendaItem,
    title: inLanguage(strict.agendaItem.title),
    documents: strict.agendaItem.documents.default([]),
  }
  const meeting: Shape<PlannedMeeting> = {
    ...strict.meeting,
    body,
    interpretation: interpretation.default(true),
    items: strict.meeting.items.default([]),
  }
  const list: Shape<PlannedList> = {
    ...strict.list,
    kind: strict.list.kind.default('statements'),
    title: inLanguage(strict.list.title),
    precedence: strict.list.precedence.default('ministerial-priority'),
    limitMs: strict.list.limitMs.default(null),
    enforcement: strict.list.enforcement.default('advisory'),
    cutOff: strict.list.cutOff.default('never'),
    limitsMs: strict.list.limitsMs.default({}),
  }
  const delegation: Shape<Delegation> = {
    ...strict.delegation,
    name: inLanguage(strict.delegation.name).default({}),
    chairs: z
      .unknown()
      .transform(value => (typeof value === 'string' ? [value] : value))
      .pipe(strict.delegation.chairs)
      .default([]),
    admitted: strict.delegation.admitted.default(false),
    credentials: strict.delegation.credentials.default('none'),
  }
  const settings: Shape<Settings> = {
    changeoverMs: strict.settings.changeoverMs.default(defaultSettings.changeoverMs),
    linkGraceMs: strict.settings.linkGraceMs.default(defaultSettings.linkGraceMs),
    pointOfOrderMs: strict.settings.pointOfOrderMs.default(defaultSettings.pointOfOrderMs),
    repliesMs: strict.settings.repliesMs.default([...defaultSettings.repliesMs]),
    amberLongMs: strict.settings.amberLongMs.default(defaultSettings.amberLongMs),
    amberShortMs: strict.settings.amberShortMs.default(defaultSettings.amberShortMs),
    longLimitMs: strict.settings.longLimitMs.default(defaultSettings.longLimitMs),
  }
  return {
    title: inLanguage(strict.agendaItem.title),
    agendaItem: form.object<AgendaItem>(agendaItem),
    meeting: form.object<PlannedMeeting>(meeting),
    list: form.object<PlannedList>(list),
    delegation: form
      .object<Delegation>(delegation)
      .refine(({ name, iso3 }) => iso3 !== undefined || Object.keys(name).length > 0, {
        path: ['name'],
        error: 'is missing: only with iso3 does each reader’s language have a name of its own',
      }),
    settings: form.object<Settings>(settings),
  }
}
