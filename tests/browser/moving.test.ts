import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { inscriptionId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/time.ts'
import { asks, openStand, type Stand } from './support/stand.ts'

let stand: Stand
let chair: Page
let at: Instant

beforeAll(async () => {
  stand = await openStand()
  at = await stand.inTime()
  const before = at + 60_000
  await stand.give('secretariat', ...['PER', 'POL', 'VNM', 'CHL', 'SEN'].map((id, k) => asks(id, before + k * 1000)))
  chair = await stand.page('president')
  await chair.locator('.list-head select').selectOption('general-debate')
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())
afterEach(async () => {
  await chair.mouse.up()
  await chair.keyboard.press('Escape')
  await chair.locator('dialog[open]').waitFor({ state: 'detached' })
})

const entries = () => chair.locator('.entry b').allTextContents()
const entry = (name: string) => chair.locator('.entry', { hasText: name })
const dragged = () => chair.locator('.entry[data-dragged]')
const title = (name: string) => chair.getByRole('heading', { name: `Move ${name}` })
const where = () => chair.getByLabel('To which place')

async function boxOf(name: string) {
  const box = await entry(name).boundingBox()
  if (!box) throw new Error(`${name} is not on the list`)
  return box
}

/** Takes hold of an entry and moves it a little, so that it is in the hand. */
async function take(name: string): Promise<void> {
  // The library comes after the list.
  await chair.locator('.entry[draggable=true]').first().waitFor()
  const { x, y, height } = await boxOf(name)
  await chair.mouse.move(x + 60, y + height / 2)
  await chair.mouse.down()
  await chair.mouse.move(x + 64, y + height / 2 - 8, { steps: 3 })
  await dragged().waitFor()
}

/** Over the upper or the lower half of an entry. */
async function over(name: string, half: 'upper' | 'lower'): Promise<void> {
  const { x, y, height } = await boxOf(name)
  const to = y + height * (half === 'upper' ? 0.2 : 0.8)
  await chair.mouse.move(x + 60, to, { steps: 6 })
  // A hand is never quite still.
  await chair.mouse.move(x + 62, to)
  await entry(name)
    .and(chair.locator(`[data-edge=${half === 'upper' ? 'before' : 'after'}]`))
    .waitFor()
}

async function confirm(reason = 'Travel of the speaker'): Promise<void> {
  await chair.getByRole('button', { name: reason }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click()
}

test('dropped behind another: a reason is asked, and only then it moves', async () => {
  await take('Senegal')
  await over('Peru', 'lower')
  await chair.mouse.up()
  await title('Senegal').waitFor()
  expect(await where().inputValue()).toBe('pol')
  expect(await entries()).toEqual(['Peru', 'Poland', 'Viet Nam', 'Chile', 'Senegal'])
  await confirm()
  await expect.poll(entries).toEqual(['Peru', 'Senegal', 'Poland', 'Viet Nam', 'Chile'])
  expect(await chair.locator('[data-edge], [data-dragged]').count()).toBe(0)
})

test('let go beside the list, nothing is asked', async () => {
  await take('Chile')
  await chair.mouse.move(700, 500, { steps: 4 })
  await chair.mouse.up()
  await dragged().waitFor({ state: 'detached' })
  expect(await chair.locator('dialog[open]').count()).toBe(0)
})

test('the list changes under the hand: the drag goes on, and what was taken is what is moved', async () => {
  await take('Chile')
  // A minister comes to the head of the list: each stands one row lower than when the hand took hold.
  await stand.give('secretariat', asks('KEN', at, 'minister'))
  await entry('Kenya').waitFor()
  await dragged().and(entry('Chile')).waitFor()
  await over('Peru', 'upper')
  await chair.mouse.up()
  await title('Chile').waitFor()
  expect(await where().inputValue()).toBe('per')
})

test('whom it was put before is called away while the reason is written: the place stays, the neighbour is another', async () => {
  await take('Viet Nam')
  await over('Senegal', 'upper')
  await chair.mouse.up()
  await title('Viet Nam').waitFor()
  expect(await where().inputValue()).toBe('sen')
  await stand.give('secretariat', {
    type: 'WithdrawInscription',
    inscriptionId: inscriptionId('sen'),
  })
  await expect.poll(() => where().inputValue()).toBe('pol')
  await confirm()
  await expect.poll(entries).toEqual(['Kenya', 'Peru', 'Viet Nam', 'Poland', 'Chile'])
})

test('what is in the hand leaves the list: nothing is moved in its stead, and the next can be taken', async () => {
  await take('Poland')
  await stand.give('secretariat', {
    type: 'WithdrawInscription',
    inscriptionId: inscriptionId('pol'),
  })
  await entry('Poland').waitFor({ state: 'detached' })
  const { x, y } = await boxOf('Peru')
  await chair.mouse.move(x + 60, y + 10)
  await chair.mouse.up()
  await chair.mouse.move(x + 200, y + 200, { steps: 30 })
  expect(await entries()).toEqual(['Kenya', 'Peru', 'Viet Nam', 'Chile'])
  expect(await chair.locator('dialog[open]').count()).toBe(0)
  await take('Chile')
  await over('Viet Nam', 'upper')
  await chair.mouse.up()
  await title('Chile').waitFor()
  await confirm()
  await expect.poll(entries).toEqual(['Kenya', 'Peru', 'Chile', 'Viet Nam'])
})

test('the same by keyboard, and by the entry’s own menu', async () => {
  await entry('Chile').locator('.entry-head').focus()
  await chair.keyboard.press('Alt+ArrowDown')
  await title('Chile').waitFor()
  await confirm()
  await expect.poll(entries).toEqual(['Kenya', 'Peru', 'Viet Nam', 'Chile'])
  await entry('Kenya').locator('.entry-head').click()
  await chair.getByRole('button', { name: 'Move…' }).click()
  await title('Kenya').waitFor()
  // The first can go down only.
  expect(await where().inputValue()).toBe('vnm')
})

test('the page complained of nothing', () => {
  expect(stand.complaints).toEqual([])
})
