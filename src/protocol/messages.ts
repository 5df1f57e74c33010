import type { Entry } from '../domain/events.ts'
import type { CommandId, DelegationId, SessionId } from '../domain/ids.ts'
import type { Refusal } from '../domain/refusals.ts'
import type { StateJson } from '../domain/state.ts'
import type { Instant, Millis } from '../domain/time.ts'
import type { Role } from '../domain/vocabulary.ts'
import type { Fault } from './fault.ts'
import type { WireCommand } from './wire.ts'

/** THE table of messages, server → client. */
export interface ServerMessages {
  /** The whole, as the role may see it: after `hello` without a cursor, or with one that the journal does not have. */
  welcome: Welcome
  /** What happened, in order and without gaps; those of one append together. Also what was missed since a cursor. */
  entries: readonly SentEntry[]
  /** The same, of many entries, for who said `packed` in `hello`. */
  packed: Packed
  presence: Presence
  /** The top of the journal, now and then, so that a last entry that was lost is noticed. */
  pulse: { readonly seq: number; readonly serverTime: Instant }
}

/** THE table of messages, client → server, and what each is answered. */
export interface ClientMessages {
  hello: { readonly message: Hello; readonly answer: HelloAnswer }
  command: { readonly message: CommandMessage; readonly answer: Answer }
  /** One exchange of the clock's synchronisation; `t0` is the client's own and comes back as it was. */
  clock: { readonly message: { readonly t0: Millis }; readonly answer: ClockAnswer }
}

export interface Welcome {
  /** Which language the service speaks (version.ts), and which build of the pages it serves. */
  readonly protocol: number
  readonly build: string
  readonly sessionId: SessionId
  readonly seq: number
  readonly digest: string
  /** In the domain's form (`stateFromJson`): pages go on from it with the same `evolve`. */
  readonly state: StateJson
  readonly role: Role
  /** The delegation of a delegate's badge. */
  readonly delegationId?: DelegationId
  readonly serverTime: Instant
}

/** An entry as clients get it: what a role may not see has become `Withheld` and kept its number and digest. */
export type SentEntry = Omit<Entry, 'commandId'>

/**
 * Many entries in few bytes: what comes after a burst, or after an absence. Packed once for all who see the same, so that
 * it costs a thousand readers one compression; a socket's own compression would do it a thousand times.
 */
export interface Packed {
  /** The numbers of the first and the last of the entries, among which none is missing. */
  readonly first: number
  readonly last: number
  /** Of the last one: the cursor to go on from. The others' say nothing that it does not, and cannot be compressed. */
  readonly digest: string
  /** Raw DEFLATE (RFC 1951) of the JSON array of the entries. */
  readonly entries: Uint8Array
  /** Those of them that this receiver may see more of: each stands in the place of the one of its number. */
  readonly own: readonly PackedEntry[]
}

export type PackedEntry = Omit<SentEntry, 'digest'>

/** Unpacked. Only the last of those that came together has a digest. */
export type HeardEntry = PackedEntry & { readonly digest?: string }

/**
 * Who is connected. `whole`: everything there is; otherwise only the delegations and roles that changed, each as it now
 * is, to be laid over what was known.
 */
export interface Presence {
  readonly whole: boolean
  readonly delegations: Readonly<Record<string, Connected>>
  /** Connections by role, the delegates' included. */
  readonly roles: Readonly<Partial<Record<Role, number>>>
}

export interface Connected {
  /** 0: it was here and is not any more. */
  readonly connections: number
  /** Since when it is connected or, with no connection left, since when it is not. */
  readonly since: Instant
}

export interface Hello {
  readonly sessionId: SessionId
  /** Which language the client speaks (version.ts); none: 1. */
  readonly protocol?: number
  /** Which build the page is of, for the log; programs need not say one. */
  readonly build?: string
  /** `seq:digest` of the last entry that the client has (cursor.ts). */
  readonly cursor?: string
  /** Whether many entries at once may come as `packed`. */
  readonly packed?: boolean
}

/** `from`: the cursor was good and what was missed follows as `entries`, or all of it as `welcome`. */
export type HelloAnswer =
  | {
      readonly ok: true
      readonly from: 'cursor' | 'welcome'
      readonly seq: number
      readonly protocol: number
      readonly build: string
    }
  | Refused

export interface CommandMessage {
  /** Made by the client (`crypto.randomUUID()`); the same id again gets the first answer. */
  readonly commandId: CommandId
  /** FL5: the last entry that whoever gave the command had seen. */
  readonly expectedSeq?: number
  readonly command: WireCommand
}

/** `seq`: the number of the command's last entry, which is durable. */
export type Answer = { readonly ok: true; readonly seq: number } | Refused

export interface ClockAnswer {
  readonly t0: Millis
  readonly serverTime: Instant
}

export type Refused = Refusal | WireRefusal

/** What is refused before it reaches the floor: code → what the page needs to say it in words. */
export interface WireRefusalTable {
  /** Not a message of the tables above, or not readable at all. */
  malformed: { readonly faults: readonly Fault[] }
  /** A command's message whose command, or the fields about it, are not what they must be. */
  'invalid-command': { readonly faults: readonly Fault[] }
  'badge-not-valid': { readonly because: BadgeProblem }
  'too-many-requests': { readonly retryAfterMs: Millis }
  /** The command's id is another badge's. */
  'command-id-taken': Record<never, never>
  /** The journal cannot be written to now; nothing happened, or the same command may be sent again to find out. */
  unavailable: Record<never, never>
  /** Written, but not yet on as many replicas as asked for; the same command may be sent again. */
  'not-durable': Record<never, never>
  /** RC4: an entry of the session's journal is not what was written; the session stays closed until it is repaired. */
  'journal-damaged': { readonly seq: number }
  /** A newer version of the service writes in this journal, from entry `seq` on: this node has to be updated. */
  'newer-version': { readonly seq: number }
  /** The client speaks an older language than `oldest`: a page loads itself again, a program has to be updated. */
  'client-too-old': { readonly protocol: number; readonly oldest: number }
}

export type BadgeProblem = 'missing' | 'forged' | 'expired' | 'revoked' | 'unknown' | 'other-session'

export type WireRefusal = {
  [C in keyof WireRefusalTable]: { readonly refusal: C; readonly params: WireRefusalTable[C] }
}[keyof WireRefusalTable]

/** The tables as Socket.IO's typed events. */
export type ServerToClient = { [M in keyof ServerMessages]: (message: ServerMessages[M]) => void }
export type ClientToServer = {
  [M in keyof ClientMessages]: (
    message: ClientMessages[M]['message'],
    answer: (answer: ClientMessages[M]['answer']) => void,
  ) => void
}
