import type { InscriptionChanges } from '../../../domain/commands.ts'
import type { Inscription } from '../../../domain/state.ts'
import type { Instant, Millis } from '../../../domain/time.ts'
import type { Level, Mode } from '../../../domain/vocabulary.ts'

/** What a form says of a request. */
export interface Said {
  readonly name: string
  readonly title: string
  readonly level: Level
  readonly mode: Mode
  readonly language: string
  /** '' where there is none: an amendment cannot take a group away, only name another. */
  readonly group: string
  readonly plannedMs: Millis | undefined
  readonly receivedAt: Instant
}

/** PR3: only what differs is amended, so that nothing but a change of level costs the place. */
export function changesTo(inscription: Inscription, said: Said): InscriptionChanges {
  const { speaker } = inscription
  const renamed = said.name !== speaker.name || said.title !== speaker.title
  return {
    ...(renamed && { speaker: { name: said.name, title: said.title } }),
    ...(said.level !== inscription.level && { level: said.level }),
    ...(said.mode !== inscription.mode && { mode: said.mode }),
    ...(said.language !== inscription.language && { language: said.language }),
    ...(said.group !== '' && said.group !== inscription.onBehalfOf && { onBehalfOf: said.group }),
    ...(said.plannedMs !== undefined && said.plannedMs !== inscription.plannedMs && { plannedMs: said.plannedMs }),
    ...(said.receivedAt !== inscription.receivedAt && { receivedAt: said.receivedAt }),
  }
}
