import type { Page, WebSocketRoute } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meetingId } from '../../src/domain/ids.ts'
import { seatOf } from './support/seats.ts'
import { openStand, type Stand } from './support/stand.ts'

/** Pages that the service has left behind, and pages that cannot go on: what they say, and what they do by themselves. */

let stand: Stand
beforeAll(async () => {
  stand = await openStand()
  await stand.give('president', { type: 'CallToOrder', meetingId: meetingId('mon-1200') })
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

const bar = (page: Page) => page.locator('.link-bar')
const live = (page: Page) => page.locator('.link-state[data-state="live"]').waitFor()

/** What stands between a page and the service: its last line, and what is done to what passes. */
interface Between {
  line: WebSocketRoute | undefined
  renewed: boolean
  alter: (message: string) => string
}

/** Answers hello as a service does that does not speak the page's language any more, once it is `renewed`. */
async function putBetween(page: Page): Promise<Between> {
  const between: Between = { line: undefined, renewed: false, alter: message => message }
  await page.routeWebSocket(/socket\.io/, line => {
    between.line = line
    const service = line.connectToServer()
    line.onMessage(message => {
      const [, id] = /^42(\d+)\["hello"/.exec(String(message)) ?? []
      if (!between.renewed || id === undefined) return service.send(message)
      line.send(`43${id}[{"refusal":"client-too-old","params":{"protocol":2,"oldest":3}}]`)
    })
    service.onMessage(message => line.send(typeof message === 'string' ? between.alter(message) : message))
  })
  return between
}

async function pageWith(role: 'display' | 'delegate', link?: string): Promise<{ page: Page; between: Between }> {
  let between: Between | undefined
  const page = await stand.page(role, {
    ...(link !== undefined && { link }),
    prepare: async each => {
      between = await putBetween(each)
    },
  })
  if (!between) throw new Error('nothing stands between')
  return { page, between }
}

/** The node is replaced: the line breaks, and the next one leads to the new one. */
function renew(between: Between): void {
  between.renewed = true
  void between.line?.close()
}

test('a page that is too old says so, counts down, and loads itself again; not in a circle', async () => {
  const { page, between } = await pageWith('display')
  renew(between)
  await bar(page).filter({ hasText: 'It is loaded again in 4 s.' }).waitFor()
  expect(await bar(page).textContent()).toContain('This page is of an earlier version than the service.')
  await page.waitForEvent('load')
  await bar(page).filter({ hasText: 'has not helped yet' }).waitFor()
  let loads = 0
  page.on('load', () => loads++)
  await page.waitForTimeout(7000)
  expect(loads).toBe(0)
  between.renewed = false
  await bar(page).getByRole('button', { name: 'Load again now' }).click()
  await live(page)
}, 60_000)

test('never while the person is writing: then it asks, and waits until that is done', async () => {
  const { page, between } = await pageWith('delegate', await seatOf(stand, 'EGY'))
  await page.getByRole('button', { name: 'Ask for the floor' }).click()
  const dialog = page.locator('dialog[open]')
  await dialog.locator('input[type="text"], input:not([type])').first().fill('H.E. the Ambassador')
  renew(between)
  await dialog.getByText('It is loaded again when you are done.').waitFor()
  expect(await dialog.getByRole('button', { name: 'Load again now' }).count()).toBe(1)
  let loads = 0
  page.on('load', () => loads++)
  await page.waitForTimeout(7000)
  expect(loads).toBe(0)
  between.renewed = false
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await bar(page).getByText('It is loaded again in').waitFor()
  await page.waitForEvent('load')
  await live(page)
}, 60_000)

test('a page that cannot fold an entry says so, fetches everything again, and tells the service', async () => {
  const { page, between } = await pageWith('display')
  between.alter = message => message.replace(/"type":"Meeting(Suspended|Resumed)"/, '"type":"ToldByTheFuture"')
  await stand.give('president', { type: 'SuspendMeeting', reason: 'consultations' })
  await bar(page).filter({ hasText: 'Everything was fetched again' }).waitFor()
  await live(page)
  await expect.poll(() => stand.service.log()).toContain('a page met a fault')
  const line =
    stand.service
      .log()
      .split('\n')
      .find(each => each.includes('a page met a fault')) ?? '{}'
  expect(JSON.parse(line)).toMatchObject({ page: 'room', role: 'display', seq: expect.any(Number) })
  // So soon again, it does not help: nothing stands still under the word "live".
  await stand.give('president', { type: 'ResumeMeeting' })
  await bar(page).filter({ hasText: 'fetching everything again has not helped' }).waitFor()
  expect(await page.locator('.link-state').getAttribute('data-state')).toBe('faulty')
  between.alter = message => message
  await bar(page).getByRole('button', { name: 'Load again now' }).click()
  await live(page)
}, 60_000)
