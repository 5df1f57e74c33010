import { useSignal } from '@preact/signals'
import type { InscriptionId } from '../../domain/ids.ts'
import type { Waiting } from '../../domain/listing.ts'
import type { Inscription, List, Meeting, State } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { useMay } from '../ui/may.ts'
import { Entry } from './Entry.tsx'
import { MoveDialog } from './MoveDialog.tsx'

/** Where somebody is to be put: before another, or with null at the end. */
interface Move {
  readonly id: InscriptionId
  readonly before: InscriptionId | null
}

export function Entries(props: { list: List; waiting: readonly Waiting[]; meeting: Meeting | undefined }) {
  const { list, waiting, meeting } = props
  const state = useSession()
  const may = useMay()
  const open = useSignal<InscriptionId | null>(null)
  const moving = useSignal<Move | null>(null)
  const at = (place: number): InscriptionId | null => waiting[place]?.inscriptionId ?? null
  const canMove = may('MoveInscription') && waiting.length > 1
  let heading = ''
  return (
    <>
      <ol class="entries">
        {waiting.map((row, place) => {
          const inscription = state.inscriptions.get(row.inscriptionId)
          if (!inscription) return null
          // Who was moved stands where they were put, under the heading that happens to be there.
          const own = inscription.placed ? heading : headingOf(state, list, inscription, row.tier)
          const begins = own !== heading
          heading = own
          return (
            <Entry
              key={row.inscriptionId}
              row={row}
              inscription={inscription}
              list={list}
              meeting={meeting}
              heading={begins ? own : null}
              expanded={open.value === row.inscriptionId}
              onExpand={() => {
                open.value = open.value === row.inscriptionId ? null : row.inscriptionId
              }}
              onMove={
                canMove
                  ? (id, before) => {
                      // Who was in the hand may have left the list meanwhile.
                      const waits = waiting.some(({ inscriptionId }) => inscriptionId === id)
                      if (waits && before !== id) moving.value = { id, before }
                    }
                  : undefined
              }
              above={place > 0 ? at(place - 1) : undefined}
              below={place + 1 < waiting.length ? at(place + 2) : undefined}
              after={at(place + 1)}
            />
          )
        })}
      </ol>
      {moving.value && (
        <MoveDialog
          id={moving.value.id}
          before={moving.value.before}
          waiting={waiting}
          onClose={() => {
            moving.value = null
          }}
        />
      )}
    </>
  )
}

/** The heading of the group that an entry stands in by the rules: category first, then tier (PR1, PR2). */
function headingOf(state: State, list: List, inscription: Inscription, tier: number): string {
  const category = state.delegations.get(inscription.delegationId)?.category ?? 'ngo'
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
