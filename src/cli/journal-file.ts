import { createReadStream } from 'node:fs'
import { linesOf } from '../record/lines.ts'
import { exit, Failure } from './environment.ts'

/** The lines of a file, as they are read. Throws `Failure` where it cannot be. */
export async function* linesOfFile(file: string): AsyncIterable<string> {
  try {
    yield* linesOf(createReadStream(file, 'utf8'))
  } catch (error) {
    throw new Failure(exit.wrong, [`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`])
  }
}
