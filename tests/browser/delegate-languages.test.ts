import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faults, sideways, small } from './support/faults.ts'
import { seatOf } from './support/seats.ts'
import { asks, openStand, type Stand } from './support/stand.ts'

let stand: Stand

beforeAll(async () => {
  stand = await openStand()
  await stand.give('secretariat', asks('PER', await stand.inTime(), 'minister'))
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

describe.each([
  ['fr', 'Australie', /^2e\s+sur la liste$/],
  ['ar', 'أستراليا', /^المرتبة\s*2\s+في القائمة$/],
] as const)('a delegate asks for a group, changes and withdraws, in %s', (language, name, second) => {
  let page: Page
  beforeAll(async () => {
    const link = await seatOf(stand, 'AUS')
    page = await stand.page('delegate', { language, size: { width: 390, height: 844 }, link })
  })
  afterAll(() => page?.context().close())

  const dialog = () => page.locator('dialog[open]')
  const act = (k: number) => page.locator('.acts button').nth(k).click()
  const whole = async (): Promise<void> => {
    expect(await faults(page)).toEqual([])
    expect(await small(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    // An id where a sentence should be, or a second numeral system.
    expect(await page.locator('body').textContent()).not.toMatch(/\b(place|ask|group|stance)-[a-z]|[\u0660-\u0669]/)
  }

  test('asks: it is sent, received with number and time, and has its place', async () => {
    expect(await page.locator('.top-where').textContent()).toContain(name)
    await whole()
    await act(0)
    await dialog().locator('select').first().selectOption('general-debate')
    await dialog().locator('[autocomplete=name]').fill('H.E. Ms. A')
    await dialog().locator('select:has(option[value="+"])').selectOption('weog')
    await whole()
    await dialog().locator('button[type=submit]').click()
    await dialog().locator('.receipt-number').waitFor()
    expect(await dialog().locator('.receipt-number').textContent()).toMatch(/\d\d:\d\d:\d\d/)
    await whole()
    await dialog().locator('.primary').click()
    await dialog().waitFor({ state: 'detached' })
    expect((await page.locator('#place').textContent())?.replace(/[\u2066-\u2069]/g, '')).toMatch(second)
    // For whom it speaks, in the reader's language.
    expect(await page.locator('.place-list').textContent()).toMatch(/ · .{8}/)
    await whole()
  })

  test('changes its speaker, and withdraws: it is on no list', async () => {
    await act(0)
    await dialog().locator('[autocomplete=name]').fill('H.E. Mr. B')
    await dialog().locator('button[type=submit]').click()
    await page.locator('.facts', { hasText: 'H.E. Mr. B' }).waitFor()
    await act(1)
    await whole()
    await dialog().locator('button[type=submit]').click()
    await page.locator('.place-none').waitFor()
    expect(stand.complaints).toEqual([])
  })
})
