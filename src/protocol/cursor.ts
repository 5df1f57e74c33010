/** A place in a session's history: the number of the last entry that is known, and its digest. */
export interface Cursor {
  readonly seq: number
  readonly digest: string
}

/** `418:9f86…`: what `hello` carries. */
export function printCursor(cursor: Cursor): string {
  return `${cursor.seq}:${cursor.digest}`
}

/** undefined for what is not a cursor. */
export function parseCursor(text: string): Cursor | undefined {
  const match = text.length <= 90 ? /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) : null
  return match?.[1] && match[2] ? { seq: Number(match[1]), digest: match[2] } : undefined
}
