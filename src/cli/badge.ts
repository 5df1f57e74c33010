import { type Command, InvalidArgumentError, Option } from 'commander'
import { delegationId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { type Role, roles } from '../domain/vocabulary.ts'
import { parseInstant } from '../protocol/time.ts'
import { configured } from './configured.ts'
import type { Environment } from './environment.ts'
import { openOffice } from './open-office.ts'

interface BadgeOptions {
  readonly session: string
  readonly role: Role
  readonly delegation?: string
  readonly holder?: string
  readonly expires?: Instant
  readonly url?: string
  readonly json?: boolean
}

export function addBadge(program: Command, environment: Environment): void {
  program
    .command('badge')
    .description('issue a badge: a link for one seat of a session')
    .requiredOption('--session <id>', 'the session')
    .addOption(
      new Option('--role <role>', 'whose seat it is')
        .choices(roles.filter(role => role !== 'administrator'))
        .makeOptionMandatory(),
    )
    .option('--delegation <id>', "a delegate's delegation")
    .option('--holder <name>', 'who gets it, for the secretariat to know')
    .option('--expires <instant>', 'until when it is good (RFC 3339)', instant)
    .option('--url <url>', "the service's address; ROSTRUM_BADGE then holds the administrator's badge")
    .option('--json', 'print all about it as JSON')
    .action((options: BadgeOptions) => issue(options, environment))
}

async function issue(options: BadgeOptions, environment: Environment): Promise<void> {
  const { session, role, delegation, holder, expires, url, json } = options
  const office = await openOffice(configured(environment), url, environment)
  try {
    const handed = await office.issue(session, {
      role,
      ...(delegation !== undefined && { delegationId: delegationId(delegation) }),
      ...(holder !== undefined && { holder }),
      ...(expires !== undefined && { expiresAt: expires }),
    })
    environment.out(`${json ? JSON.stringify(handed) : handed.link}\n`)
  } finally {
    await office.close()
  }
}

function instant(text: string): Instant {
  const read = parseInstant(text)
  if (!read.ok) throw new InvalidArgumentError(read.problem)
  return read.value
}
