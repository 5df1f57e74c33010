/** The lines of a text that comes in pieces, without their ends; a line may be as long as it likes. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let begun: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...rest] = piece.split('\n')
    begun.push(first)
    for (const next of rest) {
      yield withoutReturn(begun.join(''))
      begun = [next]
    }
  }
  const last = begun.join('')
  if (last !== '') yield withoutReturn(last)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
