import { z } from 'zod'
import { silent } from '../store/log.ts'
import { connector } from '../store/redis/connect.ts'

/** What the environment says, checked. Each variable is described by its key in `variables`. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** Absent: the embedded journal in `dataDir`. */
  readonly redisUrl?: string
  readonly redisPrefix: string
  /** RC3: on how many replicas of Redis an append must be before it is acknowledged. */
  readonly replicas: number
  /** Where people reach the service, without a trailing slash; absent: where it listens. */
  readonly publicUrl?: string
  readonly logLevel: string
  /** 32 bytes or more. */
  readonly badgeKey?: Uint8Array
  /** How many proxies in front of the service add to X-Forwarded-For. */
  readonly proxies: number
  readonly limits: Limits
}

/** Requests a second that are served in the long run, and how many at once after a silence. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

export interface Limits {
  /** Commands by one badge. */
  readonly badge: Rate
  /** Requests and commands from one address: a conference centre may be behind one. */
  readonly address: Rate
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(n => n >= min && n <= max, `must be a whole number from ${min} to ${max}`)

const rate = z
  .string()
  .regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/, 'must be requests a second and a burst, such as 50/2000')
  .transform((text): Rate => {
    const [perSecond = 1, burst = 1] = text.split('/').map(Number)
    return { perSecond, burst }
  })

const origin = z.string().transform((text, context): string => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) {
    return url.origin
  }
  context.issues.push({
    code: 'custom',
    message: 'must be an address such as https://rostrum.example.org, without a path',
    input: text,
  })
  return z.NEVER
})

const redisUrl = z.string().superRefine((text, context) => {
  try {
    connector(text, silent)
  } catch (error) {
    context.addIssue({ code: 'custom', message: `is ${error instanceof Error ? error.message : String(error)}` })
  }
})

const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]+={0,2}$/, 'must be base64url')
  .transform(text => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine(bytes => bytes.length >= 32, 'must be at least 32 bytes, as base64url (43 characters or more)')

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(8080),
  DATA_DIR: z.string().default('./data'),
  REDIS_URL: redisUrl.optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9:._-]{1,80}$/, 'must be 1 to 80 letters, digits, colons, dots or hyphens')
    .default('rostrum:'),
  REPLICAS: whole(0, 9).default(0),
  PUBLIC_URL: origin.optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  BADGE_KEY: key.optional(),
  PROXIES: whole(0, 9).default(0),
  RATE_BADGE: rate.default({ perSecond: 50, burst: 2_000 }),
  RATE_ADDRESS: rate.default({ perSecond: 500, burst: 10_000 }),
})

/** Reads the environment. A variable that is set to nothing counts as not set. Problems name their variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ReadConfig {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = variables.safeParse(given)
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) }
  }
  const { REDIS_URL, PUBLIC_URL, BADGE_KEY, ...rest } = read.data
  return {
    ok: true,
    config: {
      host: rest.HOST,
      port: rest.PORT,
      dataDir: rest.DATA_DIR,
      redisPrefix: rest.REDIS_PREFIX,
      replicas: rest.REPLICAS,
      logLevel: rest.LOG_LEVEL,
      proxies: rest.PROXIES,
      limits: { badge: rest.RATE_BADGE, address: rest.RATE_ADDRESS },
      ...(REDIS_URL !== undefined && { redisUrl: REDIS_URL }),
      ...(PUBLIC_URL !== undefined && { publicUrl: PUBLIC_URL }),
      ...(BADGE_KEY !== undefined && { badgeKey: BADGE_KEY }),
    },
  }
}
