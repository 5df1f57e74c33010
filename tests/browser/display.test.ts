import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegationId, inscriptionId, itemSymbol, listId, meetingId } from '../../src/domain/ids.ts'
import { openStand, type Stand } from './support/stand.ts'

/** A room's screen that nobody touches, all day long. */
let stand: Stand
let page: Page
let inspector: CDPSession

beforeAll(async () => {
  stand = await openStand()
  await stand.give('president', { type: 'CallToOrder', meetingId: meetingId('mon-1200') })
  await stand.give('president', { type: 'TakeUpItem', symbol: itemSymbol('1(f)') })
  page = await stand.page('display')
  inspector = await page.context().newCDPSession(page)
  await inspector.send('Performance.enable')
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

const speakers = ['KEN', 'PER', 'POL', 'VNM', 'CHL', 'JPN', 'CAN', 'MAR'] as const

async function statement(k: number): Promise<void> {
  await stand.give('secretariat', {
    type: 'RequestFloor',
    inscriptionId: inscriptionId(`statement-${k}`),
    listId: listId('general-debate'),
    delegationId: delegationId(speakers[k % speakers.length] ?? 'KEN'),
    speaker: { name: 'The Permanent Representative', title: '' },
    level: 'head-of-delegation',
    mode: 'floor',
    language: 'en',
  })
  await stand.give('president', { type: 'GiveFloor', startClock: true, endCurrent: k > 1 })
}

async function weight(): Promise<{ heap: number; nodes: number }> {
  // What is shown by frames has been shown.
  await page.waitForTimeout(1000)
  await inspector.send('HeapProfiler.collectGarbage')
  const { metrics } = await inspector.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  return { heap, nodes: await page.evaluate(() => document.querySelectorAll('*').length) }
}

test('500 statements leave it as it was: what it holds grows by the record, its screen does not', async () => {
  for (let k = 1; k <= 100; k++) await statement(k)
  const early = await weight()
  for (let k = 101; k <= 500; k++) await statement(k)
  const late = await weight()
  const grown = (late.heap - early.heap) / 400
  process.stdout.write(
    `room display: ${early.heap} → ${late.heap} bytes, ${grown.toFixed(0)} a statement; nodes ${early.nodes} → ${late.nodes}\n`,
  )
  expect(late.nodes).toBe(early.nodes)
  // The replica keeps each request and its intervention; a screen that leaked would keep its elements too.
  expect(grown).toBeLessThan(4_000)
  expect(await page.locator('h1').textContent()).toBe('Chile')
}, 100_000)

test('the service restarts: the display is back by itself', async () => {
  await stand.service.kill()
  await page.locator('.offline').waitFor({ timeout: 5000 })
  await stand.service.restart()
  await page.locator('.link-state[data-state="live"]').waitFor({ timeout: 20_000 })
  expect(await page.locator('h1').textContent()).toBe('Chile')
}, 60_000)
