import type { DelegationId } from '../../domain/ids.ts'
import type { List, State } from '../../domain/state.ts'
import type { Language } from '../../domain/vocabulary.ts'
import { type Draft, draftOf, emptyDraft } from '../request/draft.ts'
import { levelOf } from '../request/level.ts'
import { obstacleTo } from '../request/obstacle.ts'
import type { Choice } from './choices.ts'

/**
 * What a delegation's next request begins with: like its last one, on the first list that takes it. `reader`: the
 * language of the page, proposed where there is no last one.
 */
export function startingDraft(
  state: State,
  delegation: DelegationId,
  choices: readonly Choice[],
  kind: List['kind'],
  reader: Language,
): Draft {
  const last = [...state.inscriptions.of(delegation)].sort((a, b) => b.seq - a.seq)[0]
  const { languages } = state.plan
  const first: Draft = {
    ...emptyDraft,
    level: 'head-of-delegation',
    mode: 'remote',
    language: languages.find(tag => tag === reader) ?? languages[0] ?? 'en',
  }
  const like =
    last && draftOf(state, { speaker: last.speaker, level: last.level, mode: last.mode, language: last.language })
  // A message that was recorded before cannot reply to what has just been said.
  const mode = like?.mode === 'video' && kind === 'right-of-reply' ? 'remote' : (like?.mode ?? first.mode)
  const unchosen: Draft = { ...first, ...like, delegation, mode, levelChosen: false }
  // A level that is not its title's was chosen by somebody, and stays.
  const draft = { ...unchosen, levelChosen: levelOf(unchosen) !== unchosen.level }
  const takes = ({ list, status }: Choice): boolean =>
    (status !== 'not-open' || list.kind === 'right-of-reply') && obstacleTo(state, { ...draft, list: list.id }) === null
  return { ...draft, list: (choices.find(takes) ?? choices[0])?.list.id ?? '' }
}
