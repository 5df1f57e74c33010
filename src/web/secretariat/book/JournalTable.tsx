import type { HeardEntry } from '../../../protocol/messages.ts'
import { useSession } from '../../live/live.tsx'
import { describe } from '../../speech/describe.ts'
import { t } from '../../speech/language.ts'
import { dated } from '../../ui/moments.ts'
import { actorText } from '../actor.ts'
import { TableRegion } from '../TableRegion.tsx'

export function JournalTable({ entries, of }: { entries: readonly HeardEntry[]; of: number }) {
  const state = useSession()
  if (entries.length === 0) return <p class="soft empty">{t('desk-found', { count: 0 })}</p>
  return (
    <TableRegion label={t('desk-tab-journal')} class="journal">
      <caption>{t('desk-found', { count: of })}</caption>
      <thead>
        <tr>
          <th scope="col" class="end">
            {t('desk-number-short')}
          </th>
          <th scope="col">{t('desk-journal-at')}</th>
          <th scope="col">{t('desk-journal-what')}</th>
          <th scope="col">{t('desk-journal-who')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <tr key={entry.seq} data-type={entry.event.type}>
            <td class="num end soft">{entry.seq}</td>
            <td class="num">
              <time dateTime={new Date(entry.at).toISOString()}>{dated(entry.at, state.plan.timeZone)}</time>
            </td>
            <td class="what">
              <bdi>{describe(state, entry)}</bdi>
            </td>
            <td>
              <bdi>{actorText(state, entry.by)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
