import type { Delegation } from '../../domain/plan.ts'
import type { Inscription, Meeting, State } from '../../domain/state.ts'
import type { Profile } from '../../domain/vocabulary.ts'
import type { LiveReadings } from '../live/readings.tsx'
import type { EntryActions } from './moving.ts'

/** An entry of the list. What changes with its neighbours is not here: it is read where it is shown. */
export interface EntryProps {
  state: State
  readings: LiveReadings
  inscription: Inscription
  /** Where it is another, the name may be. */
  delegation: Delegation | undefined
  precedence: Profile
  /** Of an entry that is expanded. */
  meeting: Meeting | undefined
  expanded: boolean
  movable: boolean
  actions: EntryActions
}
