import type { InscriptionId } from '../../../domain/ids.ts'
import { useSession } from '../../live/live.tsx'
import { actorText } from '../actor.ts'
import { useBook } from '../book/BookContext.tsx'

/** Who entered a request: the delegation itself, or someone at this desk. */
export function EnteredBy({ id }: { id: InscriptionId }) {
  const state = useSession()
  const seq = state.inscriptions.get(id)?.seq ?? 0
  // The journal has no gaps: entry n stands at n − 1.
  const entry = useBook().entries.value[seq - 1]
  return entry ? <bdi>{actorText(state, entry.by)}</bdi> : null
}
