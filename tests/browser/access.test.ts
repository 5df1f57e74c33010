import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegationId, itemSymbol, meetingId, pointId } from '../../src/domain/ids.ts'
import { asks, openStand, type PageOptions, type Stand } from './support/stand.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let stand: Stand

beforeAll(async () => {
  stand = await openStand()
  const at = await stand.inTime()
  await stand.give(
    'secretariat',
    asks('KEN', at, 'minister'),
    asks('PER', at + 1000, 'head-of-delegation', 'remote'),
    asks('POL', at + 2000),
    asks('VNM', at + 3000, 'vice-minister'),
    asks('CIV', at + 4000),
    asks('XN', at + 5000, 'other', 'remote'),
  )
  await stand.give('president', { type: 'CallToOrder', meetingId: meetingId('mon-1200') })
  await stand.give('president', { type: 'TakeUpItem', symbol: itemSymbol('1(f)') })
  await stand.give('president', { type: 'GiveFloor', startClock: true })
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

/** What axe finds wrong by WCAG 2.2 AA and good practice: the rule, and where. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy of content does not concern.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Axe {
      run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; html: string }[] }[] }>
    }
    const { axe } = globalThis as typeof globalThis & { axe: Axe }
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 120)}`),
    )
  })
}

test('axe is really asked', async () => {
  const page = await stand.page('president')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  expect(await faults(page)).toEqual([expect.stringContaining('button-name')])
  await page.context().close()
})

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const looks: readonly PageOptions[] = [
  { language: 'en' },
  { language: 'fr', scheme: 'dark' },
  { language: 'ar', size: { width: 390, height: 844 } },
  { language: 'zh', size: { width: 1024, height: 768 }, scheme: 'dark' },
]

describe.each(['president', 'display', 'interpreter'] as const)('the page of the %s', role => {
  test.each(looks)('has nothing that axe objects to: %j', async options => {
    const page = await stand.page(role, options)
    expect(await faults(page)).toEqual([])
    await page.context().close()
  })

  test('fits into 320 pixels and wider, in English, Russian and Arabic', async () => {
    for (const language of ['en', 'ru', 'ar']) {
      const page = await stand.page(role, { language })
      for (const width of [320, 390, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 700 })
        expect([language, width, await sideways(page)]).toEqual([language, width, 0])
      }
      await page.context().close()
    }
  })

  test('is in the reader’s language as a whole, written in its direction', async () => {
    const page = await stand.page(role, { language: 'ar' })
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('h1').first().textContent()).toBe('كينيا')
    expect(await page.title()).toMatch(/[\u0600-\u06ff]/)
    // One numeral system for the whole page: the clock's.
    expect(await page.locator('body').textContent()).not.toMatch(/[\u0660-\u0669]/)
    await page.context().close()
  })
})

test('dialogs and opened entries have nothing that axe objects to', async () => {
  const page = await stand.page('president')
  await page.locator('.entry-head').nth(1).click()
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Move…' }).click()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Options…' }).click()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keys' }).click()
  expect(await faults(page)).toEqual([])
  await page.context().close()
})

test('a point of order has nothing that axe objects to, raised or heard, on all three pages', async () => {
  await stand.give('secretariat', {
    type: 'RaisePointOfOrder',
    pointId: pointId('p1'),
    delegationId: delegationId('CHL'),
    subject: 'The order of the list',
  })
  for (const role of ['president', 'display', 'interpreter'] as const) {
    const page = await stand.page(role)
    expect(await faults(page)).toEqual([])
    await page.context().close()
  }
  await stand.give('president', { type: 'HearPointOfOrder', pointId: pointId('p1') })
  for (const role of ['president', 'display', 'interpreter'] as const) {
    const page = await stand.page(role, { scheme: 'dark' })
    expect(await faults(page)).toEqual([])
    await page.context().close()
  }
  await stand.give('president', { type: 'RuleOnPointOfOrder', pointId: pointId('p1'), ruling: 'Noted' })
})

test('the keyboard alone reaches every control of the console, and the focus is seen', async () => {
  const page = await stand.page('president')
  const reached = new Set<string>()
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return {
        name: element.textContent ?? '',
        tag: element.tagName,
        seen: outlineStyle !== 'none' && outlineWidth !== '0px',
      }
    })
    if (!focus) break
    expect([focus.name.slice(0, 40), focus.seen]).toEqual([focus.name.slice(0, 40), true])
    reached.add(`${focus.tag} ${focus.name}`)
  }
  const controls = await page.locator('button:visible, select:visible, summary:visible, a:visible').count()
  expect(reached.size).toBeGreaterThanOrEqual(controls - 1)
  await page.context().close()
})

test('a reader who wants no motion gets none; forced colours keep the lamp’s shape', async () => {
  const page = await stand.page('president', { more: { reducedMotion: 'reduce', forcedColors: 'active' } })
  expect(await page.locator('.clock-bar > span').evaluate(bar => getComputedStyle(bar).transitionDuration)).toBe(
    '0.001s',
  )
  const lamp = page.locator('.floor .lamp')
  expect(await lamp.evaluate(element => getComputedStyle(element, '::before').forcedColorAdjust)).toBe('none')
  await page.context().close()
})

test('no page complained', () => {
  expect(stand.complaints).toEqual([])
})
