import { expect, test } from 'vitest'
import { seenBy, type Viewer } from '../../src/domain/audience.ts'
import type { Entry, Event } from '../../src/domain/events.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { badgeId, commandId, delegationId, inscriptionId, listId } from '../../src/domain/ids.ts'
import { emptyState, type State } from '../../src/domain/state.ts'
import { seal } from '../../src/journal/chain.ts'
import { start } from '../../src/journal/contract.ts'
import { frameOf } from '../../src/server/frame.ts'
import { conference, delegations } from '../support/conference.ts'

const now = Date.UTC(2020, 9, 12, 14)

const asked = (delegation: string, n: number, name: string): Event => ({
  type: 'FloorRequested',
  inscriptionId: inscriptionId(`${delegation}-${n}`),
  listId: listId(`list-${n}`),
  delegationId: delegationId(delegation),
  speaker: { name, title: 'Посол' },
  level: 'head-of-delegation',
  mode: 'floor',
  language: 'en',
  late: false,
  held: false,
})

function happened(events: readonly Event[]): { state: State; entries: Entry[] } {
  const state = emptyState()
  const by = { role: 'secretariat', badgeId: badgeId('s') } as const
  const opened: Event = { type: 'SessionOpened', plan: conference(now) }
  const all = seal(
    start,
    [opened, ...events].map((event, n) => ({ at: now + n, by, commandId: commandId(`c-${n}`), event })),
  )
  for (const entry of all) evolve(state, entry)
  return { state, entries: all.slice(1) }
}

/** The text of each WebSocket frame that a socket was given, read from the very bytes. */
function received(entries: readonly Entry[], state: State, viewer: Viewer): string[] {
  const parts: Buffer[] = []
  const texts: string[] = []
  const frame = frameOf(entries, state)
  frame.sendTo(viewer, [
    {
      conn: {
        send(data, { wsPreEncodedFrame }) {
          if (data !== '') texts.push(data)
          parts.push(...wsPreEncodedFrame)
          // What a WebSocket takes at a time.
          expect(wsPreEncodedFrame.length).toBeLessThanOrEqual(2)
        },
      },
    },
  ])
  let bytes = Buffer.concat(parts)
  const frames: string[] = []
  while (bytes.length > 0) {
    expect(bytes[0]).toBe(0x81)
    const short = bytes[1] ?? 0
    const [from, length] =
      short < 126 ? [2, short] : short === 126 ? [4, bytes.readUInt16BE(2)] : [10, Number(bytes.readBigUInt64BE(2))]
    frames.push(bytes.subarray(from, from + length).toString())
    bytes = bytes.subarray(from + length)
  }
  expect(texts).toHaveLength(frames.length)
  return frames
}

const expected = (entries: readonly Entry[], state: State, viewer: Viewer): unknown => [
  'entries',
  entries.map(({ seq, at, by, event, digest }) => ({
    seq,
    at,
    by: viewer.role === 'secretariat' ? by : { role: by.role },
    event: seenBy(viewer, event, state),
    digest,
  })),
]

const [one = delegationId(''), two = delegationId(''), three = delegationId('')] = delegations
const viewers: Viewer[] = [
  { role: 'secretariat' },
  { role: 'president' },
  { role: 'viewer' },
  { role: 'delegate', delegationId: one },
  { role: 'delegate', delegationId: two },
  { role: 'delegate', delegationId: three },
]

test.each([
  ['one short entry', [{ type: 'ListOpened', listId: listId('list-1') }]],
  ['of one delegation', [asked(one, 1, 'Ōkubo')]],
  [
    'first, last and next to each other',
    [asked(one, 1, 'Müller'), asked(two, 1, 'Đặng'), asked(two, 2, '王'), asked(one, 2, 'Ş')],
  ],
  [
    'own, but the same for all',
    [asked(one, 1, 'A'), { type: 'InscriptionWithdrawn', inscriptionId: inscriptionId(`${one}-1`) }],
  ],
  ['longer than 64 KiB', Array.from({ length: 400 }, (_, n) => asked(delegations[n % 120] ?? one, n, `Имя ${n}`))],
] satisfies [string, Event[]][])(
  'everyone is sent what they may see, of their own delegation more: %s',
  (_, events) => {
    const { state, entries } = happened(events)
    for (const viewer of viewers) {
      const [text = '', ...more] = received(entries, state, viewer)
      expect(more).toEqual([])
      expect(text.startsWith('42[')).toBe(true)
      expect(JSON.parse(text.slice(2))).toEqual(expected(entries, state, viewer))
    }
  },
)
