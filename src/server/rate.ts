import type { Millis } from '../domain/time.ts'
import type { Rate } from './config.ts'

/** A bucket of tokens: so many at once, so many a second in the long run. */
export interface Bucket {
  /** 0: go on; otherwise in how many milliseconds to try again. */
  take(): Millis
  /** Whether it is as a new one. */
  isFull(): boolean
}

/** Buckets by key. */
export interface Limiter {
  /** 0: go on; otherwise in how many milliseconds to try again. */
  take(key: string): Millis
}

const most = 50_000

/** `elapsed`: milliseconds from anywhere, never backwards. */
export function createBucket({ perSecond, burst }: Rate, elapsed: () => Millis): Bucket {
  let tokens = burst
  let filledAt = elapsed()

  function fill(): void {
    const now = elapsed()
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond)
    filledAt = now
  }

  return {
    take() {
      fill()
      if (tokens < 1) return Math.ceil(((1 - tokens) / perSecond) * 1000)
      tokens -= 1
      return 0
    },
    isFull() {
      fill()
      return tokens >= burst
    },
  }
}

/** `elapsed`: milliseconds from anywhere, never backwards. */
export function createLimiter(rate: Rate, elapsed: () => Millis): Limiter {
  const buckets = new Map<string, Bucket>()

  function added(key: string): Bucket {
    // Full buckets say nothing that a new one would not.
    if (buckets.size >= most) for (const [other, bucket] of buckets) if (bucket.isFull()) buckets.delete(other)
    const bucket = createBucket(rate, elapsed)
    buckets.set(key, bucket)
    return bucket
  }

  return {
    take: key => (buckets.get(key) ?? added(key)).take(),
  }
}
