import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName, groupName, languageName, levelName } from '../speech/names.ts'
import { timeOf } from '../speech/times.ts'
import { useDragging } from './dragging.ts'
import { EntryDetail } from './EntryDetail.tsx'
import type { EntryProps } from './entry-props.ts'
import { Link } from './Link.tsx'

export function Entry(props: EntryProps) {
  const { row, inscription, heading, expanded, onExpand, onMove } = props
  const state = useSession()
  const { timeZone } = state.plan
  const { element, edge, dragged } = useDragging(row.inscriptionId, props.after, onMove)
  const { level, language, onBehalfOf, delegationId } = inscription
  const detail = `entry-${row.inscriptionId}`
  const keyed = (event: KeyboardEvent): void => {
    if (!event.altKey || !onMove) return
    const to = event.key === 'ArrowUp' ? props.above : event.key === 'ArrowDown' ? props.below : undefined
    if (to === undefined) return
    event.preventDefault()
    onMove(row.inscriptionId, to)
  }
  return (
    <>
      {heading && (
        <li class="tier" aria-hidden="true">
          {heading}
        </li>
      )}
      <li
        ref={element}
        class="entry"
        data-first={row.place === 1 || undefined}
        data-edge={edge.value ?? undefined}
        data-dragged={dragged.value || undefined}
        data-movable={onMove ? true : undefined}
      >
        {onMove && <span class="entry-grip" aria-hidden="true" />}
        <button
          type="button"
          class="entry-head"
          aria-expanded={expanded}
          aria-controls={detail}
          aria-keyshortcuts={onMove && 'Alt+ArrowUp Alt+ArrowDown'}
          onClick={onExpand}
          onKeyDown={keyed}
        >
          <span class="entry-place num">{row.place}</span>
          <b>
            <bdi>{delegationName(state, delegationId)}</bdi>
          </b>
          <span class="entry-time num" data-carried={row.carriedOver || undefined}>
            {row.expectedAt === null ? '' : timeOf(row.expectedAt, timeZone)}
          </span>
          <span class="entry-meta">
            {(row.tier === 1 || level === 'vice-minister') && level !== 'other' && (
              <span class="tag strong">{levelName(level)}</span>
            )}
            <Link inscription={inscription} />
            <span class="tag language">{languageName(language)}</span>
            {onBehalfOf && onBehalfOf !== delegationId && <span class="tag">{groupName(state, onBehalfOf)}</span>}
            {inscription.placed && <span class="tag warn">{t('chair-moved')}</span>}
            {inscription.absences > 0 && <span class="tag warn">{t('chair-was-absent')}</span>}
            {inscription.status === 'interrupted' && <span class="tag warn">{t('chair-resumes')}</span>}
            {row.carriedOver && <span class="tag warn">{t('chair-carried-over')}</span>}
          </span>
        </button>
        {expanded && (
          <div class="entry-detail" id={detail}>
            <EntryDetail {...props} />
          </div>
        )}
      </li>
    </>
  )
}
