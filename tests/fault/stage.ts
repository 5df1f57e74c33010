import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type DelegationId, sessionId } from '../../src/domain/ids.ts'
import type { Welcome } from '../../src/protocol/messages.ts'
import { readEntryLine } from '../../src/record/verification.ts'
import { administrator, createBadges } from '../../src/server/badges/badges.ts'
import type { Position } from '../../src/store/contract.ts'
import type { WrittenEntry } from '../../src/store/written.ts'
import { join } from '../support/client.ts'
import { conferencePlan, delegations } from '../support/conference.ts'
import { createLedger, isFinal, type Ledger } from './ledger.ts'
import type { Twist } from './line.ts'
import type { Nodes } from './nodes.ts'
import { type Person, seatPerson } from './person.ts'
import type { Random } from './random.ts'
import type { Seat } from './seat.ts'

/** The key of the badges of all nodes of a test. */
export const badgeKey = Buffer.alloc(32, 7)
export const BADGE_KEY = badgeKey.toString('base64url')
export const session = sessionId('conf')

const badges = createBadges(badgeKey, Date.now)
export const administratorBadge = (): Promise<string> => badges.sign(administrator)

/** Opens the conference of support/conference.ts at a running service. */
export async function openConference(base: string): Promise<void> {
  const response = await post(`${base}/api/sessions`, conferencePlan(Date.now() - 60_000))
  if (response.status !== 201) throw new Error(`the conference was not opened: ${await response.text()}`)
}

export async function badgeFor(base: string, { role, delegationId }: Seat): Promise<string> {
  const response = await post(`${base}/api/sessions/${session}/badges`, { role, delegationId })
  if (response.status !== 201) throw new Error(`no badge for ${role}: ${await response.text()}`)
  return (await response.json()).badge
}

async function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${await administratorBadge()}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** A meeting's people, thirty of them. */
export const seats: readonly Seat[] = [
  { role: 'president' },
  { role: 'president' },
  { role: 'secretariat' },
  { role: 'secretariat' },
  { role: 'secretariat' },
  { role: 'technician' },
  { role: 'interpreter' },
  { role: 'interpreter' },
  { role: 'display' },
  { role: 'display' },
  { role: 'viewer' },
  { role: 'viewer' },
  ...delegations.slice(0, 18).map((delegationId: DelegationId) => ({ role: 'delegate' as const, delegationId })),
]

/** People at work, each at their own pace, until told to stop. */
export interface Crowd extends Disposable {
  readonly people: readonly Person[]
  readonly ledger: Ledger
  /** Gives nothing new any more, and waits until all that was given is answered. */
  rest(withinMs: number): Promise<void>
}

export interface CrowdOptions {
  /** People reach them by lines that can fail; their badges come from the first, on a good line. */
  readonly nodes: Nodes
  readonly random: Random
  readonly twist: Twist
}

/** A person's pause between two commands, on average. */
const paceMs = 500

/** Everybody in `seats`. */
export async function gather({ nodes, random, twist }: CrowdOptions): Promise<Crowd> {
  const ledger = createLedger()
  const people: Person[] = []
  const bases = nodes.all.map(({ base }) => base)
  for (const seat of seats) {
    const badge = await badgeFor(nodes.first.service.base, seat)
    people.push(seatPerson({ sessionId: session, seat, badge, bases, ledger, random, newId: randomUUID, twist }))
  }
  let working = true
  const giving = new Set<Promise<unknown>>()

  async function work(person: Person): Promise<void> {
    while (working) {
      await sleep(paceMs * (0.5 + random.draw()))
      if (!working) return
      // Who is still waiting for an answer may press the next button.
      const given = person.act().catch(fail)
      giving.add(given)
      void given.finally(() => giving.delete(given))
    }
  }

  let failure: unknown
  function fail(error: unknown): void {
    failure ??= error
  }

  const works = people.map(work)
  return {
    people,
    ledger,
    async rest(withinMs) {
      working = false
      await Promise.all(works)
      const late = sleep(withinMs, 'late', { ref: false })
      while (giving.size > 0) {
        if ((await Promise.race([late, Promise.all(giving)])) === 'late') {
          const open = [...ledger.given.values()].filter(({ settled }) => !settled)
          throw new Error(`not answered ${withinMs} ms after the calm: ${JSON.stringify(open.slice(0, 5))}`)
        }
      }
      if (failure) throw failure
    },
    [Symbol.dispose]() {
      working = false
      for (const person of people) person.close()
    },
  }
}

/** Where a node stands, as it tells someone new. */
export async function positionAt(base: string): Promise<Position> {
  const { seq, digest } = await welcomeAt(base)
  return { seq, digest }
}

export async function welcomeAt(base: string): Promise<Welcome> {
  const client = await join(base, await administratorBadge())
  try {
    const [welcome] = client.welcomes
    if (!welcome) throw new Error('no welcome')
    return welcome
  } finally {
    client.socket.disconnect()
  }
}

/** The journal as a node exports it. Throws where a line is no entry. */
export async function exported(base: string): Promise<WrittenEntry[]> {
  const response = await fetch(`${base}/api/sessions/${session}/journal`, {
    headers: { authorization: `Bearer ${await administratorBadge()}` },
  })
  const text = await response.text()
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => readEntryLine(line) ?? fail(`no entry: ${line}`))
}

function fail(message: string): never {
  throw new Error(message)
}

/** What happened to the commands, in numbers. */
export function tallyOf({ given }: Ledger) {
  const rows = [...given.values()]
  const final = rows.map(({ answers }) => answers.map(({ answer }) => answer).find(isFinal))
  return {
    given: rows.length,
    acknowledged: final.filter(answer => answer && 'ok' in answer).length,
    refused: final.filter(answer => answer && 'refusal' in answer).length,
    /** Left more than once: unknown outcomes asked again, and doubles. */
    repeated: rows.filter(({ copies }) => copies > 1).length,
    answeredAgain: rows.filter(({ answers }) => answers.filter(({ answer }) => isFinal(answer)).length > 1).length,
    unanswered: final.filter(answer => !answer).length,
  }
}
