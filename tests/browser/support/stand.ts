import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Command } from '../../../src/domain/commands.ts'
import { delegationId, inscriptionId, listId } from '../../../src/domain/ids.ts'
import { stateFromJson } from '../../../src/domain/state.ts'
import type { Instant } from '../../../src/domain/time.ts'
import type { Level, Mode, Role } from '../../../src/domain/vocabulary.ts'
import { type Client, connect } from '../../support/client.ts'
import { type RunningService, startService } from '../../support/service.ts'

/** The built service with its sample session, and a real browser before it. */
export interface Stand extends AsyncDisposable {
  readonly service: RunningService
  /** A page of its own (cookies, storage), opened by the link of its role, and live. */
  page(role: Role, options?: PageOptions): Promise<Page>
  /** Gives commands that must be taken, as a program beside the pages. */
  give(role: 'president' | 'secretariat' | 'technician' | 'interpreter', ...commands: Command[]): Promise<void>
  /** An instant at which the general debate took requests. */
  inTime(): Promise<Instant>
  /** All of the sample, by id. */
  delegations(): Promise<readonly string[]>
  /** What pages said on their consoles, and addresses of other hosts that they asked for: nothing, it should be. */
  readonly complaints: readonly string[]
}

export interface PageOptions {
  readonly language?: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly scheme?: 'light' | 'dark'
  /** How wrong the machine's own clock is. */
  readonly wallOffMs?: number
  readonly more?: BrowserContextOptions
  /** Another seat than the one whose link was printed. */
  readonly link?: string
  /** Before anything is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

export const session = 'ctoc-cop10'
const generalDebate = listId('general-debate')

export async function openStand(environment: Readonly<Record<string, string>> = {}): Promise<Stand> {
  const service = await startService(environment)
  const browser = await launch()
  const clients = new Map<string, Client>()
  const complaints: string[] = []

  async function client(role: string): Promise<Client> {
    const known = clients.get(role)
    if (known?.socket.connected) return known
    const made = await connect(service.base, service.token(role), { sessionId: session })
    await made.hello()
    while (made.welcomes.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    clients.set(role, made)
    return made
  }

  return {
    service,
    complaints,
    async page(role, { language = 'en', size, scheme = 'light', wallOffMs = 0, more, link, prepare } = {}) {
      const context = await browser.newContext({
        locale: language,
        colorScheme: scheme,
        viewport: size ?? { width: 1440, height: 900 },
        ...more,
      })
      if (wallOffMs !== 0) await context.addInitScript(setWallClock, wallOffMs)
      context.setDefaultTimeout(8000)
      const page = await context.newPage()
      const address = link ?? service.links[role] ?? ''
      page.on('pageerror', error => complaints.push(`${role}: ${error.message}`))
      page.on('console', message => {
        // A connection that breaks is told by the browser itself; the tests break it.
        if (message.type() === 'error' && !/WebSocket|ERR_CONNECTION/.test(message.text())) {
          complaints.push(`${role}: ${message.text()}`)
        }
      })
      page.on('request', request => {
        const { protocol, host } = new URL(request.url())
        if (/^http/.test(protocol) && host !== new URL(address).host) complaints.push(`${role}: ${request.url()}`)
      })
      await prepare?.(page)
      await page.goto(address)
      await page.locator('.link-state[data-state="live"]').waitFor()
      return page
    },
    async inTime() {
      const [welcome] = (await client('secretariat')).welcomes
      const window = welcome && stateFromJson(welcome.state).lists.get(generalDebate)?.windows[0]
      if (!window) throw new Error('the sample has no general debate')
      return Math.min(window.to ?? Number.POSITIVE_INFINITY, Date.now()) - 3_600_000
    },
    async delegations() {
      const [welcome] = (await client('secretariat')).welcomes
      return welcome ? [...stateFromJson(welcome.state).delegations.values()].map(({ id }) => id) : []
    },
    async give(role, ...commands) {
      for (const command of commands) {
        const answer = await (await client(role)).give(command)
        if ('refusal' in answer) throw new Error(`${command.type}: ${JSON.stringify(answer)}`)
      }
    },
    async [Symbol.asyncDispose]() {
      for (const each of clients.values()) await each[Symbol.asyncDispose]()
      await browser.close()
      await service[Symbol.asyncDispose]()
    },
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Runs in the page, before anything of it: its machine's clock is wrong. */
function setWallClock(offMs: number): void {
  const now = Date.now.bind(Date)
  Date.now = () => now() + offMs
}

/** A request for the floor in the general debate, entered by the secretariat with its time of receipt. */
export function asks(
  id: string,
  receivedAt: Instant,
  level: Level = 'head-of-delegation',
  mode: Mode = 'floor',
): Command {
  return {
    type: 'RequestFloor',
    inscriptionId: inscriptionId(id.toLowerCase()),
    listId: generalDebate,
    delegationId: delegationId(id),
    speaker: { name: `H.E. the speaker of ${id}`, title: 'Ambassador' },
    level,
    mode,
    language: 'fr',
    receivedAt,
  }
}
