import type { Appeal } from '../domain/commands.ts'
import type { State } from '../domain/state.ts'
import { delegationName } from './names.ts'
import type { Voice } from './voice.ts'

/** PO1: who appealed against a ruling, what came of it, and the vote where there was one. */
export function appealText(voice: Voice, state: State, appeal: Appeal): string {
  const { by, outcome, inFavour, against, abstentions } = appeal
  const voted = [inFavour, against, abstentions].some(count => count !== undefined)
  return voice.t('log-appeal', {
    by: by === undefined ? 'none' : delegationName(voice, state, by),
    outcome,
    votes: voted
      ? voice.t('log-appeal-votes', {
          inFavour: inFavour ?? 0,
          against: against ?? 0,
          abstentions: abstentions ?? 0,
        })
      : '',
  })
}
