import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger }

/** What says who a person is, or lets one act as another, wherever in a line's fields it may stand. */
const personal = ['name', 'speaker', 'holder', 'contact', 'title', 'text', 'badge', 'token', 'cookie', 'authorization']

/** Lines are JSON: a constant message, and fields. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    redact: {
      paths: personal.flatMap(field => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[redacted]',
    },
  }
  return destination ? pino(options, destination) : pino(options)
}
