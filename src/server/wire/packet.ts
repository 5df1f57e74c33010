import { idleStream } from './socket-io.ts'

/** A socket of Socket.IO, as far as it takes to send. */
export interface Receiver {
  readonly conn: { send(data: '', packet: Packet): unknown }
  readonly data: { quiet: number }
}

/** What engine.io writes as it stands: its own adapter hands it broadcasts so. */
export interface Packet {
  readonly compress: false
  readonly wsPreEncodedFrame: Buffer[]
}

export function send({ conn, data }: Receiver, packets: readonly Packet[]): void {
  data.quiet = 0
  const stream = idleStream(conn)
  if (!stream) {
    for (const one of packets) conn.send('', one)
    return
  }
  const parts = packets.flatMap(({ wsPreEncodedFrame }) => wsPreEncodedFrame)
  if (parts.length > 1) stream.cork()
  for (const part of parts) stream.write(part)
  if (parts.length > 1) stream.uncork()
}

/** Of whole frames or of parts that follow each other. The WebSocket takes two buffers at a time. */
export const packet = (first: Buffer, second?: Buffer): Packet => ({
  compress: false,
  wsPreEncodedFrame: second ? [first, second] : [first],
})

/** Kinds of WebSocket frames, in one piece (RFC 6455, 5.2). */
const kinds = { text: 0x81, binary: 0x82 } as const

/**
 * A whole message, `42[…` and so on, as what is sent to any number of sockets: one buffer is written at less cost than
 * two, to thousands of them.
 */
export const packetOf = (bytes: Buffer): Packet => packet(framed('text', bytes))

/** A whole frame, from a server. */
export function framed(kind: keyof typeof kinds, content: Buffer | string): Buffer {
  const length = Buffer.byteLength(content)
  const head = header(kind, length)
  const frame = Buffer.allocUnsafe(head.length + length)
  head.copy(frame)
  if (typeof content === 'string') frame.write(content, head.length)
  else content.copy(frame, head.length)
  return frame
}

/** Three bytes that say nothing but that the service is there: what clients hear and pass over. */
export const beat: readonly Packet[] = [packetOf(Buffer.from('6'))]

export function header(kind: keyof typeof kinds, length: number): Buffer {
  const first = kinds[kind]
  if (length < 126) return Buffer.from([first, length])
  if (length < 65_536) return Buffer.from([first, 126, length >> 8, length & 0xff])
  const long = Buffer.alloc(10)
  long[0] = first
  long[1] = 127
  long.writeBigUInt64BE(BigInt(length), 2)
  return long
}
