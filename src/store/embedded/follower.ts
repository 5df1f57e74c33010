import { setImmediate as turn } from 'node:timers/promises'
import type { SessionId } from '../../domain/ids.ts'
import { positionAfter } from '../chain.ts'
import { DamagedEntryError, DivergedError, type Following, type Listener, type Position } from '../contract.ts'
import { notify } from '../notify.ts'
import type { WrittenEntry } from '../written.ts'
import { assertStill, pageAfter, type Store } from './database.ts'

export interface Follower extends Following {
  appended(after: Position, entries: readonly WrittenEntry[]): void
}

/** Follows one session of this process's own store: reads up to the top, then takes what is appended as it comes. */
export function following(
  store: Store,
  session: SessionId,
  after: Position,
  listener: Listener,
  done: () => void,
): Follower {
  let position = after
  let closed = false
  let reading = true

  function close(): void {
    closed = true
    done()
  }

  async function catchUp(): Promise<void> {
    await turn()
    try {
      if (!closed) assertStill(store, session, position)
      while (!closed) {
        const entries = pageAfter(store, session, position)
        if (entries.length === 0) break
        deliver(entries)
        await turn()
      }
    } catch (error) {
      if (!(error instanceof DivergedError || error instanceof DamagedEntryError)) throw error
      close()
      notify(() => listener.onBroken(error))
    } finally {
      reading = false
    }
  }

  function deliver(entries: readonly WrittenEntry[]): void {
    position = positionAfter(position, entries)
    notify(() => listener.onEntries(entries))
  }

  void catchUp()
  return {
    close,
    appended(before, entries) {
      if (closed || reading) return
      if (before.seq === position.seq && before.digest === position.digest) return deliver(entries)
      reading = true
      void catchUp()
    },
  }
}
