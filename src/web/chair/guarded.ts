/**
 * FL5 for human hands: a button whose meaning has just changed under the finger still means what it said. Whoever
 * presses within the time of a reaction gives the earlier command, on top of what was seen then; the service refuses
 * it as stale, and the page shows what changed.
 */
import { useRef } from 'preact/hooks'
import type { Command } from '../../domain/commands.ts'
import type { Millis } from '../../domain/time.ts'

const reactionMs: Millis = 350

interface Meaning {
  readonly identity: string
  readonly command: Command | null
  readonly seq: number
  /** The key that stands for it. */
  readonly key: string | undefined
}

export interface Guarded {
  /** What a press means at this moment. A key says for itself what is meant: it takes only a meaning that it stands for. */
  pressed(key?: string): Meaning
  /** Whether the change that follows is one's own doing, and seen at once. */
  own(mine: boolean): void
}

export function useGuarded(meaning: Meaning): Guarded {
  const held = useRef({ now: meaning, before: meaning, at: Number.NEGATIVE_INFINITY, own: false })
  const { current } = held
  if (current.now.identity !== meaning.identity) {
    current.before = current.now
    current.at = current.own ? Number.NEGATIVE_INFINITY : performance.now()
    current.own = false
  }
  current.now = meaning
  return {
    pressed(key) {
      const early = performance.now() - current.at < reactionMs
      return early && (key === undefined || key === current.before.key) ? current.before : current.now
    },
    own(mine) {
      current.own = mine
    },
  }
}
