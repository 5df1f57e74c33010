import type { Waiting } from '../../../domain/listing.ts'
import type { Inscription, List } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, groupName, languageName, levelName, modeName } from '../../speech/names.ts'
import { timeOf } from '../../speech/times.ts'
import { dated } from '../../ui/moments.ts'
import { EnteredBy } from '../inscription/EnteredBy.tsx'
import { openInscription } from '../inscription/open.ts'
import { TableRegion } from '../TableRegion.tsx'

/** Who waits, in order: the same that the podium has. Each name opens the request and says why it stands there. */
export function WaitingTable({ list, rows }: { list: List; rows: readonly Waiting[] }) {
  const state = useSession()
  if (rows.length === 0) return <p class="soft empty">{t('desk-waiting-none')}</p>
  return (
    <TableRegion label={t('desk-waiting')} class="waiting">
      <caption>{t('desk-waiting-count', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col" class="end">
            <span class="hidden-visually">{t('desk-place')}</span>
          </th>
          <th scope="col">{t('desk-delegation')}</th>
          <th scope="col">{t('desk-speaker')}</th>
          <th scope="col">{t('desk-level')}</th>
          <th scope="col">{t('request-mode')}</th>
          <th scope="col">
            {t('request-received')}
            <small>{t('desk-entered-by')}</small>
          </th>
          <th scope="col" class="end">
            {t('desk-expected')}
          </th>
        </tr>
      </thead>
      {tiers(list, rows).map(([tier, members]) => (
        <tbody key={tier}>
          {list.precedence === 'ministerial-priority' && (
            <tr class="tier">
              <th scope="rowgroup" colSpan={7}>
                {t(`desk-tier-${tier}`)}
              </th>
            </tr>
          )}
          {members.map(row => {
            const inscription = state.inscriptions.get(row.inscriptionId)
            return inscription && <Row key={row.inscriptionId} row={row} inscription={inscription} />
          })}
        </tbody>
      ))}
    </TableRegion>
  )
}

/** The rows as they stand, in runs of one tier; a move may bring a tier twice. */
function tiers(list: List, rows: readonly Waiting[]): [tier: number, rows: Waiting[]][] {
  const runs: [number, Waiting[]][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && (run[0] === row.tier || list.precedence !== 'ministerial-priority')) run[1].push(row)
    else runs.push([row.tier, [row]])
  }
  return runs
}

function Row({ row, inscription }: { row: Waiting; inscription: Inscription }) {
  const state = useSession()
  const { speaker, onBehalfOf, placed } = inscription
  const { timeZone } = state.plan
  return (
    <tr>
      <td class="num end soft">{row.place}</td>
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
          <EnteredBy id={inscription.id} />
        </small>
      </td>
      <td class="num end">
        {row.expectedAt === null ? '—' : timeOf(row.expectedAt, timeZone)}
        {row.carriedOver && <small>{t('desk-carried-over')}</small>}
      </td>
    </tr>
  )
}
