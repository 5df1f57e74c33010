import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actorSeenBy, audienceKey, seenBy, stateSeenBy, type Viewer } from '../../src/domain/audience.ts'
import type { Event } from '../../src/domain/events.ts'
import type { Happened } from '../../src/domain/evolution.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { badgeId, interventionId } from '../../src/domain/ids.ts'
import { emptyState, type State, stateFromJson } from '../../src/domain/state.ts'
import { roles } from '../../src/domain/vocabulary.ts'
import { runs, seed, turn } from '../support/search.ts'
import { id } from './plan.ts'
import { busyPlan, draws, play } from './random.ts'
import { asked, at, given, opened, sitting, speaks } from './support.ts'

const viewers: readonly Viewer[] = [
  ...roles.filter(role => role !== 'delegate').map(role => ({ role })),
  { role: 'delegate', delegationId: id('KEN') },
  { role: 'delegate', delegationId: id('XA') },
  { role: 'delegate' },
]
const nameOf = ({ role, delegationId }: Viewer) => `${role} ${delegationId ?? ''}`.trim()

/** An entry as it is sent to the viewer; the state is the service's, before or after it. */
const sent = (viewer: Viewer, { seq, at, by, event }: Happened, state: State): Happened => ({
  seq,
  at,
  by: actorSeenBy(viewer, by),
  event: seenBy(viewer, event, state),
})

const welcome = (viewer: Viewer, state: State): string => JSON.stringify(stateSeenBy(viewer, state))
const page = (json: string): State => stateFromJson(JSON.parse(json))

const histories = (check: (history: readonly Happened[], state: State) => void, numRuns: number) =>
  fc.assert(
    fc
      .asyncProperty(draws(20, 60), async drawn => {
        const history: Happened[] = []
        const state = play(drawn, ({ entries }) => void history.push(...entries))
        check(history, state)
      })
      .beforeEach(turn),
    runs(numRuns),
  )

describe.each(viewers.map(viewer => [nameOf(viewer), viewer] as const))('%s', (_, viewer) => {
  test(`a page that folds what it is shown gets what it is shown of the fold (SEED=${seed})`, async () => {
    await histories(history => {
      const service = emptyState()
      const shown = emptyState()
      for (const entry of history) {
        evolve(service, entry)
        evolve(shown, sent(viewer, entry, service))
      }
      expect(welcome(viewer, shown)).toBe(welcome(viewer, service))
    }, 20)
  })

  test(`also one that comes in the middle (SEED=${seed})`, async () => {
    await histories(history => {
      const service = emptyState()
      const joinAt = Math.floor(history.length / 2)
      let shown = emptyState()
      history.forEach((entry, k) => {
        if (k === joinAt) shown = page(welcome(viewer, service))
        // The state before the entry will do as well.
        const seen = sent(viewer, entry, service)
        evolve(service, entry)
        evolve(shown, seen)
      })
      expect(welcome(viewer, shown)).toBe(welcome(viewer, service))
    }, 20)
  })

  test(`nothing private is in what it gets (SEED=${seed})`, async () => {
    await histories((history, state) => {
      const service = emptyState()
      const everything = [welcome(viewer, state)]
      for (const entry of history) {
        evolve(service, entry)
        everything.push(JSON.stringify(sent(viewer, entry, service)))
      }
      const text = everything.join('\n')
      for (const word of forbiddenTo(viewer)) expect(text).not.toContain(word)
    }, 10)
  })

  test('an entry keeps its number, whatever is left of it', () => {
    const scene = given({ type: 'Annotate', text: 'private note' })
    const entry = scene.history.at(-1)
    if (!entry) throw new Error('there is one')
    expect(sent(viewer, entry, scene.state)).toMatchObject({ seq: entry.seq, at: entry.at })
  })
})

/** What must not occur anywhere in what a viewer gets, as the random histories and the plan spell it. */
function forbiddenTo({ role, delegationId }: Viewer): string[] {
  if (role === 'secretariat' || role === 'administrator') return []
  const names = ['KEN', 'JPN', 'MAR', 'CAN', 'XA', 'INTERPOL', 'WHO'].filter(one => one !== delegationId)
  return [
    'desk of',
    'private holder',
    'private-badge',
    'private note',
    ...(['viewer', 'display'].includes(role) ? ['private.example'] : []),
    ...(role === 'delegate' ? names.map(one => `Speaker of ${one}"`) : []),
  ]
}

describe('who sees what', () => {
  const text = {
    type: 'RecordText',
    inscriptionId: asked('KEN', 'other', 0).inscriptionId,
    url: 'https://t.example',
  } as const
  const scene = given(
    sitting,
    asked('KEN', 'minister', '2020-09-01'),
    asked('MAR', 'minister', '2020-09-02'),
    text,
    at('16:01', speaks('MAR')),
  )
  const seen = (viewer: Viewer, event: Event) => seenBy(viewer, event, scene.state)
  const recorded: Event = { ...text, type: 'TextRecorded' }

  test('the secretariat sees everything', () => {
    for (const { event } of scene.history) expect(seen({ role: 'secretariat' }, event)).toBe(event)
    expect(welcome({ role: 'secretariat' }, scene.state)).toBe(JSON.stringify(scene.state))
  })

  test('a text that was handed in: the booths, those who run the meeting, and its own delegation', () => {
    for (const role of ['president', 'technician', 'interpreter'] as const)
      expect(seen({ role }, recorded)).toBe(recorded)
    expect(seen({ role: 'delegate', delegationId: id('KEN') }, recorded)).toBe(recorded)
    for (const viewer of [
      { role: 'delegate', delegationId: id('MAR') },
      { role: 'display' },
      { role: 'viewer' },
    ] as const) {
      expect(seen(viewer, recorded)).toEqual({ type: 'Withheld' })
      expect(welcome(viewer, scene.state)).not.toContain('t.example')
    }
  })

  test('a correction is for those who keep the record, also of one who still speaks', () => {
    const corrected = scene.and({
      type: 'CorrectRecord',
      interventionId: interventionId('1'),
      changes: { language: 'fr' },
      reason: 'misheard',
    })
    for (const role of ['president', 'viewer'] as const) {
      expect(welcome({ role }, corrected.state)).toContain('misheard')
    }
    for (const role of ['display', 'interpreter', 'technician', 'delegate'] as const) {
      expect(welcome({ role }, corrected.state)).not.toContain('misheard')
      expect(welcome({ role }, corrected.state)).toContain('"status":"speaking"')
    }
  })

  test('a delegate sees who asked and where they stand, and her own speaker’s name', () => {
    const own = welcome({ role: 'delegate', delegationId: id('KEN') }, scene.state)
    expect(own).toContain('"Speaker of KEN"')
    expect(own).not.toContain('"Speaker of MAR"')
    expect(own).toContain('"delegationId":"MAR"')
  })

  test('a name that was amended is as private as the first', () => {
    const amended: Event = {
      type: 'InscriptionAmended',
      inscriptionId: asked('KEN', 'other', 0).inscriptionId,
      changes: { speaker: { name: 'The deputy', title: '' }, language: 'fr' },
    }
    expect(seen({ role: 'delegate', delegationId: id('KEN') }, amended)).toBe(amended)
    expect(seen({ role: 'delegate', delegationId: id('MAR') }, amended)).toEqual({
      ...amended,
      changes: { language: 'fr' },
    })
  })

  test('contact details are the secretariat’s', () => {
    const [delegation] = opened(busyPlan).plan.delegations
    if (!delegation) throw new Error('the plan names delegations')
    const admitted: Event = { type: 'DelegationAdmitted', delegation }
    expect(seen({ role: 'president' }, admitted)).toEqual({
      type: 'DelegationAdmitted',
      delegation: { ...delegation, contact: undefined },
    })
    expect(seen({ role: 'secretariat' }, admitted)).toBe(admitted)
  })

  test('who did it: role and delegation; which badge, for the secretariat only', () => {
    const by = { role: 'delegate', delegationId: id('KEN'), badgeId: badgeId('b1') } as const
    expect(actorSeenBy({ role: 'viewer' }, by)).toEqual({ role: 'delegate', delegationId: 'KEN' })
    expect(actorSeenBy({ role: 'secretariat' }, by)).toEqual(by)
  })

  test('those who see the same share what is sent: a key for each audience', () => {
    const keys = viewers.map(audienceKey)
    for (const [k, viewer] of viewers.entries()) {
      for (const [l, other] of viewers.entries()) {
        if (keys[k] === keys[l]) expect(welcome(viewer, scene.state)).toBe(welcome(other, scene.state))
      }
    }
    expect(audienceKey({ role: 'delegate', delegationId: id('KEN') })).not.toBe(
      audienceKey({ role: 'delegate', delegationId: id('MAR') }),
    )
  })
})
