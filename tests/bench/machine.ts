import { execFileSync } from 'node:child_process'
import { cpus, freemem, loadavg, release, totalmem } from 'node:os'

/** What the figures were measured on: they say little without it. */
export function machine(): string[] {
  const redis = execFileSync('redis-server', ['--version'], { encoding: 'utf8' })
  const gibibytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GiB`
  return [
    `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'of an unknown model'}`,
    `${gibibytes(totalmem())} of memory, ${gibibytes(freemem())} of it free at the start`,
    `load before the start ${loadavg()
      .map(load => load.toFixed(2))
      .join(', ')}`,
    `Linux ${release()}, Node ${process.versions.node}, Redis ${/v=([\d.]+)/.exec(redis)?.[1] ?? redis.trim()}, appendfsync always`,
  ]
}

/** Throws, saying what to do, where a process may not have as many open files as `sockets` take. */
export function assertOpenFiles(sockets: number): void {
  const allowed = Number(execFileSync('/bin/sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }))
  const needed = sockets + 200
  if (allowed < needed) {
    throw new Error(
      `${sockets} sockets need ${needed} open files, and ${allowed} are allowed: run "ulimit -n ${needed}" first`,
    )
  }
}
