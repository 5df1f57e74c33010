import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, endonym, modeName } from '../speech/names.ts'
import { upcoming } from '../ui/floor.ts'

/** Who comes next and in which language: when the booth must work, and when relay begins. */
export function NextThree({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const next = upcoming(useReadings(), meeting, 3)
  if (next.length === 0) return <div />
  return (
    <ol class="booth-next" aria-label={t('booth-then')}>
      {next.map(({ id, delegationId, language, mode, text }) => (
        <li key={id}>
          <b>
            <bdi>{delegationName(state, delegationId)}</bdi>
          </b>
          <span>
            <em lang={language}>{endonym(language)}</em> · {modeName(mode)}
            {text && ` · ${t('booth-text-short')}`}
          </span>
        </li>
      ))}
    </ol>
  )
}
