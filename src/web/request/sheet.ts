import { type Signal, signal } from '@preact/signals'
import type { Draft } from './draft.ts'
import type { RequestField } from './fields.ts'
import type { Problems } from './read.ts'

/** What a form holds: its draft, and what was found wrong with it when it was last handed over. */
export interface Sheet {
  readonly draft: Signal<Draft>
  readonly problems: Signal<Problems>
}

export const newSheet = (draft: Draft): Sheet => ({ draft: signal(draft), problems: signal<Problems>({}) })

/** Changes a draft; what was wrong with the fields that change is not any more. */
export function change({ draft, problems }: Sheet, part: Partial<Draft>): void {
  draft.value = { ...draft.peek(), ...part }
  const changed = Object.keys(part).flatMap(key => [key, fieldsOfKeys[key] ?? key])
  problems.value = Object.fromEntries(Object.entries(problems.peek()).filter(([field]) => !changed.includes(field)))
}

const fieldsOfKeys: Readonly<Record<string, RequestField>> = {
  source: 'received',
  zone: 'received',
  which: 'received',
  // It may say the level.
  title: 'level',
  levelChosen: 'level',
  groupNamed: 'group',
}
