import { z } from 'zod'
import type { Config } from '../server/config.ts'
import { baseOf } from './configured.ts'
import { administratorBadge, keptAddress } from './data-folder.ts'
import { type Environment, exit, Failure } from './environment.ts'

/** Where a service runs, and a badge that it lets in: what a program needs to speak with it. */
export interface RunningService {
  readonly base: string
  readonly badge: string
}

/**
 * The service at `url`, or the one of this configuration: with the badge in ROSTRUM_BADGE, else the administrator's of
 * the data folder. Whether it answers, the first request shows. Throws `Failure` without a badge.
 */
export async function runningService(
  { dataDir, ...config }: Config,
  url: string | undefined,
  { variables }: Environment,
): Promise<RunningService> {
  const badge = variables.ROSTRUM_BADGE || (await administratorBadge(dataDir))
  if (!badge) {
    throw new Failure(exit.wrong, ['no service runs on this folder; for another, ROSTRUM_BADGE holds a badge of it'])
  }
  return { base: url ?? (await keptAddress(dataDir)) ?? baseOf({ dataDir, ...config }), badge }
}

const answerMs = 10_000

/** One request with a badge; redirects are not followed, since no badge goes elsewhere. Throws `Failure` where no service answers. */
export async function ask(
  { base, badge }: RunningService,
  path: string,
  body?: unknown,
  signal: AbortSignal = AbortSignal.timeout(answerMs),
): Promise<Response> {
  const url = new URL(path, base)
  try {
    return await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${badge}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal,
    })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new Failure(exit.failed, [`no service answers at ${url.origin}: ${String(cause)}`])
  }
}

const refused = z.object({ refusal: z.string(), params: z.unknown() })
export type Refused = z.infer<typeof refused>

/** What a service says instead of what was asked for. */
export async function refusalOf(response: Response): Promise<Refused> {
  try {
    return refused.parse(await response.json())
  } catch {
    return { refusal: `status ${response.status}`, params: {} }
  }
}
