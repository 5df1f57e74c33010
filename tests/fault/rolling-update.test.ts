import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Command } from '../../src/domain/commands.ts'
import { inscriptionId } from '../../src/domain/ids.ts'
import type { Upcasts } from '../../src/protocol/upcasts.ts'
import { oldestProtocol, protocol } from '../../src/protocol/version.ts'
import { delegations, lists } from '../support/conference.ts'
import { startRedis } from '../support/redis.ts'
import { main, type RunningService, startService } from '../support/service.ts'
import { buildChanged, buildCommit } from './builds.ts'
import { type Follower, follow } from './follower.ts'
import { lastRelease } from './last-release.ts'
import { createLedger } from './ledger.ts'
import { startedAgain } from './nodes.ts'
import { createProgram } from './program.ts'
import { randomFrom } from './random.ts'
import { BADGE_KEY, badgeFor, exported, openConference, session } from './stage.ts'
import { contradictions } from './verdict.ts'

/** One update: two nodes of one build on one Redis, replaced by two of another, with people on them all the while. */
interface Update {
  /** The main.js of the builds. */
  readonly from: string
  readonly to: string
  /** What the clients say they speak, before they are told otherwise. */
  readonly spoken?: number
  /** The forms of the build that comes, where they are not today's. */
  readonly table?: Upcasts
  /** Looks at the two nodes when only the first is replaced and has written something of its own. */
  readonly between: (stage: Stage) => Promise<void>
}

interface Stage {
  readonly first: RunningService
  readonly second: RunningService
  readonly followers: readonly Follower[]
}

const withinMs = 15_000

async function update({ from, to, spoken, table, between }: Update): Promise<Stage> {
  const redis = await startRedis({ private: true })
  const limits = { RATE_ADDRESS: '10000/100000', RATE_BADGE: '500/5000' }
  const environment = { REDIS_URL: redis.url, REDIS_PREFIX: redis.prefix, BADGE_KEY, ...limits }
  try {
    await using first = await startService(environment, from)
    await using second = await startService(environment, from)
    await openConference(first.base)
    const badge = await badgeFor(first.base, { role: 'secretariat' })
    const bases = [first.base, second.base]
    const ledger = createLedger()
    const seat = { role: 'secretariat' } as const
    const given = {
      sessionId: session,
      seat,
      badge,
      ledger,
      random: randomFrom(1),
      newId: randomUUID,
      twice: 0.2,
      againMs: 50,
    }
    const anywhere = createProgram({ ...given, bases })
    const give = async (count: number, where = anywhere): Promise<void> => {
      for (const command of commands(count)) expect(await where.give(command)).toBe(true)
    }
    const followers = [...bases, ...bases].map(base =>
      follow({
        // Each begins at its own node, and goes to the other when that one sends it away.
        bases: [base, ...bases.filter(other => other !== base)],
        badge,
        ...(spoken !== undefined && { protocol: spoken }),
      }),
    )
    const stage = { first, second, followers }
    const on = (where: readonly string[]) => followers.every(({ base }) => base !== null && where.includes(base))
    try {
      await expect.poll(() => on(bases), { timeout: withinMs }).toBe(true)
      await give(10)
      // Commands go on while a node is replaced: what one does not answer, the other is asked.
      await Promise.all([give(10), replaced(first, to)])
      await give(5, createProgram({ ...given, bases: [first.base] }))
      await between(stage)
      await Promise.all([give(10), replaced(second, to)])
      await give(10)

      const entries = await exported(first.base)
      const { seq, digest } = entries.at(-1) ?? { seq: 0, digest: '' }
      const ends = followers.map(() => ({ seq, digest }))
      await expect.poll(() => followers.map(({ cursor }) => cursor), { timeout: withinMs }).toEqual(ends)
      expect(on(bases)).toBe(true)
      expect(followers.flatMap(({ wrong }) => wrong)).toEqual([])
      expect(await exported(second.base)).toEqual(entries)
      expect(contradictions(entries, ledger, table)).toEqual([])
      expect([...ledger.given.values()].filter(({ settled }) => !settled)).toEqual([])
      return stage
    } finally {
      for (const follower of followers) follower[Symbol.dispose]()
    }
  } finally {
    await redis.stop()
  }
}

async function replaced(service: RunningService, to: string): Promise<void> {
  expect(await service.stop()).toBe(0)
  await startedAgain(service, to)
}

/** Requests and notes, one after the other; every request is of another delegation. */
function* commands(count: number): Iterable<Command> {
  for (let n = 0; n < count; n++) {
    const [listId, delegationId] = [lists[0], delegations[asked++]]
    if (!listId || !delegationId) throw new Error('a conference without lists, or with too few delegations')
    if (n % 2 === 0) yield { type: 'Annotate', text: `note ${n}` }
    else {
      yield {
        type: 'RequestFloor',
        inscriptionId: inscriptionId(randomUUID()),
        listId,
        delegationId,
        speaker: { name: `Speaker of ${delegationId}`, title: 'Ambassador' },
        level: 'head-of-delegation',
        mode: 'floor',
        language: 'en',
      }
    }
  }
}
let asked = 0

const readyz = async ({ base }: RunningService): Promise<unknown> => {
  const response = await fetch(`${base}/readyz`)
  return [response.status, await response.json()]
}
const said = (followers: readonly Follower[]) => followers.map(({ refusals }) => refusals.map(({ refusal }) => refusal))

test('[RC3] this release is replaced by the next, which writes and speaks what it does not know: it steps aside, nobody is lost', {
  timeout: 600_000,
}, async () => {
  await using next = await buildChanged({
    'src/protocol/upcasts.ts': text =>
      text.replace(
        'export const upcasts: Upcasts = {}',
        'export const upcasts: Upcasts = { Annotated: [fields => fields] }',
      ),
    'src/protocol/version.ts': text =>
      text
        .replace(`protocol = ${protocol}`, `protocol = ${protocol + 1}`)
        .replace(`oldestProtocol = ${oldestProtocol}`, `oldestProtocol = ${protocol + 1}`),
  })
  const { followers } = await update({
    from: main,
    to: next.main,
    spoken: protocol,
    table: { Annotated: [fields => fields] },
    async between({ first, second, followers: people }) {
      await expect
        .poll(() => readyz(second), { timeout: withinMs })
        .toMatchObject([503, { ready: false, because: 'newer-version' }])
      expect(await readyz(first)).toEqual([200, { ready: true }])
      await expect.poll(() => people.every(({ base }) => base === first.base), { timeout: withinMs }).toBe(true)
      const told = second.log().match(/"msg":"a newer version writes here: update this node"/g)
      expect(told).toHaveLength(1)
    },
  })
  // Every page was of the release before: each is told once, and loads itself again.
  for (const refusals of said(followers)) expect(refusals.filter(code => code === 'client-too-old')).toHaveLength(1)
})

test('[RC3] release 0.1.0 is replaced by this one, and its clients, which say no language, go on', {
  timeout: 600_000,
}, async () => {
  await using last = await buildCommit(lastRelease)
  const { followers } = await update({
    from: last.main,
    to: main,
    async between({ first, second }) {
      for (const node of [first, second]) expect(await readyz(node)).toEqual([200, { ready: true }])
    },
  })
  expect(
    said(followers)
      .flat()
      .filter(code => code !== 'unavailable'),
  ).toEqual([])
})
