import type { Delegation } from '../../domain/plan.ts'
import type { Inscription, Meeting, State } from '../../domain/state.ts'
import type { Profile } from '../../domain/vocabulary.ts'
import type { RowTexts } from '../ui/row-texts.ts'
import type { EntryActions } from './moving.ts'

/** An entry of the list. What changes with its neighbours is not here: its texts follow them by themselves. */
export interface EntryProps {
  state: State
  texts: RowTexts
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
