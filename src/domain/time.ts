/** A duration in milliseconds. */
export type Millis = number
/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** How the domain names its instants, and so does the wire: by this a plan is moved and a message is spelt. */
export const isInstantName = (field: string): boolean => field.endsWith('At') || field === 'until'

export const seconds = (n: number): Millis => n * 1000
export const minutes = (n: number): Millis => n * 60_000
