import { type Config, readConfig } from '../server/config.ts'
import { type Environment, exit, Failure } from './environment.ts'

/** The environment, checked. Throws `Failure` with a line for each variable that is wrong. */
export function configured({ variables }: Environment): Config {
  const read = readConfig(variables)
  if (!read.ok) throw new Failure(exit.wrong, read.problems)
  return read.config
}

/** Where people reach a service of this configuration, as far as it is known without asking it. */
export const baseOf = ({ publicUrl, host, port }: Config): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
