import type { SessionId } from '../domain/ids.ts'

/** Every key in Redis is spelled here. */
export interface Keys {
  /** A set: the ids of the sessions that may have a journal. */
  readonly sessions: string
  /** A string: what badges are signed with, where the environment gives no key. */
  readonly badgeKey: string
  /** A stream: the journal of a session. */
  journal(session: SessionId): string
  /** A hash: who is connected to a session, one field a node; it expires with the last node. */
  presence(session: SessionId): string
}

export const defaultPrefix = 'rostrum:'

export const keysUnder = (prefix: string): Keys => ({
  sessions: `${prefix}sessions`,
  badgeKey: `${prefix}badge-key`,
  journal: session => `${prefix}journal:${session}`,
  presence: session => `${prefix}presence:${session}`,
})
