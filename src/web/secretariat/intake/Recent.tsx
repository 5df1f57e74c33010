import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, listName } from '../../speech/names.ts'
import { dated } from '../../ui/moments.ts'
import { EnteredBy, useEnteredBy } from '../inscription/EnteredBy.tsx'
import { openInscription } from '../inscription/open.ts'
import { StandingTag } from '../StandingTag.tsx'
import { TableRegion } from '../TableRegion.tsx'

const shown = 14

/** The requests that came in last, whoever entered them. */
export function Recent() {
  const state = useSession()
  const enteredBy = useEnteredBy()
  const latest = [...state.inscriptions.values()].sort((a, b) => b.seq - a.seq).slice(0, shown)
  if (latest.length === 0) return <p class="soft empty">{t('desk-recent-none')}</p>
  return (
    <TableRegion label={t('desk-recent')}>
      <caption>{t('desk-recent')}</caption>
      <thead>
        <tr>
          <th scope="col" class="end">
            {t('desk-number-short')}
          </th>
          <th scope="col">{t('desk-delegation')}</th>
          <th scope="col">
            {t('request-received')}
            <small>{t('desk-entered-by')}</small>
          </th>
          <th scope="col">{t('desk-standing')}</th>
        </tr>
      </thead>
      <tbody>
        {latest.map(inscription => (
          <tr key={inscription.id}>
            <td class="num end soft">{inscription.seq}</td>
            <th scope="row">
              <button type="button" class="row-open" onClick={() => openInscription(inscription.id)}>
                <bdi>{delegationName(state, inscription.delegationId)}</bdi>
              </button>
              <small>{listName(state, inscription.listId)}</small>
            </th>
            <td class="num">
              {dated(inscription.receivedAt, state.plan.timeZone)}
              <small>
                <EnteredBy by={enteredBy(inscription)} />
              </small>
            </td>
            <td>
              <StandingTag inscription={inscription} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
