import type { Connection } from './redis/connect.ts'
import type { Keys } from './redis/keys.ts'

/**
 * The layout of what is stored beside and around the entries of the journals: the embedded folder, or the keys of a Redis.
 * The entries have versions of their own (protocol/upcasts.ts).
 */

/** What brings a store from one layout to the next. Again after a crash in the middle it must come to the same. */
export type LayoutStep<Place> = (place: Place) => Promise<void>

/**
 * Where a store keeps the number of its layout. What `Place` is, the steps of that kind of store know: a folder, or a
 * connection with its keys.
 */
export interface LayoutStore<Place> {
  readonly place: Place
  /** For people. */
  readonly where: string
  /** undefined where none was ever written: release 0.1.0 wrote none, and what it left is layout 1. */
  read(): Promise<string | undefined>
  write(layout: string): Promise<void>
}

/** The first step leads from layout 1 to 2. Both kinds of store are still as release 0.1.0 left them: layout 1. */
export const embeddedSteps: readonly LayoutStep<string>[] = []
export const redisSteps: readonly LayoutStep<{ readonly redis: Connection; readonly keys: Keys }>[] = []

/**
 * Brings a store to the layout of this build, step by step, and writes each number that is reached. Throws an `Error` that
 * says what to do where the layout is a newer build's, or no number.
 */
export async function settleLayout<Place>(
  store: LayoutStore<Place>,
  steps: readonly LayoutStep<Place>[],
): Promise<void> {
  const newest = steps.length + 1
  const found = await store.read()
  const layout = found === undefined ? 1 : Number(found)
  if (!Number.isInteger(layout) || layout < 1) {
    throw new Error(`${store.where} holds “${found}” where the number of its layout should be: restore it, or a backup`)
  }
  if (layout > newest) {
    throw new Error(
      `${store.where} has layout ${layout}, which a newer version of the service made; this one knows ${newest}: update it`,
    )
  }
  if (found === undefined) await store.write('1')
  for (const [index, step] of steps.slice(layout - 1).entries()) {
    await step(store.place)
    await store.write(String(layout + index + 1))
  }
}
