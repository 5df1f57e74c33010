import { z } from 'zod'
import type { Command } from '../domain/commands.ts'
import { sessionId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import type { Millis } from '../domain/time.ts'
import type { Actor, Role } from '../domain/vocabulary.ts'
import { printPlan } from '../protocol/plan-schema.ts'
import { toWire } from '../protocol/wire.ts'
import { type Act, emptyStage, play } from '../record/rehearsal.ts'
import type { Rehearsal } from '../record/rehearsal-file.ts'
import { tell } from '../record/story.ts'
import { createTimeline, live } from '../record/timeline.ts'
import { pause } from '../store/timers.ts'
import { dateOf } from '../words/times.ts'
import type { Voice } from '../words/voice.ts'
import { configured } from './configured.ts'
import type { Environment } from './environment.ts'
import type { Office } from './office.ts'
import { remoteOffice } from './office-remote.ts'
import { ask, type Refused, type RunningService, refusalOf, runningService } from './running-service.ts'

/** Time to open the links, and to issue a badge for each seat. */
const openingMs = 10_000
const seatMs = 50
const watched: readonly Role[] = ['president', 'secretariat', 'technician', 'interpreter', 'delegate', 'display']

/**
 * Plays a rehearsal in the service that runs, `speed` times as fast, in a session of its own whose times begin now
 * (timeline.ts). Prints the links of its pages, then what happens as it happens; where the service answers otherwise
 * than the rehearsal in virtual time, both. Throws `Failure`.
 */
export async function playLive(
  rehearsal: Rehearsal,
  options: {
    readonly voice: Voice
    readonly speed: number
    readonly url?: string
    /** How long after the session is opened it begins. */
    readonly leadMs?: Millis
  },
  around: Environment,
): Promise<void> {
  const { voice, speed, url, leadMs = openingMs + seatMs * seatCount(rehearsal) } = options
  const { out, clock, after, newId } = around
  const service = await runningService(configured(around), url, around)
  const office = remoteOffice(service.base, service.badge)
  const timeline = createTimeline(rehearsal, speed, clock() + leadMs)
  const plan: Plan = {
    ...live(rehearsal.plan, timeline),
    id: sessionId(`${rehearsal.plan.id.slice(0, 40)}-${newId().slice(0, 8)}`),
  }
  await office.load(JSON.stringify(printPlan(plan)))
  const seats = createSeats(office, plan)
  out(`The session ${plan.id} is open. To watch, each in a browser of its own:\n\n`)
  for (const role of watched) {
    const by = role === 'delegate' ? firstDelegate(rehearsal) : { role }
    if (by) out(`  ${by.role.padEnd(12)} ${(await seats.of(by)).link}\n`)
  }
  // Issued before, so that the first command of a delegation is not late; who is admitted on the way gets one then.
  const known = new Set(plan.delegations.map(({ id }) => id))
  for (const { act } of rehearsal.steps) {
    const by = act && standIn(act)
    if (by && by.role !== 'administrator' && (!by.delegationId || known.has(by.delegationId))) await seats.of(by)
  }

  const left = timeline.instant(rehearsal.steps[0]?.at ?? 0) - clock()
  out(`\nIt begins in ${Math.max(0, Math.round(left / 1000))} seconds.\n`)
  const stage = emptyStage()
  let day = ''
  for (const scene of play(rehearsal, stage)) {
    await pause(after, Math.max(0, timeline.instant(scene.at) - clock()))
    const today = dateOf(voice, scene.at, plan.timeZone)
    if (today !== day) out(`\n${today}\n`)
    day = today
    if (scene.kind === 'show') out(`\n  == ${scene.name} ==\n\n`)
    else {
      out(tell(voice, scene, stage))
      // The opening is done, and what the service does by itself it does here too.
      if (scene.step !== null && !isOwn(scene)) out(await give(scene))
    }
  }

  async function give(act: Act): Promise<string> {
    const by = standIn(act)
    const { badge } = by.role === 'administrator' ? service : await seats.of(by)
    const command = toWire(live(act.command, timeline))
    const answer = await post({ ...service, badge }, plan.id, { commandId: newId(), command })
    const expected = 'refusal' in act.result ? act.result.refusal : null
    if ((answer?.refusal ?? null) === expected) return ''
    return `            here: ${answer ? `REFUSED ${answer.refusal} ${JSON.stringify(answer.params)}` : 'accepted'}\n`
  }

  /** null: accepted. The id stays the same, so that asking again does nothing twice. */
  async function post(to: RunningService, session: string, message: object): Promise<Refused | null> {
    for (;;) {
      const response = await ask(to, `/api/sessions/${encodeURIComponent(session)}/commands`, message)
      if (response.ok) return null
      const answer = await refusalOf(response)
      const wait = tooMany.safeParse(answer)
      if (!wait.success) return answer
      await pause(after, wait.data.params.retryAfterMs)
    }
  }
}

const tooMany = z.object({
  refusal: z.literal('too-many-requests'),
  params: z.object({ retryAfterMs: z.number() }),
})

/** What is written as the service's, the technician reports; the deadlines come by themselves. */
const standIn = ({ by }: { readonly by: Actor }): Actor => (by.role === 'service' ? { role: 'technician' } : by)

const ownCommands: readonly Command['type'][] = ['InterruptStatement', 'EndStatement']
const isOwn = ({ by, command }: Act): boolean => by.role === 'service' && ownCommands.includes(command.type)

const seatCount = ({ steps }: Rehearsal): number =>
  new Set(steps.map(({ act }) => `${act?.by.role} ${act?.by.delegationId}`)).size

const firstDelegate = ({ steps }: Rehearsal): Actor | undefined =>
  steps.find(({ act }) => act?.by.role === 'delegate')?.act?.by

/** A badge for each seat that the rehearsal fills, issued when it is first needed. */
function createSeats(office: Office, plan: Plan) {
  const issued = new Map<string, ReturnType<Office['issue']>>()
  return {
    of({ role, delegationId }: Actor): ReturnType<Office['issue']> {
      const key = `${role} ${delegationId ?? ''}`
      const known = issued.get(key)
      if (known) return known
      if (role === 'service') throw new Error('the service has no seat')
      const handed = office.issue(plan.id, { role, ...(delegationId !== undefined && { delegationId }) })
      issued.set(key, handed)
      return handed
    },
  }
}
