import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegationId, inscriptionId, interventionId, itemSymbol, meetingId, pointId } from '../../src/domain/ids.ts'
import { tabs } from '../../src/web/secretariat/route.ts'
import { deskOf, partShown } from './support/desk.ts'
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
    asks('XN', at + 5000, 'other', 'remote'),
    { type: 'MoveInscription', inscriptionId: inscriptionId('vnm'), before: inscriptionId('per'), reason: 'agreed' },
    { type: 'Annotate', text: 'A note\nof two lines' },
  )
  await stand.give(
    'president',
    { type: 'CallToOrder', meetingId: meetingId('mon-1200') },
    { type: 'TakeUpItem', symbol: itemSymbol('1(f)') },
    { type: 'GiveFloor', startClock: true },
    { type: 'PauseClock', reason: 'noise' },
    { type: 'ResumeClock' },
    { type: 'EndStatement' },
    { type: 'GiveFloor', startClock: true },
  )
  await stand.give('secretariat', {
    type: 'CorrectRecord',
    interventionId: interventionId('1'),
    changes: { language: 'es' },
    reason: 'checked',
  })
  await stand.give('secretariat', {
    type: 'RaisePointOfOrder',
    pointId: pointId('p'),
    delegationId: delegationId('POL'),
  })
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

const parts = [...tabs, 'log/points', 'log/statistics', 'badges/print'] as const
const looks: readonly PageOptions[] = [
  { language: 'en' },
  { language: 'fr', scheme: 'dark' },
  { language: 'ar', size: { width: 390, height: 844 } },
]

describe.each(looks)('the desk as %j', options => {
  test('has nothing that axe objects to in any part', async () => {
    const page = await stand.page('secretariat', options)
    for (const part of parts) {
      await deskOf(page).go(part)
      await shown(page, part)
      expect([part, await faults(page)]).toEqual([part, []])
    }
    await page.context().close()
  })
})

/** What comes over the network is there. */
async function shown(page: Page, part: string): Promise<void> {
  if (part === 'journal') await page.locator('.journal').waitFor()
  if (part === 'badges/print') await page.locator('.badge-sheet .qr-dark').first().waitFor()
}

test('dialogs have nothing that axe objects to', async () => {
  const page = await stand.page('secretariat')
  const desk = deskOf(page)
  const check = async (what: string): Promise<void> => {
    await page.locator('dialog[open]').waitFor()
    expect([what, await faults(page)]).toEqual([what, []])
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  }
  const inFacts = async (button: string): Promise<void> => {
    await page.locator('.waiting .row-open').first().click()
    if (button === '') return
    await page.locator('dialog[open]').getByRole('button', { name: button }).click()
    await page.locator('dialog[open] .do button[type=submit].primary').waitFor()
  }
  await desk.go('lists/general-debate')
  for (const button of ['', 'Correct', 'Move', 'Swap', 'Withdraw']) {
    await inFacts(button)
    await check(`request ${button}`)
  }
  await page.getByRole('button', { name: 'Speaking time' }).click()
  await check('speaking time')
  await page.getByRole('button', { name: 'Admit to speak' }).click()
  await check('admit')
  await desk.go('delegations')
  await page.locator('.row-open').first().click()
  await check('delegation')
  await page.locator('.credentials').first().click()
  await check('credentials')
  await desk.go('badges')
  await page
    .getByRole('button', { name: /^Revoke/ })
    .first()
    .click()
  await check('revoke')
  await desk.go('log')
  await page
    .getByRole('button', { name: /^Correct/ })
    .first()
    .click()
  await check('correct the record')
  await page.keyboard.press('?')
  await check('keys')
  await page.context().close()
})

test('what is wrong with a request is tied to its fields', async () => {
  const page = await stand.page('secretariat')
  const desk = deskOf(page)
  await desk.field('delegation').locator('input').fill('gu')
  await page.locator('.options [role=option]').first().waitFor()
  expect(await faults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await desk.field('speaker').locator('input').press('Enter')
  await page.locator('.intake .problem').first().waitFor()
  expect(await faults(page)).toEqual([])
  const input = desk.field('speaker').locator('input')
  expect(await input.getAttribute('aria-invalid')).toBe('true')
  const described = await input.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${described}"]`).textContent()).toBe('Missing.')
  await page.context().close()
})

test('fits into 320 pixels and wider, in English, Russian and Arabic; and at 200 %', async () => {
  for (const language of ['en', 'ru', 'ar']) {
    const page = await stand.page('secretariat', { language })
    for (const part of parts) {
      await deskOf(page).go(part)
      await shown(page, part)
      // 720 pixels are 1440 at 200 %.
      for (const width of [320, 390, 720, 1024, 1440]) {
        await page.setViewportSize({ width, height: 700 })
        expect([language, part, width, await sideways(page)]).toEqual([language, part, width, 0])
      }
    }
    await page.context().close()
  }
}, 120_000)

test('is in the reader’s language as a whole, written in its direction', async () => {
  const page = await stand.page('secretariat')
  await page.locator('select.language').selectOption('ar')
  await page.locator('html[dir=rtl]').waitFor()
  for (const part of parts) {
    await deskOf(page).go(part)
    await shown(page, part)
    const text = (await page.locator('body').textContent()) ?? ''
    // An id where a sentence should be, or a second numeral system.
    expect([part, text.match(/\b(desk|order|event)-[a-z]/)]).toEqual([part, null])
    expect([part, text.match(/[\u0660-\u0669]/)]).toEqual([part, null])
  }
  expect(await page.title()).toMatch(/[\u0600-\u06ff]/)
  await page.locator('select.language').selectOption('fr')
  await deskOf(page).go('lists/general-debate')
  await page.getByRole('button', { name: 'Clore la liste' }).waitFor()
  expect(await page.locator('.waiting .row-open').first().textContent()).toBe('Pérou')
  await page.context().close()
})

test('everything is reached by keyboard alone: a request is opened and corrected', async () => {
  const page = await stand.page('secretariat')
  await page.keyboard.press('2')
  await partShown(page, 'lists')
  await page.keyboard.press('/')
  await page.keyboard.type('poland')
  await page.locator('.detail', { hasText: '1 entry' }).waitFor()
  for (let k = 0; k < 60; k++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.matches('.detail .row-open'))) break
  }
  await page.keyboard.press('Enter')
  await page.locator('dialog[open]').waitFor()
  for (let k = 0; k < 10; k++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Correct') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.locator('dialog[open] [name=speaker]').waitFor()
  await page.keyboard.type('H.E. Mr. P')
  await page.keyboard.press('Enter')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.locator('.detail tbody', { hasText: 'H.E. Mr. P' }).waitFor()
  await page.context().close()
})

test('the pages said nothing on their consoles and asked nobody else', () => {
  expect(stand.complaints).toEqual([])
})
