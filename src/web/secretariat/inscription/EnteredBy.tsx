import { useComputed } from '@preact/signals'
import type { Inscription } from '../../../domain/state.ts'
import { useLive } from '../../live/live.tsx'
import { actorText } from '../actor.ts'
import { useBook } from '../book/BookContext.tsx'

/** Who entered a request: the delegation itself, or someone at this desk. */
export function EnteredBy({ inscription: { seq } }: { inscription: Inscription }) {
  const { replica } = useLive()
  const { entries } = useBook()
  // The journal has no gaps: entry n stands at n − 1. Who wrote it stays the same, however it grows.
  const by = useComputed(() => entries.value[seq - 1]?.by).value
  return by ? <bdi>{actorText(replica.state, by)}</bdi> : null
}
