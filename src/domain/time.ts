/** A duration in milliseconds. */
export type Millis = number
/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

export const seconds = (n: number): Millis => n * 1000
export const minutes = (n: number): Millis => n * 60_000
