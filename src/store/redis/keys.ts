import type { BadgeId, CommandId, SessionId } from '../../domain/ids.ts'

/** Every key in Redis is spelled here. */
export interface Keys {
  /** A set: the ids of the sessions that may have a journal. */
  readonly sessions: string
  /** A string: the number of the layout of all the others (layout.ts). */
  readonly layout: string
  /** A string: what badges are signed with, where the environment gives no key. */
  readonly badgeKey: string
  /** A stream: the journal of a session. */
  journal(session: SessionId): string
  /** A string, kept for a while: the answer to a command that was refused. On a cluster it is where the journal is. */
  refused(session: SessionId, badge: BadgeId, command: CommandId): string
  /** A stream that expires: a journal that is being restored, before it takes its place. On a cluster it is there too. */
  restoring(session: SessionId): string
  /** A hash: who is connected to a session, one field a node; it expires with the last node. */
  presence(session: SessionId): string
}

export const defaultPrefix = 'rostrum:'

export const keysUnder = (prefix: string): Keys => ({
  sessions: `${prefix}sessions`,
  layout: `${prefix}layout`,
  badgeKey: `${prefix}badge-key`,
  journal: session => `${prefix}journal:${session}`,
  refused: (session, badge, command) => `${prefix}refused:{${prefix}journal:${session}}:${badge}:${command}`,
  restoring: session => `${prefix}restoring:{${prefix}journal:${session}}`,
  presence: session => `${prefix}presence:${session}`,
})
