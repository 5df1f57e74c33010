import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegationId, inscriptionId, itemSymbol, meetingId, pointId } from '../../src/domain/ids.ts'
import { fourRequests } from './support/requests.ts'
import { openStand, type Stand } from './support/stand.ts'

let stand: Stand
let chair: Page
let room: Page
let booth: Page

beforeAll(async () => {
  stand = await openStand()
  await stand.give('secretariat', ...(await fourRequests(stand)))
  chair = await stand.page('president')
  room = await stand.page('display', { wallOffMs: 180_000 })
  booth = await stand.page('interpreter', { wallOffMs: -240_000 })
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

/** A press sooner than this after somebody else's change still means what the button said before it (FL5). */
const reaction = () => chair.waitForTimeout(500)
const primary = () => chair.locator('button.big')
const entries = () => chair.locator('.entry b').allTextContents()

test('a meeting is opened and its item taken up with the one large button', async () => {
  await primary().filter({ hasText: 'Call meeting 1 to order' }).click()
  await primary().filter({ hasText: 'Take up item 1(a)' }).waitFor()
  await stand.give('president', { type: 'TakeUpItem', symbol: itemSymbol('1(f)') })
  await primary().filter({ hasText: 'Give the floor to Kenya' }).waitFor()
  expect(await entries()).toEqual(['Kenya', 'Peru', 'Poland', 'Viet Nam'])
})

test('the sentence to read out stands beside it, in the page’s language', async () => {
  const sentence = chair.locator('.say blockquote')
  expect(await sentence.textContent()).toContain('the distinguished representative of Kenya')
  await chair.locator('select.language').selectOption('fr')
  await primary().filter({ hasText: 'Donner la parole' }).waitFor()
  expect(await sentence.textContent()).toContain('la délégation du Kenya')
  expect(await chair.locator('html').getAttribute('lang')).toBe('fr')
  await chair.locator('select.language').selectOption('en')
  await primary().filter({ hasText: 'Kenya' }).waitFor()
  // Letters belong to the menu while it has the focus.
  await chair.locator('.floor h1').click()
  await reaction()
})

test('N gives the floor, S starts the clock; room and booth show it', async () => {
  await chair.keyboard.press('n')
  await primary().filter({ hasText: 'Start the clock' }).waitFor()
  await chair.keyboard.press('s')
  await primary().filter({ hasText: 'End the statement' }).waitFor()
  expect(await room.locator('h1').textContent()).toBe('Kenya')
  await booth.locator('.booth-language').filter({ hasText: 'Français' }).waitFor()
  expect(await booth.locator('.booth-next b').allTextContents()).toEqual(['Peru', 'Poland', 'Viet Nam'])
})

test('[CL1] clocks on machines that are minutes apart agree to within 50 ms', async () => {
  await Promise.all([chair, room, booth].map(page => page.bringToFront()))
  const seen = await Promise.all([chair, room, booth].map(changes))
  const texts = [...(seen[0]?.keys() ?? [])].filter(text => seen.every(page => page.has(text)))
  expect(texts.length).toBeGreaterThan(2)
  const apart = texts.map(text => {
    const times = seen.map(page => page.get(text) ?? 0)
    return Math.max(...times) - Math.min(...times)
  })
  // The browser's own scheduling of three pages on one machine is in it; the median is what the clocks do.
  expect(apart.toSorted((a, b) => a - b)[Math.floor(apart.length / 2)]).toBeLessThanOrEqual(50)
})

/** When each text was first shown, by the one clock that all pages of the machine share. */
async function changes(page: Page): Promise<Map<string, number>> {
  const rows = await page.evaluate(
    () =>
      new Promise<[string, number][]>(resolve => {
        const digits = document.querySelector('.clock-digits')
        const seen: [string, number][] = []
        if (!digits) return resolve(seen)
        new MutationObserver(() =>
          seen.push([digits.textContent ?? '', performance.timeOrigin + performance.now()]),
        ).observe(digits, { characterData: true, childList: true, subtree: true })
        setTimeout(() => resolve(seen), 5200)
      }),
  )
  return new Map(rows)
}

test('the space bar pauses and goes on, and the clock stands still meanwhile', async () => {
  await chair.keyboard.press(' ')
  await primary().filter({ hasText: 'Resume the clock' }).waitFor()
  const shown = await room.locator('.clock-digits').textContent()
  await room.waitForTimeout(1500)
  expect(await room.locator('.clock-digits').textContent()).toBe(shown)
  await chair.keyboard.press(' ')
  await primary().filter({ hasText: 'End the statement' }).waitFor()
})

test('a text that is handed in is told to the booth with its words, and the pace that it would need', async () => {
  await stand.give('secretariat', { type: 'RecordText', inscriptionId: inscriptionId('ken'), words: 300 })
  await booth.getByText('300 words · 100 a minute').waitFor()
  expect(await booth.locator('.booth-text[data-fast]').count()).toBe(0)
  await stand.give('secretariat', { type: 'RecordText', inscriptionId: inscriptionId('ken'), words: 420 })
  await booth.locator('.booth-text[data-fast]', { hasText: '140 a minute: fast' }).waitFor()
})

test('the booth asks for slower speech, and the console says so', async () => {
  await booth.getByRole('button', { name: 'Slower, please' }).click()
  await chair.getByText('The interpreters ask for slower speech').waitFor()
  await booth.getByRole('button', { name: 'Asked: slower, please' }).waitFor()
})

test('[FL5] two consoles that press together move the floor once; the other is told what changed', async () => {
  const other = await stand.page('secretariat')
  await other.goto(`${stand.service.base}/ctoc-cop10/chair`)
  await other.locator('button.big').filter({ hasText: 'End the statement' }).waitFor()
  // By the machine's clock: what drives the pages may be slower to come to the second than news is.
  const together = Date.now() + 500
  const press = (page: Page) =>
    page.evaluate(at => {
      setTimeout(
        () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true })),
        at - Date.now(),
      )
    }, together)
  await Promise.all([press(chair), press(other)])
  await primary().filter({ hasText: 'Start the clock' }).waitFor()
  expect(await chair.locator('.floor h1').textContent()).toBe('Peru')
  expect(await entries()).toEqual(['Poland', 'Viet Nam'])
  const told = (page: Page) => page.getByText('Something changed while you were deciding').waitFor()
  await Promise.any([told(chair), told(other)])
  await other.context().close()
})

test('called by mistake: taken back, it is in its place again', async () => {
  await chair.getByRole('button', { name: 'Take back the call' }).click()
  await primary().filter({ hasText: 'Give the floor to Peru' }).waitFor()
  expect(await entries()).toEqual(['Peru', 'Poland', 'Viet Nam'])
})

test('an entry is moved by keyboard, with a reason; “Why here?” then says so', async () => {
  await chair.locator('.entry-head').nth(2).focus()
  await chair.keyboard.press('Alt+ArrowUp')
  await chair.getByRole('button', { name: 'Travel of the speaker' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click()
  await expect.poll(entries).toEqual(['Peru', 'Viet Nam', 'Poland'])
  await chair.locator('.entry-head').nth(1).click()
  await chair.getByText('was moved (President): Travel of the speaker').waitFor()
  await chair.locator('.entry-head').nth(1).click()
})

test('and by pointer', async () => {
  const [from, to] = [chair.locator('.entry').nth(2), chair.locator('.entry').nth(0)]
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('no entries')
  await chair.mouse.move(start.x + 60, start.y + start.height / 2)
  await chair.mouse.down()
  await chair.mouse.move(start.x + 70, start.y + start.height / 2 - 10, { steps: 4 })
  await chair.mouse.move(end.x + 60, end.y + 4, { steps: 10 })
  await chair.mouse.up()
  await chair.getByRole('heading', { name: 'Move Poland' }).waitFor()
  expect(await chair.getByLabel('To which place').inputValue()).toBe('per')
  await chair.keyboard.press('Escape')
})

test('[PO1] a point of order is there at once on console, room and booth; P hears it, and the ruling needs words', async () => {
  await stand.give('president', { type: 'GiveFloor', startClock: true })
  await stand.give('secretariat', {
    type: 'RaisePointOfOrder',
    pointId: pointId('p1'),
    delegationId: delegationId('CHL'),
  })
  await Promise.all([
    chair.locator('.case.now').filter({ hasText: 'Chile' }).waitFor({ timeout: 2000 }),
    room.locator('.scene.point').filter({ hasText: 'Chile' }).waitFor({ timeout: 2000 }),
    booth.locator('.booth-alarm').waitFor({ timeout: 2000 }),
  ])
  await chair.keyboard.press('p')
  await primary().filter({ hasText: 'Rule on the point of Chile' }).waitFor()
  await chair.keyboard.press('p')
  await chair.getByRole('button', { name: 'The point is well taken.' }).click()
  await chair.getByRole('button', { name: 'Record the ruling' }).click()
  await primary().filter({ hasText: 'End the statement' }).waitFor()
})

test('[LK3] a lost connection is on the console within five seconds, and gone when it is back', async () => {
  const delegate = await stand.page('delegate')
  const connected = chair.getByText('1 delegation connected')
  await connected.waitFor({ timeout: 5000 })
  const home = delegate.url()
  await delegate.goto('about:blank')
  await chair.locator('.connections').getByText('Afghanistan').waitFor({ timeout: 5000 })
  await delegate.goto(home)
  await connected.waitFor({ timeout: 5000 })
  expect(await chair.locator('.connections').getByText('Afghanistan').count()).toBe(0)
  await delegate.context().close()
})

test('keys can be switched off', async () => {
  await chair.keyboard.press('?')
  await chair.getByLabel('Use these keys').uncheck()
  await chair.keyboard.press('Escape')
  await chair.keyboard.press('e')
  await chair.waitForTimeout(500)
  expect(await primary().textContent()).toContain('End the statement')
  await chair.keyboard.press('?')
  await chair.getByLabel('Use these keys').check()
  await chair.keyboard.press('Escape')
})

test('without the service every page says since when within two seconds, and its controls are off', async () => {
  await stand.service.kill()
  const dead = Date.now()
  await Promise.all([chair, room, booth].map(page => page.locator('.offline').waitFor({ timeout: 3000 })))
  expect(Date.now() - dead).toBeLessThan(2300)
  expect(await chair.locator('.offline').textContent()).toMatch(/No connection since \d\d:\d\d:\d\d/)
  expect(await primary().getAttribute('aria-disabled')).toBe('true')
  expect(await room.locator('.clock').getAttribute('data-lamp')).toBe('none')
  // What is pressed now is not sent later.
  await chair.keyboard.press('e')
  await primary().click({ force: true })
  await stand.service.restart()
  await Promise.all(
    [chair, room, booth].map(page => page.locator('.link-state[data-state="live"]').waitFor({ timeout: 15_000 })),
  )
  await primary().filter({ hasText: 'End the statement' }).waitFor()
  await chair.waitForTimeout(1000)
  expect(await primary().textContent()).toContain('End the statement')
})

test('suspension and adjournment take over the room’s screen', async () => {
  await chair.keyboard.press('e')
  await primary().filter({ hasText: 'Give the floor' }).waitFor()
  await stand.give('president', { type: 'SuspendMeeting', reason: 'Consultations' })
  await room.getByRole('heading', { name: 'The meeting is suspended' }).waitFor()
  await reaction()
  await primary().filter({ hasText: 'Resume the meeting' }).click()
  await primary().filter({ hasText: 'Give the floor' }).waitFor()
  await stand.give('president', { type: 'AdjournMeeting', meetingId: meetingId('mon-1200') })
  await room.getByText('The meeting is adjourned').waitFor()
})

test('no page complained, and none asked another host for anything', () => {
  expect(stand.complaints).toEqual([])
})
