import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { conferencePlan } from '../../support/conference.ts'
import { startNode } from '../../support/node.ts'
import { rostrum } from '../../support/service.ts'

interface Plan {
  readonly timeZone: string
  readonly meetings: readonly object[]
  readonly lists: readonly { readonly id: string; readonly opensAt: string }[]
  readonly delegations: readonly { readonly id: string }[]
}

const plan = conferencePlan(Date.now(), 'bad') as Plan
const { meetings, lists, delegations } = plan
const text = (changes: Partial<Record<keyof Plan, unknown>>): string => JSON.stringify({ ...plan, ...changes })

/** What is wrong, the file, where the fault is said to be, and in which words. */
const bad: readonly (readonly [what: string, text: string, path: string, problem: RegExp])[] = [
  ['an unknown time zone', text({ timeZone: 'Europe/Nowhere' }), 'timeZone', /zone/],
  [
    'an item of a meeting that no agenda has',
    text({ meetings: [{ ...meetings[0], items: ['99'] }] }),
    'meetings[0].items[0]',
    /99/,
  ],
  ['an item of a list that no agenda has', text({ lists: [{ ...lists[0], item: '99' }] }), 'lists[0].item', /99/],
  [
    'a list that closes before it opens',
    text({ lists: [{ ...lists[0], closesAt: '2000-01-01T00:00:00Z' }] }),
    'lists[0].closesAt',
    /open/,
  ],
  ['an id that is there twice', text({ lists: [lists[0], lists[1], lists[0]] }), 'lists[2].id', /list-1/],
  [
    'a delegation that is there twice',
    text({ delegations: [...delegations, delegations[0]] }),
    `delegations[${delegations.length}].id`,
    /D001/,
  ],
  ['no JSON', '{"id": "bad",', '', /is not JSON: .* line 1, column/],
  ['ten megabytes of nonsense', 'x'.repeat(10_000_000), '', /is larger than 1,000,000 bytes/],
]

test.each(bad)('%s, over HTTP: 400, path and fault, and nothing is loaded', async (_, body, path, problem) => {
  await using node = await startNode()
  const headers = { authorization: `Bearer ${node.administrator}`, 'content-type': 'application/json' }
  // Also of a body whose length is not said before, and again on the same connection.
  for (const sent of [body, new Blob([body]).stream(), body]) {
    const init = { method: 'POST', headers, body: sent, duplex: 'half' }
    const response = await fetch(`${node.base}/api/sessions`, init)
    expect(response.status).toBe(400)
    const { refusal, params } = await response.json()
    expect(refusal).toBe('malformed')
    expect(params.faults).toContainEqual({ path, problem: expect.stringMatching(problem) })
  }
  expect(await node.journal.sessions()).toEqual(['conf'])
})

test('a command of ten megabytes is answered too', async () => {
  await using node = await startNode()
  for (let n = 0; n < 3; n++) {
    const response = await fetch(`${node.base}/api/sessions/conf/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${node.administrator}`, 'content-type': 'application/json' },
      body: 'x'.repeat(10_000_000),
    })
    expect([response.status, await response.json()]).toEqual([
      413,
      { refusal: 'too-large', params: { maxBytes: 64_000 } },
    ])
  }
})

test('on the command line: exit code 2, path and fault, and nothing is loaded', { timeout: 90_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-bad-'))
  const environment = { DATA_DIR: join(folder, 'data') }
  const file = join(folder, 'plan.json')
  for (const [what, content, path, problem] of bad) {
    await writeFile(file, content)
    const { code, err } = await rostrum(['load', file], environment)
    expect(code, what).toBe(2)
    const lines = err.split('\n').filter(line => line.startsWith(`rostrum: ${file}: ${path || 'the plan '}`))
    expect(lines, `${what}: ${err.slice(0, 300)}`).toContainEqual(expect.stringMatching(problem))
  }
  const { err } = await rostrum(['export', '--session', 'bad'], environment)
  expect(err).toContain('there is none')
  await rm(folder, { recursive: true })
})
