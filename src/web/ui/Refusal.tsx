import type { State } from '../../domain/state.ts'
import type { HeardEntry } from '../../protocol/messages.ts'
import { useLive, useSession } from '../live/live.tsx'
import type { GivenCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { refusalText } from '../speech/refusal-text.ts'

/** Why a command was not done, in words, at the place where it was given. Stale: what changed instead. */
export function Refusal({ of }: { of: GivenCommand }) {
  const live = useLive()
  const state = useSession()
  if (of.progress === 'unknown') return <p class="refused">{t('command-unknown')}</p>
  if (!of.refused) return null
  // What came later is no reason for the refusal.
  const { changedSeq } = { changedSeq: 0, ...of.refused.params }
  return (
    <div class="refused">
      <span>{refusalText(state, of.refused)}</span>
      {of.refused.refusal === 'stale' && (
        <Changes entries={live.replica.since(of.seenSeq).filter(({ seq }) => seq <= changedSeq)} />
      )}
      <button type="button" class="quiet small" onClick={of.clear}>
        {t('dismiss')}
      </button>
    </div>
  )
}

let describe: (state: State, entry: HeardEntry) => string = () => ''

/** How a page says what an entry did; only those that load events.ftl do, as its sentences weigh on the others. */
export function describeWith(sentence: typeof describe): void {
  describe = sentence
}

function Changes({ entries }: { entries: readonly HeardEntry[] }) {
  const state = useSession()
  const told = entries.map(entry => ({ seq: entry.seq, text: describe(state, entry) })).filter(({ text }) => text)
  if (told.length === 0) return null
  return (
    <ul>
      {told.slice(-4).map(({ seq, text }) => (
        <li key={seq}>{text}</li>
      ))}
    </ul>
  )
}
