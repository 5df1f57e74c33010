import type { Inscription } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { groupName, listName } from '../speech/names.ts'
import type { Model } from './model.ts'
import { ordinal } from './ordinal.ts'
import { WhenText } from './PlaceCard.tsx'
import type { Standing } from './standing.ts'
import { whenOf } from './when.ts'

/** Her other requests, one line each; a press brings one to the front. */
export function Others(props: {
  model: Model
  standings: readonly Standing[]
  onChoose: (id: Inscription['id']) => void
}) {
  const { model, standings, onChoose } = props
  if (standings.length === 0) return null
  return (
    <section class="others" aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul class="rows">
        {standings.map(standing => (
          <li key={standing.inscription.id}>
            <button type="button" class="other" onClick={() => onChoose(standing.inscription.id)}>
              <span class="row-who">
                <bdi>{listName(model.state, standing.list.id)}</bdi>
                <small class="soft">
                  {standing.inscription.onBehalfOf && (
                    <>{t('for-group', { group: groupName(model.state, standing.inscription.onBehalfOf) })} · </>
                  )}
                  {standing.expected && !standing.noRoom ? (
                    <WhenText when={whenOf(standing.expected.at, model.now, model.state.plan.timeZone)} />
                  ) : (
                    t('expected-none')
                  )}
                </small>
              </span>
              <strong>{standing.place === null ? t(`stance-${standing.stance}`) : ordinal(standing.place)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const over: readonly Inscription['status'][] = ['delivered', 'withdrawn', 'removed', 'declined']

/** What is behind her: delivered, withdrawn, removed, declined. */
export function Earlier({ model, onText }: { model: Model; onText: (id: Inscription['id']) => void }) {
  const { state, delegation } = model
  const earlier = [...state.inscriptions.values()]
    .filter(({ delegationId, status }) => delegationId === delegation.id && over.includes(status))
    .sort((a, b) => b.changedSeq - a.changedSeq)
  if (earlier.length === 0) return null
  return (
    <section class="others" aria-labelledby="earlier">
      <h2 id="earlier">{t('earlier')}</h2>
      <ul class="rows">
        {earlier.map(inscription => (
          <li key={inscription.id} class="row">
            <span class="row-who">
              <bdi>{listName(state, inscription.listId)}</bdi>
              <small class="soft">{t(`status-${inscription.status}`)}</small>
            </span>
            {inscription.status === 'delivered' && (
              <button type="button" class="small" onClick={() => onText(inscription.id)}>
                {t('text-hand-in')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
