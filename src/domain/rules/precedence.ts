import type { InscriptionId } from '../ids.ts'
import type { Inscription, List, Path, Placement, State } from '../state.ts'
import type { Instant } from '../time.ts'
import { categories, type Level, levels, type Profile } from '../vocabulary.ts'

/**
 * PR1–PR6. The order of a list is derived: each inscription has a path, the values of its profile's keys, and paths
 * compare like words. A move gives the moved one the path of its anchor as it then was, and a step beside it; so a move
 * changes one place, whatever later becomes of the anchor, and a later inscription finds the others as they were.
 */

/** The keys that can put one before another; the first that differs is the explanation. */
export type KeyName = 'resumption' | 'category' | 'tier' | 'ladder' | 'plan-order' | 'time' | 'sequence'

interface Key {
  readonly name: KeyName
  readonly of: (inscription: Inscription, state: State, list: List) => number
}

/** After every other; a number that JSON can carry. */
const last = Number.MAX_SAFE_INTEGER

/** LK2: an interrupted speaker whose link passed its test takes the next free place. */
const resumption: Key = { name: 'resumption', of: i => resumptionTest(i) ?? last }
const category: Key = {
  name: 'category',
  of: (i, state) => categories.indexOf(state.delegations.get(i.delegationId)?.category ?? 'ngo'),
}
const tier: Key = { name: 'tier', of: i => ministerialTier(i.level) }
const ladder: Key = { name: 'ladder', of: i => ladderStep(i.level) }
/** PR1: a time of receipt that was corrected to after the change of level counts. */
const since: Key = { name: 'time', of: i => Math.max(i.receivedAt, i.since) }
/** PR3, FL2, WI3: last of its tier, also behind those who came to it in the same instant. */
const sequence: Key = { name: 'sequence', of: i => i.sinceSeq ?? i.seq }
/** Who was absent (FL2) or late (WI3) stands behind those whom the plan orders. */
const planOrder: Key = {
  name: 'plan-order',
  of: (i, _, { eligible }) => {
    const at = eligible?.delegations?.indexOf(i.delegationId) ?? -1
    return at < 0 || i.sinceCause !== undefined ? last : at
  },
}

/** PR1, PR2, WI1: the keys that order a list. */
const keys: Readonly<Record<Profile, readonly Key[]>> = {
  'ministerial-priority': [resumption, category, tier, since, sequence],
  'protocol-ladder': [resumption, category, ladder, since, sequence],
  'order-of-request': [resumption, category, since, sequence],
  'plan-order': [resumption, planOrder, since, sequence],
}

/** PR3: where no level counts, a change of level costs no place. */
export function levelCounts(profile: Profile): boolean {
  return keys[profile].some(key => key === tier || key === ladder)
}

/** PR1: two tiers only; a head of government waits behind a minister who asked first. */
export function ministerialTier(level: Level): 1 | 2 {
  return levels.indexOf(level) <= bar ? 1 : 2
}

const bar = levels.indexOf('minister')

const ladderSteps: Readonly<Record<Level, number>> = {
  'head-of-state': 1,
  'head-of-government': 2,
  'vice-president': 2,
  'deputy-prime-minister': 3,
  minister: 4,
  'vice-minister': 5,
  'head-of-delegation': 6,
  other: 6,
}

/** PR2: six steps; heads of government, vice-presidents and crown princes are one. */
function ladderStep(level: Level): number {
  return ladderSteps[level]
}

/** The tier that a list shows beside an entry: 1 is first. */
export function tierOf(profile: Profile, level: Level): number {
  if (profile === 'ministerial-priority') return ministerialTier(level)
  if (profile === 'protocol-ladder') return ladderStep(level)
  return 1
}

/** When the link of an interrupted speaker passed its test after the interruption; undefined while it has not. */
function resumptionTest({ status, interrupted, linkTest }: Inscription): Instant | undefined {
  if (status !== 'interrupted' || !interrupted || !linkTest?.passed || linkTest.at < interrupted.at) return undefined
  return linkTest.at
}

/** Whether it stands in the order: not late, not held, and if it was interrupted, reachable again. */
export function inOrder(inscription: Inscription): boolean {
  if (inscription.status === 'interrupted') return resumptionTest(inscription) !== undefined
  return inscription.status === 'waiting' && !inscription.late && !inscription.held
}

/** The path by the rules alone, as if nobody had moved it. */
function naturalPath(state: State, list: List, inscription: Inscription): Path {
  return keys[list.precedence].map(key => key.of(inscription, state, list))
}

/** The path that orders it: the one it was given by hand, unless it resumes an interrupted statement. */
export function pathOf(state: State, list: List, inscription: Inscription): Path {
  if (inscription.placed && resumptionTest(inscription) === undefined) return inscription.placed.path
  return naturalPath(state, list, inscription)
}

/** The place just before `anchor` (or, at the end of a list, just after): nearer than any earlier move there. */
export function beside(anchor: Path, side: 'before' | 'after', seq: number): Path {
  return [...anchor, side === 'before' ? -1 : 1, seq]
}

export function comparePaths(a: Path, b: Path): number {
  const length = Math.max(a.length, b.length)
  for (let k = 0; k < length; k++) {
    // A path that ends is the anchor itself: what was put before it has −1 there, what was put after it 1.
    const x = a[k] ?? 0
    const y = b[k] ?? 0
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/** Those who wait in order on a list, first to speak first. */
export function order(state: State, list: List): Inscription[] {
  const waiting: { inscription: Inscription; path: Path }[] = []
  for (const inscription of state.inscriptions.values()) {
    if (inscription.listId === list.id && inOrder(inscription)) {
      waiting.push({ inscription, path: pathOf(state, list, inscription) })
    }
  }
  return waiting.sort((a, b) => comparePaths(a.path, b.path)).map(({ inscription }) => inscription)
}

/**
 * The first of `order`, without working out the rest of it: what a call needs, however long the list. Of a path only as
 * much is looked at as tells it from the best so far.
 */
export function firstInOrder(state: State, list: List): Inscription | undefined {
  let first: { inscription: Inscription; path: Path } | undefined
  for (const inscription of state.inscriptions.values()) {
    if (!inOrder(inscription) || inscription.listId !== list.id) continue
    if (first === undefined || isBefore(state, list, inscription, first.path)) {
      first = { inscription, path: pathOf(state, list, inscription) }
    }
  }
  return first?.inscription
}

function isBefore(state: State, list: List, inscription: Inscription, path: Path): boolean {
  if (inscription.placed || path.length > keys[list.precedence].length) {
    return comparePaths(pathOf(state, list, inscription), path) < 0
  }
  let k = 0
  for (const key of keys[list.precedence]) {
    const difference = key.of(inscription, state, list) - (path[k++] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** Those who asked and stand outside the order, in the order of receipt. */
export function aside(state: State, list: List): { late: Inscription[]; held: Inscription[] } {
  const out = [...state.inscriptions.values()].filter(i => i.listId === list.id && i.status === 'waiting')
  out.sort((a, b) => a.receivedAt - b.receivedAt || a.seq - b.seq)
  return { late: out.filter(i => i.late), held: out.filter(i => i.held && !i.late) }
}

export type Explanation = {
  readonly first: InscriptionId
  readonly second: InscriptionId
} & (
  | {
      readonly because: KeyName
      readonly firstCause?: Inscription['sinceCause']
      readonly secondCause?: Inscription['sinceCause']
    }
  | { readonly because: 'moved' | 'swapped'; readonly move: Placement; readonly moved: InscriptionId }
)

/** PR6: which of two entries of a list stands first, and the one rule that decides it. */
export function explain(state: State, list: List, a: Inscription, b: Inscription): Explanation {
  const aFirst = comparePaths(pathOf(state, list, a), pathOf(state, list, b)) < 0
  const [first, second] = aFirst ? [a, b] : [b, a]
  const ids = { first: first.id, second: second.id }
  const x = naturalPath(state, list, first)
  const y = naturalPath(state, list, second)
  if (comparePaths(x, y) > 0) {
    // Only a move can have turned the two round; of two moves the later one did.
    const moved = [first, second].filter(i => i.placed).sort((m, n) => (n.placed?.seq ?? 0) - (m.placed?.seq ?? 0))[0]
    if (moved?.placed) return { ...ids, because: moved.placed.cause, move: moved.placed, moved: moved.id }
  }
  const because = keys[list.precedence].find((_, k) => x[k] !== y[k])?.name ?? 'sequence'
  // Of a category or a tier, since when someone stands in it explains nothing.
  if (because !== 'time' && because !== 'plan-order') return { ...ids, because }
  return {
    ...ids,
    because,
    ...(first.sinceCause && { firstCause: first.sinceCause }),
    ...(second.sinceCause && { secondCause: second.sinceCause }),
  }
}
