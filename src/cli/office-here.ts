import { commandId, sessionId } from '../domain/ids.ts'
import { parsePlanText } from '../protocol/plan-schema.ts'
import { printInstant } from '../protocol/time.ts'
import { actorOf, administrator, createBadges } from '../server/badges/badges.ts'
import { issueBadge } from '../server/badges/issue.ts'
import type { Config } from '../server/config.ts'
import { restoreSession } from '../server/http/restore-session.ts'
import { openedSession, refusalBy } from '../server/open-session.ts'
import { joinLink } from '../server/pages/pages.ts'
import { createSessions } from '../session/registry.ts'
import { silent } from '../store/log.ts'
import type { Store } from '../store/open.ts'
import { baseOf } from './configured.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { linesOfFile } from './journal-file.ts'
import { faultLines, notRestored, type Office } from './office.ts'

/** On the journal itself, where no service has it. */
export function localOffice(config: Config, { journal, presence, badgeKey }: Store, around: Environment): Office {
  const { after, elapsed, clock, newId } = around
  const badges = createBadges(badgeKey, clock)
  const sessions = createSessions({ journal, presence, log: silent, after, elapsed })
  return {
    async load(text) {
      const read = parsePlanText(text)
      if (!read.ok) throw new Failure(exit.wrong, faultLines(read.faults))
      const answer = await sessions
        .create(read.plan, commandId(newId()), actorOf(administrator))
        .catch(error => refusalBy(error) ?? Promise.reject(error))
      if ('refusal' in answer) throw new Failure(exit.failed, [`refused: ${answer.refusal}`])
      return read.plan.id
    },
    async issue(id, seat) {
      const session = await openedSession(sessions, sessionId(id))
      if ('refusal' in session) throw new Failure(exit.failed, [`refused: ${session.refusal}`])
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
