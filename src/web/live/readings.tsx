/**
 * The orders of the lists, and when each is expected to speak, for every component of a page:
 *
 *   const readings = useReadings()      // a component that shows a list: drawn again with each entry
 *   const projection = useProjection()  // the same for times: with each entry, and as time passes
 *
 * What a row of a long list shows of them the list sets for it (ui/row-texts.ts).
 *
 * They are here, above all components, because each of them would otherwise work out what the others have: with 1,100
 * who wait, an entry would cost a page more than half a second.
 */
import { computed, type ReadonlySignal, useSignal } from '@preact/signals'
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo } from 'preact/hooks'
import type { Projection } from '../../domain/projection.ts'
import { Readings } from '../../domain/readings.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import { useLive, useNow } from './live.tsx'

export interface LiveReadings {
  /** Of the state as it is: others with each entry. */
  readonly current: ReadonlySignal<Readings>
  readonly projection: ReadonlySignal<Projection>
  /** When the time was last looked at. */
  readonly looked: ReadonlySignal<Instant>
}

/** Expected times are told in minutes: a look each few seconds is enough. */
const lookEveryMs: Millis = 5000

const ReadingsContext = createContext<LiveReadings | null>(null)

export function ReadingsProvider({ children }: { children: ComponentChildren }) {
  const { replica } = useLive()
  const now = useNow(lookEveryMs)
  const looked = useSignal(now)
  useEffect(() => {
    looked.value = now
  }, [now, looked])
  const readings = useMemo<LiveReadings>(() => {
    const current = computed(() => new Readings(replica.read()))
    // The last look may lie before what just happened, as before the start of the clock that now runs.
    const projection = computed(() => current.value.projection(Math.max(looked.value, current.value.state.at)))
    return { current, projection, looked }
  }, [replica, looked])
  return <ReadingsContext.Provider value={readings}>{children}</ReadingsContext.Provider>
}

export function useLiveReadings(): LiveReadings {
  const readings = useContext(ReadingsContext)
  if (!readings) throw new Error('no readings above this component')
  return readings
}

export const useReadings = (): Readings => useLiveReadings().current.value

export const useProjection = (): Projection => useLiveReadings().projection.value
