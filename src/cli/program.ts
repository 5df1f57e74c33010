import { Command, CommanderError } from 'commander'
import { addBadge } from './badge.ts'
import { type Environment, type Exit, exit, Failure } from './environment.ts'
import { addExport } from './export.ts'
import { addLoad } from './load.ts'
import { addRehearse } from './rehearse.ts'
import { addRestore } from './restore.ts'
import { addServe } from './serve.ts'
import { addVerify } from './verify.ts'

/** Runs the command line; what the process ends with. Faults of the program itself are thrown. */
export async function run(args: readonly string[], environment: Environment): Promise<Exit> {
  const { out, err } = environment
  const program = new Command('rostrum')
    .description("The speakers' list, the clock and the record of a conference.")
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
  addServe(program, environment)
  addLoad(program, environment)
  addBadge(program, environment)
  addRehearse(program, environment)
  addExport(program, environment)
  addVerify(program, environment)
  addRestore(program, environment)
  for (const command of program.commands) command.copyInheritedSettings(program)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exit.done
  } catch (error) {
    // It has said itself what is wrong, or what was asked of it (its help).
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrong
    if (!(error instanceof Failure)) throw error
    for (const line of error.lines) err(`rostrum: ${line}\n`)
    return error.code
  }
}
