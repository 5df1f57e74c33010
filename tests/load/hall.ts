/** A process with a part of the clients: asked over the channel to its parent, one thing after another. */
import { type Follower, follow } from './client.ts'
import type { HallAnswers, HallAsk } from './halls.ts'

const followers: Follower[] = []
/** By the number of an entry: to how many it came, and when to the last, in milliseconds since 1970. */
const arrivals: { count: number; lastAt: number }[] = []

function onEntries(from: number, to: number): void {
  const now = performance.timeOrigin + performance.now()
  for (let seq = from; seq <= to; seq++) {
    const arrival = arrivals[seq]
    if (arrival) {
      arrival.count++
      arrival.lastAt = now
    } else arrivals[seq] = { count: 1, lastAt: now }
  }
}

function answer(ask: HallAsk): HallAnswers[HallAsk['type']] {
  switch (ask.type) {
    case 'enter':
      for (const { badge, bases } of ask.seats) {
        followers.push(follow({ bases, badge, sessionId: ask.sessionId, onEntries }))
      }
      return null
    case 'positions':
      return followers.map(({ seq, digest, gaps, live, welcomes }) => ({ seq, digest, gaps, live, welcomes }))
    case 'arrivals':
      return arrivals.flatMap((arrival, seq) => (arrival ? [{ seq, ...arrival }] : []))
    case 'reload':
      for (const follower of followers) follower.reload()
      return null
  }
}

process.on('message', (ask: HallAsk) => void process.send?.(answer(ask)))
const left = new Promise(resolve => process.once('disconnect', resolve))
process.send?.('here')
await left
for (const follower of followers) follower.close()
