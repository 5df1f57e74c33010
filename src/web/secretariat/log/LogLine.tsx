import type { InterventionRow } from '../../../domain/record/interventions.ts'
import { isOver } from '../../../domain/rules/clock.ts'
import type { Instant, Millis } from '../../../domain/time.ts'
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
import { CorrectedText } from './CorrectedText.tsx'
import { CorrectionNotes } from './CorrectionNotes.tsx'
import { OutcomeCell } from './OutcomeCell.tsx'
import { PausesCell } from './PausesCell.tsx'

/** One row of the record; what was corrected stands beside what was recorded first. */
export function LogLine({ row, onCorrect }: { row: InterventionRow; onCorrect: () => void }) {
  const state = useSession()
  const { limitMs } = row
  const { timeZone } = state.plan
  const meeting = state.meetings.get(row.meetingId)
  const time = (at: Instant | null): string => (at === null ? '—' : secondsOf(at, timeZone))
  const over = (ms: Millis): string => (isOver(ms) ? `+${clockText(ms)}` : '')
  const delegation = delegationName(state, row.delegationId)
  const hasClock = row.interpretation !== null
  return (
    <tr data-status={row.status}>
      <td class="num end soft">{row.interventionId}</td>
      <th scope="row">
        <bdi>{delegation}</bdi>
        <small>
          <CorrectedText
            row={row}
            fact="onBehalfOf"
            words={group => (group ? t('log-for-group', { group: groupName(state, group) }) : '')}
          />
        </small>
        {row.kind === 'reply' && <span class="tag">{t('log-reply')}</span>}
      </th>
      <td>
        <CorrectedText
          row={row}
          fact="speaker"
          words={speaker => [speaker?.name, speaker?.title].filter(Boolean).join(', ')}
        />
        <small>
          <CorrectedText row={row} fact="level" words={level => (level ? levelName(level) : '')} />
        </small>
      </td>
      <td>
        <CorrectedText row={row} fact="mode" words={modeName} />
        <small>
          <CorrectedText row={row} fact="language" words={language => (language ? languageName(language) : '')} />
        </small>
      </td>
      <td>
        {row.item && <bdi class="num">{row.item}</bdi>} {row.listId && listName(state, row.listId)}
        <small>{meeting && meetingName(state, meeting)}</small>
      </td>
      <td class="num times">
        <small>{dayOf(row.givenAt, timeZone)}</small>
        <span title={t('desk-given-at')}>{time(row.givenAt)}</span>
        <span>
          <CorrectedText row={row} fact="startedAt" words={time} /> –{' '}
          <CorrectedText row={row} fact="endedAt" words={time} />
        </span>
      </td>
      <td class="num">
        {hasClock ? <CorrectedText row={row} fact="usedMs" words={clockText} /> : '—'}{' '}
        <span class="soft" hidden={!hasClock}>
          {t('desk-of-limit', { limit: limitMs === null ? t('desk-no-limit') : clockText(limitMs) })}
        </span>
        <small class="over">
          <CorrectedText row={row} fact="overrunMs" words={over} />
        </small>
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
          aria-label={t('desk-correct-entry', { number: row.interventionId, delegation })}
          onClick={onCorrect}
        >
          {t('desk-correct')}
        </button>
      </td>
    </tr>
  )
}
