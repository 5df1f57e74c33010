import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { ServerToClient } from '../../protocol/messages.ts'
import type { Badge } from '../badges/badges.ts'

/**
 * This folder is the only place that knows more of Socket.IO than its documentation promises. A frame is encoded once
 * for a thousand readers, and a reader who falls behind is cut off: neither can be had from the outside. So the versions
 * are pinned (package.json), and `tests/server/wire/private-surfaces.test.ts` has a test for each line of this table:
 *
 * | what we count on                                                       | whose       | where           |
 * | ---------------------------------------------------------------------- | ----------- | --------------- |
 * | `conn.send('', { wsPreEncodedFrame })` writes these bytes as they are  | engine.io   | packet.ts       |
 * | one `wsPreEncodedFrame` is at most two buffers, and none is parted     | ws          | packet.ts       |
 * | the WebSocket of a connection is `conn.request.websocket`              | engine.io   | this file       |
 * | it tells `bufferedAmount`, and `terminate()` ends it without a form    | ws          | reader.ts       |
 * | `packetCreate` tells what waits, `flush` that it went to the WebSocket | engine.io   | reader.ts       |
 * | `writeBuffer` is empty and `transport.writable` where nothing waits    | engine.io   | this file       |
 * | uncompressed, ws then has it all on its `_socket`, the TCP socket      | ws          | this file       |
 * | `6` is a packet that clients hear and pass over                        | the parsers | packet.ts       |
 * | `conn.close()` sends what waits first, `conn.close(true)` does not     | engine.io   | this file       |
 * | `io.engine.close()` ends all connections, and not the HTTP server      | engine.io   | this file       |
 * | an event is `42["name",…]`                                             | the parsers | event-text.ts   |
 * | an event with one attachment is `451-["name",…]`, then a binary frame  | the parsers | event-text.ts   |
 */

/** What clients send is read by schema, whatever it is. */
type FromClient = Record<string, (...args: unknown[]) => void>
export interface SocketData {
  badge: Badge
  address: string
  /** Whether it reads many entries at once as `packed`. */
  packed: boolean
  /** How many times it was looked at since anything was sent to it (heartbeat.ts). */
  quiet: number
}
type NoServers = Record<never, never>
export type GatewayServer = Server<FromClient, ServerToClient, NoServers, SocketData>
export type GatewaySocket = Socket<FromClient, ServerToClient, NoServers, SocketData>

/** A message of a client is a command, and the longest command is an annotation. */
const maxMessageBytes = 64_000

/** Sockets on a server of HTTP. `admits` sees the headers of each that comes, before it is one. */
export function openSocketServer(http: HttpServer, admits: (headers: IncomingHttpHeaders) => boolean): GatewayServer {
  return new Server(http, {
    // One connection, no sticky sessions; a frame is encoded once for all, which compression would undo.
    transports: ['websocket'],
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    connectTimeout: 5_000,
    // Who does not answer a ping of the transport is gone, which the podium must see within five seconds (LK3). That it
    // is still there the service tells by a beat (heartbeat.ts), which needs no answer: each answer is work on both ends.
    pingInterval: 1_900,
    pingTimeout: 2_200,
    allowRequest({ headers }, decide) {
      const admitted = admits(headers)
      decide(admitted ? null : 'wrong-origin', admitted)
    },
  })
}

/** Ends all connections at once. The HTTP server, which others use as well, goes on. */
export function closeSocketServer(io: GatewayServer): void {
  io.engine.close()
}

/** Closes the connection under a socket at once, so that its client connects again by itself. */
export function hangUp({ conn }: GatewaySocket): void {
  conn.close(true)
}

/** The same, when what waits for the socket is sent. */
export function letGo({ conn }: GatewaySocket): void {
  conn.close()
}

/** A connection over a WebSocket, as engine.io has it inside. */
interface Inside {
  readonly readyState: string
  readonly writeBuffer: readonly unknown[]
  readonly transport: {
    readonly writable: boolean
    readonly socket: { readonly readyState: number; readonly _socket: unknown }
  }
}

/** A TCP socket, as far as it is written to. */
interface Stream {
  cork(): void
  uncork(): void
  write(bytes: Buffer): unknown
}

/**
 * The TCP socket under a connection, where all that was sent before is on it already; undefined where something waits,
 * and what is sent now must wait behind it. Written to directly, a frame saves its way through the libraries, which a
 * broadcast would go thousands of times.
 */
export function idleStream(conn: object): Stream | undefined {
  if (!isInside(conn)) return undefined
  const { readyState, writeBuffer, transport } = conn
  if (readyState !== 'open' || writeBuffer.length > 0 || !transport.writable) return undefined
  const { socket } = transport
  return socket.readyState === open && isStream(socket._socket) ? socket._socket : undefined
}

/** `readyState` of a WebSocket that is neither opening nor closing. */
const open = 1

function isInside(conn: object): conn is Inside {
  if (!('writeBuffer' in conn && 'transport' in conn)) return false
  const { transport } = conn
  return typeof transport === 'object' && transport !== null && 'writable' in transport && 'socket' in transport
}

function isStream(value: unknown): value is Stream {
  return typeof value === 'object' && value !== null && 'cork' in value && 'uncork' in value && 'write' in value
}

/** The part of a WebSocket that tells how far behind its reader is. */
export interface RawSocket {
  /** Bytes that the network has not taken yet. */
  readonly bufferedAmount: number
  terminate(): void
}

/** The WebSocket under a socket, which engine.io keeps at its request; undefined where it is gone. */
export function rawSocket({ conn }: GatewaySocket): RawSocket | undefined {
  const raw: unknown = 'websocket' in conn.request ? conn.request.websocket : undefined
  return isRawSocket(raw) ? raw : undefined
}

function isRawSocket(raw: unknown): raw is RawSocket {
  return typeof raw === 'object' && raw !== null && 'bufferedAmount' in raw && 'terminate' in raw
}
