/** A table in plain text, its columns aligned by what a terminal shows, not by what a string counts. */
export function textTable(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [k, cell] of row.entries()) widths[k] = Math.max(widths[k] ?? 0, columnsOf(cell))
  }
  return rows
    .map(row => `${indent}${row.map((cell, k) => padded(cell, widths[k] ?? 0)).join('  ')}`.trimEnd())
    .map(line => `${line}\n`)
    .join('')
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)))

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What terminals show two columns wide: Han, kana, Hangul, full-width forms, emoji. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u
/** What takes no column at all: marks on nothing, joiners, marks of direction. */
const none = /^[\p{M}\p{Cf}]+$/u

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes.segment(text)) columns += none.test(segment) ? 0 : wide.test(segment) ? 2 : 1
  return columns
}
