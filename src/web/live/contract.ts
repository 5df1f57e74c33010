/** What a connection gives to the page, and what it is given: the time, chance, and the page's own pieces. */
import type { ReadonlySignal } from '@preact/signals'
import type { Command } from '../../domain/commands.ts'
import type { DelegationId, SessionId } from '../../domain/ids.ts'
import type { Millis } from '../../domain/time.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { Welcome } from '../../protocol/messages.ts'
import type { Link } from './link.ts'
import type { PresenceTable } from './presence.ts'
import type { Evolve, Replica } from './replica.ts'
import type { Sending } from './sender.ts'
import type { ServerClock } from './server-clock.ts'

export interface Me {
  readonly role: Role
  readonly delegationId?: DelegationId
}

export interface Live {
  readonly sessionId: SessionId
  readonly replica: Replica
  readonly clock: ServerClock
  readonly link: ReadonlySignal<Link>
  /** Who this page's badge says one is; null before the first welcome. */
  readonly me: ReadonlySignal<Me | null>
  readonly presence: ReadonlySignal<PresenceTable>
  /** How far off the server's time may be here, in ms; looked at now and then. */
  readonly clockError: ReadonlySignal<Millis>
  /** Sends what the person at the page wants, on top of what the page shows now or of `seenSeq`. */
  send(command: Command, seenSeq?: number): Sending
  /** Something suggests that the line should be looked at now: the page is shown again, the network is back. */
  wake(): void
  /** A component could not be drawn: the service is told, and everything is fetched again. */
  notDrawn(error: unknown): void
  close(): void
}

export interface Environment {
  readonly monotonic: () => Millis
  readonly wall: () => Millis
  readonly newId: () => string
  /** Which build the page is of. */
  readonly build: string
  /** What folds entries, which are asked for only when it is here; null where it could not be fetched just now. */
  readonly evolving: () => Promise<Evolve | null>
  /** Tells the service of what should not have happened. */
  readonly tell: (error: unknown) => void
  /** The welcome that was there before the line; null where there was none. */
  readonly early?: Early | null
}

export interface Early {
  readonly welcome: Welcome
  /** When its first byte came, by the monotonic clock. */
  readonly cameAt: Millis
  /** When the service was last heard. */
  readonly heardAt: Millis
}
