/**
 * Comma-separated values (RFC 4180), as people open them: in a spreadsheet.
 *
 * Begins with a byte order mark, since Excel otherwise reads UTF-8 as the code page of its machine and turns every
 * accent, Cyrillic and Arabic letter to rubbish; programs that read CSV as UTF-8 pass over it. Lines end with CRLF.
 */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = `\ufeff${line(header)}`
  for (const row of rows) text += line(row)
  return text
}

export type Cell = string | number | boolean | null

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`

/** What a spreadsheet would run as a formula, wherever it stands: an attack by whoever may name a speaker. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
