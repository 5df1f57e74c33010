import { useComputed } from '@preact/signals'
import type { Delegation } from '../../../domain/plan.ts'
import type { Inscription, State } from '../../../domain/state.ts'
import type { Actor } from '../../../domain/vocabulary.ts'
import { t } from '../../speech/language.ts'
import { delegationName, groupName, languageName, levelName, modeName } from '../../speech/names.ts'
import { timeOf } from '../../speech/times.ts'
import { memo } from '../../ui/memo.tsx'
import { dated } from '../../ui/moments.ts'
import type { RowTexts } from '../../ui/row-texts.ts'
import { EnteredBy } from '../inscription/EnteredBy.tsx'
import { openInscription } from '../inscription/open.ts'

interface WaitingRowProps {
  readonly state: State
  readonly texts: RowTexts
  readonly inscription: Inscription
  /** Where it is another, the name may be. */
  readonly delegation: Delegation | undefined
  /** Who entered it; undefined until the journal is read. */
  readonly by: Actor | undefined
}

export const WaitingRow = memo(({ state, texts, inscription, by }: WaitingRowProps) => {
  const { speaker, onBehalfOf, placed } = inscription
  const { timeZone } = state.plan
  const { place, minute, carriedOver } = texts
  const expected = useComputed(() => (minute.value === null ? '—' : timeOf(minute.value, timeZone)))
  return (
    <tr>
      <td class="num end soft">{place}</td>
      <th scope="row">
        <button type="button" class="row-open" onClick={() => openInscription(inscription.id)}>
          <bdi>{delegationName(state, inscription.delegationId)}</bdi>
        </button>
        {onBehalfOf && <small>{t('log-for-group', { group: groupName(state, onBehalfOf) })}</small>}
        {placed && <span class="tag strong">{t(`desk-placed-${placed.cause}`)}</span>}
      </th>
      <td>
        <bdi>{speaker.name}</bdi>
        <small>
          <bdi>{speaker.title}</bdi>
        </small>
      </td>
      <td>{levelName(inscription.level)}</td>
      <td>
        {modeName(inscription.mode)}
        <small>{languageName(inscription.language)}</small>
      </td>
      <td class="num">
        {dated(inscription.receivedAt, timeZone)}
        {inscription.sinceCause && <small>{t(`desk-since-${inscription.sinceCause}`)}</small>}
        <small>
          <EnteredBy by={by} />
        </small>
      </td>
      <td class="num end">
        {expected}
        {carriedOver.value && <small>{t('desk-carried-over')}</small>}
      </td>
    </tr>
  )
})
