import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'

export type { Logger }

/** What says who a person is, or lets one act as another, wherever in a line's fields it may stand. */
const personal = new Set(
  ['name', 'speaker', 'holder', 'contact', 'title', 'text'].concat(['badge', 'token', 'cookie', 'authorization']),
)
/** Fields of fields of fields; no line has more. */
const deepest = 3

/** Lines are JSON: a constant message, and fields. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    // Pino's own redaction looks for each path in each line, at several times the cost of the line. What a child log
    // carries is not looked at: the only ones are Fastify's, with the request's id.
    formatters: { log: (fields: Record<string, unknown>) => masked(fields) },
    serializers: { err: (error: Error) => masked(stdSerializers.err(error)) },
  }
  return destination ? pino(options, destination) : pino(options)
}

function masked(fields: Readonly<Record<string, unknown>>, depth = 1): Record<string, unknown> {
  let shown: Record<string, unknown> | undefined
  for (const [key, value] of Object.entries(fields)) {
    const seen = personal.has(key) ? '[redacted]' : isPlain(value) && depth < deepest ? masked(value, depth + 1) : value
    if (seen === value) continue
    shown ??= { ...fields }
    shown[key] = seen
  }
  return shown ?? fields
}

/** What is written out field by field. Errors have their serializer. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
