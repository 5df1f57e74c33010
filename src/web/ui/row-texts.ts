import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { InscriptionId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { LiveReadings } from '../live/readings.tsx'

/** What of a row changes although its request did not: as signals, so that of a thousand rows only these texts do. */
export interface RowTexts {
  /** Its place on the list; 1 is next. */
  readonly place: ReadonlySignal<number | null>
  /** What `say` makes of the minute in which it is expected to speak, or of null where none is. */
  readonly expected: ReadonlySignal<string>
  /** MT4: not in the meeting that has the item now. */
  readonly carriedOver: ReadonlySignal<boolean>
}

export function useRowTexts(
  { current, projection }: LiveReadings,
  id: InscriptionId,
  say: (minute: Instant | null) => string,
): RowTexts {
  const minute = useComputed(() => {
    const at = projection.value.speakers.get(id)?.at
    return at === undefined ? null : at - (at % 60_000)
  })
  return {
    place: useComputed(() => current.value.place(id)),
    expected: useComputed(() => say(minute.value)),
    carriedOver: useComputed(() => projection.value.speakers.get(id)?.carriedOver ?? false),
  }
}
