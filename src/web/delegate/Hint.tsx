import { t } from '../kit/language.ts'
import { soundOn, switchSound } from './sound.ts'
import type { Standing } from './standing.ts'

/** What will happen when her turn comes near, and whether it is heard. */
export function Hint({ standing }: { standing: Standing }) {
  const on = soundOn.value
  return (
    <section class="hint-card">
      <p>{t(`hint-${standing.inscription.mode}`)}</p>
      <button type="button" class="quiet small" aria-pressed={on} onClick={() => switchSound(!on)}>
        {t(on ? 'sound-on' : 'sound-off')}
      </button>
    </section>
  )
}
