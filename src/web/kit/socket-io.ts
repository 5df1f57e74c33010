import { io, type Socket } from 'socket.io-client'
import type { Refused, ServerMessages } from '../../protocol/messages.ts'
import type { Wire, WireListener } from './wire.ts'

/**
 * The wire over Socket.IO. Its buffers and retries stay unused, as they would send old clicks and send them twice: an
 * emit happens only on an open socket, and each waits for its own answer. The badge is the cookie's.
 */
export function socketIo(): Wire {
  const socket: Socket = io({
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelay: 300,
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.5,
    timeout: 8000,
  })
  let again: ReturnType<typeof setTimeout> | undefined

  /** After a refusal to connect, Socket.IO leaves it at that. A badge that is not valid may still be replaced. */
  const connectLater = (refusal: Refused | null): void => {
    clearTimeout(again)
    const pause = refusal?.refusal === 'badge-not-valid' ? 20_000 : 1000
    again = setTimeout(() => socket.connect(), pause + Math.random() * 2000)
  }

  return {
    get connected() {
      return socket.connected
    },

    async ask(message, content, within) {
      if (!socket.connected) return null
      try {
        return await socket.timeout(within).emitWithAck(message, content)
      } catch {
        return null
      }
    },

    open(listener) {
      follow(socket, listener)
      socket.on('disconnect', reason => {
        listener.closed()
        if (reason === 'io server disconnect') connectLater(null)
      })
      socket.on('connect_error', error => {
        const refusal = refusalOf(error)
        if (refusal) listener.refused(refusal)
        if (!socket.active) connectLater(refusal)
      })
      socket.connect()
    },

    renew() {
      socket.disconnect()
      socket.connect()
    },

    close() {
      clearTimeout(again)
      socket.disconnect()
    },
  }
}

function follow(socket: Socket, listener: WireListener): void {
  socket.on('connect', () => listener.opened())
  socket.on('welcome', (message: ServerMessages['welcome']) => listener.welcome(message))
  socket.on('entries', (message: ServerMessages['entries']) => listener.entries(message))
  socket.on('presence', (message: ServerMessages['presence']) => listener.presence(message))
  socket.on('pulse', (message: ServerMessages['pulse']) => listener.pulse(message))
  socket.io.on('open', () => socket.io.engine.on('packet', () => listener.packet()))
}

/** A refused handshake carries the refusal as the error's data. */
function refusalOf(error: Error): Refused | null {
  const data: unknown = 'data' in error ? error.data : null
  return typeof data === 'object' && data !== null && 'refusal' in data ? (data as Refused) : null
}
