import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { evolve } from '../../src/domain/evolve.ts'
import { emptyState } from '../../src/domain/state.ts'
import { newest } from '../../src/store/written.ts'
import { startService } from '../support/service.ts'
import { nextCommand } from './conduct.ts'
import { createLedger } from './ledger.ts'
import { createProgram } from './program.ts'
import { seeded } from './random.ts'
import { BADGE_KEY, badgeFor, exported, openConference, positionAt, seats, session, tallyOf } from './stage.ts'
import { contradictions } from './verdict.ts'

const kills = 50

test('[RC3] killed fifty times at any moment: nothing acknowledged is missing, nothing is there twice, the chain is whole', {
  // Fifty starts of a process take what the machine takes.
  timeout: 600_000,
}, async () => {
  const random = seeded('killed fifty times')
  await using service = await startService({ BADGE_KEY, RATE_ADDRESS: '10000/100000', RATE_BADGE: '1000/10000' })
  const { base } = service
  await openConference(base)
  const ledger = createLedger()
  const state = emptyState()
  let folded = 0
  let working = true

  /** What the commands go by: the journal as it was now and then. */
  async function look(): Promise<void> {
    const entries = await exported(base)
    for (const entry of entries.slice(folded)) evolve(state, newest(entry))
    folded = entries.length
  }

  const busy = seats.filter(({ role }) => !['display', 'viewer'].includes(role)).slice(0, 12)
  const programs = await Promise.all(
    busy.map(async seat => {
      const badge = await badgeFor(base, seat)
      const options = { sessionId: session, seat, badge, bases: [base], ledger, random, newId: randomUUID }
      return { seat, program: createProgram({ ...options, twice: 0.1, againMs: 50 }) }
    }),
  )
  await look()
  const works = programs.map(async ({ seat, program }) => {
    while (working) await program.give(nextCommand({ ...seat, state, random }))
  })
  for (let n = 0; n < kills; n++) {
    // Now and then before anyone has found it again.
    await sleep(random.chance(0.2) ? 0 : random.between(10, 250))
    await service.kill()
    await service.restart()
    if (n % 5 === 0) await look()
  }
  working = false
  await Promise.all(works)

  const tally = tallyOf(ledger)
  process.stdout.write(`${JSON.stringify(tally)}\n`)
  const entries = await exported(base)
  expect(contradictions(entries, ledger)).toEqual([])
  const last = entries.at(-1)
  expect(await positionAt(base)).toEqual({ seq: last?.seq, digest: last?.digest })
  expect(tally.acknowledged).toBeGreaterThan(kills)
  expect(tally.repeated).toBeGreaterThan(kills)
  expect(tally.unanswered).toBe(0)
})
