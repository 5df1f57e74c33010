import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegationId, inscriptionId, itemSymbol, listId, meetingId, pointId } from '../../src/domain/ids.ts'
import { faults, sideways, small } from './support/faults.ts'
import { seatOf } from './support/seats.ts'
import { asks, openStand, type Stand } from './support/stand.ts'

const phone = { width: 390, height: 844 }
/** Eleven hours from Vienna in winter, ten in summer. */
const farAway = { timezoneId: 'Pacific/Noumea', hasTouch: true }

let stand: Stand
let page: Page
/** The delegation of the link that the service prints. */
const me = delegationId('AFG')

beforeAll(async () => {
  stand = await openStand()
  page = await stand.page('delegate', { size: phone, more: farAway })
  await page.evaluate(() => {
    const felt: VibratePattern[] = []
    Object.assign(globalThis, { felt })
    const tones: number[] = []
    Object.assign(globalThis, { tones })
    AudioContext.prototype.createOscillator = new Proxy(AudioContext.prototype.createOscillator, {
      apply(make, audio, given) {
        tones.push(audio.currentTime)
        return Reflect.apply(make, audio, given)
      },
    })
    Object.defineProperty(navigator, 'vibrate', { value: (pattern: VibratePattern) => felt.push(pattern) })
  })
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const heading = () => page.locator('main h1')
const dialog = () => page.getByRole('dialog')
const told = (text: string | RegExp) => page.getByRole('list', { name: 'News of your requests' }).getByText(text)
const felt = () => page.evaluate(() => (globalThis as typeof globalThis & { felt: number[][] }).felt.length)
const toned = () => page.evaluate(() => (globalThis as typeof globalThis & { tones: number[] }).tones.length)
const said = () => page.locator('[aria-live="assertive"]').textContent()

/** A state as a whole: nothing that axe objects to, nothing sideways on a small phone or at 200 %, nothing too small. */
async function looksRight(): Promise<void> {
  expect(await faults(page)).toEqual([])
  expect(await small(page)).toEqual([])
  for (const width of [320, 640, phone.width]) {
    await page.setViewportSize({ width, height: phone.height })
    expect([width, await sideways(page)]).toEqual([width, 0])
  }
}

test('with no request: that is said, with the lists that are open and until when', async () => {
  expect(await heading().textContent()).toBe('You are on no list')
  await page.getByText('General debate').first().waitFor()
  expect(await page.locator('.place').textContent()).toMatch(/Open until .+ your time/)
  expect(await page.title()).toBe('Afghanistan · Rostrum')
  await looksRight()
})

test('the form offers only lists that are for her; a level that a list is not for leads to the right one', async () => {
  await button('Ask for the floor').click()
  const list = dialog().getByLabel('List')
  const offered = await list.locator('option').allTextContents()
  expect(offered.some(text => text.includes('General debate'))).toBe(true)
  expect(offered.some(text => text.includes('officers'))).toBe(false)
  await looksRight()
  await list.selectOption('high-level')
  await dialog().getByText('is not for this speaker').waitFor()
  expect(await dialog().getByRole('button', { name: 'Send' }).getAttribute('aria-disabled')).toBe('true')
  await dialog().getByRole('button', { name: /^Use/ }).click()
  await dialog().getByText('is not for this speaker').waitFor({ state: 'detached' })
  expect(await list.inputValue()).toBe('general-debate')
})

test('a title suggests its level; the place that the request would have is told before it is sent', async () => {
  await dialog().getByLabel('Name of the speaker').fill('H.E. Ms. Roya Ahmadi')
  await dialog().getByLabel('Title or post').fill('Minister of Justice')
  expect(await dialog().getByLabel('Level of representation').inputValue()).toBe('minister')
  await dialog().getByLabel('Title or post').fill('Ambassador')
  expect(await dialog().getByLabel('Level of representation').inputValue()).toBe('head-of-delegation')
  await dialog().getByText('If it is received now: 1st on the list').waitFor()
})

test('once acknowledged, its number, its time and its place', async () => {
  await dialog().getByRole('button', { name: 'Send' }).click()
  await dialog().getByText('Your request is received').waitFor()
  expect(await dialog().locator('.receipt-number').textContent()).toMatch(/^\d+ \w+,? \d\d:\d\d:\d\d, no\. \d+$/)
  await looksRight()
  await dialog().getByRole('button', { name: 'Done' }).click()
  expect(await heading().textContent()).toMatch(/^1st\s+on the list$/)
  expect(await page.locator('.facts').textContent()).toContain('H.E. Ms. Roya Ahmadi, Ambassador')
  expect(await page.title()).toMatch(/^1st · General debate/)
  // Tue 01:30 there, where it is Monday afternoon in Vienna.
  expect(await page.locator('.place-said').textContent()).toMatch(/^About \d\d:\d\d.*\(.*\d\d:\d\d your time\)$/)
})

test('the first screen has the place, who has the floor, the receipt and the buttons: nothing to scroll', async () => {
  const foot = await page.locator('.point-foot').boundingBox()
  for (const part of ['.place', '.now', '.facts', '.acts button:nth-child(4)']) {
    const box = await page.locator(part).boundingBox()
    expect([part, (box?.y ?? 0) + (box?.height ?? 0) <= (foot?.y ?? 0)]).toEqual([part, true])
  }
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(phone.height)
  await looksRight()
})

test('[PR6] a minister passes: from which place to which, and why', async () => {
  const at = await stand.inTime()
  await stand.give('secretariat', asks('PER', at), asks('POL', at + 1000), asks('BRA', at + 2000))
  await page.getByText('4th').first().waitFor()
  await page.getByRole('button', { name: 'Close' }).first().click()
  await stand.give('secretariat', asks('KEN', at + 3000, 'minister'))
  await told('You moved from 4th to 5th on the list.').waitFor()
  await told('After Kenya: ministerial rank or higher comes first').waitFor()
  await looksRight()
  const news = page.getByRole('list', { name: 'News of your requests' })
  await news.getByRole('button', { name: 'Close' }).click()
  expect(await news.count()).toBe(0)
  await page.getByText('Why this place?').click()
  await page.getByText(/After Brazil/).waitFor()
})

test('a change keeps the place; a change of level says before it is sent what it costs', async () => {
  await button('Change').click()
  expect(await dialog().getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true')
  await dialog().getByLabel('Language of the statement').selectOption('fr')
  await dialog().getByLabel('Level of representation').selectOption('vice-minister')
  await dialog().getByText('You would move from 5th to 5th').waitFor()
  await looksRight()
  await dialog().getByLabel('Level of representation').selectOption('head-of-delegation')
  await dialog().getByText('You would move').waitFor({ state: 'detached' })
  await dialog().getByRole('button', { name: 'Save' }).click()
  await dialog().waitFor({ state: 'detached' })
  expect(await page.locator('.facts').textContent()).toContain('French')
  expect(await heading().textContent()).toMatch(/^5th/)
})

test('a text is handed in with its words, counted here, and its pace', async () => {
  await button('Hand in the text').click()
  await dialog().getByText('Count the words of a text').click()
  await dialog().getByRole('textbox', { name: 'Count the words' }).fill('Madam President, '.repeat(206))
  expect(await dialog().getByLabel('Number of words').inputValue()).toBe('412')
  await dialog().getByText('137 words a minute: too fast').waitFor()
  await looksRight()
  await dialog().getByRole('button', { name: 'Hand in' }).click()
  await page.getByText('handed in, 412 words').waitFor()
})

test('[WI5] several requests: one for another list stands beside the first', async () => {
  await button('Ask for the floor on another list').click()
  await dialog().getByLabel('List').selectOption('high-level')
  await dialog().getByLabel('Level of representation').selectOption('head-of-state')
  await dialog().getByRole('button', { name: 'Send' }).click()
  await dialog().getByRole('button', { name: 'Done' }).click()
  const others = page.getByRole('region', { name: 'Your other requests' })
  await others.waitFor()
  await looksRight()
  await others.getByRole('button').click()
  expect(await page.locator('.place-list').textContent()).toMatch(/high-level|General debate/)
})

test('withdrawing asks once, and leaves the other request alone', async () => {
  const shown = await page.locator('.place-list').textContent()
  if (!shown?.includes('high-level')) await page.locator('.other').click()
  await button('Withdraw').click()
  await dialog().getByText('The place does not come back').waitFor()
  await looksRight()
  await dialog().getByRole('button', { name: 'Cancel' }).click()
  await button('Withdraw').click()
  await dialog().getByRole('button', { name: 'Yes, withdraw' }).click()
  await page.getByRole('region', { name: 'Your other requests' }).waitFor({ state: 'detached' })
  expect(await page.locator('.place-list').textContent()).toContain('General debate')
})

test('three before her, then one, then next: the page, its title, a vibration and the screen reader say so', async () => {
  await stand.give(
    'president',
    { type: 'CallToOrder', meetingId: meetingId('mon-1200') },
    { type: 'TakeUpItem', symbol: itemSymbol('1(f)') },
  )
  await expect.poll(felt).toBe(0)
  const next = { type: 'GiveFloor', startClock: true, endCurrent: true } as const
  await stand.give('president', { type: 'GiveFloor', startClock: true })
  await page.locator('.hint-card').getByText('3 speakers before you').waitFor()
  await expect.poll(() => page.title()).toMatch(/^● 3 speakers before you/)
  await expect.poll(felt).toBe(1)
  await expect.poll(toned).toBe(0)
  await expect.poll(said).toContain('3 speakers before you')
  expect(await page.locator('.now').textContent()).toContain('Kenya')
  await looksRight()
  // Sound only where it was switched on; switched on, it is heard once, so that one knows.
  await button('Sound off').click()
  await button('Sound on').waitFor()
  await expect.poll(toned).toBe(1)
  await stand.give('president', next, next)
  await page.locator('.hint-card').getByText('One speaker before you').waitFor()
  await expect.poll(felt).toBe(2)
  await expect.poll(toned).toBe(3)
  await stand.give('president', next)
  await page.locator('.hint-card').getByText('You are next').waitFor()
  await expect.poll(() => page.title()).toMatch(/^● You are next/)
  await looksRight()
})

test('called: get ready; speaking: her own clock, and nothing else', async () => {
  await stand.give('president', { type: 'GiveFloor', endCurrent: true })
  await heading().getByText('You are called').waitFor()
  await page.getByText('Switch on your microphone and camera').waitFor()
  await expect.poll(() => page.title()).toMatch(/^● You are called/)
  await looksRight()
  await stand.give('president', { type: 'StartClock' })
  await heading().getByText('You have the floor').waitFor()
  const digits = page.locator('.clock-digits')
  expect(await digits.textContent()).toMatch(/^[23]:\d\d$/)
  // Never a tone into her own microphone: two for being next, three for being called, none now.
  await expect.poll(toned).toBe(8)
  const box = await digits.boundingBox()
  expect(box?.height).toBeGreaterThan(100)
  expect(await page.locator('.acts').count()).toBe(0)
  await looksRight()
})

test('“slower, please” from the booth reaches her, and goes away by itself', async () => {
  await stand.give('interpreter', { type: 'RequestSlowDown' })
  await page.locator('.slower').waitFor()
  await expect.poll(said).toContain('Slower, please')
  await looksRight()
})

test('a point of order, a lost link and more time are explained while she speaks', async () => {
  const raised = { type: 'RaisePointOfOrder', pointId: pointId('p'), delegationId: delegationId('CHL') } as const
  await stand.give('secretariat', raised)
  await stand.give('president', { type: 'HearPointOfOrder', pointId: pointId('p') })
  await page.getByText('Chile rises to a point of order. Your clock stands still.').waitFor()
  await looksRight()
  await stand.give('president', { type: 'RuleOnPointOfOrder', pointId: pointId('p'), ruling: 'Noted' })
  await stand.give('technician', { type: 'ReportLinkLost' })
  await page.getByText(/Your link is lost.*you are waited for another (1:00|0:5\d)/).waitFor()
  await looksRight()
  await stand.give('technician', { type: 'ReportLinkRestored' })
  await page.getByText('Your link is lost').waitFor({ state: 'detached' })
})

test('the page goes on after the line was lost, and sends nothing meanwhile', async () => {
  await stand.service.kill()
  await page.getByText('No connection since').waitFor({ timeout: 4000 })
  expect(await button('Point of order').getAttribute('aria-disabled')).toBe('true')
  expect(await page.locator('.clock').getAttribute('data-stale')).toBe('true')
  await looksRight()
  await stand.service.restart()
  await page.locator('.link-state[data-state="live"]').waitFor({ timeout: 15_000 })
  await heading().getByText('You have the floor').waitFor()
}, 40_000)

test('afterwards: thanks, how long it took, and the text can still be handed in', async () => {
  await stand.give('president', { type: 'EndStatement' })
  await told(/Thank you\. Your statement took \d:\d\d\./).waitFor()
  expect(await heading().textContent()).toBe('You are on no list')
  await page.getByRole('region', { name: 'Earlier requests' }).getByText('delivered').waitFor()
  await looksRight()
})

test('[RR1] a right of reply names whom it answers, and how many there are', async () => {
  await button('Right of reply').click()
  await dialog().getByText('0 of 2 replies on this item asked for. Their limits: 5:00, 3:00.').waitFor()
  await dialog().getByLabel('In reply to').selectOption('POL')
  await looksRight()
  await dialog().getByRole('button', { name: 'Send' }).click()
  await dialog().getByRole('button', { name: 'Done' }).click()
  expect(await page.locator('.facts').textContent()).toContain('Poland')
})

test('[PO1] a point of order is one press and one question away; its own clock runs when it is heard', async () => {
  await button('Point of order').click()
  await dialog().getByText('You are heard at once').waitFor()
  await looksRight()
  await dialog().getByRole('button', { name: 'Yes, point of order' }).click()
  await page.getByText(/Point of order raised at \d\d:\d\d:\d\d/).waitFor()
  await looksRight()
  const mine = await pointOf(me)
  await stand.give('president', { type: 'HearPointOfOrder', pointId: mine })
  await heading().getByText('Your point of order is heard').waitFor()
  expect(await page.locator('.clock-digits').textContent()).toMatch(/^[23]:\d\d$/)
  await looksRight()
  await stand.give('president', { type: 'RuleOnPointOfOrder', pointId: mine, ruling: 'The list stands.' })
  await told('The President ruled on your point of order: The list stands.').waitFor()
})

/** The id of a delegation's point of order, made by its page. */
async function pointOf(delegation: string) {
  const response = await fetch(`${stand.service.base}/api/sessions/ctoc-cop10/journal`, {
    headers: { authorization: `Bearer ${stand.service.token('secretariat')}` },
  })
  const events = (await response.text()).match(/\{[^{}]*"PointOfOrderRaised"[^{}]*\}/g) ?? []
  const mine = events.find(event => event.includes(`"${delegation}"`)) ?? ''
  return pointId(/"pointId": ?"([^"]+)"/.exec(mine)?.[1] ?? '')
}

test('what the secretariat does to her requests is told; her place returns after a reload', async () => {
  await stand.give('secretariat', {
    type: 'RequestFloor',
    inscriptionId: inscriptionId('by-mail'),
    listId: listId('general-debate'),
    delegationId: me,
    speaker: { name: 'H.E. Mr. Karim', title: 'Ambassador' },
    level: 'head-of-delegation',
    mode: 'floor',
    language: 'en',
  })
  await told('The secretariat entered a request for you: General debate.').waitFor()
  await page.reload()
  await page.locator('.link-state[data-state="live"]').waitFor()
  expect(await page.locator('.facts').first().textContent()).toMatch(/Roya Ahmadi|Karim/)
})

test.each([
  ['fr', 'ltr', 'Motion d’ordre', 'dark'],
  ['ar', 'rtl', 'نقطة نظام', 'light'],
  ['ru', 'ltr', 'По порядку ведения заседания', 'dark'],
  ['zh', 'ltr', '程序问题', 'light'],
  ['es', 'ltr', 'Cuestión de orden', 'dark'],
] as const)(
  'in %s, switched without a reload: written %s, whole, one numeral system',
  async (language, dir, point, scheme) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator('select.language').selectOption(language)
    await button(point).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe(dir)
    expect(await page.locator('body').textContent()).not.toMatch(/[\u0660-\u0669]/)
    await looksRight()
    await page.locator('.acts button').first().click()
    await looksRight()
    await page.keyboard.press('Escape')
  },
)

test('on a laptop the whole list stands beside her place', async () => {
  const wide = await stand.page('delegate', { size: { width: 1280, height: 800 } })
  await wide.locator('.list[open] .row').first().waitFor()
  expect(await wide.locator('.row[aria-current]').count()).toBe(1)
  expect(await faults(wide)).toEqual([])
  expect(await sideways(wide)).toBe(0)
  await wide.context().close()
})

test('an observer has no point of order; held, it is told what it waits for', async () => {
  const link = await seatOf(stand, 'XN')
  await stand.give('secretariat', asks('XN', await stand.inTime(), 'other', 'remote'))
  const context = await page.context().browser()?.newContext({ locale: 'en' })
  const observer = await context?.newPage()
  if (!observer) throw new Error('no page')
  await observer.goto(link)
  await observer.getByRole('heading', { name: 'Held' }).waitFor()
  await observer.getByText('Your organization speaks once the President has invited it').waitFor()
  expect(await observer.getByRole('button', { name: 'Point of order' }).count()).toBe(0)
  expect(await faults(observer)).toEqual([])
  await context?.close()
})

test('the page complained of nothing', () => {
  expect(stand.complaints).toEqual([])
})
