/** The line to the service, as the rest of the kit sees it: socket-io.ts in a browser, a fake in tests. */
import type { Millis } from '../../domain/time.ts'
import type { ClientMessages, HeardEntry, Refused, ServerMessages } from '../../protocol/messages.ts'

export interface Wire {
  /** Whether something sent now would leave. Nothing is kept for later: a click is sent, or it is not. */
  readonly connected: boolean
  /** Whether many entries at once may come packed. What the listener hears is unpacked, in the order in which it came. */
  readonly unpacks: boolean
  /** The answer; null where none came in time, or the line was lost before it. */
  ask<M extends keyof ClientMessages>(
    message: M,
    content: ClientMessages[M]['message'],
    within: Millis,
  ): Promise<ClientMessages[M]['answer'] | null>
  /** Connects, and after a loss connects again, with growing and random pauses. */
  open(listener: WireListener): void
  /** Connects at once and from scratch: what there is may be dead without knowing it. */
  renew(): void
  close(): void
}

export type WireListener = {
  opened(): void
  closed(): void
  /** The service does not take this page's badge or session. */
  refused(refusal: Refused): void
  /** Anything was heard, be it only a heartbeat. */
  packet(): void
  entries(entries: readonly HeardEntry[]): void
} & { [M in 'welcome' | 'presence' | 'pulse']: (message: ServerMessages[M]) => void }
