import { deflateRawSync } from 'node:zlib'
import type { Viewer } from '../../domain/audience.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { Packed } from '../../protocol/messages.ts'
import type { AudienceView } from '../sockets/audience-view.ts'
import { attachmentPlaceholder, eventClosing, eventOpeningWithAttachment } from './event-text.ts'
import { framed, type Packet, packet } from './packet.ts'

/** `packed`, compressed once for all who see the same; what is compressed is the event's attachment. */
export function encodePacked({ entries, common, own }: AudienceView): (viewer: Viewer) => readonly Packet[] {
  const attachments = new Map<Role, Buffer>()
  const first = entries[0]?.seq ?? 0
  const { seq: last, digest } = entries.at(-1) ?? { seq: 0, digest: '' }
  const span: Pick<Packed, 'first' | 'last' | 'digest'> = { first, last, digest }
  const spanFields = JSON.stringify(span).slice(0, -1)
  const opening = `${eventOpeningWithAttachment('packed')}${spanFields},"entries":${attachmentPlaceholder},"own":[`

  function attachmentFor(role: Role): Buffer {
    const known = attachments.get(role)
    if (known) return known
    const attachment = framed('binary', deflateRawSync(`[${common(role).join(',')}]`))
    attachments.set(role, attachment)
    return attachment
  }

  return viewer => {
    const event = `${opening}${[...own(viewer).values()].join(',')}]}${eventClosing}`
    return [packet(framed('text', event), attachmentFor(viewer.role))]
  }
}
