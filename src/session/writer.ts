import type { SessionId } from '../domain/ids.ts'
import type { Refusal } from '../domain/refusals.ts'
import type { Millis } from '../domain/time.ts'
import { unreachable } from '../domain/unreachable.ts'
import type { Appended, Journal, Position, RefusedCommand } from '../store/contract.ts'
import type { WrittenEntry } from '../store/written.ts'
import type { Proposal } from './proposal.ts'
import type { Replica } from './replica.ts'

/**
 * What became of a try: `good`, what was decided stands and may be answered; `again`, decide again, as more is known now;
 * `behind`, the same after reading on; `not-durable`, it is written and must not be answered yet.
 */
export type Tried = 'good' | 'again' | 'behind' | 'not-durable'

/** Writes what a session decides, and answers for its being durable (RC3). Throws `UnavailableError`. */
export interface Writer {
  /** `good` unless what was written last is still on its way to the replicas. */
  settled(): Promise<Tried>
  /** Writes what is to be written, on top of what it was decided on. */
  write(proposal: Proposal): Promise<Tried>
}

export function createWriter(options: {
  readonly id: SessionId
  readonly journal: Journal
  readonly replica: Replica
  readonly bounded: <T>(promise: Promise<T>) => Promise<T>
  readonly elapsed: () => Millis
  readonly observe?: (append: { readonly ms: Millis; readonly entries: number; readonly outcome: string }) => void
}): Writer {
  const { id, journal, replica, bounded, elapsed, observe } = options
  /** Up to where the journal is known to be durable. Replication is in order: each entry stands for those before it. */
  let durableSeq = 0
  /** What this node wrote last did not reach its replicas. */
  let unconfirmed = false
  replica.subscribe({
    onResync() {
      durableSeq = 0
      unconfirmed = false
    },
  })

  /** The last entry is written once more, which changes nothing and waits for the replicas to have it. */
  async function confirm(): Promise<Tried> {
    return replica.last ? append(replica.last.on, [replica.last.entry]) : 'good'
  }

  /** What another node wrote, or this one before it was started again, may not be on the replicas yet. */
  const isDurable = ({ outcomes }: Proposal): boolean =>
    outcomes.every(outcome => outcome === 'taken' || 'refusal' in outcome || outcome.seq <= durableSeq)

  async function append(
    on: Position,
    entries: readonly WrittenEntry[],
    refusals: readonly RefusedCommand[] = [],
  ): Promise<Tried> {
    const from = elapsed()
    const observed = (outcome: string) => observe?.({ ms: elapsed() - from, entries: entries.length, outcome })
    try {
      const appended = await bounded(journal.append(id, on, entries, refusals))
      observed(appended.outcome)
      return triedBy(appended, entries)
    } catch (error) {
      observed('unavailable')
      throw error
    }
  }

  function triedBy(appended: Appended, entries: readonly WrittenEntry[]): Tried {
    switch (appended.outcome) {
      case 'conflict':
        // What could not be confirmed is gone, which reading on finds out.
        unconfirmed = false
        return 'behind'
      case 'refused':
        for (const { commandId, badgeId, answer } of appended.refusals) {
          replica.answers.refused(commandId, { badgeId }, JSON.parse(answer) as Refusal)
        }
        return 'again'
      case 'appended':
      case 'not-durable':
        unconfirmed = appended.outcome === 'not-durable'
        if (!unconfirmed) durableSeq = Math.max(durableSeq, entries.at(-1)?.seq ?? 0)
        replica.take(entries)
        return unconfirmed ? 'not-durable' : 'good'
      default:
        return unreachable(appended)
    }
  }

  /** A refusal, too, is only as good as the state that it was decided on: another node may have been first. */
  async function put({ entries, refusals }: Proposal): Promise<Tried> {
    const on = replica.position
    if (entries.length > 0) replica.expect(entries)
    if (entries.length > 0 || refusals.length > 0) return append(on, entries, refusals)
    const top = await bounded(journal.top(id))
    return top.seq === on.seq && top.digest === on.digest ? 'good' : 'behind'
  }

  return {
    settled: async () => (unconfirmed ? confirm() : 'good'),
    async write(proposal) {
      const tried = await put(proposal)
      return tried === 'good' && !isDurable(proposal) ? confirm() : tried
    },
  }
}
