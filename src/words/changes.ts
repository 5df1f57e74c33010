import type { InscriptionChanges, InterventionChanges } from '../domain/commands.ts'
import type { State } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import { groupName, languageName, levelName, modeName } from './names.ts'
import { clockText, datedOf } from './times.ts'
import type { Voice } from './voice.ts'

/** All that an amendment of a request or a correction of the record may change. */
type Changes = InscriptionChanges & InterventionChanges

/** `level Minister; used 2:00`: what an amendment or a correction says, each by `change-<field>`. */
export function changesText(voice: Voice, state: State, changes: Changes): string {
  return Object.entries(valuesOf(voice, state, changes))
    .flatMap(([field, value]) => (value === undefined ? [] : [voice.t(`change-${field}`, { value })]))
    .join(voice.t('change-next'))
}

/** In the order in which they are told; a field without its line does not compile. */
function valuesOf(
  voice: Voice,
  state: State,
  changes: Changes,
): { readonly [Field in keyof Changes]-?: string | undefined } {
  const { speaker, level, mode, language, onBehalfOf } = changes
  const instant = (at: Instant | undefined) => (at === undefined ? undefined : datedOf(voice, at, state.plan.timeZone))
  const duration = (ms: Millis | undefined) => (ms === undefined ? undefined : clockText(ms))
  return {
    speaker: speaker && (speaker.title === '' ? speaker.name : `${speaker.name}, ${speaker.title}`),
    level: level && levelName(voice, level),
    mode: mode && modeName(voice, mode),
    language: language && languageName(voice, language),
    onBehalfOf: onBehalfOf && groupName(voice, state, onBehalfOf),
    plannedMs: duration(changes.plannedMs),
    receivedAt: instant(changes.receivedAt),
    startedAt: instant(changes.startedAt),
    endedAt: instant(changes.endedAt),
    usedMs: duration(changes.usedMs),
  }
}
