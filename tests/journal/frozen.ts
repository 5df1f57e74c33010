import { readdirSync, readFileSync } from 'node:fs'
import type { Entry } from '../../src/domain/events.ts'
import { storedTypes } from '../../src/protocol/entry-schema.ts'
import { unreadable } from '../../src/protocol/fault.ts'
import { exportRecord } from '../../src/record/export.ts'
import { emptyStage, play } from '../../src/record/rehearsal.ts'
import { parseRehearsal } from '../../src/record/rehearsal-file.ts'
import { type Draft, seal } from '../../src/store/chain.ts'
import { start } from '../../src/store/contract.ts'
import { lineOf } from '../../src/store/written.ts'

/**
 * What the releases left, a folder each: `rehearsal.json`, a meeting that uses every event of that release, and what it
 * came to there: `journal.ndjson`, as exported, `state.json` and `record.json`. None of it changes any more. In `next`
 * there is the rehearsal of the release to come, to which every new event is added.
 */
export const releases = new URL('releases/', import.meta.url)

/** The releases that were frozen, in order. */
export const frozenReleases = (): readonly string[] =>
  readdirSync(releases)
    .filter(name => /^\d+\.\d+\.\d+$/.test(name))
    .sort(new Intl.Collator('en', { numeric: true }).compare)

export const readFrozen = (release: string, file: keyof Frozen | 'rehearsal.json'): string =>
  readFileSync(new URL(`${release}/${file}`, releases), 'utf8')

export interface Frozen {
  readonly 'journal.ndjson': string
  readonly 'state.json': string
  readonly 'record.json': string
}

/** Plays a rehearsal. Throws where it has a fault, where a step is refused, and where it leaves out an event. */
export function freeze(rehearsal: string): Frozen {
  const parsed = parseRehearsal(rehearsal, name => unreadable(`must be whole: it names the plan “${name}”`))
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, problem }) => `${path} ${problem}`).join('\n'))
  const stage = emptyStage()
  const drafts: Draft[] = []
  for (const scene of play(parsed.rehearsal, stage)) {
    if (scene.kind === 'show') continue
    if ('refusal' in scene.result) throw new Error(`step ${scene.step} is refused: ${JSON.stringify(scene.result)}`)
    drafts.push(...scene.result.entries.map(draftOf))
  }
  const used = new Set<string>(drafts.map(({ event }) => event.type))
  const missing = storedTypes.filter(type => !used.has(type))
  if (missing.length > 0) throw new Error(`these events do not happen in the rehearsal: ${missing.join(', ')}`)
  return {
    'journal.ndjson': seal(start, drafts)
      .map(entry => `${lineOf(entry)}\n`)
      .join(''),
    'state.json': inLines(stage.state),
    'record.json': inLines(exportRecord(stage.state, stage.position.digest)),
  }
}

const draftOf = ({ at, by, commandId, event }: Entry): Draft => ({ at, by, commandId, event })

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
