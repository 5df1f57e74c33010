import { useComputed } from '@preact/signals'
import { tierOf } from '../../domain/rules/precedence.ts'
import { t } from '../speech/language.ts'
import { delegationName, groupName, languageName, levelName } from '../speech/names.ts'
import { timeOf } from '../speech/times.ts'
import { memo } from '../ui/memo.tsx'
import { useDragging } from './dragging.ts'
import { EntryDetail } from './EntryDetail.tsx'
import type { EntryProps } from './entry-props.ts'
import { Link } from './Link.tsx'

export const Entry = memo((props: EntryProps) => {
  const { state, texts, inscription, expanded, movable, actions } = props
  const { timeZone } = state.plan
  const { id, level, language, onBehalfOf, delegationId } = inscription
  const { place, minute, carriedOver } = texts
  const expected = useComputed(() => (minute.value === null ? '' : timeOf(minute.value, timeZone)))
  const { element, edge, dragged } = useDragging(id, movable, actions)
  const isFirst = useComputed(() => place.value === 1 || undefined)
  const detail = `entry-${id}`
  const keyed = (event: KeyboardEvent): void => {
    if (!event.altKey || !movable) return
    const to = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined
    if (to !== undefined && actions.step(id, to)) event.preventDefault()
  }
  return (
    <li
      ref={element}
      class="entry"
      data-first={isFirst}
      data-edge={edge.value ?? undefined}
      data-dragged={dragged.value || undefined}
      data-movable={movable || undefined}
    >
      {movable && <span class="entry-grip" aria-hidden="true" />}
      <button
        type="button"
        class="entry-head"
        aria-expanded={expanded}
        aria-controls={detail}
        aria-keyshortcuts={movable ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => actions.expand(id)}
        onKeyDown={keyed}
      >
        <span class="entry-place num">{place}</span>
        <b>
          <bdi>{delegationName(state, delegationId)}</bdi>
        </b>
        <span class="entry-time num" data-carried={carriedOver.value || undefined}>
          {expected}
        </span>
        <span class="entry-meta">
          {(tierOf(props.precedence, level) === 1 || level === 'vice-minister') && level !== 'other' && (
            <span class="tag strong">{levelName(level)}</span>
          )}
          <Link inscription={inscription} />
          <span class="tag language">{languageName(language)}</span>
          {onBehalfOf && onBehalfOf !== delegationId && <span class="tag">{groupName(state, onBehalfOf)}</span>}
          {inscription.placed && <span class="tag warn">{t('chair-moved')}</span>}
          {inscription.absences > 0 && <span class="tag warn">{t('chair-was-absent')}</span>}
          {inscription.status === 'interrupted' && <span class="tag warn">{t('chair-resumes')}</span>}
          {carriedOver.value && <span class="tag warn">{t('chair-carried-over')}</span>}
        </span>
      </button>
      {expanded && (
        <div class="entry-detail" id={detail}>
          <EntryDetail {...props} />
        </div>
      )}
    </li>
  )
})
