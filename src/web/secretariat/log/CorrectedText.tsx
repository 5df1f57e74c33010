import type { Corrected, InterventionRow } from '../../../domain/record/interventions.ts'

type Facts = Pick<InterventionRow, Corrected>

/** RC2: what holds and, where a correction changed it, what was recorded first. */
export function CorrectedText<Fact extends Corrected>(props: {
  row: InterventionRow
  fact: Fact
  words: (value: Facts[Fact]) => string
}) {
  const { row, fact, words } = props
  const holds = words(row[fact])
  if (!(fact in row.original)) return <bdi>{holds}</bdi>
  const recorded: Facts = { ...row, ...row.original }
  const first = words(recorded[fact])
  return (
    <>
      <ins>
        <bdi>{holds}</bdi>
      </ins>{' '}
      {first !== '' && (
        <del>
          <bdi>{first}</bdi>
        </del>
      )}
    </>
  )
}
