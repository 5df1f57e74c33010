import type { ItemSymbol } from '../../../domain/ids.ts'
import type { Readings } from '../../../domain/readings.ts'
import { currentItem } from '../../../domain/rules/meetings.ts'
import type { Meeting } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { useReadings } from '../../live/readings.tsx'
import { t } from '../../speech/language.ts'
import { itemTitle } from '../../speech/names.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'

/** What the meeting is to deal with, and how far it is; an item may be resumed that was concluded or never planned. */
export function MeetingItems({ meeting }: { meeting: Meeting }) {
  const state = useSession()
  const planned = meeting.items
  const added = meeting.takenUp.map(({ symbol }) => symbol).filter(symbol => !planned.includes(symbol))
  const others = state.plan.agenda
    .map(({ symbol }) => symbol)
    .filter(symbol => !planned.includes(symbol) && !added.includes(symbol))
  return (
    <ul class="plain items">
      {[...planned, ...new Set(added)].map(symbol => (
        <Item key={symbol} meeting={meeting} symbol={symbol} />
      ))}
      {meeting.status === 'open' && others.length > 0 && <Another meeting={meeting} symbols={others} />}
    </ul>
  )
}

function Item({ meeting, symbol }: { meeting: Meeting; symbol: ItemSymbol }) {
  const state = useSession()
  const stage = stageOf(meeting, symbol)
  const waiting = waitingOn(useReadings(), symbol)
  const open = meeting.status === 'open'
  return (
    <li>
      <div>
        <bdi class="num">{symbol}</bdi> {itemTitle(state, symbol)}{' '}
        <span class="small item-state">
          {stage !== 'to-come' && (
            <span class={`tag ${stage === 'current' ? 'go' : ''}`}>{t(`desk-item-${stage}`)}</span>
          )}
          {waiting > 0 && <span class="soft">{t('desk-waiting-count', { count: waiting })}</span>}
        </span>
      </div>
      {open && stage !== 'current' && (
        <CommandButton
          class="small no-print"
          label={t('desk-take-up-item', { symbol })}
          command={() => ({ type: 'TakeUpItem', meetingId: meeting.id, symbol })}
        >
          {t('desk-take-up')}
        </CommandButton>
      )}
      {open && stage === 'current' && (
        <CommandButton
          class="small no-print"
          label={t('desk-conclude-item', { symbol })}
          command={() => ({ type: 'ConcludeItem', meetingId: meeting.id, symbol })}
        >
          {t('desk-conclude')}
        </CommandButton>
      )}
    </li>
  )
}

/** An item of the agenda that was not planned here. */
function Another({ meeting, symbols }: { meeting: Meeting; symbols: readonly ItemSymbol[] }) {
  const state = useSession()
  return (
    <li class="no-print">
      <details>
        <summary class="small">{t('desk-item-another')}</summary>
        <ul class="plain items">
          {symbols.map(symbol => (
            <li key={symbol}>
              <div>
                <bdi class="num">{symbol}</bdi> {itemTitle(state, symbol)}
              </div>
              <CommandButton
                class="small"
                label={t('desk-take-up-item', { symbol })}
                command={() => ({ type: 'TakeUpItem', meetingId: meeting.id, symbol })}
              >
                {t('desk-take-up')}
              </CommandButton>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

function stageOf(meeting: Meeting, symbol: ItemSymbol): 'to-come' | 'current' | 'open' | 'concluded' {
  if (currentItem(meeting) === symbol) return 'current'
  const last = meeting.takenUp.filter(item => item.symbol === symbol).at(-1)
  if (!last) return 'to-come'
  return last.concluded ? 'concluded' : 'open'
}

function waitingOn(readings: Readings, symbol: ItemSymbol): number {
  return [...readings.state.lists.values()]
    .filter(({ item }) => item === symbol)
    .reduce((count, list) => count + readings.queue(list).length, 0)
}
