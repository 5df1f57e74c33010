import type { WrittenEntry } from './written.ts'

/** What this process wrote a moment ago and will hear of again, as whoever follows a journal hears of every entry. */
export interface OwnEchoes {
  add(entries: readonly WrittenEntry[]): void
  /** By its digest; once. */
  take(digest: string): WrittenEntry | undefined
}

/** `kept`: as many are remembered; the echo of one that was forgotten is read as any other's entry is. */
export function createOwnEchoes(kept: number): OwnEchoes {
  /** In the order of writing: the first key is the oldest. */
  const entries = new Map<string, WrittenEntry>()

  return {
    add(written) {
      for (const entry of written) entries.set(entry.digest, entry)
      for (const digest of entries.keys()) {
        if (entries.size <= kept) break
        entries.delete(digest)
      }
    },
    take(digest) {
      const entry = entries.get(digest)
      entries.delete(digest)
      return entry
    },
  }
}
