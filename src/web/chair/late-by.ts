import type { Inscription, List } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import { t } from '../speech/language.ts'

/** When the list had last closed before a request came; null where it never had. */
export function closedBefore(list: List, receivedAt: Instant): Instant | null {
  const ends = list.windows.map(({ to }) => to).filter(to => to !== null && to < receivedAt)
  return ends.at(-1) ?? null
}

/** `one second after the list closed` */
export function lateText(list: List | undefined, { receivedAt }: Inscription): string {
  const closed = list ? closedBefore(list, receivedAt) : null
  if (closed === null) return t('chair-late-request')
  return t('chair-late-by', measure(receivedAt - closed))
}

function measure(ms: Millis): { unit: string; count: number } {
  const steps = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ] as const
  for (const [unit, size] of steps) if (ms >= size) return { unit, count: Math.floor(ms / size) }
  return { unit: 'second', count: Math.max(1, Math.round(ms / 1000)) }
}
