import { t } from '../speech/language.ts'
import { KeysHelp } from '../ui/KeysHelp.tsx'

const rows = [
  ['N', 'chair-key-next'],
  ['S', 'chair-step-start'],
  ['␣', 'chair-key-pause'],
  ['E', 'chair-step-end'],
  ['A', 'chair-key-absent'],
  ['P', 'chair-key-point'],
  ['?', 'keys'],
] as const

/** The console's keys. */
export const KeysButton = () => <KeysHelp class="keys-button" rows={rows.map(([key, id]) => [key, t(id)])} />
