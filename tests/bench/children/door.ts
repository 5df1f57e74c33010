import { Redis } from 'ioredis'
import type { Entry } from '../../../src/domain/events.ts'
import type { SessionId } from '../../../src/domain/ids.ts'
import { badgeId, commandId } from '../../../src/domain/ids.ts'
import { openSession } from '../../../src/session/session.ts'
import { exported } from '../../../src/store/chain.ts'
import { silent } from '../../../src/store/log.ts'
import { openRedisJournal } from '../../../src/store/redis/journal.ts'
import { realAfter } from '../../support/time.ts'
import { now, type Round } from '../measure.ts'
import { clockCommand } from '../plan.ts'
import { answer } from '../processes.ts'

/** In turns: a command from the mailbox's door to its acknowledgement, and one XADD of the bytes of its entry. */
export interface Ask {
  readonly url: string
  readonly prefix: string
  readonly session: SessionId
  readonly turns: number
  readonly warmUp: number
}

answer<Ask, Round[]>(async ({ url, prefix, session: id, turns, warmUp }) => {
  const journal = await openRedisJournal({ url, prefix, clock: Date.now })
  const session = await openSession({ id, journal, after: realAfter, log: silent, elapsed: () => performance.now() })
  const bare = new Redis(url)
  const by = { role: 'president', badgeId: badgeId('president') } as const
  const rounds: Round[] = []

  async function give(turn: number): Promise<number> {
    const command = clockCommand(turn)
    const from = now()
    const given = await session.give({ command, commandId: commandId(crypto.randomUUID()), by })
    const took = now() - from
    if ('refusal' in given) throw new Error(JSON.stringify(given))
    return took
  }

  async function add(): Promise<number> {
    const entry = written
    if (!entry) throw new Error('nothing was written')
    const { digest, text } = exported(entry)
    const from = now()
    await bare.xadd(`${prefix}bare`, '*', 'digest', digest, 'entry', text)
    return now() - from
  }

  let written: Entry | undefined
  session.subscribe({ onEntries: entries => (written = entries.at(-1)) })
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const ours = await give(turn)
    const round = { ours, bare: await add() }
    if (turn >= warmUp) rounds.push(round)
  }
  await session.close()
  await journal.close()
  bare.disconnect()
  return rounds
})
