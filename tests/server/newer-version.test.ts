import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { expect, test } from 'vitest'
import { sessionId } from '../../src/domain/ids.ts'
import { openEmbeddedJournal } from '../../src/store/embedded/journal.ts'
import { connect, join } from '../support/client.ts'
import { conferencePlan } from '../support/conference.ts'
import { appendNewer } from '../support/newer.ts'
import { startNode } from '../support/node.ts'
import { type RunningService, rostrum, startService } from '../support/service.ts'

const sample = sessionId('ctoc-cop10')
const readyz = async (base: string): Promise<unknown> => {
  const response = await fetch(`${base}/readyz`)
  return [response.status, await response.json()]
}
const outdated = [503, { ready: false, because: 'newer-version', what: expect.stringContaining('update this node') }]

test('a node that meets an event of a newer version steps aside: it hangs up, refuses in words, and is not ready', async () => {
  await using node = await startNode()
  const badge = await node.badge('secretariat')
  await using office = await join(node.base, badge)
  expect(await readyz(node.base)).toEqual([200, { ready: true }])
  const { seq } = await appendNewer(node.journal, node.session.id)
  await expect.poll(() => office.gone).toHaveLength(1)
  expect(office.entries.at(-1)?.seq ?? 0).toBeLessThan(seq)
  const refused = { refusal: 'newer-version', params: { seq } }
  await expect(connect(node.base, badge)).rejects.toMatchObject({ data: refused })
  await using administrator = await connect(node.base, node.administrator)
  expect(await administrator.hello()).toEqual(refused)
  const asked = await fetch(`${node.base}/api/sessions/conf`, { headers: { authorization: `Bearer ${badge}` } })
  expect([asked.status, await asked.json()]).toEqual([503, refused])
  expect(await readyz(node.base)).toEqual(outdated)
  expect((await node.journal.top(node.session.id)).seq).toBe(seq)
  const told = node.lines.filter(({ msg }) => msg === 'a newer version writes here: update this node')
  expect(told).toMatchObject([{ level: 50, sessionId: 'conf', seq }])
})

/** A service whose sample has an entry of a newer version on top, which was written while it was down. */
async function startsOutdated(): Promise<{ service: RunningService; seq: number }> {
  const service = await startService()
  await service.stop()
  const journal = await openEmbeddedJournal({ folder: path(service.folder, 'journal'), clock: Date.now })
  const { seq } = await appendNewer(journal, sample)
  await journal.close()
  await service.restart()
  return { service, seq }
}

test('what a newer version wrote cannot be read here, and is whole all the same', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(path(tmpdir(), 'rostrum-newer-'))
  const { service, seq } = await startsOutdated()
  try {
    const here = { DATA_DIR: service.folder }
    const headers = { authorization: `Bearer ${service.token('administrator')}` }
    const refused = { refusal: 'newer-version', params: { seq } }
    expect(await readyz(service.base)).toEqual(outdated)
    const president = { authorization: `Bearer ${service.token('president')}` }
    for (const [what, by] of [
      ['', headers],
      ['/journal', president],
    ] as const) {
      const response = await fetch(`${service.base}/api/sessions/${sample}${what}`, { headers: by })
      expect([response.status, await response.json()]).toEqual([503, refused])
    }
    const other = await fetch(`${service.base}/api/sessions`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(conferencePlan(Date.now(), 'other')),
    })
    expect(other.status).toBe(201)

    // The journal itself goes out as it was written, through the service and beside it.
    const file = path(folder, 'journal.ndjson')
    const journal = ['export', '--session', sample, '--format', 'journal', '--output', file]
    expect(await rostrum(journal, here)).toMatchObject({ code: 0 })
    const text = await readFile(file, 'utf8')
    const online = await fetch(`${service.base}/api/sessions/${sample}/journal`, { headers })
    expect(await online.text()).toBe(text)
    const verified = await rostrum(['verify', file])
    expect(verified.code).toBe(0)
    expect(verified.out).toContain(`${seq} entries, none changed`)
    expect(verified.out).toContain(`From entry ${seq} on a newer version`)

    const inWords = new RegExp(`a newer version of the service wrote entry ${seq} \\(MotionRaised\\)`)
    const table = ['export', '--session', sample, '--format', 'csv']
    expect(await rostrum(table, here)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(inWords) })
    await service.stop()
    expect(await rostrum(journal, here)).toMatchObject({ code: 0 })
    expect(await readFile(file, 'utf8')).toBe(text)
    expect(await rostrum(table, here)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(inWords) })
    const badge = ['badge', '--session', sample, '--role', 'viewer']
    expect(await rostrum(badge, here)).toMatchObject({
      code: 1,
      err: expect.stringContaining('refused: newer-version'),
    })

    const restored = await rostrum(['restore', file], { DATA_DIR: path(folder, 'data') })
    expect(restored).toMatchObject({ code: 2, err: expect.stringContaining(`entry ${seq} is of an event that`) })
    expect(restored.err).toContain('a newer version wrote it; nothing was restored')
  } finally {
    await service[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  }
})
