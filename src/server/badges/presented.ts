import type { IncomingHttpHeaders } from 'node:http'
import { fastifyCookie } from '@fastify/cookie'

/** The badge as a request carries it. */
export interface Presented {
  /** Empty where there is none. */
  readonly token: string
  /** A browser sends it by itself, whoever made it ask: such a request must show its origin. */
  readonly byCookie: boolean
}

/** `__Host-`: browsers take it only over https, from this very host, for all of it. */
export const cookieName = (publicUrl: string | undefined): string =>
  publicUrl?.startsWith('https:') ? '__Host-rostrum' : 'rostrum'

export function presented({ authorization, cookie }: IncomingHttpHeaders, publicUrl: string | undefined): Presented {
  const bearer = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1]
  if (bearer !== undefined) return { token: bearer, byCookie: false }
  const token = fastifyCookie.parse(cookie ?? '')[cookieName(publicUrl)] ?? ''
  return { token, byCookie: token !== '' }
}
