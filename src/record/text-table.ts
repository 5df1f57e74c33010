import stringWidth from 'string-width'

/** A table in plain text, its columns aligned by what a terminal shows, not by what a string counts. */
export function textTable(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [k, cell] of row.entries()) widths[k] = Math.max(widths[k] ?? 0, stringWidth(cell))
  }
  return rows
    .map(row => `${indent}${row.map((cell, k) => padded(cell, widths[k] ?? 0)).join('  ')}`.trimEnd())
    .map(line => `${line}\n`)
    .join('')
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - stringWidth(text))
