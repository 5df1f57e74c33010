import type { Command } from 'commander'
import type { Instant } from '../domain/time.ts'
import { readJournalFile, UnfitEntryError } from '../record/journal-file.ts'
import { type Position, start } from '../store/contract.ts'
import { newest } from '../store/written.ts'
import { configured } from './configured.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { linesOfFile } from './journal-file.ts'
import { openOffice } from './open-office.ts'

export function addRestore(program: Command, environment: Environment): void {
  program
    .command('restore')
    .description('a session as it was, from its exported journal, in the service that runs or beside it')
    .argument('<file>', 'what `export --format journal` wrote')
    .option('--url <url>', "the service's address; ROSTRUM_BADGE then holds the administrator's badge")
    .action((file: string, options: { url?: string }) => restore(file, options.url, environment))
}

/** 2 where the file is not whole, 1 where another session of that id is there; nothing is changed then. */
async function restore(file: string, url: string | undefined, around: Environment): Promise<void> {
  const config = configured(around)
  // All of it is looked at here first: what is wrong with it is told also where no service answers.
  const { session, end } = await lookAt(file, around.clock())
  const office = await openOffice(config, url, around)
  try {
    const outcome = await office.restore(session, file)
    const said = outcome === 'restored' ? 'is restored' : 'is there already, with all of this file'
    around.out(`The session ${session} ${said}: ${end.seq} entries; the digest of the last is ${end.digest}\n`)
  } finally {
    await office.close()
  }
}

async function lookAt(file: string, now: Instant): Promise<{ session: string; end: Position }> {
  let session = ''
  let end = start
  try {
    for await (const entries of readJournalFile(linesOfFile(file), { now })) {
      for (const { seq, digest, event } of entries.map(written => newest(written))) {
        if (event.type === 'SessionOpened') session = event.plan.id
        end = { seq, digest }
      }
    }
  } catch (error) {
    if (!(error instanceof UnfitEntryError)) throw error
    throw new Failure(exit.wrong, [`${file}, line ${error.line}: ${error.message}; nothing was restored`])
  }
  return { session, end }
}
