/** A name as large as its length allows: a row is never broken in the middle of a word. */
export function Name({ text }: { text: string }) {
  const longest = Math.max(...text.split(/\s/).map(word => word.length))
  const size = text.length <= 14 && longest <= 12 ? 'short' : text.length <= 30 && longest <= 16 ? 'middle' : 'long'
  return (
    <h1 class="scene-name" data-size={size}>
      <bdi>{text}</bdi>
    </h1>
  )
}
