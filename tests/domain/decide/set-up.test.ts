import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../../src/domain/commands.ts'
import { badgeId } from '../../../src/domain/ids.ts'
import { general, id, smallPlan } from '../plan.ts'
import { asked, given, nothing, requestFloor } from '../support.ts'

const open = { type: 'OpenSession', plan: smallPlan() } as const
const badge: CommandOf<'IssueBadge'> = {
  type: 'IssueBadge',
  badgeId: badgeId('b1'),
  role: 'delegate',
  delegationId: id('KEN'),
  holder: 'Ms K.',
}

describe('a session', () => {
  test('opens once, with its plan', () => {
    const scene = nothing()
      .when(open, { by: 'secretariat' })
      .then([{ type: 'SessionOpened', plan: open.plan }])
    expect(scene.state.lists.size).toBe(open.plan.lists.length)
    expect(scene.meeting()).toMatchObject({ status: 'scheduled', floor: null, takenUp: [] })
    scene.when(open).thenRefused('session-already-open')
  })

  test('nothing happens before it', () => {
    nothing().when(requestFloor('KEN', 'minister')).thenRefused('unknown-session')
    nothing().when({ type: 'OpenList', listId: general }).thenRefused('unknown-session')
  })
})

describe('delegations', () => {
  test('[PR1] one admitted later asks like the others; a corrected category counts at once', () => {
    const [ken] = smallPlan().delegations
    if (!ken) return
    const scene = given(
      { type: 'AdmitDelegation', delegation: { ...ken, id: id('LUX') } },
      asked('MAR', 'minister', '2020-09-02'),
      asked('LUX', 'minister', '2020-09-01'),
    ).expectOrder('LUX', 'MAR')
    scene
      .when({ type: 'AdmitDelegation', delegation: { ...ken, id: id('LUX'), category: 'signatory' } })
      .accepted()
      .expectOrder('MAR', 'LUX')
  })

  test('[PR7] credentials are recorded', () => {
    const submitted = { type: 'RecordCredentials', delegationId: id('VNM'), status: 'submitted' } as const
    const scene = given()
      .when(submitted)
      .then([{ type: 'CredentialsRecorded', delegationId: id('VNM'), status: 'submitted' }])
    expect(scene.state.delegations.get(id('VNM'))?.credentials).toBe('submitted')
    scene.when(submitted).thenRefused('nothing-to-change')
    scene.when({ ...submitted, delegationId: id('ATLANTIS') }).thenRefused('unknown-delegation')
  })
})

describe('badges', () => {
  test('are issued and revoked', () => {
    const { type: _, ...said } = badge
    const issued = given()
      .when(badge)
      .then([{ type: 'BadgeIssued', ...said }])
    expect(issued.state.badges.get(badge.badgeId)?.revoked).toBe(false)
    const revoke = { type: 'RevokeBadge', badgeId: badge.badgeId, reason: 'lost' } as const
    const revoked = issued.when(revoke).then([{ type: 'BadgeRevoked', badgeId: badge.badgeId, reason: 'lost' }])
    expect(revoked.state.badges.get(badge.badgeId)?.revoked).toBe(true)
    revoked.when(revoke).thenRefused('nothing-to-change')
    issued.when(badge).thenRefused('id-taken')
    issued.when({ ...revoke, badgeId: badgeId('b9') }).thenRefused('unknown-badge')
  })

  test('a delegate’s names its delegation, a known one', () => {
    const { delegationId: _, ...without } = badge
    given().when(without).thenRefused('delegation-missing')
    given()
      .when({ ...badge, delegationId: id('ATLANTIS') })
      .thenRefused('unknown-delegation')
    given()
      .when({ ...without, role: 'interpreter' })
      .accepted()
  })
})
