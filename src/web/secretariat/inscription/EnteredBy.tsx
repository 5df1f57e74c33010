import type { Inscription } from '../../../domain/state.ts'
import type { Actor } from '../../../domain/vocabulary.ts'
import { useLive } from '../../live/live.tsx'
import { actorText } from '../actor.ts'
import { useBook } from '../book/BookContext.tsx'

/** Who entered a request: the delegation itself, or someone at this desk. */
export function EnteredBy({ by }: { by: Actor | undefined }) {
  const { replica } = useLive()
  return by ? <bdi>{actorText(replica.state, by)}</bdi> : null
}

/** Who entered each request, as the journal says; undefined until it is read. */
export function useEnteredBy(): (inscription: Inscription) => Actor | undefined {
  const entries = useBook().entries.value
  // The journal has no gaps: entry n stands at n − 1.
  return ({ seq }) => entries[seq - 1]?.by
}
