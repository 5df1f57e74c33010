/** Things that follow the time: looked at on each frame, drawn only when what is shown changes. */
import { useEffect, useReducer, useRef } from 'preact/hooks'

const followers = new Set<() => void>()
let asked = 0

function frame(): void {
  asked = 0
  for (const follower of followers) follower()
  if (followers.size > 0) asked = requestAnimationFrame(frame)
}

function onFrame(follower: () => void): () => void {
  followers.add(follower)
  if (asked === 0) asked = requestAnimationFrame(frame)
  return () => followers.delete(follower)
}

/** What `compute` gives now; the component is drawn again when that is no longer the `same`. */
export function useFrame<T>(compute: () => T, same: (a: T, b: T) => boolean = Object.is): T {
  const [, draw] = useReducer((n: number) => n + 1, 0)
  const shown = compute()
  const latest = useRef({ compute, same, shown })
  latest.current = { compute, same, shown }
  useEffect(
    () =>
      onFrame(() => {
        const { compute, same, shown } = latest.current
        if (!same(compute(), shown)) draw(undefined)
      }),
    [],
  )
  return shown
}
