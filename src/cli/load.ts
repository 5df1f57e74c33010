import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { parsePlanText } from '../protocol/plan-schema.ts'
import { isSampleName, readSample } from '../samples/index.ts'
import { configured } from './configured.ts'
import { type Environment, exit, Failure } from './environment.ts'
import { faultLines } from './office.ts'
import { openOffice } from './open-office.ts'

export function addLoad(program: Command, environment: Environment): void {
  program
    .command('load')
    .description('open a session by its plan, in the service that runs or beside it')
    .argument('<plan>', 'a plan file (JSON), or the name of a sample')
    .option('--url <url>', "the service's address; ROSTRUM_BADGE then holds the administrator's badge")
    .action((plan: string, options: { url?: string }) => load(plan, options.url, environment))
}

async function load(plan: string, url: string | undefined, environment: Environment): Promise<void> {
  const config = configured(environment)
  const text = await readPlan(plan)
  // Looked at here first: what is wrong with it is told also where no service answers.
  const read = parsePlanText(text)
  if (!read.ok)
    throw new Failure(
      exit.wrong,
      faultLines(read.faults).map(line => `${plan}: ${line}`),
    )
  const office = await openOffice(config, url, environment)
  try {
    const id = await office.load(text)
    environment.out(`The session ${id} is open.\nIts links: npx rostrum badge --session ${id} --role secretariat\n`)
  } finally {
    await office.close()
  }
}

async function readPlan(plan: string): Promise<string> {
  if (isSampleName(plan)) return readSample(plan)
  try {
    return await readFile(plan, 'utf8')
  } catch (error) {
    throw new Failure(exit.wrong, [`${plan} cannot be read: ${error instanceof Error ? error.message : String(error)}`])
  }
}
