import { useSignal } from '@preact/signals'
import { listing } from '../../domain/listing.ts'
import type { List } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { delegationName, languageName, levelName, listTitle, modeName } from '../speech/names.ts'
import type { Model } from './model.ts'
import { timeOn } from './when.ts'

/** The whole list, so that nobody has to believe in a number: who waits before her, at which rank, and how. */
export function ListView({ model, list, open }: { model: Model; list: List; open: boolean }) {
  const shown = useSignal(open)
  const { state, now, projection } = model
  const { waiting, held, late, status } = listing(state, list, now, projection)
  return (
    <details
      class="list"
      open={open}
      onToggle={event => {
        shown.value = event.currentTarget.open
      }}
    >
      <summary>
        <span>{listTitle(list)}</span>
        <small class="soft">{t('list-summary', { count: waiting.length, status })}</small>
      </summary>
      {waiting.length === 0 && <p class="soft">{t('list-empty')}</p>}
      {shown.value && <Rows model={model} waiting={waiting} />}
      {held.length + late.length > 0 && (
        <p class="soft small">{t('list-aside', { held: held.length, late: late.length })}</p>
      )}
    </details>
  )
}

/** Two hundred of them take a phone longer than all else on the page: made when they are to be seen. */
function Rows({ model, waiting }: { model: Model; waiting: ReturnType<typeof listing>['waiting'] }) {
  const { state, now, delegation } = model
  const { timeZone } = state.plan
  return (
    <ol class="rows">
      {waiting.map(row => {
        const inscription = state.inscriptions.get(row.inscriptionId)
        if (!inscription) return null
        const own = row.delegationId === delegation.id
        return (
          <li key={row.inscriptionId} class="row" aria-current={own || undefined}>
            <span class="row-place num">{row.place}</span>
            <span class="row-who">
              <bdi>{delegationName(state, row.delegationId)}</bdi>
              <small class="soft">
                {[levelName(inscription.level), modeName(inscription.mode), languageName(inscription.language)].join(
                  ' · ',
                )}
              </small>
            </span>
            <span class="row-when num soft">{row.expectedAt !== null && timeOn(row.expectedAt, now, timeZone)}</span>
          </li>
        )
      })}
    </ol>
  )
}
