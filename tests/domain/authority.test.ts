import { describe, expect, test } from 'vitest'
import type { Command, CommandType } from '../../src/domain/commands.ts'
import { decide } from '../../src/domain/decide.ts'
import { inscriptionId } from '../../src/domain/ids.ts'
import { type Actor, roles } from '../../src/domain/vocabulary.ts'
import { letters, mayGive } from './may-give.ts'
import { samples } from './samples.ts'
import { delegateOf } from './support.ts'

const types = Object.keys(mayGive) as CommandType[]

/** Whether a command that would be accepted from the right hands is refused to this one. */
function forbidden(type: CommandType, by: Actor): boolean {
  const { scene, command } = samples[type]()
  const decision = decide(scene.state, command, { now: scene.now, by })
  return 'refusal' in decision && decision.refusal === 'not-allowed'
}

describe.each(types)('%s', type => {
  test('its sample is accepted from one who may give it', () => {
    const { scene, command, by } = samples[type]()
    expect(mayGive[type]).toContain(letters[by.role])
    expect(decide(scene.state, command, { now: scene.now, by })).toHaveProperty('events')
  })

  test.each([...roles, 'service'] as const)('by %s', role => {
    const by = role === 'delegate' ? delegateOf('KEN') : { role }
    expect(forbidden(type, by)).toBe(!mayGive[type].includes(letters[role]))
  })
})

describe('a delegate', () => {
  const own = types.filter(type => mayGive[type].includes('D'))

  test.each(own)('%s, for its own delegation only', type => {
    expect(forbidden(type, delegateOf('KEN'))).toBe(false)
    expect(forbidden(type, delegateOf('MAR'))).toBe(true)
    expect(forbidden(type, { role: 'delegate' })).toBe(true)
  })

  test('of an inscription that does not exist is told so', () => {
    const { scene } = samples.WithdrawInscription()
    const command: Command = { type: 'WithdrawInscription', inscriptionId: inscriptionId('nobody') }
    expect(decide(scene.state, command, { now: scene.now, by: delegateOf('MAR') })).toMatchObject({
      refusal: 'unknown-inscription',
    })
  })
})

describe('outside the role', () => {
  test.each(['display', 'viewer'] as const)('%s only looks', role => {
    for (const type of types) expect(forbidden(type, { role })).toBe(true)
  })

  test('comes before every other refusal', () => {
    const { scene } = samples.GiveFloor()
    for (const type of types) {
      const { command } = samples[type]()
      const decision = decide(scene.state, command, { now: scene.now, by: { role: 'display' }, expectedSeq: 0 })
      expect(decision).toMatchObject({ refusal: 'not-allowed' })
    }
  })

  test('the answer says which command and which role, whatever else is wrong with it', () => {
    const { scene, command } = samples.OpenList()
    expect(decide(scene.state, command, { now: scene.now, by: { role: 'viewer' }, expectedSeq: 0 })).toEqual({
      refusal: 'not-allowed',
      params: { command: 'OpenList', role: 'viewer' },
    })
  })
})
