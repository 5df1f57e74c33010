import type { SessionId } from '../../domain/ids.ts'
import type { Role } from '../../domain/vocabulary.ts'
import type { Badge } from '../badges/badges.ts'

/** The pages of a session. */
export const pages = ['chair', 'secretariat', 'delegate', 'interpreter', 'room'] as const
export type Page = (typeof pages)[number]

/** THE table of pages: which roles each is for. */
const audience: Record<Page, readonly Role[]> = {
  // A technician watches the list for whom to connect next, and tests links there.
  chair: ['president', 'technician', 'secretariat'],
  secretariat: ['secretariat', 'administrator'],
  delegate: ['delegate'],
  interpreter: ['interpreter', 'technician'],
  room: ['display', 'viewer', 'president', 'secretariat', 'technician', 'interpreter', 'delegate', 'administrator'],
}

/** The page of a role's seat. */
const own: Record<Role, Page> = {
  president: 'chair',
  secretariat: 'secretariat',
  technician: 'chair',
  interpreter: 'interpreter',
  delegate: 'delegate',
  display: 'room',
  viewer: 'room',
  administrator: 'secretariat',
}

export const maySee = (role: Role, page: Page): boolean => audience[page].includes(role)

export const pagePath = (session: SessionId, page: Page): string => `/${encodeURIComponent(session)}/${page}`

/** Where a badge's holder belongs; the administrator, who belongs to no session, at the door. */
export function homeOf({ sessionId, role }: Badge): string {
  return sessionId === null ? '/' : pagePath(sessionId, own[role])
}

/** Names that stand before a page's path, and so cannot be a session's. */
export const reservedIds: readonly string[] = ['api', 'assets', 'join', 'socket.io', 'healthz', 'readyz', 'metrics']

/** The link that hands a badge over: the token stays in the browser, as fragments are not sent. */
export const joinLink = (base: string, token: string): string => `${base}/join#${token}`
