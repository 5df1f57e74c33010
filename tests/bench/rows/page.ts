import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import type { Command } from '../../../src/domain/commands.ts'
import type { InscriptionId } from '../../../src/domain/ids.ts'
import type { Millis } from '../../../src/domain/time.ts'
import type { TestRedis } from '../../support/redis.ts'
import { launch, type Meter, meterOf, openPage } from '../browser.ts'
import { median, quantile, type Round } from '../measure.ts'
import { general, message, requestsOf, size, toTheFloor } from '../plan.ts'
import { compared, type Row } from '../row.ts'
import { prepare, type Service } from '../service.ts'
import { connectWire } from '../wire.ts'

const entries = 50
const warmUps = 6
/** Between two frames of a screen. */
const frameMs: Millis = 16

/**
 * What one entry costs the pages that show a list of 1,100 who wait: the secretariat's and the chair's. Bare: a page
 * without a line, that appends one row to a table of as many.
 */
export async function page(redis: TestRedis, service: Service): Promise<Row[]> {
  const waiting = requestsOf(size.people)
  const more = requestsOf(size.people + warmUps + entries).slice(size.people)
  const [callToOrder, takeUp] = toTheFloor
  if (!callToOrder || !takeUp) throw new Error('nothing to begin with')
  const session = await prepare(redis, {
    delegations: size.people + more.length,
    requests: waiting,
    president: [callToOrder, takeUp],
  })
  const desk = await connectWire({ url: service.url, badge: session.secretariat })
  const browser = await launch()
  try {
    await desk.ask('hello', { sessionId: session.id })
    const secretariat = await opened(browser, service, session.secretariat, `#lists/${general}`)
    const chair = await opened(browser, service, session.president)
    const bare = await bareTable(browser)
    const costs: { secretariat: Millis; chair: Millis; bare: Millis }[] = []
    const commands = entriesFor(
      waiting.map(({ inscriptionId }) => inscriptionId),
      more,
    )
    for (const command of commands) {
      const appended = await bare.onScript('append()')
      // Both pages draw the same entry at once, each on a thread of its own.
      const act = give(desk, command)
      const [ofSecretariat, ofChair] = await Promise.all([secretariat.onEntry(act), chair.onEntry(act)])
      costs.push({ secretariat: ofSecretariat, chair: ofChair, bare: appended })
    }
    const counted = costs.slice(warmUps)
    const row = (name: 'secretariat' | 'chair'): Row => {
      const rounds: Round[] = counted.map(cost => ({ ours: cost[name], bare: cost.bare }))
      const taken = rounds.map(({ ours }) => ours)
      return {
        ...compared(`8 one more entry, ${size.people} waiting, the ${name}'s page`, rounds, {}),
        figure: quantile(taken, 0.95) / 1000,
        unit: 's',
        spread: `median ${median(taken).toFixed(1)} ms, p95 ${quantile(taken, 0.95).toFixed(1)} ms`,
        goal: frameMs / 1000,
      }
    }
    return [row('secretariat'), row('chair')]
  } finally {
    desk.close()
    await browser.close()
  }
}

/** The two meters ask for it together; it is given once. */
function give(desk: Awaited<ReturnType<typeof connectWire>>, command: Command): () => Promise<void> {
  let given: Promise<void> | undefined
  return () => {
    given ??= desk.ask('command', message(command)).then(answer => {
      if (typeof answer !== 'object' || answer === null || !('ok' in answer)) {
        throw new Error(`${command.type} was answered ${JSON.stringify(answer)}`)
      }
    })
    return given
  }
}

/** Requests, withdrawals and moves in turns, all over the list: what comes at the top shifts all who are below. */
function entriesFor(waiting: readonly InscriptionId[], more: readonly Command[]): Command[] {
  return more.map((request, k) => {
    const at = (share: number): InscriptionId => {
      const id = waiting[Math.floor(share * waiting.length) + k]
      if (!id) throw new Error('nobody waits there')
      return id
    }
    if (k % 3 === 1) return { type: 'WithdrawInscription', inscriptionId: at(0.1 + (k % 2) / 2) }
    if (k % 3 === 2) return { type: 'MoveInscription', inscriptionId: at(0.8), before: at(0.3), reason: 'agreed' }
    return request
  })
}

async function opened(browser: Browser, { url }: Service, badge: string, hash = ''): Promise<Meter> {
  const page = await openPage(browser)
  await page.goto(`${url}/join#${badge}`)
  await page.locator('.link-state[data-state="live"]').waitFor()
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await page.getByText(`Delegation number ${size.people}`, { exact: true }).first().waitFor({ state: 'attached' })
  return meterOf(page)
}

async function bareTable(browser: Browser): Promise<Meter> {
  const page = await openPage(browser)
  await page.goto('data:text/html,<table><tbody></tbody></table>')
  await page.evaluate(`
    globalThis.append = () => {
      const row = document.querySelector('tbody').insertRow()
      for (const text of [row.rowIndex, 'Delegation number ' + row.rowIndex, 'Maria Example', 'Minister', 'Floor', '${randomUUID()}', '16:00'])
        row.insertCell().textContent = text
    }
    for (let n = 0; n < ${size.people}; n++) append()
  `)
  return meterOf(page)
}
