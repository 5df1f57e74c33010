import type { Millis } from '../domain/time.ts'

/** Waiting, as an argument: what is given here runs once after `ms`, unless what comes back is called before. */
export type After = (ms: Millis, run: () => void) => Cancel
export type Cancel = () => void

/** A pause in an async function. */
export const pause = (after: After, ms: Millis): Promise<void> => new Promise(resolve => after(ms, resolve))

/** The same, `'late'` where it takes longer than `ms`; what comes of the promise then is nobody's concern. */
export async function within<T>(after: After, ms: Millis, promise: Promise<T>): Promise<T | 'late'> {
  let cancel: Cancel = () => {}
  const late = new Promise<'late'>(resolve => {
    cancel = after(ms, () => resolve('late'))
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    cancel()
    promise.catch(() => {})
  }
}
