/** The connection, for every component below: `const live = useLive()`, and `useSession()` for the session's state. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { State } from '../../domain/state.ts'
import type { Instant, Millis } from '../../domain/time.ts'
import type { Live } from './contract.ts'
import { useFrame } from './frames.ts'

const LiveContext = createContext<Live | null>(null)

export function LiveProvider({ live, children }: { live: Live; children: ComponentChildren }) {
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>
}

export function useLive(): Live {
  const live = useContext(LiveContext)
  if (!live) throw new Error('no connection above this component')
  return live
}

/** The session's state; the component is drawn again with each entry. */
export function useSession(): State {
  return useLive().replica.read()
}

/** Whether what is shown is current and commands would be sent. */
export function useIsLive(): boolean {
  return useLive().link.value.state === 'live'
}

/** What `read` gives for the server's time: drawn again when that is another. Time stands still with what is shown. */
export function useTimed<T>(read: (now: Instant) => T): T {
  const live = useLive()
  return useFrame(() => {
    const link = live.link.value
    return read('since' in link ? link.since : live.clock.now())
  })
}

/** The server's time, truncated to steps of `step` ms. */
export const useNow = (step: Millis): Instant => useTimed(now => Math.floor(now / step) * step)
