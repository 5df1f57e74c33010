import { describe, expect, test } from 'vitest'
import { enforcementOf, expectedMs, limitOf } from '../../../src/domain/rules/limits.ts'
import { minutes, seconds } from '../../../src/domain/time.ts'
import { byHand, general } from '../plan.ts'
import { asked, at, given, linkTest, opened, sitting, speaks } from '../support.ts'

const differing = opened({
  lists: { general: { limitsMs: { group: minutes(5), signatory: minutes(2), ngo: minutes(1) } } },
})

describe('the limit of a statement', () => {
  const scene = given(
    differing,
    asked('KEN', 'minister', '2020-09-01'),
    asked('KEN', 'minister', '2020-09-01', { id: 'KEN-g77', onBehalfOf: 'G77' }),
    asked('XA', 'minister', '2020-09-01'),
    asked('XA', 'minister', '2020-09-01', { id: 'XA-group', onBehalfOf: 'Friends' }),
    asked('XN', 'other', '2020-09-01'),
    asked('INTERPOL', 'other', '2020-09-01'),
  )
  const limit = (id: string) => limitOf(scene.state, scene.list(), scene.inscription(id))

  test('[CL4] may differ by category', () => {
    expect(limit('KEN')).toBe(minutes(3))
    expect(limit('XA')).toBe(minutes(2))
    expect(limit('XN')).toBe(minutes(1))
    expect(limit('INTERPOL')).toBe(minutes(3))
  })

  test('[CL4] and for statements on behalf of a group, whatever the category', () => {
    expect(limit('KEN-g77')).toBe(minutes(5))
    expect(limit('XA-group')).toBe(minutes(5))
  })

  test('[CL4] a category’s limit is set, and taken away again, apart from the list’s', () => {
    const set = { type: 'SetSpeakingTime', listId: general, enforcement: 'advisory', category: 'signatory' } as const
    const changed = scene.and({ ...set, limitMs: seconds(90) })
    expect(limitOf(changed.state, changed.list(), changed.inscription('XA'))).toBe(seconds(90))
    expect(limitOf(changed.state, changed.list(), changed.inscription('KEN'))).toBe(minutes(3))
    const without = changed.and({ ...set, limitMs: null })
    expect(limitOf(without.state, without.list(), without.inscription('XA'))).toBe(minutes(3))
  })

  test('[CL3] what happens at zero may differ with it, and says nothing of the others', () => {
    const set = { type: 'SetSpeakingTime', listId: general, category: 'signatory', limitMs: seconds(90) } as const
    const changed = scene.and({ ...set, enforcement: 'strict' })
    const enforcement = (of: typeof scene, id: string) => enforcementOf(of.state, of.list(), of.inscription(id))
    expect(enforcement(changed, 'XA')).toBe('strict')
    expect(enforcement(changed, 'KEN')).toBe('advisory')
    expect(enforcement(changed, 'XA-group')).toBe('advisory')
    expect(enforcement(changed.and({ ...set, limitMs: null, enforcement: 'strict' }), 'XA')).toBe('advisory')
    const begun = changed.and(sitting, speaks('XA'))
    expect(begun.intervention('1')).toMatchObject({ enforcement: 'strict', clock: { limitMs: seconds(90) } })
  })

  test('[CL4] a list may be without a limit', () => {
    const free = given(asked('KEN', 'minister', '2020-09-01', { list: byHand }))
    expect(limitOf(free.state, free.list(byHand), free.inscription('KEN'))).toBeNull()
  })

  test('[LK2] to one who was interrupted, what was left', () => {
    const interrupted = given(
      sitting,
      asked('JPN', 'minister', '2020-09-01', { mode: 'remote' }),
      at('16:04:00', speaks('JPN')),
      at('16:05:20', { type: 'ReportLinkLost' }),
      at('16:06:20', { type: 'InterruptStatement', reason: 'link' }),
      at('16:08:00', linkTest('JPN')),
    )
    expect(limitOf(interrupted.state, interrupted.list(), interrupted.inscription('JPN'))).toBe(seconds(100))
  })
})

describe('how long it is expected to take', () => {
  test('[MT3] as announced, but not longer than it may', () => {
    const scene = given(
      asked('MAR', 'minister', '2020-09-01', { plannedMs: seconds(175) }),
      asked('KEN', 'minister', '2020-09-01', { plannedMs: minutes(9) }),
      asked('JPN', 'minister', '2020-09-01'),
      asked('CAN', 'minister', '2020-09-01', { list: byHand, plannedMs: minutes(9) }),
      asked('PER', 'minister', '2020-09-01', { list: byHand }),
    )
    const expected = (id: string, list = general) => expectedMs(scene.state, scene.list(list), scene.inscription(id))
    expect(expected('MAR')).toBe(seconds(175))
    expect(expected('KEN')).toBe(minutes(3))
    expect(expected('JPN')).toBe(minutes(3))
    expect(expected('CAN', byHand)).toBe(minutes(9))
    expect(expected('PER', byHand)).toBeNull()
  })
})
