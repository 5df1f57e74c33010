import type { Delegation } from '../../../domain/plan.ts'
import type { Inscription, State } from '../../../domain/state.ts'
import type { Actor, LocalizedText } from '../../../domain/vocabulary.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, listName } from '../../speech/names.ts'
import { memo } from '../../ui/memo.tsx'
import { dated } from '../../ui/moments.ts'
import { EnteredBy, useEnteredBy } from '../inscription/EnteredBy.tsx'
import { openInscription } from '../inscription/open.ts'
import { StandingTag } from '../StandingTag.tsx'
import { TableRegion } from '../TableRegion.tsx'

/** Requests of any list and standing. */
export function RequestRows({ rows }: { rows: readonly Inscription[] }) {
  const state = useSession()
  const enteredBy = useEnteredBy()
  return (
    <TableRegion label={t('desk-requests')}>
      <thead>
        <tr>
          <th scope="col" class="end">
            {t('desk-number-short')}
          </th>
          <th scope="col">{t('desk-delegation')}</th>
          <th scope="col">{t('desk-speaker')}</th>
          <th scope="col">{t('request-received')}</th>
          <th scope="col">{t('desk-standing')}</th>
          <th scope="col">{t('desk-entered-by')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <RequestRow
            key={row.id}
            state={state}
            row={row}
            title={state.lists.get(row.listId)?.title}
            delegation={state.delegations.get(row.delegationId)}
            by={enteredBy(row)}
          />
        ))}
      </tbody>
    </TableRegion>
  )
}

interface RequestRowProps {
  readonly state: State
  readonly row: Inscription
  /** Where these are others, their names may be. */
  readonly title: LocalizedText | undefined
  readonly delegation: Delegation | undefined
  readonly by: Actor | undefined
}

const RequestRow = memo(({ state, row, by }: RequestRowProps) => (
  <tr>
    <td class="num end soft">{row.seq}</td>
    <th scope="row">
      <button type="button" class="row-open" onClick={() => openInscription(row.id)}>
        <bdi>{delegationName(state, row.delegationId)}</bdi>
      </button>
      <small>{listName(state, row.listId)}</small>
    </th>
    <td>
      <bdi>{row.speaker.name}</bdi>
      <small>
        <bdi>{row.speaker.title}</bdi>
      </small>
    </td>
    <td class="num">{dated(row.receivedAt, state.plan.timeZone)}</td>
    <td>
      <StandingTag inscription={row} />
    </td>
    <td class="soft">
      <EnteredBy by={by} />
    </td>
  </tr>
))
