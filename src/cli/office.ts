import { join } from 'node:path'
import { commandId, sessionId } from '../domain/ids.ts'
import { FolderInUseError } from '../journal/folder-lock.ts'
import { silent } from '../journal/log.ts'
import type { Fault } from '../protocol/fault.ts'
import { parsePlanText } from '../protocol/plan-schema.ts'
import { printInstant } from '../protocol/time.ts'
import { actorOf, administrator, createBadges } from '../server/badges.ts'
import type { Config } from '../server/config.ts'
import { issueBadge, type SeatWanted } from '../server/issue.ts'
import { joinLink } from '../server/pages.ts'
import { restoreSession } from '../server/restore.ts'
import { administratorBadge, keptAddress } from '../server/secrets.ts'
import { createSessions } from '../session/registry.ts'
import { baseOf } from './configured.ts'
import { linesOfFile } from './journal-file.ts'
import { remoteOffice } from './office-remote.ts'
import { openStore, type Store } from './open-journal.ts'
import { exit, Failure, type Surroundings } from './surroundings.ts'

/** A badge as it is handed over. */
export interface Handed {
  readonly sessionId: string
  readonly badgeId: string
  readonly role: string
  readonly delegationId?: string
  readonly expiresAt?: string
  readonly badge: string
  readonly link: string
}

/** What an administrator does from the command line, through the running service or beside it. */
export interface Office {
  /** Opens a session by the text of a plan; its id. Throws `Failure`. */
  load(text: string): Promise<string>
  /** Throws `Failure`. */
  issue(session: string, seat: SeatWanted): Promise<Handed>
  /** Restores a session from a file that was looked at; whether that was still to be done. Throws `Failure`. */
  restore(session: string, file: string): Promise<'restored' | 'there'>
  close(): Promise<void>
}

/**
 * The running service where one is named or holds the data folder; otherwise the journal itself, which on Redis takes
 * several writers and embedded has none now. Throws `Failure`.
 */
export async function openOffice(config: Config, url: string | undefined, around: Surroundings): Promise<Office> {
  const given = around.environment.ROSTRUM_BADGE
  if (url !== undefined || given) {
    const badge = given || (await administratorBadge(config.dataDir))
    if (!badge) throw new Failure(exit.wrong, ["ROSTRUM_BADGE must hold the administrator's badge"])
    return remoteOffice(url ?? (await keptAddress(config.dataDir)) ?? baseOf(config), badge)
  }
  try {
    return localOffice(config, await openStore(config, around, silent), around)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    const [badge, address] = [await administratorBadge(config.dataDir), await keptAddress(config.dataDir)]
    if (badge && address) return remoteOffice(address, badge)
    throw new Failure(exit.failed, [`${join(config.dataDir, 'journal')} is in use, and no service answers for it`])
  }
}

function localOffice(config: Config, { journal, presence, badgeKey }: Store, around: Surroundings): Office {
  const { after, elapsed, clock, newId } = around
  const badges = createBadges(badgeKey, clock)
  const sessions = createSessions({ journal, presence, log: silent, after, elapsed })
  return {
    async load(text) {
      const read = parsePlanText(text)
      if (!read.ok) throw new Failure(exit.wrong, faultLines(read.faults))
      const answer = await sessions.create(read.plan, commandId(newId()), actorOf(administrator))
      if ('refusal' in answer) throw new Failure(exit.failed, [`refused: ${answer.refusal}`])
      return read.plan.id
    },
    async issue(id, seat) {
      const session = await sessions.open(sessionId(id))
      if (!session) throw new Failure(exit.failed, ['refused: unknown-session'])
      const by = { role: 'service', badgeId: administrator.badgeId } as const
      const handed = await issueBadge(session, badges, seat, by, newId)
      if ('refusal' in handed) throw new Failure(exit.failed, [`refused: ${handed.refusal}`])
      const { badgeId, token } = handed
      const { role, delegationId, expiresAt } = seat
      const expires = expiresAt === undefined ? {} : { expiresAt: printInstant(expiresAt, session.state.plan.timeZone) }
      const of = delegationId === undefined ? {} : { delegationId }
      return { sessionId: id, badgeId, role, ...of, ...expires, badge: token, link: joinLink(baseOf(config), token) }
    },
    async restore(id, file) {
      const restored = await restoreSession(journal, sessionId(id), linesOfFile(file))
      if ('refusal' in restored) throw notRestored(restored)
      return restored.outcome
    },
    async close() {
      await sessions.close()
      await presence.close()
      await journal.close()
    },
  }
}

/** What is to be said of a restore that was refused. */
export function notRestored({ refusal, params }: { readonly refusal: string; readonly params?: unknown }): Failure {
  if (refusal !== 'other-journal') return new Failure(exit.failed, [`refused: ${refusal}`])
  const upTo = typeof params === 'object' && params !== null && 'seq' in params ? `, up to entry ${params.seq}` : ''
  return new Failure(exit.failed, [
    `refused: the session is there with another journal, or the beginning of this one${upTo}; nothing was changed`,
  ])
}

export const faultLines = (faults: readonly Fault[]): string[] =>
  faults.map(({ path, problem }) => (path === '' ? `the plan ${problem}` : `${path}: ${problem}`))
