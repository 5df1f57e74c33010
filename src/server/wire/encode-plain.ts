import type { Viewer } from '../../domain/audience.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { AudienceView } from '../sockets/audience-view.ts'
import { eventClosing, eventOpening } from './event-text.ts'
import { header, type Packet, packet, packetOf } from './packet.ts'

const opening = `${eventOpening('entries')}[`
const closing = `]${eventClosing}`

/** `entries`, encoded once for all who see the same. */
export function encodePlain({ entries, common, own }: AudienceView): (viewer: Viewer) => readonly Packet[] {
  const shared = new Map<Role, readonly Packet[]>()
  let delegates: Message | undefined

  const withDigest = (text: string, index: number): string =>
    `${text.slice(0, -1)},"digest":"${entries[index]?.digest}"}`
  const messageFor = (role: Role): Message => messageOf(common(role).map(withDigest))

  return viewer => {
    const { role } = viewer
    const changes = own(viewer)
    if (role === 'delegate') delegates ??= messageFor(role)
    if (delegates && changes.size > 0) {
      return spliced(delegates, new Map([...changes].map(([index, text]) => [index, withDigest(text, index)])))
    }
    const known = shared.get(role) ?? whole(role === 'delegate' && delegates ? delegates : messageFor(role))
    shared.set(role, known)
    return known
  }
}

/** A message with each entry's text and where it begins in the bytes. */
interface Message {
  readonly bytes: Buffer
  readonly texts: readonly string[]
  readonly offsets: readonly number[]
}

function messageOf(texts: readonly string[]): Message {
  let offset = opening.length
  const offsets = texts.map(one => {
    const at = offset
    offset += Buffer.byteLength(one) + 1
    return at
  })
  return { bytes: Buffer.from(opening + texts.join(',') + closing), texts, offsets }
}

const whole = ({ bytes }: Message): readonly Packet[] => [packetOf(bytes)]

/** The same with some entries' texts changed: what is not changed is not copied, but written from where it is. */
function spliced({ bytes, texts, offsets }: Message, changes: ReadonlyMap<number, string>): readonly Packet[] {
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
  // What belongs to one frame is not parted, as all is queued at once.
  const [first = Buffer.alloc(0), ...rest] = parts
  const packets = [packet(header('text', length), first)]
  for (let k = 0; k < rest.length; k += 2) packets.push(packet(rest[k] ?? Buffer.alloc(0), rest[k + 1]))
  return packets
}
