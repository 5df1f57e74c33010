/** What the floors below the server need of a logger: constant messages with fields (pino's shape). */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

const nothing = (): void => undefined

export const silent: Log = { info: nothing, warn: nothing, error: nothing }
