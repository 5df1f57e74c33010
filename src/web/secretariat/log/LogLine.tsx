import type { Instant } from '../../../domain/time.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import {
  delegationName,
  groupName,
  languageName,
  levelName,
  listName,
  meetingName,
  modeName,
} from '../../speech/names.ts'
import { clockText, dayOf, secondsOf } from '../../speech/times.ts'
import { Corrected } from './Corrected.tsx'
import { CorrectionNotes } from './CorrectionNotes.tsx'
import type { Facts, LogRow } from './log-rows.ts'
import { OutcomeCell } from './OutcomeCell.tsx'
import { PausesCell } from './PausesCell.tsx'

/** One row of the record; what was corrected stands beside what was recorded first. */
export function LogLine({ line, onCorrect }: { line: LogRow; onCorrect: () => void }) {
  const state = useSession()
  const { row, limitMs } = line
  const { timeZone } = state.plan
  const meeting = state.meetings.get(row.meetingId)
  const time = (at: Instant | null): string => (at === null ? '—' : secondsOf(at, timeZone))
  const fact = (key: keyof Facts, words: (facts: Facts) => string) => (
    <Corrected changed={line.changed.has(key)} holds={words(line.holds)} first={words(line.first)} />
  )
  const delegation = delegationName(state, row.delegationId)
  return (
    <tr data-status={row.status}>
      <td class="num end soft">{row.id}</td>
      <th scope="row">
        <bdi>{delegation}</bdi>
        <small>
          {fact('onBehalfOf', ({ onBehalfOf }) =>
            onBehalfOf ? t('desk-for-group', { group: groupName(state, onBehalfOf) }) : '',
          )}
        </small>
        {row.kind === 'reply' && <span class="tag">{t('desk-reply')}</span>}
      </th>
      <td>
        {fact('speaker', ({ speaker }) => [speaker?.name, speaker?.title].filter(Boolean).join(', '))}
        <small>{fact('level', ({ level }) => (level ? levelName(level) : ''))}</small>
      </td>
      <td>
        {fact('mode', ({ mode }) => modeName(mode))}
        <small>{fact('language', ({ language }) => (language ? languageName(language) : ''))}</small>
      </td>
      <td>
        {row.item && <bdi class="num">{row.item}</bdi>} {row.listId && listName(state, row.listId)}
        <small>{meeting && meetingName(state, meeting)}</small>
      </td>
      <td class="num times">
        <small>{dayOf(row.givenAt, timeZone)}</small>
        <span title={t('desk-given-at')}>{time(row.givenAt)}</span>
        <span>
          {fact('startedAt', ({ startedAt }) => time(startedAt))} – {fact('endedAt', ({ endedAt }) => time(endedAt))}
        </span>
      </td>
      <td class="num">
        {row.clock ? fact('usedMs', ({ usedMs }) => clockText(usedMs)) : '—'}{' '}
        <span class="soft" hidden={!row.clock}>
          {t('desk-of-limit', { limit: limitMs === null ? t('desk-no-limit') : clockText(limitMs) })}
        </span>
        {(line.holds.overrunMs > 0 || line.first.overrunMs > 0) && (
          <small class="over">{fact('overrunMs', ({ overrunMs }) => `+${clockText(overrunMs)}`)}</small>
        )}
      </td>
      <td>
        <PausesCell row={row} />
      </td>
      <td>
        <OutcomeCell row={row} />
        <CorrectionNotes row={row} />
      </td>
      <td class="end no-print">
        <button
          type="button"
          class="quiet small"
          aria-label={t('desk-correct-entry', { number: row.id, delegation })}
          onClick={onCorrect}
        >
          {t('desk-correct')}
        </button>
      </td>
    </tr>
  )
}
