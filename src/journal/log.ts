/** The part of a pino logger that the journal needs: constant messages with fields. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

const nothing = (): void => undefined

export const silent: Log = { info: nothing, warn: nothing, error: nothing }
