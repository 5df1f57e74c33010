/**
 * The journal on this page: read once in full, then followed with what the connection brings. The state says how things
 * are; only the journal says who did each of them, and when.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { HeardEntry } from '../../../protocol/messages.ts'
import type { Replica } from '../../live/replica.ts'

export interface Book {
  readonly entries: ReadonlySignal<readonly HeardEntry[]>
  readonly status: ReadonlySignal<'reading' | 'read' | 'failed'>
  close(): void
}

/** `read` gives the whole journal as it is now, or throws. */
export function openBook(replica: Replica, read: () => Promise<readonly HeardEntry[]>): Book {
  const entries = signal<readonly HeardEntry[]>([])
  const status = signal<'reading' | 'read' | 'failed'>('reading')
  let reading = false
  let closed = false

  async function readAll(again = 1): Promise<void> {
    if (reading) return
    reading = true
    try {
      const all = await read()
      const joined = followed(all, replica)
      entries.value = joined ?? all
      status.value = 'read'
      reading = false
      // More came while it was read than the connection remembers; else the two agree again at the next entry.
      if (joined === null && again > 0 && !closed) await readAll(again - 1)
    } catch {
      status.value = 'failed'
      reading = false
    }
  }

  const stop = effect(() => {
    replica.version.value
    if (reading || replica.cursor === undefined) return
    const next = status.peek() === 'read' ? followed(entries.peek(), replica) : null
    if (next === null) void readAll()
    else if (next !== entries.peek()) entries.value = next
  })

  return {
    entries,
    status,
    close() {
      closed = true
      stop()
    },
  }
}

/** What is known, with what the replica has seen since; null where something between the two is missing or other. */
export function followed(known: readonly HeardEntry[], replica: Replica): readonly HeardEntry[] | null {
  const last = known.at(-1)
  const { cursor } = replica
  if (!cursor || last === undefined) return null
  // The page is behind what was read: it will catch up.
  if (cursor.seq < last.seq) return known.find(({ seq }) => seq === cursor.seq)?.digest === cursor.digest ? known : null
  if (cursor.seq === last.seq) return cursor.digest === last.digest ? known : null
  const more = replica.since(last.seq)
  return more[0]?.seq === last.seq + 1 ? [...known, ...more] : null
}

/** One entry a line, as `GET /api/sessions/:id/journal` gives them. */
export function readLines(text: string): HeardEntry[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as HeardEntry)
}
