import type { List } from '../../../domain/state.ts'
import type { Category } from '../../../domain/vocabulary.ts'
import { useReadings } from '../../live/readings.tsx'
import { t } from '../../speech/language.ts'
import { useRowTexts } from '../../ui/row-texts.ts'
import { runsOf } from '../../ui/runs.ts'
import { useEnteredBy } from '../inscription/EnteredBy.tsx'
import { TableRegion } from '../TableRegion.tsx'
import { WaitingRow } from './WaitingRow.tsx'

/** Who waits, in order: the same that the podium has. Each name opens the request and says why it stands there. */
export function WaitingTable({ list }: { list: List }) {
  const readings = useReadings()
  const { state } = readings
  const queue = readings.queue(list)
  const texts = useRowTexts(list)
  const enteredBy = useEnteredBy()
  if (queue.length === 0) return <p class="soft empty">{t('desk-waiting-none')}</p>
  return (
    <TableRegion label={t('desk-waiting')} class="waiting">
      <caption>{t('desk-waiting-count', { count: queue.length })}</caption>
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
      {runsOf(state, list, queue, (category, tier) => headingOf(list, category, tier)).map(({ heading, members }) => (
        <tbody key={heading}>
          {heading && (
            <tr class="tier">
              <th scope="rowgroup" colSpan={7}>
                {heading}
              </th>
            </tr>
          )}
          {members.map(inscription => (
            <WaitingRow
              key={inscription.id}
              state={state}
              texts={texts(inscription.id)}
              inscription={inscription}
              delegation={state.delegations.get(inscription.delegationId)}
              by={enteredBy(inscription)}
            />
          ))}
        </tbody>
      ))}
    </TableRegion>
  )
}

/** PR1: the tier, where the list has two; of those who are no States Parties the category. */
function headingOf(list: List, category: Category, tier: number): string {
  if (category !== 'state-party') return t(`category-${category}`)
  return list.precedence === 'ministerial-priority' ? t(`desk-tier-${tier}`) : ''
}
