import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { delegationId } from '../../../src/domain/ids.ts'
import type { Delegation } from '../../../src/domain/plan.ts'
import { lastDay, readExpiry } from '../../../src/web/secretariat/badges/expiry.ts'
import { pathOf } from '../../../src/web/secretariat/badges/QrCode.tsx'
import { badgeStanding } from '../../../src/web/secretariat/badges/standing.ts'
import { readDelegation } from '../../../src/web/secretariat/delegations/delegation-form.ts'
import { findRequests } from '../../../src/web/secretariat/lists/find-requests.ts'
import { hashOf, readRoute } from '../../../src/web/secretariat/route.ts'
import { asked, given, opened } from '../../domain/support.ts'
import { time } from '../../domain/time.ts'

describe('a delegation from its fields', () => {
  const read = (fields: Record<string, string>, before?: Delegation) =>
    readDelegation(name => fields[name] ?? '', before)

  test('a State needs its code and nothing else', () => {
    expect(read({ iso3: 'ken', category: 'state-party' })).toEqual({
      ok: true,
      delegation: {
        id: 'KEN',
        iso3: 'KEN',
        name: {},
        category: 'state-party',
        chairs: [],
        admitted: false,
        credentials: 'none',
      },
    })
  })

  test('an entity needs an acronym and a name', () => {
    expect(read({ id: 'INTERPOL', category: 'invited-entity' })).toEqual({ ok: false, problem: 'name' })
    const made = read({ id: 'interpol', 'name-fr': 'Interpol', category: 'invited-entity', admitted: 'yes' })
    expect(made).toMatchObject({ ok: true, delegation: { id: 'INTERPOL', name: { fr: 'Interpol' }, admitted: true } })
  })

  test('groups are told apart by whatever comma the language has', () => {
    const made = read({ iso3: 'GUY', chairs: 'G77, grulac، OIC；NAM、AU' })
    expect(made.ok && made.delegation.chairs).toEqual(['G77', 'grulac', 'OIC', 'NAM', 'AU'])
  })

  test('what is no code and no acronym is named', () => {
    expect(read({ iso3: 'XYZ' })).toEqual({ ok: false, problem: 'iso3' })
    expect(read({ id: 'a b', 'name-en': 'x' })).toEqual({ ok: false, problem: 'id' })
    expect(read({})).toEqual({ ok: false, problem: 'id' })
  })

  test('a correction keeps the id, whatever the fields say', () => {
    const before = read({ iso3: 'KEN' })
    const after = read(
      { iso3: 'KEN', id: 'OTHER', contact: 'mission@example.org' },
      before.ok ? before.delegation : undefined,
    )
    expect(after).toMatchObject({ ok: true, delegation: { id: delegationId('KEN'), contact: 'mission@example.org' } })
  })
})

test('requests are found by delegation in any language, speaker, title, group and number', () => {
  const { state } = given(
    opened({ delegations: { KEN: { iso3: 'KEN' } } }),
    asked('KEN', 'minister', '2020-09-14'),
    asked('MAR', 'head-of-government', '2020-10-08', { onBehalfOf: 'Caricom' }),
  )
  const found = (query: string) => findRequests(state, query).map(({ id }) => id)
  expect(found('кения')).toEqual(['KEN'])
  expect(found('speaker of mar')).toEqual(['MAR'])
  expect(found('caricom')).toEqual(['MAR'])
  expect(found('2')).toEqual(['KEN'])
  expect(found('h e')).toEqual(['MAR', 'KEN'])
  expect(found('zzz')).toEqual([])
  expect(found(' ')).toEqual([])
})

describe('badges', () => {
  test('are good to the last second of a day where the session is', () => {
    expect(readExpiry('2020-10-16', 'Europe/Vienna')).toBe(Date.parse('2020-10-16T23:59:59+02:00'))
    expect(readExpiry('2020-02-30', 'Europe/Vienna')).toBeUndefined()
    expect(readExpiry('soon', 'Europe/Vienna')).toBeUndefined()
  })

  test('are proposed until the last meeting, and no longer when it is over', () => {
    const { state } = given()
    expect(lastDay(state, time('2020-10-01'))).toBe('2020-10-13')
    expect(lastDay(state, time('2021-01-01'))).toBe('')
  })

  test('are good, expired or revoked', () => {
    const badge = { id: 'b', role: 'delegate', revoked: false, expiresAt: 100 } as Parameters<typeof badgeStanding>[0]
    expect(badgeStanding(badge, 99)).toBe('good')
    expect(badgeStanding(badge, 100)).toBe('expired')
    expect(badgeStanding({ ...badge, revoked: true }, 99)).toBe('revoked')
  })

  test('a code is drawn module for module', () => {
    const { data, size } = encode('https://rostrum.example/join#token', { ecc: 'M', border: 4 })
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
    for (const [, x, y, width] of pathOf(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let k = 0; k < Number(width); k++) drawn[Number(y)]![Number(x) + k] = true
    }
    expect(drawn).toEqual(data)
  })
})

test('an address leads to a tab and what is open in it, and nonsense to the first', () => {
  expect(readRoute(hashOf('lists', 'item 1(f)/x'))).toEqual({ tab: 'lists', inside: 'item 1(f)/x' })
  expect(readRoute('#log')).toEqual({ tab: 'log', inside: '' })
  expect(readRoute('#nowhere/else')).toEqual({ tab: 'intake', inside: 'else' })
  expect(readRoute('')).toEqual({ tab: 'intake', inside: '' })
  expect(readRoute('#lists/%E0%A4%A')).toEqual({ tab: 'lists', inside: '' })
})
