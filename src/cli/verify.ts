import { type Command, InvalidArgumentError } from 'commander'
import { unreachable } from '../domain/unreachable.ts'
import { type Verdict, verifyJournal } from '../record/verification.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { linesOfFile } from './journal-file.ts'

export function addVerify(program: Command, environment: Environment): void {
  program
    .command('verify')
    .description('whether an exported journal is what was recorded; where it is not, which entry is the first')
    .argument('<file>', 'what `export --format journal` wrote')
    .option('--digest <digest>', 'what the last digest must be, so that a missing end is noticed too', digest)
    .action((file: string, options: { digest?: string }) => verify(file, options.digest, environment))
}

/** Ends well only where the journal is whole: 1 where it is damaged, 2 where there is nothing to verify. */
async function verify(file: string, expected: string | undefined, { out }: Environment): Promise<void> {
  const verdict = await verifyJournal(linesOfFile(file))
  if (!verdict.intact) throw new Failure(exit.failed, [`${file}, line ${verdict.line}: ${problemOf(verdict)}`])
  if (verdict.entries === 0) throw new Failure(exit.wrong, [`${file} holds no entries`])
  if (expected !== undefined && verdict.digest !== expected) {
    const found = `entry ${verdict.entries} has the digest ${verdict.digest}`
    throw new Failure(exit.failed, [`${file} does not end as it should: its last, ${found}`])
  }
  out(`${verdict.entries} entries, none changed, removed or put in between; the last digest is ${verdict.digest}\n`)
  if (verdict.newerFrom === undefined) return
  out(`From entry ${verdict.newerFrom} on a newer version of the service wrote what this one cannot read.\n`)
}

function problemOf({ entry, what }: Extract<Verdict, { intact: false }>): string {
  switch (what) {
    case 'changed':
      return `entry ${entry} was changed`
    case 'removed':
      return `entry ${entry} was removed`
    case 'put-in':
      return `something was put in after entry ${entry - 1}`
    case 'unreadable':
      return `entry ${entry} was changed: it cannot be read`
    default:
      return unreachable(what)
  }
}

function digest(text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return text
  throw new InvalidArgumentError('must be 64 hexadecimal digits.')
}
