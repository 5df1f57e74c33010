import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegationId, itemSymbol, meetingId, pointId } from '../../src/domain/ids.ts'
import { faults, sideways } from './support/faults.ts'
import { fourRequests } from './support/requests.ts'
import { asks, openStand, type PageOptions, type Stand } from './support/stand.ts'

let stand: Stand

beforeAll(async () => {
  stand = await openStand()
  const at = await stand.inTime()
  await stand.give(
    'secretariat',
    ...(await fourRequests(stand)),
    asks('CIV', at + 4000),
    asks('XN', at + 5000, 'other', 'remote'),
  )
  await stand.give('president', { type: 'CallToOrder', meetingId: meetingId('mon-1200') })
  await stand.give('president', { type: 'TakeUpItem', symbol: itemSymbol('1(f)') })
  await stand.give('president', { type: 'GiveFloor', startClock: true })
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

test('axe is really asked', async () => {
  const page = await stand.page('president')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')))
  expect(await faults(page)).toEqual([expect.stringContaining('button-name')])
  await page.context().close()
})

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

  test('without a line it has nothing that axe objects to, and fits into 320 pixels with its bar', async () => {
    const page = await stand.page(role)
    // It has followed for a while, and not only begun to.
    await page.waitForTimeout(1500)
    await page.context().setOffline(true)
    await page.locator('.offline').waitFor()
    expect(await faults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sideways(page)).toBe(0)
    await page.context().close()
  })

  test('keeps the language that was chosen, for the next visit', async () => {
    const page = await stand.page(role)
    // On a projector the menu waits for a pointer.
    await page.locator('.top').hover()
    await page.locator('select.language').selectOption('fr')
    await page.locator('html[lang=fr]').waitFor()
    await page.reload()
    await page.locator('html[lang=fr] .link-state[data-state="live"]').waitFor()
    await page.context().close()
  })

  test('fits into 320 pixels and wider, and at 200 %, in English, Russian and Arabic', async () => {
    for (const language of ['en', 'ru', 'ar']) {
      const page = await stand.page(role, { language })
      // 640 pixels are 1280 at 200 %.
      for (const width of [320, 390, 640, 768, 1024, 1280]) {
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
  // Its words are not laid on the page's ground: they would be of its colour.
  const primary = await page.locator('button.primary').evaluate(button => {
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(button)
    return { readable: color !== backgroundColor, forcedColorAdjust }
  })
  expect(primary).toEqual({ readable: true, forcedColorAdjust: 'none' })
  await page.context().close()
})

test('on paper the console is its list, and nothing of its controls', async () => {
  const page = await stand.page('president')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.entry-head b').first().isVisible()).toBe(true)
  expect(await page.locator('.big, .floor, .rulings, .top-end, .keys-button').filter({ visible: true }).count()).toBe(0)
  await page.context().close()
})

test('no page complained', () => {
  // The browser itself tells of a line that was cut.
  expect(stand.complaints.filter(each => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})
