import type { Server, Socket } from 'socket.io'
import type { ServerToClient } from '../../protocol/messages.ts'
import type { Badge } from '../badges/badges.ts'

/** What clients send is read by schema, whatever it is. */
type FromClient = Record<string, (...args: unknown[]) => void>
export interface SocketData {
  badge: Badge
  address: string
  /** Whether it reads many entries at once as `packed`. */
  packed: boolean
}
type NoServers = Record<never, never>
export type GatewayServer = Server<FromClient, ServerToClient, NoServers, SocketData>
export type GatewaySocket = Socket<FromClient, ServerToClient, NoServers, SocketData>

/** The part of a `ws` socket that tells how far behind its reader is. */
interface RawSocket {
  readonly bufferedAmount: number
  terminate(): void
}

/** The WebSocket under a connection, which engine.io keeps at its request. */
export function rawSocket({ conn }: GatewaySocket): RawSocket | undefined {
  const raw: unknown = 'websocket' in conn.request ? conn.request.websocket : undefined
  return isRawSocket(raw) ? raw : undefined
}

function isRawSocket(raw: unknown): raw is RawSocket {
  return typeof raw === 'object' && raw !== null && 'bufferedAmount' in raw && 'terminate' in raw
}

/** Closes the connection under a socket, so that its client connects again by itself. */
export function hangUp(socket: GatewaySocket): void {
  socket.conn.close(true)
}
