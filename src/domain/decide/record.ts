import { type Deciders, happens } from '../decision.ts'
import { refuse } from '../refusals.ts'

export const recordDeciders: Deciders<'RecordText' | 'Annotate' | 'CorrectRecord'> = {
  RecordText: (state, { type: _, ...text }) => {
    if (!state.inscriptions.has(text.inscriptionId)) {
      return refuse('unknown-inscription', { inscriptionId: text.inscriptionId })
    }
    if (text.words === undefined && text.url === undefined) return refuse('nothing-to-change', {})
    return happens({ type: 'TextRecorded', ...text })
  },

  Annotate: (_, { text }) => happens({ type: 'Annotated', text }),

  CorrectRecord: (state, { interventionId, changes, reason }) => {
    if (!state.interventions.has(interventionId)) return refuse('unknown-intervention', { interventionId })
    if (Object.keys(changes).length === 0) return refuse('nothing-to-change', {})
    return happens({ type: 'RecordCorrected', interventionId, changes, reason })
  },
}
