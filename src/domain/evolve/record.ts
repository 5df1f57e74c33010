import type { Evolvers } from '../evolution.ts'

export const recordEvolvers: Evolvers<'TextRecorded' | 'Annotated' | 'RecordCorrected'> = {
  TextRecorded: (state, { inscriptionId, words, url }) =>
    state.inscriptions.change(inscriptionId, inscription => ({
      ...inscription,
      text: { ...inscription.text, ...(words !== undefined && { words }), ...(url !== undefined && { url }) },
    })),

  // Notes of the secretariat are read from the journal; no rule depends on them.
  Annotated: () => {},

  // RC2: beside what it corrects; the first is still there.
  RecordCorrected: (state, { interventionId, changes, reason }, { seq, at, by }) =>
    state.interventions.change(interventionId, row => ({
      ...row,
      corrections: [...row.corrections, { seq, at, by, reason, changes }],
    })),
}
