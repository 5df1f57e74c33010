import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import type { Delegation } from '../../domain/plan.ts'
import { listStatus } from '../../domain/rules/windows.ts'
import type { Inscription, List, State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { useTimed } from '../live/live.tsx'
import { useLiveReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { delegationName, languageName, levelName, listTitle, modeName } from '../speech/names.ts'
import { memo } from '../ui/memo.tsx'
import { type RowTexts, useRowTexts } from '../ui/row-texts.ts'
import type { Model } from './model.ts'
import { timeOn } from './when.ts'

/** The whole list, so that nobody has to believe in a number: who waits before her, at which rank, and how. */
export function ListView({ model, list, open }: { model: Model; list: List; open: boolean }) {
  const shown = useSignal(open)
  const { readings } = model
  const status = useTimed(now => listStatus(list, now))
  const waiting = readings.queue(list)
  const { held, late } = readings.aside(list)
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
      {shown.value && <Rows model={model} list={list} waiting={waiting} />}
      {held.length + late.length > 0 && (
        <p class="soft small">{t('list-aside', { held: held.length, late: late.length })}</p>
      )}
    </details>
  )
}

/** Two hundred of them take a phone longer than all else on the page: made when they are to be seen. */
function Rows({ model, list, waiting }: { model: Model; list: List; waiting: readonly Inscription[] }) {
  const { looked } = useLiveReadings()
  const texts = useRowTexts(list)
  const { state, delegation } = model
  // Of what time it is only the day is said.
  const quarter = useComputed(() => looked.value - (looked.value % 900_000))
  return (
    <ol class="rows">
      {waiting.map(inscription => (
        <Row
          key={inscription.id}
          state={state}
          texts={texts(inscription.id)}
          inscription={inscription}
          delegation={state.delegations.get(inscription.delegationId)}
          quarter={quarter}
          own={inscription.delegationId === delegation.id}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly state: State
  readonly texts: RowTexts
  readonly inscription: Inscription
  /** Where it is another, the name may be. */
  readonly delegation: Delegation | undefined
  /** The quarter of an hour that it is. */
  readonly quarter: ReadonlySignal<Instant>
  readonly own: boolean
}

const Row = memo(({ state, texts, inscription, quarter, own }: RowProps) => {
  const { delegationId, level, mode, language } = inscription
  const { place, minute } = texts
  const expected = useComputed(() =>
    minute.value === null ? '' : timeOn(minute.value, quarter.value, state.plan.timeZone),
  )
  return (
    <li class="row" aria-current={own || undefined}>
      <span class="row-place num">{place}</span>
      <span class="row-who">
        <bdi>{delegationName(state, delegationId)}</bdi>
        <small class="soft">{[levelName(level), modeName(mode), languageName(language)].join(' · ')}</small>
      </span>
      <span class="row-when num soft">{expected}</span>
    </li>
  )
})
