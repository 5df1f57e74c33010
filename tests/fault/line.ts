import { WebSocket } from 'ws'
import type { Answer } from '../../src/protocol/messages.ts'
import type { Line } from '../../src/web/live/socket-io.ts'
import type { Ledger } from './ledger.ts'
import type { Random } from './random.ts'

export interface Twist {
  /** How often a command leaves twice at once. */
  readonly twice: number
  /** How often it leaves again a while later, over whatever line there is then. */
  readonly late: number
}

export interface WatchedLine extends Line {
  /** The address of the line that is open, or was. */
  readonly base: string
  close(): void
}

interface Open {
  readonly socket: WebSocket
  /** Which command an answer of this very line is for: by the number that it was asked with. */
  readonly asked: Map<string, string>
}

const command = /^42(\d+)\["command",/
const answer = /^43(\d+)\[/
/** Far from the numbers that the page gives to what it asks. */
const firstOwnNumber = 1_000_000

/**
 * The line of a page, as its browser would open it: to any of several addresses, another one each time. What leaves and
 * what is answered is written into the ledger; some commands leave more than once, as happens on networks and in programs
 * that repeat what was not answered.
 */
export function lineTo(
  bases: readonly string[],
  badge: string,
  ledger: Ledger,
  random: Random,
  twist: Twist,
): WatchedLine {
  const timers = new Set<NodeJS.Timeout>()
  let latest: Open | undefined
  let next = random.between(0, bases.length - 1)
  let base = ''
  let ownNumber = firstOwnNumber

  function connect(took: (packet: string | ArrayBuffer) => void, closed: () => void) {
    base = bases[next++ % bases.length] ?? ''
    const url = `${base.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const socket = new WebSocket(url, { headers: { cookie: `rostrum=${badge}`, origin: base } })
    socket.binaryType = 'arraybuffer'
    const asked = new Map<string, string>()
    const open = { socket, asked }
    latest = open
    socket.on('message', (data, isBinary) => {
      if (isBinary) return took(data as ArrayBuffer)
      const packet = String(data)
      const commandId = asked.get(answer.exec(packet)?.[1] ?? '')
      if (commandId !== undefined)
        ledger.answered(commandId, JSON.parse(packet.slice(packet.indexOf('[')))[0] as Answer)
      took(packet)
    })
    socket.on('close', closed)
    // A close follows.
    socket.on('error', () => {})
    return {
      send(packet: string) {
        leave(open, packet)
        if (!command.test(packet)) return
        if (random.chance(twist.twice)) leave(open, renumbered(packet))
        if (random.chance(twist.late)) later(packet)
      },
      close: () => socket.terminate(),
    }
  }

  function leave({ socket, asked }: Open, packet: string): void {
    if (socket.readyState !== WebSocket.OPEN) return
    const number = command.exec(packet)?.[1]
    if (number !== undefined) {
      const { commandId } = JSON.parse(packet.slice(packet.indexOf('[')))[1]
      asked.set(number, commandId)
      ledger.leaves(commandId)
    }
    socket.send(packet)
  }

  const renumbered = (packet: string): string => packet.replace(command, `42${ownNumber++}["command",`)

  function later(packet: string): void {
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        if (latest) leave(latest, renumbered(packet))
      },
      random.between(100, 3_000),
    )
    timers.add(timer)
  }

  return {
    connect,
    random: random.draw,
    get base() {
      return base
    },
    close() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
