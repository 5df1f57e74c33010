import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { badgeId } from '../../src/domain/ids.ts'
import { faults, sideways, small } from './support/faults.ts'
import { newSeat } from './support/seats.ts'
import { openStand, type Stand } from './support/stand.ts'

let stand: Stand
let page: Page

beforeAll(async () => {
  stand = await openStand()
  page = await stand.page('display')
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

/** A browser of somebody who was never here. */
async function stranger(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ locale: 'en', ...options })
  context?.setDefaultTimeout(8000)
  const opened = await context?.newPage()
  if (!opened) throw new Error('no browser')
  return opened
}

async function looksRight(visitor: Page): Promise<void> {
  expect(await faults(visitor)).toEqual([])
  expect(await small(visitor)).toEqual([])
  for (const width of [320, 640, 1280]) {
    await visitor.setViewportSize({ width, height: 720 })
    expect([width, await sideways(visitor)]).toEqual([width, 0])
  }
}

test('a link leads to its seat, and its token is not in the address nor in the history', async () => {
  const visitor = await stranger()
  const { link, badge } = await newSeat(stand, 'KEN')
  await visitor.goto(link)
  await visitor.waitForURL('**/ctoc-cop10/delegate')
  await visitor.getByText('Kenya').first().waitFor()
  const readable = await visitor.evaluate(() => document.cookie + JSON.stringify(localStorage))
  expect(readable).not.toContain(badge.slice(0, 20))
  await visitor.goBack()
  expect(visitor.url()).toBe('about:blank')
  await visitor.context().close()
})

test('who has a seat and comes without a link is taken there', async () => {
  const visitor = await stranger()
  await visitor.goto((await newSeat(stand, 'KEN')).link)
  await visitor.waitForURL('**/ctoc-cop10/delegate')
  for (const path of ['/', '/join']) {
    await visitor.goto(stand.service.base + path)
    await visitor.waitForURL('**/ctoc-cop10/delegate')
  }
  await visitor.context().close()
})

test('who has none learns what this is, and gets in with a link that was pasted', async () => {
  const visitor = await stranger()
  await visitor.goto(`${stand.service.base}/ctoc-cop10/delegate`)
  await visitor.getByRole('heading', { name: 'No link was given' }).waitFor()
  await looksRight(visitor)
  await visitor.goto(stand.service.base)
  await visitor.getByRole('heading', { name: 'The speakers’ list, the clock and the record' }).waitFor()
  const field = visitor.getByLabel('The link that you were sent')
  await looksRight(visitor)
  await field.fill('https://elsewhere.example/')
  await visitor.getByRole('button', { name: 'Enter' }).click()
  await visitor.getByText('That is not a link to a seat').waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await looksRight(visitor)
  const { link } = await newSeat(stand, 'KEN')
  await field.fill(`${link.slice(0, 60)}\n${link.slice(60)}`)
  await visitor.getByRole('button', { name: 'Enter' }).click()
  await visitor.waitForURL('**/ctoc-cop10/delegate')
  await visitor.context().close()
})

test('the administrator’s badge belongs to no session, and is told so', async () => {
  const visitor = await stranger()
  await visitor.goto(stand.service.links.administrator ?? '')
  await visitor.getByText('You hold the administrator’s badge').waitFor()
  await looksRight(visitor)
  await visitor.context().close()
})

test('a link that was broken, has expired or was withdrawn says so, and what to do', async () => {
  const visitor = await stranger()
  const { badge, badgeId: id, link } = await newSeat(stand, 'KEN')
  await visitor.goto(`${stand.service.base}/join#${badge.slice(0, -6)}`)
  await visitor.getByRole('heading', { name: 'This link is not complete' }).waitFor()
  expect(await visitor.title()).toBe('This link is not complete · Rostrum')
  await looksRight(visitor)

  await stand.give('secretariat', { type: 'RevokeBadge', badgeId: badgeId(id), reason: 'sent to the wrong address' })
  await visitor.goto('about:blank')
  await visitor.goto(link)
  await visitor.getByRole('heading', { name: 'This link was withdrawn' }).waitFor()

  const short = await newSeat(stand, 'KEN', { expiresAt: new Date(Date.now() + 1500).toISOString() })
  const asIs = { headers: { authorization: `Bearer ${short.badge}` } }
  await expect
    .poll(async () => (await fetch(`${stand.service.base}/api/badge`, asIs)).ok, { timeout: 10_000 })
    .toBe(false)
  await visitor.goto('about:blank')
  await visitor.goto(short.link)
  await visitor.getByRole('heading', { name: 'This link has expired' }).waitFor()
  await looksRight(visitor)
  await visitor.context().close()
})

test.each([
  ['fr', 'Ce lien n’est pas complet', 'light'],
  ['ar', 'هذا الرابط غير كامل', 'dark'],
  ['ru', 'Ссылка неполная', 'light'],
  ['zh', '链接不完整', 'dark'],
  ['es', 'Este enlace no está completo', 'light'],
] as const)('in %s: %s', async (language, words, scheme) => {
  const visitor = await stranger({ locale: language, colorScheme: scheme })
  await visitor.goto(`${stand.service.base}/join#${stand.service.token('delegate').slice(0, -6)}`)
  await visitor.getByRole('heading', { name: words }).waitFor()
  await looksRight(visitor)
  await visitor.goto(stand.service.base)
  await visitor.locator('.paste').waitFor()
  await looksRight(visitor)
  await visitor.context().close()
})

test('without a line the link is kept, and tried again as soon as there is one', async () => {
  const visitor = await stranger()
  const { link } = await newSeat(stand, 'KEN')
  await visitor.route('**/api/badge', route => route.abort())
  await visitor.goto(link)
  await visitor.getByRole('heading', { name: 'No connection to the service' }).waitFor()
  await looksRight(visitor)
  await visitor.unroute('**/api/badge')
  await visitor.evaluate(() => dispatchEvent(new Event('online')))
  await visitor.waitForURL('**/ctoc-cop10/delegate')
  await visitor.context().close()
})
