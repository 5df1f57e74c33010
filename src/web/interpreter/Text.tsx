import type { Inscription } from '../../domain/state.ts'
import type { Millis } from '../../domain/time.ts'
import { t } from '../speech/language.ts'

/** Above this, interpretation suffers: the pace that conferences ask their speakers to keep. */
const fastFrom = 120

/** The text that was handed in, its length, and the pace at which it would fit into the limit. */
export function Text({ text, limitMs }: { text: NonNullable<Inscription['text']>; limitMs: Millis | null }) {
  const { words, url } = text
  const pace = words !== undefined && limitMs ? Math.round(words / (limitMs / 60_000)) : null
  const fast = pace !== null && pace > fastFrom
  return (
    <p class="booth-text" data-fast={fast || undefined}>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {t('booth-text')}
        </a>
      ) : (
        t('booth-text')
      )}
      {words !== undefined && <span class="num"> · {t('booth-words', { words })}</span>}
      {pace !== null && <span class="num"> · {t(fast ? 'booth-pace-fast' : 'booth-pace', { pace })}</span>}
    </p>
  )
}
