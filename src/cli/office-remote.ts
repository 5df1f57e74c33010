import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { isoInstant } from '../protocol/iso.ts'
import { exit, Failure } from './environment.ts'
import { faultLines, type Handed, notRestored, type Office } from './office.ts'

const refused = z.object({
  refusal: z.string(),
  params: z.looseObject({ faults: z.array(z.object({ path: z.string(), problem: z.string() })).optional() }),
})
const created = z.object({ id: z.string() })
const handed = z.object({
  sessionId: z.string(),
  badgeId: z.string(),
  role: z.string(),
  delegationId: z.string().exactOptional(),
  expiresAt: z.string().exactOptional(),
  badge: z.string(),
  link: z.string(),
})

const restored = z.object({ outcome: z.enum(['restored', 'there']) })

const answerMs = 10_000

/** A service that runs, by its address and the administrator's badge. */
export function remoteOffice(base: string, badge: string): Office {
  const post = <T>(path: string, body: string, schema: z.ZodType<T>): Promise<T> =>
    send(path, schema, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(answerMs),
    })

  async function send<T>(path: string, schema: z.ZodType<T>, init: RequestInit): Promise<T> {
    const url = new URL(path, base)
    let response: Response
    let content: unknown
    try {
      response = await fetch(url, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${badge}` },
        redirect: 'error',
      })
      content = await response.json()
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      throw new Failure(exit.failed, [`no service answers at ${url.origin}: ${String(cause)}`])
    }
    const read = schema.safeParse(content)
    if (response.ok && read.success) return read.data
    const no = refused.safeParse(content)
    const { refusal = `status ${response.status}`, params } = no.data ?? {}
    if (refusal === 'other-journal') throw notRestored({ refusal, params })
    if (params?.faults) throw new Failure(exit.wrong, faultLines(params.faults))
    throw new Failure(exit.failed, [`refused: ${refusal}`])
  }

  return {
    load: async text => (await post('/api/sessions', text, created)).id,
    issue: (session, { expiresAt, ...seat }): Promise<Handed> =>
      post(
        `/api/sessions/${encodeURIComponent(session)}/badges`,
        JSON.stringify({ ...seat, ...(expiresAt !== undefined && { expiresAt: isoInstant(expiresAt) }) }),
        handed,
      ),
    async restore(session, file) {
      const { outcome } = await send(`/api/sessions/${encodeURIComponent(session)}/journal`, restored, {
        method: 'PUT',
        headers: { 'content-type': 'application/x-ndjson' },
        body: await readFile(file),
      })
      return outcome
    },
    close: async () => {},
  }
}
