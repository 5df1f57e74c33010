import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import type { Millis } from '../../src/domain/time.ts'

/** As in tests/browser/support/stand.ts: Chromium as Debian packages it, without a window and without a network. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
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

/** A page of its own (cookies, storage) that tells when an entry came to it. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(tellEntries)
  return page
}

/**
 * Runs in the page, before anything of it. `drawn(act)` resolves when what `act` or the next entry brings is drawn: at
 * the end of the second frame after it.
 */
const tellEntries = `{
  const Native = WebSocket
  let came = () => {}
  globalThis.WebSocket = class extends Native {
    constructor(...of) {
      super(...of)
      this.addEventListener('message', ({ data }) => String(data).startsWith('42["entries"') && came())
    }
  }
  const frames = () => new Promise(end => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(end))))
  globalThis.nextEntry = () => {
    const entry = new Promise(resolve => { came = resolve })
    globalThis.drawn = entry.then(frames)
  }
  globalThis.afterwards = act => { act(); globalThis.drawn = frames() }
}`

/** What the main thread of a page spends on one thing, in ms: script, style, layout and painting. */
export interface Meter {
  /** On drawing the next entry, which `act` sends. */
  onEntry(act: () => Promise<unknown>): Promise<Millis>
  /** On a script and what it changes. */
  onScript(script: string): Promise<Millis>
}

export async function meterOf(page: Page): Promise<Meter> {
  const inspector = await page.context().newCDPSession(page)
  // By the thread's own clock, so that what others do on the machine's processors does not count.
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' })

  async function spent(begin: string, act: () => Promise<unknown>): Promise<Millis> {
    await page.evaluate(begin)
    const before = await taskMs(inspector)
    await act()
    await page.evaluate('drawn')
    return (await taskMs(inspector)) - before
  }

  return {
    onEntry: act => spent('nextEntry()', act),
    onScript: script => spent('void 0', () => page.evaluate(`afterwards(() => { ${script} })`)),
  }
}

async function taskMs(inspector: CDPSession): Promise<Millis> {
  const { metrics } = await inspector.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
