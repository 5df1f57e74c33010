import type { Delegation } from '../../../domain/plan.ts'
import { useLive, useSession } from '../../live/live.tsx'
import { isConnected } from '../../live/presence.ts'
import { t } from '../../speech/language.ts'
import { delegationName, groupName } from '../../speech/names.ts'
import { TableRegion } from '../TableRegion.tsx'
import type { Opened } from './opened.ts'

export function DelegationTable({ rows, onOpen }: { rows: readonly Delegation[]; onOpen: (what: Opened) => void }) {
  if (rows.length === 0) return <p class="soft empty">{t('desk-found', { count: 0 })}</p>
  return (
    <TableRegion label={t('desk-tab-delegations')} class="delegations">
      <caption>{t('desk-found', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('desk-delegation')}</th>
          <th scope="col">{t('desk-category')}</th>
          <th scope="col">{t('desk-group')}</th>
          <th scope="col">{t('desk-credentials')}</th>
          <th scope="col">{t('desk-admitted')}</th>
          <th scope="col">{t('desk-contact')}</th>
          <th scope="col">{t('desk-connected')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.id} delegation={row} onOpen={onOpen} />
        ))}
      </tbody>
    </TableRegion>
  )
}

const needAdmission: readonly Delegation['category'][] = ['non-signatory', 'invited-entity', 'ngo']

function Row({ delegation, onOpen }: { delegation: Delegation; onOpen: (what: Opened) => void }) {
  const state = useSession()
  const { presence } = useLive()
  const { id, category, regionalGroup, chairs, credentials, contact } = delegation
  const needs = needAdmission.includes(category)
  return (
    <tr>
      <th scope="row">
        <button type="button" class="row-open" onClick={() => onOpen({ what: 'correct', id })}>
          <bdi>{delegationName(state, id)}</bdi>
        </button>
        <small>{id}</small>
      </th>
      <td>{t(`category-${category}`)}</td>
      <td>
        {regionalGroup && groupName(state, regionalGroup)}
        {chairs.length > 0 && (
          <small>{t('desk-chair-of', { groups: chairs.map(group => groupName(state, group)).join(', ') })}</small>
        )}
      </td>
      <td>
        <button
          type="button"
          class="quiet small credentials"
          data-status={credentials}
          aria-label={t('desk-credentials-of', {
            delegation: delegationName(state, id),
            status: t(`credentials-${credentials}`),
          })}
          onClick={() => onOpen({ what: 'credentials', id })}
        >
          {t(`credentials-${credentials}`)}
        </button>
      </td>
      <td>
        {needs ? (
          t(delegation.admitted ? 'desk-yes' : 'desk-not-yet')
        ) : (
          <span class="soft">{t('desk-as-of-right')}</span>
        )}
      </td>
      <td class="contact">
        <bdi>{contact}</bdi>
      </td>
      <td>
        {isConnected(presence.value, id) && (
          <span class="link-state" data-state="live">
            {t('desk-yes')}
          </span>
        )}
      </td>
    </tr>
  )
}
