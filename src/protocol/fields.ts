import { z } from 'zod'
import type { Appeal, InscriptionChanges, InterventionChanges, Speaker } from '../domain/commands.ts'
import {
  badgeId,
  commandId,
  delegationId,
  idPattern,
  inscriptionId,
  interventionId,
  itemSymbol,
  listId,
  meetingId,
  pointId,
  sessionId,
  symbolPattern,
} from '../domain/ids.ts'
import type { LimitKey } from '../domain/plan.ts'
import {
  bodies,
  categories,
  credentialsStatuses,
  enforcements,
  type LocalizedText,
  levels,
  listKinds,
  modes,
  profiles,
  roles,
} from '../domain/vocabulary.ts'
import { type Form, optional } from './form.ts'
import { maxUrl, maxVotes, maxWords } from './limits.ts'
import { line, lineOrEmpty, name } from './text.ts'

const id = z
  .string()
  .regex(idPattern, 'must be an id: up to 64 letters, digits and . _ : -, beginning with a letter or a digit')

export const ids = {
  session: id.transform(sessionId),
  meeting: id.transform(meetingId),
  list: id.transform(listId),
  delegation: id.transform(delegationId),
  inscription: id.transform(inscriptionId),
  intervention: id.transform(interventionId),
  point: id.transform(pointId),
  badge: id.transform(badgeId),
  command: id.transform(commandId),
}

export const symbol = z
  .string()
  .regex(symbolPattern, 'must be the symbol of an agenda item, such as 1(f)')
  .transform(itemSymbol)

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/, 'must be a language code, such as fr or pt-BR')

export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters (ISO 3166 alpha-3)')

export const words = {
  level: z.enum(levels),
  category: z.enum(categories),
  limitKey: z.enum([...categories, 'group']) satisfies z.ZodType<LimitKey>,
  mode: z.enum(modes),
  profile: z.enum(profiles),
  enforcement: z.enum(enforcements),
  listKind: z.enum(listKinds),
  body: z.enum(bodies),
  credentials: z.enum(credentialsStatuses),
  role: z.enum(roles),
  cutOff: z.enum(['auto', 'never']),
}

/** A text in at least one language. */
export const localized: z.ZodType<LocalizedText> = z
  .record(language, line)
  .refine(texts => Object.keys(texts).length > 0, 'needs a text in at least one language')

/** Only the schemes that a browser may safely be sent to. */
export const url = z
  .string()
  .refine(
    text => text.length <= maxUrl && /^https?:\/\/[^\s\p{Cc}]+$/u.test(text) && URL.canParse(text),
    `must be an address that begins with https:// or http://, of at most ${maxUrl} characters`,
  )

export const wordCount = z.int().min(0).max(maxWords)
const votes = z.int().min(0).max(maxVotes)

/** The records that commands and events share, in one of the two forms. */
export function records(form: Form) {
  const speaker = form.object<Speaker>({ name, title: lineOrEmpty })
  const manner = {
    speaker: optional(speaker),
    level: optional(words.level),
    mode: optional(words.mode),
    language: optional(language),
    onBehalfOf: optional(form.group),
  }
  return {
    speaker,
    appeal: form.object<Appeal>({
      by: optional(ids.delegation),
      outcome: line,
      inFavour: optional(votes),
      against: optional(votes),
      abstentions: optional(votes),
    }),
    inscriptionChanges: form.object<InscriptionChanges>({
      ...manner,
      plannedMs: optional(form.duration('positive')),
      receivedAt: optional(form.instant),
    }),
    interventionChanges: form.object<InterventionChanges>({
      ...manner,
      startedAt: optional(form.instant),
      endedAt: optional(form.instant),
      usedMs: optional(form.duration('not-negative')),
    }),
  }
}
