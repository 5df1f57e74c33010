import type { InscriptionId } from '../../domain/ids.ts'
import type { Inscription, State } from '../../domain/state.ts'
import type { Standing } from './standing.ts'

/** A place that was lost: how far, and to whom. */
export interface PlaceChange {
  readonly inscriptionId: InscriptionId
  readonly from: number
  readonly to: number
  /** Those who stand before it now and did not then, the nearest first: each with a reason of its own (PR6). */
  readonly passedBy: readonly Inscription[]
}

/** PR6: what moved an inscription down, by who was before it then and who is now; null where it did not lose a place. */
export function placeChange(state: State, before: readonly InscriptionId[], now: Standing): PlaceChange | null {
  if (now.place === null || now.ahead.length <= before.length) return null
  const known = new Set(before)
  const passedBy = now.ahead
    .filter(id => !known.has(id))
    .map(id => state.inscriptions.get(id))
    .filter(inscription => inscription !== undefined)
  return { inscriptionId: now.inscription.id, from: before.length + 1, to: now.place, passedBy: passedBy.reverse() }
}
