import { type Listing, listing } from '../domain/listing.ts'
import type { Projection } from '../domain/projection.ts'
import type { List, State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { delegationName, languageName, levelName, listName, modeName } from '../words/names.ts'
import { datedOf, dateOf, secondsOf } from '../words/times.ts'
import type { Voice } from '../words/voice.ts'
import { textTable } from './text-table.ts'

/** Each list on which somebody stands: who waits and why there, who is held, who is late; '' where nobody does. */
export function listTables(voice: Voice, state: State, projection: Projection, now: Instant): string {
  let text = ''
  for (const list of state.lists.values()) {
    const read = listing(state, list, now, projection)
    if (read.waiting.length + read.held.length + read.late.length > 0) text += listTable(voice, state, list, read, now)
  }
  return text
}

function listTable(voice: Voice, state: State, list: List, read: Listing, now: Instant): string {
  const { t } = voice
  const { timeZone } = state.plan
  const today = dateOf(voice, now, timeZone)
  const expected = (at: Instant | null) => {
    if (at === null) return ''
    return dateOf(voice, at, timeZone) === today ? secondsOf(voice, at, timeZone) : datedOf(voice, at, timeZone)
  }
  const rows = read.waiting.map(row => {
    const inscription = state.inscriptions.get(row.inscriptionId)
    const because = row.why.above?.because
    return [
      String(row.place),
      row.delegationId,
      delegationName(voice, state, row.delegationId),
      inscription ? levelName(voice, inscription.level) : '',
      inscription
        ? [modeName(voice, inscription.mode), languageName(voice, inscription.language)].join(t('doc-next'))
        : '',
      expected(row.expectedAt),
      because === undefined ? '' : t(`story-behind-${because}`),
    ]
  })
  const aside = (what: string, some: Listing['held']) =>
    some.map(row => [
      what,
      row.delegationId,
      delegationName(voice, state, row.delegationId),
      '',
      '',
      '',
      t('story-received', { at: datedOf(voice, row.receivedAt, timeZone) }),
    ])
  const heads = ['', '', 'log-delegation', 'stat-by-level', 'log-manner', 'story-expected', 'story-behind']
  const table = [
    heads.map(id => t(id)),
    ...rows,
    ...aside(t('story-held'), read.held),
    ...aside(t('story-late'), read.late),
  ]
  const title = t('story-list', { list: listName(voice, state, list.id), status: read.status })
  return `  ${title}\n${textTable(table, '    ')}`
}
