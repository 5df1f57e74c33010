import { Cluster, type Redis } from 'ioredis'
import { answer, type Connection } from './connect.ts'

/**
 * RC3: whether this Redis keeps what it acknowledges. Throws where it may evict journals to make room; the warnings say
 * where a crash can lose entries. On a cluster every master is asked.
 */
export async function checkRedis(redis: Connection): Promise<{ warnings: string[] }> {
  const servers = redis instanceof Cluster ? redis.nodes('master') : [redis]
  const warnings = await Promise.all(servers.map(checkServer))
  return { warnings: [...new Set(warnings.flat())] }
}

async function checkServer(redis: Redis): Promise<string[]> {
  const [memory, persistence] = await Promise.all([answer(redis.info('memory')), answer(redis.info('persistence'))])
  const policy = fieldOf(memory, 'maxmemory_policy')
  if (fieldOf(memory, 'maxmemory') !== '0' && policy !== 'noeviction') {
    throw new Error(
      `this Redis may evict journals when its memory is full: set maxmemory-policy to noeviction (it is ${policy})`,
    )
  }
  if (fieldOf(persistence, 'aof_enabled') === '1') {
    return (await setting(redis, 'appendfsync')) === 'always'
      ? []
      : ['appendfsync is not always: a crash of Redis can lose the last second of what was acknowledged']
  }
  return (await setting(redis, 'save')) === ''
    ? ['Redis keeps nothing on disk (neither appendonly nor save): a restart of Redis loses every journal']
    : ['Redis keeps snapshots only: a crash of Redis loses what was acknowledged since the last; set appendonly yes']
}

const fieldOf = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1]

/** Undefined where the server does not let this user ask. */
async function setting(redis: Redis, name: string): Promise<string | undefined> {
  try {
    const reply: unknown = await answer(redis.call('config', ['get', name]))
    return Array.isArray(reply) ? String(reply[1]) : undefined
  } catch (error) {
    if (error instanceof Error && error.name === 'ReplyError') return undefined
    throw error
  }
}
