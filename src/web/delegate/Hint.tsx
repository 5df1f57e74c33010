import { t } from '../speech/language.ts'
import { nearText } from './alerts.ts'
import { nearnessOf } from './nearness.ts'
import { soundOn, switchSound } from './sound.ts'
import type { Standing } from './standing.ts'

/** How near her turn is and what to do now; while it is far, what will happen then. And whether it is heard. */
export function Hint({ standing }: { standing: Standing }) {
  const on = soundOn.value
  const nearness = nearnessOf(standing)
  const { mode } = standing.inscription
  return (
    <section class="hint-card" data-near={nearness}>
      {nearness === 'far' ? (
        <p>{t(mode === 'remote' ? 'hint-remote' : 'hint')}</p>
      ) : (
        <p>
          <strong>{nearText(standing, nearness)}</strong>
          <br />
          {t(`prepare-${mode}`)}
        </p>
      )}
      <button type="button" class="quiet small" aria-pressed={on} onClick={() => switchSound(!on)}>
        {t(on ? 'sound-on' : 'sound-off')}
      </button>
    </section>
  )
}
