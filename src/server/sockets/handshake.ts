import type { IncomingHttpHeaders } from 'node:http'
import type { Refused } from '../../protocol/messages.ts'
import type { Sessions } from '../../session/registry.ts'
import type { Log } from '../../store/log.ts'
import { admit } from '../badges/admit.ts'
import type { Badges } from '../badges/badges.ts'
import { presented } from '../badges/presented.ts'
import type { CommandEndpoint } from '../command-endpoint.ts'
import { addressOf, isOwnOrigin } from '../http/origin.ts'
import type { GatewayServer, GatewaySocket } from '../wire/socket-io.ts'

/** Whether a socket may be opened from there: by a program, or by a page of this service. */
export const mayConnect = (headers: IncomingHttpHeaders, publicUrl: string | undefined): boolean =>
  headers.origin === undefined || isOwnOrigin(headers, publicUrl)

/** Lets in who shows a badge that is good, and tells everyone else why not. Whoever is in has `socket.data`. */
export function askForBadges(
  io: GatewayServer,
  options: {
    readonly sessions: Sessions
    readonly badges: Badges
    readonly endpoint: CommandEndpoint
    readonly log: Log
    readonly publicUrl: string | undefined
    readonly proxies: number
  },
): void {
  const { sessions, badges, endpoint, log, publicUrl, proxies } = options

  async function refusalOf(socket: GatewaySocket): Promise<Refused | null> {
    const { headers, auth } = socket.handshake
    const address = addressOf(headers, socket.handshake.address, proxies)
    const retryAfterMs = endpoint.admits(address)
    if (retryAfterMs > 0) return { refusal: 'too-many-requests', params: { retryAfterMs } }
    const given: unknown = auth.badge
    const badge = await badges.read(typeof given === 'string' ? given : presented(headers, publicUrl).token)
    if (typeof badge === 'string') return { refusal: 'badge-not-valid', params: { because: badge } }
    socket.data = { badge, address, packed: false, quiet: 0 }
    // The administrator's is good everywhere: each hello says for which session.
    if (badge.sessionId === null) return null
    const session = await admit(sessions, badge.sessionId, badge)
    return 'refusal' in session ? session : null
  }

  io.use((socket, next) => {
    refusalOf(socket).then(
      refusal => next(refusal ? asError(refusal) : undefined),
      err => {
        log.error({ err }, 'handshake failed')
        next(asError({ refusal: 'unavailable', params: {} }))
      },
    )
  })
}

/** A refused handshake carries the refusal as the error's data. */
const asError = (refusal: Refused): Error => Object.assign(new Error(refusal.refusal), { data: refusal })
