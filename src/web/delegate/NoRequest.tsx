import { t } from '../speech/language.ts'
import { listTitle } from '../speech/names.ts'
import { choicesFor } from './choices.ts'
import { whenText } from './list-window.ts'
import type { Model } from './model.ts'

const shown = 3

/** On no list: that is said, and which ones are open, and until when. */
export function NoRequest({ model }: { model: Model }) {
  const { state, delegation, now } = model
  const open = choicesFor(state, delegation, 'statements', now).filter(({ status }) => status === 'open')
  return (
    <section class="place" aria-labelledby="place">
      <h1 id="place" class="place-none">
        {t('no-request')}
      </h1>
      <p class="place-said">{t(open.length > 0 ? 'no-request-open' : 'no-request-closed')}</p>
      {open.length > 0 && (
        <ul class="rows">
          {open.slice(0, shown).map(choice => (
            <li key={choice.list.id} class="row">
              <span class="row-who">
                <bdi>{listTitle(choice.list)}</bdi>
                <small class="soft">{whenText(model, choice)}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
