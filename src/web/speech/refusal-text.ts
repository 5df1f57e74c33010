/** A refusal in words: the sentence `refusal-<code>`, of the floor (src/words) or of the line. */
import type { Refusal } from '../../domain/refusals.ts'
import type { State } from '../../domain/state.ts'
import type { Fault } from '../../protocol/fault.ts'
import { refusalArgumentsOf } from '../../words/refusals.ts'
import type { Arguments } from '../../words/voice.ts'
import type { PageRefused } from '../live/sender.ts'
import { t, voice } from './language.ts'

export const refusalText = (state: State, refused: PageRefused): string =>
  t(`refusal-${refused.refusal}`, argumentsOf(state, refused))

/** What the sentence is told with. */
export function argumentsOf(state: State, refused: PageRefused): Arguments {
  switch (refused.refusal) {
    case 'invalid-command':
      return { fault: faultText(refused.params.faults[0]) }
    case 'badge-not-valid':
      return { because: refused.params.because }
    case 'too-many-requests':
      return { seconds: Math.ceil(refused.params.retryAfterMs / 1000) }
    case 'journal-damaged':
      return { seq: refused.params.seq }
    case 'malformed':
    case 'command-id-taken':
    case 'unavailable':
    case 'not-durable':
    case 'newer-version':
    case 'client-too-old':
    case 'not-sent':
      return {}
    default:
      return ofFloor(state, refused)
  }
}

// What is left over above must be of the floor: a new refusal of the line does not compile.
const ofFloor = (state: State, refused: Refusal): Arguments => refusalArgumentsOf(voice, state, refused)

/** The field and the problem, as the schema found them. */
function faultText(fault: Fault | undefined): string {
  if (!fault) return '—'
  return fault.path === '' ? fault.problem : `${fault.path}: ${fault.problem}`
}
