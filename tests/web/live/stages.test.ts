import { describe, expect, test } from 'vitest'
import type { Refused } from '../../../src/protocol/messages.ts'
import { linkOf } from '../../../src/web/live/link.ts'
import {
  atFirst,
  type Connection,
  type Effect,
  type LineEvent,
  mendedFor,
  transition,
} from '../../../src/web/live/stages.ts'

/** Where a chain of events leads, and what the last of them brings about. */
function after(...events: readonly LineEvent[]): { connection: Connection; stage: string; effects: readonly Effect[] } {
  let connection = atFirst
  let effects: readonly Effect[] = []
  for (const event of events) ({ connection, effects } = transition(connection, event))
  return { connection, stage: connection.stage.name, effects }
}

const heardAt = 1_000
const shown = (...events: readonly LineEvent[]): string => linkOf(after(...events).connection, heardAt).state

const opened: LineEvent = { type: 'opened' }
const closed: LineEvent = { type: 'closed' }
const heard: LineEvent = { type: 'heard' }
const silent: LineEvent = { type: 'silent' }
const greeted = (seq: number): LineEvent => ({ type: 'greeted', seq })
const advanced = (seq: number): LineEvent => ({ type: 'advanced', seq })
const refused = (refusal: Refused): LineEvent => ({ type: 'refused', refusal })
const fault = (of: 'fold' | 'drawing', at: number): LineEvent => ({ type: 'fault', of, at })
const tooOld = refused({ refusal: 'client-too-old', params: { protocol: 1, oldest: 2 } })
const badBadge = refused({ refusal: 'badge-not-valid', params: { because: 'revoked' } })
const following = [heard, opened, advanced(7), greeted(7)] as const

describe('the way to following', () => {
  test.each([
    [[], 'connecting', 'connecting'],
    [[opened], 'greeting', 'connecting'],
    [[heard, opened, greeted(7)], 'catching-up', 'connecting'],
    [[heard, opened, greeted(7), advanced(6)], 'catching-up', 'live'],
    [[heard, opened, greeted(7), advanced(7)], 'following', 'live'],
    [[heard, opened, advanced(7), greeted(7)], 'following', 'live'],
    [[opened, greeted(7), advanced(7)], 'following', 'offline'],
    [[...following, silent], 'following', 'offline'],
    [[...following, silent, heard], 'following', 'live'],
    [[...following, closed], 'connecting', 'offline'],
    [[...following, closed, heard, opened], 'greeting', 'offline'],
    [[...following, closed, heard, opened, greeted(9)], 'catching-up', 'offline'],
    [[...following, closed, heard, opened, greeted(9), advanced(9)], 'following', 'live'],
  ] as const)('%j: %s, shown as %s', (events, stage, link) => {
    expect(after(...events).stage).toBe(stage)
    expect(shown(...events)).toBe(link)
  })

  test('a line that opens is greeted, and the clock is measured', () => {
    expect(after(opened).effects).toEqual([{ do: 'measure' }, { do: 'greet', after: 0 }])
  })

  test('hello is said again: at once where no answer came, after a pause where the page could not yet ask', () => {
    expect(after(opened, { type: 'unanswered', ready: true }).effects).toEqual([{ do: 'greet', after: 0 }])
    expect(after(opened, { type: 'unanswered', ready: false }).effects).toEqual([{ do: 'greet', after: 1000 }])
  })
})

test('a state that came first counts while the service is heard, and no longer than it can be current', () => {
  expect(shown(heard, advanced(7))).toBe('live')
  expect(shown(heard, advanced(7), silent)).toBe('connecting')
  expect(shown(heard, advanced(7), { type: 'outlived' })).toBe('offline')
  expect(shown(heard, { type: 'outlived' })).toBe('connecting')
  expect(shown(heard, advanced(7), { type: 'outlived' }, opened, heard)).toBe('offline')
})

test('an entry that is missing is asked for; a page that is known to be behind, or gets no answer, is not live', () => {
  expect(after(...following, { type: 'gap' })).toMatchObject({ stage: 'following', effects: [{ do: 'greet' }] })
  expect(shown(...following, { type: 'gap' }, { type: 'unanswered', ready: true })).toBe('offline')
  expect(after(...following, { type: 'behind', seq: 9 })).toMatchObject({ effects: [{ do: 'greet', after: 0 }] })
  expect(shown(...following, { type: 'behind', seq: 9 })).toBe('offline')
  expect(shown(...following, { type: 'behind', seq: 9 }, advanced(9))).toBe('live')
})

describe('refusals', () => {
  test.each([
    [{ refusal: 'too-many-requests', params: { retryAfterMs: 300 } }, 'greeting', { do: 'greet', after: 300 }],
    [{ refusal: 'unavailable', params: {} }, 'greeting', { do: 'greet', after: 1000 }],
    [{ refusal: 'client-too-old', params: { protocol: 1, oldest: 2 } }, 'too-old', { do: 'leave' }],
    [{ refusal: 'newer-version', params: { seq: 3 } }, 'renewing', { do: 'renew', after: 5000 }],
    [{ refusal: 'malformed', params: { faults: [] } }, 'renewing', { do: 'renew', after: 5000 }],
  ] satisfies [Refused, string, Effect][])('%j leads to %s', (refusal, stage, effect) => {
    expect(after(opened, refused(refusal))).toMatchObject({ stage, effects: [effect] })
  })

  test('another refusal stays, also when the line closes, until another line opens', () => {
    expect(after(opened, badBadge)).toMatchObject({ stage: 'refused', effects: [] })
    expect(shown(opened, badBadge, closed)).toBe('refused')
    expect(after(opened, badBadge, closed, opened).stage).toBe('greeting')
    expect(shown(...following, badBadge, opened)).toBe('offline')
  })
})

test('a node that is older than the page is left for another, which is said until one is followed', () => {
  const renewing = [...following, closed, opened, { type: 'older-node' }] as const
  expect(after(...renewing)).toMatchObject({ stage: 'renewing', effects: [{ do: 'renew', after: 5000 }] })
  expect(shown(...renewing, closed)).toBe('renewing')
  expect(after(...renewing, closed, opened)).toMatchObject({ stage: 'renewing', effects: [{}, { do: 'greet' }] })
  expect(shown(...renewing, closed, opened, heard, greeted(9), advanced(9))).toBe('live')
})

describe('faults', () => {
  test('everything is fetched again, and it is live only when all of it is here', () => {
    const mending = [...following, fault('fold', 50)] as const
    expect(after(...mending).effects).toEqual([{ do: 'forget' }, { do: 'greet', after: 0 }])
    expect(shown(...mending)).toBe('mending')
    expect(shown(...mending, greeted(8))).toBe('mending')
    expect(shown(...mending, greeted(8), advanced(8))).toBe('live')
    expect(shown(...mending, advanced(8), greeted(8))).toBe('live')
    expect(after(...mending, { type: 'gap' }).effects).toEqual([])
  })

  test('the line may be lost meanwhile', () => {
    const mending = [...following, fault('fold', 50), greeted(8), closed] as const
    expect(shown(...mending)).toBe('mending')
    expect(after(...mending, opened).effects).toContainEqual({ do: 'greet', after: 0 })
    expect(shown(...mending, opened, heard, advanced(8))).toBe('mending')
    expect(shown(...mending, opened, heard, advanced(8), greeted(8))).toBe('live')
  })

  test('what cannot be drawn is drawn again with the next state; several parts may fail of one entry', () => {
    expect(shown(...following, fault('drawing', 50), fault('drawing', 51))).toBe('mending')
    expect(shown(...following, fault('drawing', 50), fault('drawing', 51), advanced(8), greeted(8))).toBe('live')
  })

  test.each([
    ['the next state cannot be folded', [fault('fold', 50), fault('fold', 90)]],
    ['the next state cannot be drawn', [fault('fold', 50), advanced(8), fault('drawing', 90)]],
    ['soon after', [fault('drawing', 50), advanced(8), greeted(8), fault('fold', 50 + mendedFor - 1)]],
  ])('a second time is one too many: %s', (_, events) => {
    expect(after(...following, ...events)).toMatchObject({ stage: 'faulty', effects: [{ do: 'leave' }] })
  })

  test('a fault much later is a first one', () => {
    expect(shown(...following, fault('fold', 50), advanced(8), greeted(8), fault('fold', 50 + mendedFor))).toBe(
      'mending',
    )
  })
})

test.each([
  ['too-old', [...following, tooOld]],
  ['faulty', [...following, fault('fold', 1), fault('fold', 2)]],
])('%s is over: nothing leads out of it, and it is shown as of when the service was last heard', (stage, events) => {
  const over = after(...events)
  expect(linkOf(over.connection, heardAt)).toEqual({ state: stage, since: heardAt })
  const all: LineEvent[] = [opened, closed, heard, silent, greeted(9), advanced(9), badBadge, fault('fold', 9e9)]
  for (const event of all) {
    expect(transition(over.connection, event)).toEqual({ connection: over.connection, effects: [] })
  }
})
