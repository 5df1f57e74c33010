import { expect, test } from 'vitest'
import { seenBy, type Viewer } from '../../../src/domain/audience.ts'
import type { Entry, Event } from '../../../src/domain/events.ts'
import { evolve } from '../../../src/domain/evolve.ts'
import { badgeId, commandId, delegationId, inscriptionId, listId } from '../../../src/domain/ids.ts'
import { emptyState, type State } from '../../../src/domain/state.ts'
import type { SentEntry } from '../../../src/protocol/messages.ts'
import { frameOf } from '../../../src/server/wire/frame.ts'
import { seal } from '../../../src/store/chain.ts'
import { start } from '../../../src/store/contract.ts'
import { newest } from '../../../src/store/written.ts'
import { unpack } from '../../../src/web/live/unpack.ts'
import { conference, delegations } from '../../support/conference.ts'

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
  const sealed = seal(
    start,
    [opened, ...events].map((event, n) => ({ at: now + n, by, commandId: commandId(`c-${n}`), event })),
  )
  const all = sealed.map(written => newest(written))
  for (const entry of all) evolve(state, entry)
  return { state, entries: all.slice(1) }
}

interface Received {
  readonly kind: 'text' | 'binary'
  readonly content: Buffer
}

/** Each WebSocket frame that a socket was given, read from the very bytes. */
function received(entries: readonly Entry[], state: State, viewer: Viewer, packed: boolean): Received[] {
  const parts: Buffer[] = []
  frameOf(entries, state).sendTo(viewer, [
    {
      data: { packed, quiet: 0 },
      conn: {
        send(_, { wsPreEncodedFrame }) {
          parts.push(...wsPreEncodedFrame)
          // What a WebSocket takes at a time.
          expect(wsPreEncodedFrame.length).toBeLessThanOrEqual(2)
        },
      },
    },
  ])
  let bytes = Buffer.concat(parts)
  const frames: Received[] = []
  while (bytes.length > 0) {
    const short = bytes[1] ?? 0
    const [from, length] =
      short < 126 ? [2, short] : short === 126 ? [4, bytes.readUInt16BE(2)] : [10, Number(bytes.readBigUInt64BE(2))]
    const kind = bytes[0] === 0x81 ? 'text' : 'binary'
    if (kind === 'binary') expect(bytes[0]).toBe(0x82)
    frames.push({ kind, content: bytes.subarray(from, from + length) })
    bytes = bytes.subarray(from + length)
  }
  return frames
}

const expected = (entries: readonly Entry[], state: State, viewer: Viewer): SentEntry[] =>
  entries.map(({ seq, at, by, event, digest }) => ({
    seq,
    at,
    by: viewer.role === 'secretariat' ? by : { role: by.role },
    event: seenBy(viewer, event, state),
    digest,
  }))

const [one = delegationId(''), two = delegationId(''), three = delegationId('')] = delegations
const viewers: Viewer[] = [
  { role: 'secretariat' },
  { role: 'president' },
  { role: 'viewer' },
  { role: 'delegate', delegationId: one },
  { role: 'delegate', delegationId: two },
  { role: 'delegate', delegationId: three },
]

const cases = [
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
] satisfies [string, Event[]][]

test.each(cases)('everyone is sent what they may see, of their own delegation more: %s', (_, events) => {
  const { state, entries } = happened(events)
  for (const viewer of viewers) {
    const [frame, ...more] = received(entries, state, viewer, false)
    expect(more).toEqual([])
    expect(frame?.kind).toBe('text')
    const text = String(frame?.content)
    expect(text.startsWith('42[')).toBe(true)
    expect(JSON.parse(text.slice(2))).toEqual(['entries', expected(entries, state, viewer)])
  }
})

test('many entries are packed for who can unpack them: the same, their own among them', async () => {
  const { state, entries } = happened(cases.at(-1)?.[1] ?? [])
  for (const viewer of viewers) {
    const [event, attachment, ...more] = received(entries, state, viewer, true)
    expect(more).toEqual([])
    expect([event?.kind, attachment?.kind]).toEqual(['text', 'binary'])
    const text = String(event?.content)
    expect(text.startsWith('451-[')).toBe(true)
    const [name, message] = JSON.parse(text.slice(4))
    expect(name).toBe('packed')
    expect(message.entries).toEqual({ _placeholder: true, num: 0 })
    expect(message).toMatchObject({ first: 2, last: 401, digest: entries.at(-1)?.digest })
    const unpacked = await unpack({ ...message, entries: attachment?.content })
    const whole = expected(entries, state, viewer)
    expect(unpacked).toEqual(whole.map((entry, n) => (n === 399 ? entry : { ...entry, digest: undefined })))
    // The bytes are the same for all of a role: what is other is beside them.
    expect(message.own.length).toBe(viewer.role === 'delegate' ? 4 : 0)
    expect(attachment?.content.length).toBeLessThan(JSON.stringify(whole).length / 5)
  }
})

test('a few entries are sent as they are, also to who could unpack them', () => {
  const { state, entries } = happened(cases[2]?.[1] ?? [])
  for (const viewer of viewers)
    expect(received(entries, state, viewer, true)).toEqual(received(entries, state, viewer, false))
})
