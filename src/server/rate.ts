import type { Millis } from '../domain/time.ts'
import type { Rate } from './config.ts'

/** Token buckets by key: so many at once, so many a second in the long run. */
export interface Limiter {
  /** 0: go on; otherwise in how many milliseconds to try again. */
  take(key: string): Millis
}

interface Bucket {
  tokens: number
  filledAt: Millis
}

const most = 50_000

/** `elapsed`: milliseconds from anywhere, never backwards. */
export function createLimiter({ perSecond, burst }: Rate, elapsed: () => Millis): Limiter {
  const buckets = new Map<string, Bucket>()

  /** Full buckets say nothing that a new one would not. */
  function sweep(now: Millis): void {
    for (const [key, { tokens, filledAt }] of buckets) {
      if (tokens + ((now - filledAt) / 1000) * perSecond >= burst) buckets.delete(key)
    }
  }

  return {
    take(key) {
      const now = elapsed()
      const bucket = buckets.get(key) ?? { tokens: burst, filledAt: now }
      bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond)
      bucket.filledAt = now
      if (!buckets.has(key)) {
        if (buckets.size >= most) sweep(now)
        buckets.set(key, bucket)
      }
      if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / perSecond) * 1000)
      bucket.tokens -= 1
      return 0
    },
  }
}
