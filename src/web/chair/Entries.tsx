import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { InscriptionId } from '../../domain/ids.ts'
import type { List, Meeting } from '../../domain/state.ts'
import type { Category } from '../../domain/vocabulary.ts'
import { useLiveReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { useMay } from '../ui/may.ts'
import { useRowTexts } from '../ui/row-texts.ts'
import { runsOf } from '../ui/runs.ts'
import { Entry } from './Entry.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { behind, type EntryActions, stepTo } from './moving.ts'

/** Where somebody is to be put: before another, or with null at the end. */
interface Move {
  readonly id: InscriptionId
  readonly before: InscriptionId | null
}

export function Entries({ list, meeting }: { list: List; meeting: Meeting | undefined }) {
  const readings = useLiveReadings()
  const { state } = readings.current.value
  const queue = readings.current.value.queue(list)
  const runs = runsOf(state, list, queue, (category, tier) => headingOf(list, category, tier))
  const texts = useRowTexts(list)
  const may = useMay()
  const open = useSignal<InscriptionId | null>(null)
  const moving = useSignal<Move | null>(null)
  const movable = may('MoveInscription') && queue.length > 1
  const actions = useMemo<EntryActions>(() => {
    const waiting = () => readings.current.peek().queue(list)
    const move = (id: InscriptionId, before: InscriptionId | null): void => {
      // Who was in the hand may have left the list meanwhile.
      if (before !== id && waiting().some(each => each.id === id)) moving.value = { id, before }
    }
    return {
      expand(id) {
        open.value = open.peek() === id ? null : id
      },
      move,
      drop: (id, at, side) => move(id, side === 'before' ? at : behind(waiting(), at)),
      step(id, to) {
        const before = stepTo(waiting(), id, to)
        if (before !== undefined) move(id, before)
        return before !== undefined
      },
    }
  }, [readings, list.id])
  return (
    <>
      <ol class="entries">
        {runs.flatMap(({ heading, members }) => [
          heading && (
            <li key={heading} class="tier">
              <h2>{heading}</h2>
            </li>
          ),
          ...members.map(inscription => (
            <Entry
              key={inscription.id}
              state={state}
              texts={texts(inscription.id)}
              inscription={inscription}
              delegation={state.delegations.get(inscription.delegationId)}
              precedence={list.precedence}
              meeting={open.value === inscription.id ? meeting : undefined}
              expanded={open.value === inscription.id}
              movable={movable}
              actions={actions}
            />
          )),
        ])}
      </ol>
      {moving.value && (
        <MoveDialog
          id={moving.value.id}
          before={moving.value.before}
          queue={queue}
          onClose={() => {
            moving.value = null
          }}
        />
      )}
    </>
  )
}

/** The heading of the group that an entry stands in by the rules: category first, then tier (PR1, PR2). */
function headingOf(list: List, category: Category, tier: number): string {
  if (category !== 'state-party') return t(`category-${category}`)
  switch (list.precedence) {
    case 'ministerial-priority':
      return t(tier === 1 ? 'chair-tier-ministers' : 'chair-tier-rest')
    case 'protocol-ladder':
      return t(`chair-ladder-${tier}`)
    default:
      return ''
  }
}
