import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem } from 'node:os'
import type { Millis } from '../../src/domain/time.ts'
import type { LoadResult, Spread } from './run.ts'

export function report(result: LoadResult, { speed, lengthMs }: { speed: number; lengthMs: Millis }): string {
  const { clients, commands, entries, otherwise, nodes, meetingMs, end, atEnd, gaps, storms } = result
  return `# A full conference through a rehearsed meeting

${clients} clients on two nodes and one Redis (\`appendfsync always\`); a meeting of ${lengthMs / 60_000} minutes at ${speed} times the speed:
${commands} commands in ${Math.round(meetingMs / 1000)} s, ${entries} entries at the end. Nodes, Redis and all clients share the machine.

| milliseconds | p50 | p99 | most | of |
|---|---|---|---|---|
${row('from a command to its answer', result.answered)}
${row('from a command to the last client', result.everyone)}

| | CPU, of one core | memory | most memory |
|---|---|---|---|
${nodes.map(({ cpu, memoryBytes, mostMemoryBytes }, n) => `| node ${n + 1} | ${(100 * cpu).toFixed(0)} % | ${megabytes(memoryBytes)} | ${megabytes(mostMemoryBytes)} |`).join('\n')}

| all at once | clients | until all follow again | the longest wait of another on that node |
|---|---|---|---|
${storms.map(({ what, clients: some, ms, otherWaitedMs }) => `| ${what} | ${some} | ${Math.round(ms)} ms | ${Math.round(otherWaitedMs)} ms |`).join('\n')}

At the end ${atEnd} of ${clients} clients have the journal's digest (${end.slice(0, 12)}…); entries missing or twice at any: ${gaps}.
Answered otherwise than in the rehearsal's own time: ${otherwise.size === 0 ? 'none' : [...otherwise].map(([what, times]) => `${what} (${times})`).join('; ')}.

${machine()
  .map(line => `- ${line}`)
  .join('\n')}
`
}

const row = (what: string, { p50, p99, most, count }: Spread): string =>
  `| ${what} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${most.toFixed(1)} | ${count} |`

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

/** Figures say little without what they were measured on. */
function machine(): string[] {
  const redis = execFileSync('redis-server', ['--version'], { encoding: 'utf8' })
  return [
    `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'of an unknown model'}`,
    `${(totalmem() / 2 ** 30).toFixed(1)} GiB of memory`,
    `load at the end ${loadavg()
      .map(load => load.toFixed(2))
      .join(', ')}`,
    `Linux ${release()}, Node ${process.versions.node}, Redis ${/v=([\d.]+)/.exec(redis)?.[1] ?? redis.trim()}`,
  ]
}
