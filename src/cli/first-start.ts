import { commandId } from '../domain/ids.ts'
import { planForToday } from '../domain/moved-plan.ts'
import type { Plan } from '../domain/plan.ts'
import type { Instant } from '../domain/time.ts'
import { type Role, roles } from '../domain/vocabulary.ts'
import { parsePlanText } from '../protocol/plan-schema.ts'
import { readSample, type SampleName } from '../samples/index.ts'
import { actorOf, administrator, type Badges } from '../server/badges/badges.ts'
import { issueBadge } from '../server/badges/issue.ts'
import type { Sessions } from '../session/registry.ts'

/** A link to hand over, and whose it is. */
export interface Seat {
  readonly role: Role
  readonly delegationId?: string
  readonly token: string
}

/**
 * Opens a sample as a conference of today, so that there is something to try, with a badge for each role. null where the session is there
 * already: of several nodes that start at once, one does it. Throws where it cannot be done.
 */
export async function openSample(
  name: SampleName,
  sessions: Sessions,
  badges: Badges,
  newId: () => string,
  now: Instant,
): Promise<readonly Seat[] | null> {
  const read = parsePlanText(readSample(name))
  if (!read.ok) throw new Error(`the sample ${name} is not a plan: ${JSON.stringify(read.faults)}`)
  const plan = planForToday(read.plan, now)
  const answer = await sessions.create(plan, commandId(newId()), actorOf(administrator))
  if ('refusal' in answer) {
    if (answer.refusal === 'session-already-open') return null
    throw new Error(`the session ${plan.id} could not be opened: ${answer.refusal}`)
  }
  const session = await sessions.open(plan.id)
  if (!session) throw new Error(`the session ${plan.id} could not be opened`)
  const seats: Seat[] = []
  for (const role of roles) {
    if (role === 'administrator') continue
    const delegationId = role === 'delegate' ? someStateParty(plan) : undefined
    const seat = { role, ...(delegationId !== undefined && { delegationId }) }
    const handed = await issueBadge(session, badges, seat, { role: 'service' }, newId)
    if ('refusal' in handed) throw new Error(`no badge for ${role}: ${handed.refusal}`)
    seats.push({ ...seat, token: handed.token })
  }
  return seats
}

const someStateParty = ({ delegations }: Plan) => delegations.find(({ category }) => category === 'state-party')?.id
