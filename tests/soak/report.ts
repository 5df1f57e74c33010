import { minutes } from '../../src/domain/time.ts'
import type { Outcome } from './part.ts'

/** What a soak tried and what came of it, as Markdown. */
export function report(
  outcomes: readonly Outcome[],
  { startedAt, seed, about }: { startedAt: Date; seed: number; about: readonly string[] },
): string {
  const rows = outcomes.map(({ what, ended, tookMs }) => `| ${what} | ${(tookMs / minutes(1)).toFixed(1)} | ${ended} |`)
  return [
    `# ${startedAt.toISOString()}`,
    '',
    ...about.map(line => `- ${line}`),
    `- SEED=${seed}`,
    '',
    '| what | minutes | |',
    '|---|---|---|',
    ...rows,
    '',
    ...outcomes.flatMap(({ what, lines }) => [`## ${what}`, '', ...told(lines), '']),
  ].join('\n')
}

/** What is worth keeping of what was said: runs of searches, tallies of storms, the load's figures, failures. */
function told(lines: readonly string[]): string[] {
  const rows = lines.flatMap(line => {
    const [, runs, title] = /^searched: (\d+) runs: (.*)$/.exec(line) ?? []
    return runs === undefined ? [] : [`| ${title} | ${runs} |`]
  })
  const others = lines.filter(line => /faults; \{|^\{"given"|^ *(?:×|FAIL|AssertionError)|^\| |^At the end /.test(line))
  return [...(rows.length > 0 ? ['| search | runs |', '|---|---|', ...rows] : []), ...others]
}
