import type { Viewer } from '../../domain/audience.ts'
import type { Entry } from '../../domain/events.ts'
import type { State } from '../../domain/state.ts'
import { audienceView } from '../sockets/audience-view.ts'
import { encodePacked } from './encode-packed.ts'
import { encodePlain } from './encode-plain.ts'
import { type Packet, type Receiver, send } from './packet.ts'

/** Entries on their way to many sockets: encoded once for all who see the same and read it in the same form. */
export interface Frame {
  sendTo(viewer: Viewer, sockets: Iterable<Follower>): void
}

export interface Follower extends Receiver {
  readonly data: { readonly packed: boolean; quiet: number }
}

/** As many are packed, for who can unpack them: fewer fit into a packet or two of the network as they are. */
const many = 8

export function frameOf(entries: readonly Entry[], state: State): Frame {
  const view = audienceView(entries, state)
  const asTheyAre = encodePlain(view)
  const inFewBytes = entries.length < many ? asTheyAre : encodePacked(view)

  return {
    sendTo(viewer, sockets) {
      const made = new Map<boolean, readonly Packet[]>()
      for (const socket of sockets) {
        const { packed } = socket.data
        const packets = made.get(packed) ?? (packed ? inFewBytes : asTheyAre)(viewer)
        made.set(packed, packets)
        send(socket, packets)
      }
    },
  }
}
