import type { SessionId } from '../../domain/ids.ts'

/** The address of something of a session, for links and for `fetch`; the badge is the cookie's. */
export const sessionPath = (id: SessionId, ...rest: readonly string[]): string =>
  ['/api/sessions', id, ...rest].map((part, k) => (k === 0 ? part : encodeURIComponent(part))).join('/')
