import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, languageName, levelName, modeName } from '../speech/names.ts'
import { floorOf, upcoming } from '../ui/floor.ts'

/** The three after. */
export function Then({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const skip = floorOf(state, meeting) ? 0 : 1
  const next = upcoming(useReadings(), meeting, 3 + skip).slice(skip)
  if (next.length === 0) return null
  return (
    <div>
      <h2>{t('chair-then')}</h2>
      <ol class="then">
        {next.map(({ id, delegationId, level, mode, language }) => (
          <li key={id}>
            <b>
              <bdi>{delegationName(state, delegationId)}</bdi>
            </b>
            <small class="soft">
              {[level === 'minister' ? levelName(level) : '', modeName(mode), languageName(language)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ol>
    </div>
  )
}
