import { inscriptionId } from '../../domain/ids.ts'
import { explain } from '../../domain/rules/precedence.ts'
import { t } from '../speech/language.ts'
import { groupName, listTitle, meetingName } from '../speech/names.ts'
import { clockText } from '../speech/times.ts'
import { nameOf, ruleText } from '../ui/WhyHere.tsx'
import type { Model } from './model.ts'
import { nearnessOf } from './nearness.ts'
import { markedOrdinal } from './ordinal.ts'
import { Marked, Said } from './Said.tsx'
import { isCarriedOver, type Standing } from './standing.ts'
import { type When, whenOf } from './when.ts'

/** Where am I? The place and the time, or why there is none. */
export function PlaceCard({ model, standing }: { model: Model; standing: Standing }) {
  const nearness = nearnessOf(standing)
  const { list, inscription } = standing
  return (
    <section class="place" data-near={nearness} aria-labelledby="place">
      <p class="place-list">
        <bdi dir="ltr">{list.item}</bdi> {listTitle(list)}
        {inscription.onBehalfOf && <> · {t('for-group', { group: groupName(model.state, inscription.onBehalfOf) })}</>}
      </p>
      <h1 id="place">{standing.place === null ? t(`stance-${standing.stance}`) : <Place place={standing.place} />}</h1>
      {standing.stance === 'waiting' ? (
        <Expected model={model} standing={standing} />
      ) : (
        <p class="place-said">{asideText(model, standing)}</p>
      )}
      <Why model={model} standing={standing} />
    </section>
  )
}

function Place({ place }: { place: number }) {
  return (
    <>
      <span class="place-number num">
        <Marked text={markedOrdinal(place)} as={digits => digits} rest={ending => <small>{ending}</small>} />
      </span>{' '}
      <span class="place-on">{t('place-on')}</span>
    </>
  )
}

function Expected({ model, standing }: { model: Model; standing: Standing }) {
  const { expected } = standing
  if (!expected) return <p class="place-said">{t('expected-none')}</p>
  const when = whenOf(expected.at, model.now, model.state.plan.timeZone)
  const later = isCarriedOver(standing) && model.state.meetings.get(expected.meetingId)
  if (standing.noRoom) return <p class="place-said">{t('expected-not-now')}</p>
  return (
    <>
      <p class="place-said">
        <WhenText when={when} />
      </p>
      {later && <p class="soft">{t('expected-later', { meeting: meetingName(model.state, later) })}</p>}
    </>
  )
}

/** `About 16:30, in 21 minutes (22:30 your time)`, the time standing out; `certain`: a time that was set. */
export function WhenText({ when, certain = false }: { when: When; certain?: boolean }) {
  const { time, day, relative, own } = when
  const ids = certain ? (['begins-today', 'begins-day'] as const) : (['expected-today', 'expected-day'] as const)
  const id = day === null ? ids[0] : ids[1]
  return (
    <>
      <Said id={id} args={{ time, day: day ?? '', relative: relative ?? 'none' }} strong={['time']} />
      {own !== null && <span class="own-time num"> {t('own-time', { time: own })}</span>}
    </>
  )
}

/** Held, late or interrupted: what that means and what comes next. */
function asideText({ state }: Model, { stance, inscription, list }: Standing): string {
  const remaining = inscription.interrupted?.remainingMs
  return t(`stance-${stance}-means`, {
    kind: list.kind === 'right-of-reply' ? 'reply' : 'statement',
    category: state.delegations.get(inscription.delegationId)?.category ?? 'ngo',
    remaining: remaining === undefined || remaining === null ? 'none' : clockText(remaining),
  })
}

/** PR6: who is before it, and by which rule. */
function Why({ model: { state }, standing }: { model: Model; standing: Standing }) {
  const { place, ahead, list, inscription } = standing
  if (place === null) return null
  const before = state.inscriptions.get(ahead.at(-1) ?? inscriptionId(''))
  const rule = before && ruleText(state, explain(state, list, before, inscription))
  return (
    <details class="why">
      <summary>{t('why')}</summary>
      <ul class="plain">
        <li>{before && rule ? t('order-after', { other: nameOf(state, before.id), rule }) : t('why-first')}</li>
        {inscription.sinceCause && <li>{t(`since-${inscription.sinceCause}`)}</li>}
        <li class="soft">{t(`profile-${list.precedence}`)}</li>
      </ul>
    </details>
  )
}
