/** RC2: what holds and, where a correction changed it, what was recorded first. */
export function Corrected(props: { changed: boolean; holds: string; first: string }) {
  const { changed, holds, first } = props
  if (!changed) return <bdi>{holds}</bdi>
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
