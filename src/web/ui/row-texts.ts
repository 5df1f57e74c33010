import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { useLayoutEffect, useMemo } from 'preact/hooks'
import type { InscriptionId } from '../../domain/ids.ts'
import type { Projection } from '../../domain/projection.ts'
import type { List } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { useProjection, useReadings } from '../live/readings.tsx'

/** What of a row changes although its request did not: as signals, so that of a thousand rows only these texts do. */
export interface RowTexts {
  /** Its place on the list; 1 is next. */
  readonly place: ReadonlySignal<number>
  /** The minute in which it is expected to speak; null where no time is expected. */
  readonly minute: ReadonlySignal<Instant | null>
  /** MT4: not in the meeting that has the item now. */
  readonly carriedOver: ReadonlySignal<boolean>
}

/**
 * The texts of each row of a list. They are compared and set here, once for the list: rows that each looked for
 * themselves would cost more than the drawing, even where nothing is new for them.
 */
export function useRowTexts(list: List): (id: InscriptionId) => RowTexts {
  const readings = useReadings()
  const queue = readings.queue(list)
  const projection = useProjection()
  const known = useMemo(() => new Map<InscriptionId, Texts>(), [list.id])
  useLayoutEffect(() => {
    batch(() => {
      queue.forEach(({ id }, k) => {
        const texts = known.get(id)
        if (!texts) return
        texts.place.value = k + 1
        texts.minute.value = minuteOf(projection, id)
        texts.carriedOver.value = isCarriedOver(projection, id)
      })
    })
  }, [queue, projection, known])
  return id => {
    const texts = known.get(id) ?? {
      place: signal(readings.place(id) ?? 0),
      minute: signal(minuteOf(projection, id)),
      carriedOver: signal(isCarriedOver(projection, id)),
    }
    known.set(id, texts)
    return texts
  }
}

interface Texts {
  readonly place: Signal<number>
  readonly minute: Signal<Instant | null>
  readonly carriedOver: Signal<boolean>
}

function minuteOf({ speakers }: Projection, id: InscriptionId): Instant | null {
  const at = speakers.get(id)?.at
  return at === undefined ? null : at - (at % 60_000)
}

const isCarriedOver = ({ speakers }: Projection, id: InscriptionId): boolean => speakers.get(id)?.carriedOver ?? false
