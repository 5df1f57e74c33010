/**
 * When a page that is too old for the service loads itself again: after a few seconds, in which one can see why; never
 * while the person is busy at it; and not in a circle where loading it again brings the same page back.
 */
import type { Instant, Millis } from '../../domain/time.ts'

export type Reload =
  | { readonly name: 'counting'; readonly dueAt: Instant }
  /** The person is writing or speaking: it waits until that is done, unless it is told not to. */
  | { readonly name: 'waiting' }
  /** It was loaded again a moment ago, and is the same page: not before `until`. */
  | { readonly name: 'futile'; readonly until: Instant }
  | { readonly name: 'due' }

export interface Circumstances {
  readonly now: Instant
  readonly busy: boolean
  /** When this same build was last loaded again by itself; null where it was not. */
  readonly lastAt: Instant | null
}

export const countedMs: Millis = 5000
export const futileFor: Millis = 60_000

/** How it goes on, looked at several times a second; null before the first look. */
export function nextReload(was: Reload | null, { now, busy, lastAt }: Circumstances): Reload {
  if (was?.name === 'due') return was
  if (was?.name === 'futile' && now < was.until) return was
  // A clock that was set back meanwhile must not make it wait for hours.
  if (was === null && lastAt !== null && Math.abs(now - lastAt) < futileFor) {
    return { name: 'futile', until: lastAt + futileFor }
  }
  if (busy) return { name: 'waiting' }
  if (was?.name !== 'counting') return { name: 'counting', dueAt: now + countedMs }
  return now >= was.dueAt ? { name: 'due' } : was
}

/** What the tab remembers over its own reloads. */
export interface ReloadMemory {
  /** When the page of this build was last loaded again by itself. Where nothing can be remembered: now. */
  lastAt(now: Instant): Instant | null
  /** False where it could not be remembered. */
  remember(at: Instant): boolean
}

const key = 'rostrum.reloaded'

/** `storage` may throw, as browsers' does where it is not allowed. */
export function createReloadMemory(build: string, storage: () => Pick<Storage, 'getItem' | 'setItem'>): ReloadMemory {
  return {
    lastAt(now) {
      try {
        const [of, at] = storage().getItem(key)?.split(' ') ?? []
        return of === build ? Number(at) : null
      } catch {
        return now
      }
    },
    remember(at) {
      try {
        storage().setItem(key, `${build} ${at}`)
        return true
      } catch {
        return false
      }
    },
  }
}
