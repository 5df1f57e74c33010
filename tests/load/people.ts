import type { Role } from '../../src/domain/vocabulary.ts'
import type { Seat } from '../fault/seat.ts'
import { badgeFor } from '../fault/stage.ts'
import { delegations } from '../support/conference.ts'

/** Of 1,100: how many connections each role has; the rest are the delegations' and, after those, viewers. */
const roles: readonly (readonly [Role, number])[] = [
  ['president', 1],
  ['secretariat', 6],
  ['technician', 3],
  ['interpreter', 20],
  ['display', 30],
]
const viewers = 0.18

/** A full conference's connections, or the same in small. */
export function seatsOf(clients: number): Seat[] {
  const seats: Seat[] = []
  for (const [role, count] of roles) {
    const some = Math.max(1, Math.round((count * clients) / 1_100))
    for (let n = 0; n < some; n++) seats.push({ role })
  }
  const delegates = Math.round((clients - seats.length) * (1 - viewers))
  for (let n = 0; n < delegates; n++) {
    const delegationId = delegations[n % delegations.length]
    if (delegationId) seats.push({ role: 'delegate', delegationId })
  }
  while (seats.length < clients) seats.push({ role: 'viewer' })
  return seats
}

const atOnce = 20

/** A badge for each, in the order of the seats. */
export async function badgesFor(base: string, seats: readonly Seat[]): Promise<string[]> {
  const badges: string[] = []
  for (let n = 0; n < seats.length; n += atOnce) {
    badges.push(...(await Promise.all(seats.slice(n, n + atOnce).map(seat => badgeFor(base, seat)))))
  }
  return badges
}
