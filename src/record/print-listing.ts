import type { Listing, Waiting, Why } from '../domain/listing.ts'
import type { Explanation } from '../domain/rules/precedence.ts'
import type { Instant } from '../domain/time.ts'
import { printInstant } from '../protocol/time.ts'

export interface PrintedListing extends Pick<Listing, 'listId' | 'status'> {
  readonly waiting: readonly PrintedWaiting[]
  readonly held: readonly PrintedAside[]
  readonly late: readonly PrintedAside[]
}

export interface PrintedWaiting extends Omit<Waiting, 'why' | 'expectedAt'> {
  readonly why: { readonly above: PrintedExplanation | null; readonly below: PrintedExplanation | null }
  readonly expectedAt: string | null
}

/** PR6; of a move, who made it and why. How the core keeps its place is the core's own affair. */
export interface PrintedExplanation extends Pick<Explanation, 'first' | 'second' | 'because'> {
  readonly firstCause?: string
  readonly secondCause?: string
  readonly move?: {
    readonly inscriptionId: string
    readonly by: { readonly role: string; readonly delegationId?: string }
    readonly reason: string
    readonly seq: number
  }
}

export interface PrintedAside {
  readonly inscriptionId: string
  readonly delegationId: string
  readonly receivedAt: string
}

/** A list as files and HTTP give it, its instants with the offset that holds in the time zone (IANA id). */
export function printListing({ listId, status, waiting, held, late }: Listing, timeZone: string): PrintedListing {
  const print = (at: Instant) => printInstant(at, timeZone)
  const aside = (row: Listing['held'][number]) => ({ ...row, receivedAt: print(row.receivedAt) })
  return {
    listId,
    status,
    waiting: waiting.map(({ why, expectedAt, ...row }) => ({
      ...row,
      why: printWhy(why),
      expectedAt: expectedAt === null ? null : print(expectedAt),
    })),
    held: held.map(aside),
    late: late.map(aside),
  }
}

const printWhy = ({ above, below }: Why) => ({
  above: above && printExplanation(above),
  below: below && printExplanation(below),
})

function printExplanation(explanation: Explanation): PrintedExplanation {
  const { first, second, because } = explanation
  if ('move' in explanation) {
    const { by, reason, seq } = explanation.move
    const { badgeId: _, ...role } = by
    return { first, second, because, move: { inscriptionId: explanation.moved, by: role, reason, seq } }
  }
  const { firstCause, secondCause } = explanation
  return { first, second, because, ...(firstCause && { firstCause }), ...(secondCause && { secondCause }) }
}
