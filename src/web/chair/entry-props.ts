import type { InscriptionId } from '../../domain/ids.ts'
import type { Waiting } from '../../domain/listing.ts'
import type { Inscription, List, Meeting } from '../../domain/state.ts'

/** An entry of the list, as it stands among the others. */
export interface EntryProps {
  row: Waiting
  inscription: Inscription
  list: List
  meeting: Meeting | undefined
  heading: string | null
  expanded: boolean
  onExpand: () => void
  /** Asks to put an entry before another, or at the end; undefined where nothing can be moved. */
  onMove: ((moved: InscriptionId, before: InscriptionId | null) => void) | undefined
  /** One place up: before whom; undefined for the first. */
  above: InscriptionId | null | undefined
  /** One place down: before whom; undefined for the last. */
  below: InscriptionId | null | undefined
  /** Who stands behind it. */
  after: InscriptionId | null
}
