import { actorSeenBy, seenBy, type Viewer } from '../domain/audience.ts'
import type { Entry, Event } from '../domain/events.ts'
import type { DelegationId } from '../domain/ids.ts'
import type { State } from '../domain/state.ts'
import type { Role } from '../domain/vocabulary.ts'
import type { SentEntry } from '../protocol/messages.ts'

/** Entries on their way to many sockets: encoded once for all who see the same. */
export interface Frame {
  sendTo(viewer: Viewer, sockets: Iterable<Receiver>): void
}

/** A socket of Socket.IO, as far as it takes to send. */
export interface Receiver {
  readonly conn: { send(data: Packet['data'], options: Packet['options']): unknown }
}

/** What engine.io writes as it stands (its own adapter hands it broadcasts so); `data` says it in words. */
export interface Packet {
  readonly data: string
  readonly options: { readonly compress: false; readonly wsPreEncodedFrame: Buffer[] }
}

/** An event of Socket.IO's main namespace: packet type 2. */
const opening = '2["entries",['
const closing = ']]'
/** A message, to engine.io. */
const message = '4'

function sent(entry: Entry, viewer: Viewer, state: State): SentEntry {
  const { seq, at, by, event, digest } = entry
  return { seq, at, by: actorSeenBy(viewer, by), event: seenBy(viewer, event, state), digest }
}

/**
 * Delegates differ only in what they see of their own delegation's entries: all get the bytes of one buffer, with their
 * own entries put in between. In a burst of all delegations that is a few hundred kilobytes, not as many for each.
 */
export function frameOf(entries: readonly Entry[], state: State): Frame {
  const byRole = new Map<Role, readonly Packet[]>()
  const indices = ownIndices(entries, state)
  const textsFor = (viewer: Viewer): string[] => entries.map(entry => JSON.stringify(sent(entry, viewer, state)))
  let common: Common | undefined

  function packetsFor(viewer: Viewer): readonly Packet[] {
    const own = viewer.role === 'delegate' && viewer.delegationId && indices.get(viewer.delegationId)
    if (!own) return shared(viewer.role)
    common ??= commonOf(textsFor({ role: 'delegate' }))
    const changes = new Map<number, string>()
    for (const index of own) {
      const entry = entries[index]
      const text = entry ? JSON.stringify(sent(entry, viewer, state)) : ''
      if (text !== common.texts[index]) changes.set(index, text)
    }
    return changes.size === 0 ? shared('delegate') : spliced(common, changes)
  }

  function shared(role: Role): readonly Packet[] {
    const known = byRole.get(role)
    if (known) return known
    if (role === 'delegate') common ??= commonOf(textsFor({ role }))
    const packets = whole(role === 'delegate' && common ? common : commonOf(textsFor({ role })))
    byRole.set(role, packets)
    return packets
  }

  return {
    sendTo(viewer, sockets) {
      const packets = packetsFor(viewer)
      for (const { conn } of sockets) for (const { data, options } of packets) conn.send(data, options)
    },
  }
}

/** A message with each entry's text and where it begins in the bytes. */
interface Common {
  readonly text: string
  readonly bytes: Buffer
  readonly texts: readonly string[]
  readonly offsets: readonly number[]
}

function commonOf(texts: readonly string[]): Common {
  const text = opening + texts.join(',') + closing
  let offset = message.length + opening.length
  const offsets = texts.map(one => {
    const at = offset
    offset += Buffer.byteLength(one) + 1
    return at
  })
  return { text, bytes: Buffer.from(message + text), texts, offsets }
}

function whole({ text, bytes }: Common): readonly Packet[] {
  // One buffer is written at less cost than two, to thousands of sockets.
  return [packet(text, [Buffer.concat([header(bytes.length), bytes])])]
}

/** The same with some entries' texts changed: what is not changed is not copied, but written from where it is. */
function spliced({ text, bytes, texts, offsets }: Common, changes: ReadonlyMap<number, string>): readonly Packet[] {
  const parts: Buffer[] = []
  let length = 0
  let end = 0
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  for (const [index, changed] of changes) {
    const at = offsets[index] ?? 0
    add(bytes.subarray(end, at))
    add(Buffer.from(changed))
    end = at + Buffer.byteLength(texts[index] ?? '')
  }
  add(bytes.subarray(end))
  // The WebSocket takes two buffers at a time; what belongs to one frame is not parted, as all is queued at once.
  const [first = Buffer.alloc(0), ...rest] = parts
  const packets = [packet(text, [header(length), first])]
  for (let k = 0; k < rest.length; k += 2) packets.push(packet('', rest.slice(k, k + 2)))
  return packets
}

const packet = (data: string, wsPreEncodedFrame: Buffer[]): Packet => ({
  data,
  options: { compress: false, wsPreEncodedFrame },
})

/** A whole message, `42[…` and so on, as what is sent to any number of sockets. */
export const packetOf = (bytes: Buffer): Packet => packet('', [Buffer.concat([header(bytes.length), bytes])])

/** Of a text frame in one piece, from a server (RFC 6455, 5.2). */
function header(length: number): Buffer {
  const text = 0x81
  if (length < 126) return Buffer.from([text, length])
  if (length < 65_536) return Buffer.from([text, 126, length >> 8, length & 0xff])
  const long = Buffer.alloc(10)
  long[0] = text
  long[1] = 127
  long.writeBigUInt64BE(BigInt(length), 2)
  return long
}

/** Which entries are about which delegation: its own delegates may see more of them than others. */
function ownIndices(entries: readonly Entry[], state: State): ReadonlyMap<DelegationId, readonly number[]> {
  const found = new Map<DelegationId, number[]>()
  entries.forEach(({ event }, index) => {
    const delegation = delegationOf(event, state)
    if (delegation === undefined) return
    const own = found.get(delegation)
    if (own) own.push(index)
    else found.set(delegation, [index])
  })
  return found
}

function delegationOf(event: Event, state: State): DelegationId | undefined {
  if ('delegationId' in event) return event.delegationId
  if ('inscriptionId' in event && event.inscriptionId) return state.inscriptions.get(event.inscriptionId)?.delegationId
  if ('interventionId' in event) return state.interventions.get(event.interventionId)?.delegationId ?? undefined
  return undefined
}
