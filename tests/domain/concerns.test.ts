import { describe, expect, test } from 'vitest'
import { concernOf } from '../../src/domain/concerns.ts'
import { interventionId, pointId } from '../../src/domain/ids.ts'
import { byHand, id, plenary } from './plan.ts'
import { asked, giveFloor, given, sitting, speaks } from './support.ts'

const ken = asked('KEN', 'minister', '2020-09-01')
const mar = asked('MAR', 'minister', '2020-09-02')
const raise = { type: 'RaisePointOfOrder', pointId: pointId('p'), delegationId: id('XE') } as const
const scene = given(sitting, ken, mar, speaks('KEN'), raise, { type: 'HearPointOfOrder', pointId: pointId('p') })
const { inscriptionId } = ken
const first = interventionId('1')
const floor = { meetingId: plenary, interventionId: first }
const about = (event: Parameters<typeof concernOf>[0]) => concernOf(event, scene.state)

describe('an event is about', () => {
  test('the delegation that it names', () => {
    expect(about({ type: 'CredentialsRecorded', delegationId: id('VNM'), status: 'accepted' })).toBe('VNM')
    expect(about(ken)).toBe('KEN')
    const [delegation] = scene.state.delegations.values()
    if (!delegation) throw new Error('the plan names delegations')
    expect(about({ type: 'DelegationAdmitted', delegation })).toBe(delegation.id)
  })

  test('the delegation whose request it is, and of two that change places the first named', () => {
    expect(about({ type: 'InscriptionWithdrawn', inscriptionId: mar.inscriptionId })).toBe('MAR')
    expect(about({ type: 'InscriptionsSwapped', inscriptionId, withId: mar.inscriptionId, reason: '' })).toBe('KEN')
  })

  test('the delegation that has the floor', () => {
    expect(about({ type: 'StatementEnded', ...floor, how: 'ended' })).toBe('KEN')
    expect(about({ type: 'RecordCorrected', interventionId: first, changes: {}, reason: '' })).toBe('KEN')
  })

  test('[PO1] the delegation whose point of order it is, while another has the floor', () => {
    expect(about({ type: 'PointOfOrderRuled', pointId: pointId('p'), ruling: '' })).toBe('XE')
  })

  test('[FL3] the secretariat, where it has the floor', () => {
    const told = given(sitting, giveFloor(undefined, { to: 'secretariat', startClock: true }))
    const started = told.history.at(-1)
    expect(started && concernOf(started.event, told.state)).toBeNull()
  })

  test('nobody', () => {
    expect(about({ type: 'ListOpened', listId: byHand })).toBeUndefined()
    expect(about({ type: 'MeetingAdjourned', meetingId: plenary })).toBeUndefined()
    expect(about({ type: 'Withheld' })).toBeUndefined()
  })

  test('nobody that is known, where the state does not have what it names', () => {
    expect(about({ type: 'PointOfOrderHeard', pointId: pointId('other'), limitMs: null })).toBeUndefined()
    expect(
      about({ type: 'StatementEnded', ...floor, interventionId: interventionId('99'), how: 'ended' }),
    ).toBeUndefined()
  })
})
