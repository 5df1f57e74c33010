import type { Instant, Millis } from '../domain/time.ts'
import type { After } from '../store/timers.ts'

/** Why a process ends that would go on for ever. */
export interface Ending {
  /** It was asked to: `SIGTERM`. */
  readonly signal?: string | undefined
  /** Nobody caught this: what the process would do from here on is not to be trusted. */
  readonly err?: Error | undefined
}

/** What a command of the command line has around it. Only main.ts makes one. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly clock: () => Instant
  /** Milliseconds from anywhere, never backwards. */
  readonly elapsed: () => Millis
  readonly after: After
  readonly newId: () => string
  /** The folder of the built pages. */
  readonly siteFolder: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /**
   * For a command that goes on until the process is to end: resolves when it is. Called once. The command then has a few
   * seconds to finish; after a fault the process ends with 1 all the same.
   */
  readonly ending: () => Promise<Ending>
}

/** What a process ends with. */
export const exit = {
  done: 0,
  /** It could not be done: not reachable, refused, in use. */
  failed: 1,
  /** What was asked for is wrong: an option, a variable, a plan. */
  wrong: 2,
} as const
export type Exit = (typeof exit)[keyof typeof exit]

/** A reason to end that is told in one line each, without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: Exit
  readonly lines: readonly string[]
  constructor(code: Exit, lines: readonly string[]) {
    super(lines.join('\n'))
    this.code = code
    this.lines = lines
  }
}
