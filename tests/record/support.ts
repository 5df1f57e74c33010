import type { Entry } from '../../src/domain/events.ts'
import type { State } from '../../src/domain/state.ts'
import { emptyStage, play } from '../../src/record/rehearsal.ts'
import type { Rehearsal } from '../../src/record/rehearsal-file.ts'

/** A session as a rehearsal leaves it, with its journal. */
export function staged(rehearsal: Rehearsal): { state: State; entries: Entry[] } {
  const stage = emptyStage()
  const entries: Entry[] = []
  for (const scene of play(rehearsal, stage)) {
    if (scene.kind === 'show') continue
    if ('refusal' in scene.result) throw new Error(`refused: ${JSON.stringify(scene.result)}`)
    entries.push(...scene.result.entries)
  }
  return { state: stage.state, entries }
}

/** The journal as a file has it. */
export const linesOfJournal = (entries: readonly Entry[]): string[] => entries.map(entry => JSON.stringify(entry))

export async function* each<T>(values: Iterable<T>): AsyncIterable<T> {
  yield* values
}

/** CSV as RFC 4180 has it, read back. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let k = 0; k < text.length; k++) {
    const c = text[k] ?? ''
    if (quoted && c === '"' && text[k + 1] === '"') {
      cell += c
      k++
    } else if (c === '"') quoted = !quoted
    else if (!quoted && c === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!quoted && c === '\r' && text[k + 1] === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      k++
    } else cell += c
  }
  if (quoted || cell !== '' || rows.at(-1)?.length !== 0) throw new Error('does not end with CRLF')
  return rows.slice(0, -1)
}
