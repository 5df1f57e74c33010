import type { Command } from '../../src/domain/commands.ts'
import { type DelegationId, inscriptionId, itemSymbol, pointId } from '../../src/domain/ids.ts'
import { type Instant, minutes, seconds } from '../../src/domain/time.ts'
import type { Actor, Role } from '../../src/domain/vocabulary.ts'
import type { Rehearsal, Step } from '../../src/record/rehearsal-file.ts'
import { ask, conference, delegations, lists, meeting } from '../support/conference.ts'

/** How it goes in the hall: what befalls every so many statements. */
const every = { absent: 9, link: 5, point: 4, pause: 6 }

/**
 * A rehearsal of a meeting of the general debate: all delegations ask for the floor within two minutes, the floor goes
 * round for as long as the meeting lasts, links drop, points are raised, and delegations change who speaks for them.
 */
export function rehearsedMeeting(startsAt: Instant, lengthMs: number): Rehearsal {
  const plan = conference(startsAt - minutes(1))
  const acts: { readonly at: Instant; readonly by: Actor; readonly command: Command }[] = []
  const act = (at: Instant, role: Role, command: Command, delegationId?: DelegationId): void => {
    acts.push({ at, by: { role, ...(delegationId !== undefined && { delegationId }) }, command })
  }
  const item = itemSymbol('1')
  const mode = (n: number) => (n % every.link === 0 ? 'remote' : 'floor')
  delegations.forEach((delegation, n) => {
    act(startsAt + n * seconds(1), 'delegate', ask(delegation, { mode: mode(n) }), delegation)
  })
  let at = startsAt + minutes(3)
  act(at, 'president', { type: 'CallToOrder', meetingId: meeting })
  act(at + seconds(20), 'president', { type: 'TakeUpItem', symbol: item })
  at += minutes(1)
  const end = startsAt + lengthMs
  for (let n = 0; at < end - minutes(4); n++) {
    const speaker = delegations[n % delegations.length]
    const other = delegations[(n * 7 + 40) % delegations.length]
    if (!speaker || !other) break
    const inscription = inscriptionId(`${speaker}-${lists[0]}`)
    if (n % every.absent === every.absent - 1) {
      act(at, 'president', { type: 'GiveFloor' })
      act(at + seconds(20), 'president', { type: 'RecordAbsence', inscriptionId: inscription })
      at += seconds(50)
      continue
    }
    act(at, 'president', { type: 'GiveFloor', startClock: true })
    act(at + seconds(15), 'secretariat', { type: 'Annotate', text: `statement ${n + 1} as delivered` })
    const speakerOf = { name: `Deputy of ${other}`, title: 'Counsellor' }
    const amended = inscriptionId(`${other}-${lists[0]}`)
    act(
      at + seconds(30),
      'delegate',
      { type: 'AmendInscription', inscriptionId: amended, changes: { speaker: speakerOf } },
      other,
    )
    if (mode(n) === 'remote') {
      act(at + seconds(60), 'technician', { type: 'ReportLinkLost' })
      act(at + seconds(80), 'technician', { type: 'ReportLinkRestored' })
    } else if (n % every.point === 1) {
      const point = pointId(`point-${n}`)
      act(at + seconds(60), 'delegate', { type: 'RaisePointOfOrder', pointId: point, delegationId: other }, other)
      act(at + seconds(70), 'president', { type: 'HearPointOfOrder', pointId: point })
      act(at + seconds(90), 'president', { type: 'RuleOnPointOfOrder', pointId: point, ruling: 'not sustained' })
    } else if (n % every.pause === 2) {
      act(at + seconds(60), 'president', { type: 'PauseClock', reason: 'order in the hall' })
      act(at + seconds(75), 'president', { type: 'ResumeClock' })
    }
    act(at + seconds(120), 'interpreter', { type: 'RequestSlowDown' })
    act(at + seconds(150 + (n % 5) * 10), 'president', { type: 'EndStatement' })
    at += seconds(180 + (n % 5) * 10)
  }
  act(at, 'president', { type: 'AdjournMeeting' })
  const steps = acts
    .toSorted((a, b) => a.at - b.at)
    .map(({ at: instant, by, command }, index): Step => ({ index, at: instant, act: { by, command }, show: null }))
  return { title: 'A meeting of the general debate', plan, steps }
}
