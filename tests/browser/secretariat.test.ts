import type { Page } from 'playwright-core'
import { encode } from 'uqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meetingId, pointId } from '../../src/domain/ids.ts'
import { pathOf } from '../../src/web/secretariat/badges/QrCode.tsx'
import { typed } from '../../src/web/ui/moments.ts'
import { type Desk, deskOf } from './support/desk.ts'
import { openStand, type Stand } from './support/stand.ts'

const zone = 'Europe/Vienna'
let stand: Stand
let desk: Desk
let page: Page
let at: number

beforeAll(async () => {
  stand = await openStand()
  at = await stand.inTime()
  page = await stand.page('secretariat')
  desk = deskOf(page)
}, 60_000)
afterAll(() => stand?.[Symbol.asyncDispose]())

const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field)
const dialog = () => page.locator('dialog[open]')
const names = () => page.locator('.waiting .row-open').allTextContents()
/** An instant as a message's header has it, in a far zone. */
const header = (instant: number) => `${new Date(instant + 3 * 3_600_000).toUTCString().replace('GMT', '+0300')}`

describe('requests that came by e-mail', () => {
  test('[WI6] one in the past is entered from the keyboard, answered in full, and the form is ready for the next', async () => {
    await desk.fill({
      list: 'general-debate',
      delegation: 'кения',
      received: header(at),
      speaker: 'H.E. Ms. Achieng',
      title: 'Minister of Justice',
      mode: 'floor',
      language: 'en',
    })
    expect(await desk.field('delegation').locator('input').inputValue()).toBe('Kenya')
    expect(await desk.field('level').locator('select').inputValue()).toBe('minister')
    // The instant that was understood, in the session's zone, and what the list makes of it.
    const understood = await page.locator('.understood').textContent()
    expect(understood).toContain(typed(at, zone).slice(11))
    expect(understood).toContain('in time')
    const answer = await desk.enter()
    expect(answer).toMatch(/^No\. \d+ Kenya General debate .*in order, place 1 of 1/)
    expect(answer).toContain(typed(at, zone).slice(11))
    expect(await focused()).toBe('delegation')
    expect(await desk.field('list').locator('select').inputValue()).toBe('general-debate')
    expect(await desk.field('speaker').locator('input').inputValue()).toBe('')
  })

  test('what is missing is said at each field, and the first of them has the focus', async () => {
    await desk.field('speaker').locator('input').press('Enter')
    expect(await focused()).toBe('delegation')
    expect(await page.locator('.intake .problem').allTextContents()).toEqual(Array(5).fill('Missing.'))
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.locator('.intake .problem').count()).toBe(0)
  })

  test('a time without an offset is the chosen clock’s; one that can be read two ways is asked about', async () => {
    const vienna = async () => (await page.locator('.understood').textContent()) ?? ''
    await page.locator('[name=received]').fill(typed(at, 'Asia/Tokyo'))
    await page.locator('.received select').selectOption('Asia/Tokyo')
    expect(await vienna()).toContain(typed(at, zone).slice(11))
    await page.locator('[name=received]').fill('9/10/2020 11:00')
    expect(await page.locator('.understood').count()).toBe(0)
    await page.locator('.received select').selectOption(zone)
    await page.locator('[name=received]').fill('27 Oct 2019 02:30')
    await page.locator('.received input[value="1"]').check()
    expect(await vienna()).toContain('+01:00')
    await page.getByRole('button', { name: 'Clear' }).click()
  })

  test('a title that says no sure level is marked, and a person’s choice stays', async () => {
    await desk.fill({ title: 'Secretary of State' })
    expect(await page.locator('.unsure').textContent()).toContain('Not sure')
    await desk.fill({ level: 'vice-minister', title: 'Minister of Finance' })
    expect(await desk.field('level').locator('select').inputValue()).toBe('vice-minister')
    await page.getByRole('button', { name: 'Use “Minister”, as the title suggests' }).click()
    expect(await desk.field('level').locator('select').inputValue()).toBe('minister')
    await page.getByRole('button', { name: 'Clear' }).click()
  })

  test('[WI7] one that the list is not for is offered the right list', async () => {
    await desk.fill({
      list: 'high-level',
      delegation: 'jpn',
      received: typed(at + 2000, zone),
      speaker: 'H.E. Mr. Sato',
      title: 'Minister of Justice',
      language: 'en',
      mode: 'floor',
    })
    await desk.field('speaker').locator('input').press('Enter')
    await desk.field('list').locator('.problem').waitFor()
    expect(await focused()).toBe('list')
    expect(await desk.field('list').locator('.problem').textContent()).toContain('is not for this speaker')
    await page.getByRole('button', { name: 'Use the list “General debate”' }).click()
    expect(await desk.enter()).toContain('in order, place 2 of 2')
  })

  test('[WI5] a second one of a delegation is refused at the delegation', async () => {
    await desk.fill({ delegation: 'Kenya', received: typed(at, zone), speaker: 'X', level: 'other', language: 'fr' })
    await desk.field('speaker').locator('input').press('Enter')
    await desk.field('delegation').locator('.problem').waitFor()
    expect(await focused()).toBe('delegation')
    await page.getByRole('button', { name: 'Clear' }).click()
  })

  test('[PR4] an observer’s is held, and admitted with who decided it', async () => {
    await desk.fill({
      delegation: 'XN',
      received: typed(at, zone),
      speaker: 'Ms. B',
      level: 'other',
      mode: 'remote',
      language: 'en',
    })
    expect(await desk.enter()).toContain('held')
    await desk.go('lists/general-debate')
    await page.locator('.aside').getByRole('button', { name: 'Admit to speak' }).click()
    expect(await dialog().locator('[name=decidedBy]').inputValue()).toBe('The President')
    await dialog().locator('[name=decidedBy]').fill('The Conference')
    await page.keyboard.press('Enter')
    await page.locator('.aside').waitFor({ state: 'detached' })
    expect(await names()).toEqual(['Kenya', 'Japan', 'Xenia Relief Network'])
  })
})

describe('lists', () => {
  test('[WI3] [WI4] closed, one is late and accepted, and the list is reopened', async () => {
    await desk.go('lists/general-debate')
    await page.getByRole('button', { name: 'Close the list' }).click()
    await page.getByRole('button', { name: 'Reopen the list' }).waitFor()
    await page.waitForTimeout(1100)
    await desk.go('intake')
    await desk.fill({
      delegation: 'Chile',
      speaker: 'Sra. C',
      level: 'head-of-delegation',
      mode: 'floor',
      language: 'es',
    })
    await page.locator('input[name=source][value=now]').check()
    expect(await desk.enter()).toContain('late')
    expect(await page.locator('.tabs a', { hasText: 'Lists' }).textContent()).toContain('to be decided: 1')
    await desk.go('lists/general-debate')
    await page.locator('.aside').getByRole('button', { name: 'Accept' }).click()
    await page.locator('.aside').waitFor({ state: 'detached' })
    expect(await names()).toEqual(['Kenya', 'Japan', 'Chile', 'Xenia Relief Network'])
    await page.getByRole('button', { name: 'Reopen the list' }).click()
    await page.getByRole('button', { name: 'Close the list' }).waitFor()
  })

  test('[CL4] the speaking time is set for all, and for groups', async () => {
    const set = async (whom: string, limit: string) => {
      await page.getByRole('button', { name: 'Speaking time' }).click()
      await dialog().locator('select').selectOption(whom)
      await dialog().locator('[name=limit]').fill(limit)
      await dialog().locator('[name=enforcement][value=strict]').check()
      await dialog().getByRole('button', { name: 'Set' }).click()
      await dialog().waitFor({ state: 'detached' })
    }
    await set('', '4:30')
    await set('group', '6')
    expect(await page.locator('.list-controls p').textContent()).toBe(
      'Speaking time 4:30, strict; On behalf of a group 6:00',
    )
  })

  test('[PR5] [PR6] a request is opened, moved for a reason, and says who moved it and why it stands there', async () => {
    await page.locator('.waiting .row-open', { hasText: 'Chile' }).click()
    await dialog().getByRole('button', { name: 'Move' }).click()
    await page.getByText('Move Chile').waitFor()
    await dialog().locator('[name=before]').selectOption({ label: '1. Kenya' })
    await dialog().locator('[name=reason]').fill('Leaves at noon')
    await dialog().getByRole('button', { name: 'Move' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect((await names())[0]).toBe('Chile')
    await page.locator('.waiting .row-open', { hasText: 'Chile' }).click()
    expect(await dialog().locator('.why').textContent()).toContain('Leaves at noon')
    const history = await dialog().locator('.history li').allTextContents()
    expect(history.at(-1)).toMatch(/Chile was moved on the list, before Kenya: Leaves at noon.*Secretariat/)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chile')
  })

  test('places are changed by agreement, and a request is withdrawn', async () => {
    await page.locator('.waiting .row-open', { hasText: 'Kenya' }).click()
    await dialog().getByRole('button', { name: 'Swap' }).click()
    await dialog().locator('[name=with]').selectOption({ label: '3. Japan' })
    await dialog().getByRole('button', { name: 'By agreement of the two delegations' }).click()
    await dialog().getByRole('button', { name: 'Swap' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await names()).toEqual(['Chile', 'Japan', 'Kenya', 'Xenia Relief Network'])
    await page.locator('.waiting .row-open', { hasText: 'Xenia' }).click()
    await dialog().getByRole('button', { name: 'Withdraw' }).click()
    await dialog().getByRole('button', { name: 'Withdraw' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await names()).toEqual(['Chile', 'Japan', 'Kenya'])
    expect(await page.locator('.gone summary').textContent()).toBe('No longer waiting (1)')
  })

  test('a text that came by e-mail is recorded with its words', async () => {
    await page.locator('.waiting .row-open', { hasText: 'Japan' }).click()
    await dialog().getByRole('button', { name: 'Text' }).click()
    await dialog().locator('[name=words]').fill('412')
    await dialog().locator('[name=url]').fill('https://example.org/japan.pdf')
    await dialog().getByRole('button', { name: 'Record' }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.locator('.waiting .row-open', { hasText: 'Japan' }).click()
    expect(await dialog().locator('.facts').textContent()).toContain('412 words https://example.org/japan.pdf')
    await page.keyboard.press('Escape')
  })

  test('a search finds a request on any list, and its time of receipt is corrected', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('achieng')
    await page.locator('.detail .row-open', { hasText: 'Kenya' }).click()
    await dialog().getByRole('button', { name: 'Correct' }).click()
    await dialog()
      .locator('[name=received]')
      .fill(typed(at - 60_000, zone))
    await dialog().locator('[name=title]').fill('Minister for Justice')
    await dialog().getByRole('button', { name: 'Correct' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await page.locator('.detail tbody tr').textContent()).toContain(typed(at - 60_000, zone).slice(11))
    await page.locator('main [type=search]').fill('')
    // PR5: by hand it was given its place, and keeps it.
    expect(await names()).toEqual(['Chile', 'Japan', 'Kenya'])
  })
})

describe('delegations and badges', () => {
  test('a delegation is found, its credentials recorded, and one is added', async () => {
    await desk.go('delegations')
    await page.locator('main [type=search]').fill('côte')
    const row = page.locator('.delegations tbody tr')
    expect(await row.count()).toBe(1)
    await row.locator('.credentials').click()
    await dialog().locator('[value=accepted]').check()
    await dialog().getByRole('button', { name: 'Record' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await row.locator('.credentials').textContent()).toBe('accepted')

    await page.getByRole('button', { name: 'Add a delegation' }).click()
    await dialog().locator('[name=iso3]').fill('civ')
    await dialog().getByRole('button', { name: 'Add a delegation' }).click()
    expect(await dialog().locator('.problem').textContent()).toBe('This delegation is registered already.')
    await dialog().locator('[name=iso3]').fill('')
    await dialog().locator('[name=id]').fill('wmu')
    await dialog().locator('.names summary').click()
    await dialog().locator('[name=name-en]').fill('World Maritime University')
    await dialog().locator('[name=category]').selectOption('invited-entity')
    await dialog().locator('[name=contact]').fill('wmu@example.org')
    await dialog().getByRole('button', { name: 'Add a delegation' }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.locator('main [type=search]').fill('wmu')
    expect(await row.allTextContents()).toEqual([expect.stringContaining('World Maritime University')])
  })

  test('correcting a delegation leaves what was not touched as it was', async () => {
    await page.locator('.delegations .row-open').click()
    expect(await dialog().locator('[name=category]').inputValue()).toBe('invited-entity')
    await dialog().locator('[name=admitted]').check()
    await dialog().getByRole('button', { name: 'Correct' }).click()
    await dialog().waitFor({ state: 'detached' })
    const text = await page.locator('.delegations tbody tr').textContent()
    expect(text).toContain('Invited entity')
    expect(text).toContain('wmu@example.org')
    expect(text).toContain('yes')
  })

  test('a badge is issued as link and code, opens a seat, and disconnects it when it is revoked', async () => {
    await desk.go('badges')
    await page.locator('.badge-form [role=combobox]').fill('kenya')
    await page.keyboard.press('Enter')
    await page.locator('.badge-form').getByLabel('Holder').fill('Ms. Achieng')
    await page.locator('.badge-form').getByLabel('Holder').press('Enter')
    const link = await page.getByRole('textbox', { name: 'Link of the badge' }).inputValue()
    expect(link).toMatch(/\/join#\S+$/)
    expect(await page.locator('.issued .qr-dark').getAttribute('d')).toBe(
      pathOf(encode(link, { ecc: 'M', border: 4 }).data),
    )
    const row = page.locator('.desk-badges tbody tr', { hasText: 'Ms. Achieng' })
    expect(await row.textContent()).toMatch(/Kenya.*good.*Secretariat/)

    const seat = await stand.page('delegate', { link })
    expect(new URL(seat.url()).pathname).toBe('/ctoc-cop10/delegate')
    await row.getByRole('button', { name: /^Revoke the badge/ }).click()
    await dialog().getByRole('button', { name: 'Lost' }).click()
    await dialog().getByRole('button', { name: 'Revoke' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await row.textContent()).toContain('revoked')
    await seat.getByText('This badge was withdrawn.').waitFor()
    await seat.context().close()
  })

  test('the sheet has a card for each badge that is good', async () => {
    await page.getByRole('link', { name: 'Print sheet' }).click()
    await page.locator('.badge-sheet .qr-dark').nth(6).waitFor()
    expect(await page.locator('.badge-sheet .qr-empty').count()).toBe(0)
    expect(await page.locator('.badge-sheet .badge-card').count()).toBe(7)
    expect(await page.locator('.badge-sheet').textContent()).not.toContain('Ms. Achieng')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.toolbar, .top, .tabs, .band').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('.badge-card').first().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('meetings and the record', () => {
  test('[MT1] a meeting is called to order, an item taken up; suspended and resumed', async () => {
    await desk.go('meetings')
    const first = page.locator('.meeting').first()
    await first.getByRole('button', { name: 'Call to order' }).click()
    await first.getByRole('button', { name: 'Take up item 1(f)' }).click()
    await first.getByText('under consideration').waitFor()
    await first.getByRole('button', { name: 'Suspend' }).click()
    await dialog().getByRole('button', { name: 'Informal consultations' }).click()
    await dialog().getByRole('button', { name: 'Suspend' }).click()
    await first.getByRole('button', { name: 'Resume' }).click()
    await first.locator('.status[data-status=open]').waitFor()
    expect(await page.locator('.band-next').textContent()).toBe('Then Chile · Japan · Kenya')
  })

  test('[RC1] the log has its row as the floor is given; the clock is seen from everywhere', async () => {
    await desk.go('log')
    expect(await page.locator('.log tbody tr').count()).toBe(0)
    await stand.give('president', { type: 'GiveFloor', startClock: true })
    await page.locator('.log tbody tr[data-status=speaking]').waitFor()
    expect(await page.locator('.band').textContent()).toContain('Chile')
    expect(await page.locator('.band [role=timer]').textContent()).toMatch(/^4:(30|2\d)$/)
    await stand.give('president', { type: 'PauseClock', reason: 'Noise in the hall' }, { type: 'ResumeClock' })
    await stand.give('president', { type: 'EndStatement' })
    const row = page.locator('.log tbody tr').first()
    await row.getByText('ended').waitFor()
    expect(await row.textContent()).toMatch(
      /Chile.*Sra\. C.*Spanish.*1\(f\) General debate.*of 4:30.*Noise in the hall/,
    )
  })

  test('[PO1] a delegation that rises in the room is entered, and the President sees it at once', async () => {
    await page.locator('.band').getByRole('button', { name: 'Point of order' }).click()
    await dialog().locator('[role=combobox]').fill('per')
    await page.keyboard.press('Enter')
    await dialog().locator('[name=subject]').fill('Interpretation')
    await page.keyboard.press('Enter')
    await page.locator('.band .tag.stop', { hasText: 'Point of order: Peru' }).waitFor()
    await desk.go('log/points')
    const row = page.locator('.log tbody tr')
    expect(await row.textContent()).toMatch(/^PeruInterpretation/)
    const raised = await page.evaluate(async () => (await fetch('/api/sessions/ctoc-cop10/journal')).text())
    const id = pointId(/"pointId":"([^"]+)"/.exec(raised)?.[1] ?? '')
    await stand.give('president', { type: 'HearPointOfOrder', pointId: id })
    await stand.give('president', { type: 'RuleOnPointOfOrder', pointId: id, ruling: 'It will be seen to' })
    await row.getByText('It will be seen to').waitFor()
    await desk.go('log')
  })

  test('[RC2] a correction stands beside what it corrects, with who made it and why', async () => {
    const row = page.locator('.log tbody tr').first()
    await row.getByRole('button', { name: 'Correct No. 1, Chile' }).click()
    expect(await dialog().locator('[name=language]').inputValue()).toBe('es')
    await dialog().locator('[name=reason]').fill('Checked against the recording')
    await dialog().getByRole('button', { name: 'Correct' }).click()
    expect(await dialog().locator('.refused').textContent()).toContain('It is so already.')
    await dialog().locator('[name=speaker]').fill('Sr. D')
    await dialog().locator('[name=language]').selectOption('fr')
    await dialog().getByRole('button', { name: 'Correct' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await row.locator('ins').allTextContents()).toEqual(['Sr. D', 'French'])
    expect(await row.locator('del').allTextContents()).toEqual(['Sra. C', 'Spanish'])
    expect(await row.locator('.correction').textContent()).toMatch(
      /^Corrected by Secretariat, .*: Checked against the recording$/,
    )
  })

  test('the export is what the page links to', async () => {
    const href = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    const csv = await page.evaluate(async url => (await fetch(url ?? '')).text(), href)
    expect(csv).toContain('Checked against the recording')
    await page.getByRole('link', { name: 'Statistics' }).click()
    expect(await page.locator('.stats > div').first().textContent()).toBe('Contributions1')
  })

  test('a note is added from anywhere with one key, and the journal says who did what', async () => {
    await page.locator('h1').first().click({ force: true })
    await page.keyboard.press('n')
    await dialog().locator('textarea').fill('Two copies\nat the desk')
    await dialog().getByRole('button', { name: 'Record' }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.keyboard.press('7')
    const first = page.locator('.journal tbody tr').first()
    expect(await first.textContent()).toMatch(/Two copies\s+at the desk.*Secretariat/)
    await page.getByLabel('Kind').selectOption('floor')
    expect(await page.locator('.journal tbody tr').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Chile began to speak.*President/)]),
    )
    // It goes on by itself.
    await stand.give('president', { type: 'GiveFloor', startClock: true })
    await page.locator('.journal tbody tr', { hasText: 'Japan began to speak' }).waitFor()
  })

  test('keys can be switched off, and do nothing while one writes', async () => {
    await page.keyboard.press('1')
    await desk.field('speaker').locator('input').pressSequentially('H7')
    expect(await page.evaluate(() => location.hash)).toBe('#intake')
    await page.locator('.band').click()
    await page.keyboard.press('?')
    await dialog().getByLabel('Use these keys').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('7')
    expect(await page.evaluate(() => location.hash)).toBe('#intake')
    expect(await desk.field('speaker').locator('input').inputValue()).toBe('H7')
    await page.getByRole('button', { name: 'Clear' }).click()
  })
})

test('without a connection nothing can be sent; what was typed is still there, and is sent once', async () => {
  await desk.fill({
    list: 'general-debate',
    delegation: 'Poland',
    speaker: 'Mr. E',
    level: 'other',
    mode: 'floor',
    language: 'en',
  })
  await page.locator('input[name=source][value=now]').check()
  await stand.service.kill()
  await page.locator('.offline').waitFor({ timeout: 4000 })
  const submit = page.getByRole('button', { name: 'Enter the request' })
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  await desk.field('speaker').locator('input').press('Enter')
  await desk.go('lists/general-debate')
  expect(await page.locator('.list-controls button').first().getAttribute('aria-disabled')).toBe('true')
  await stand.service.restart()
  await page.locator('.link-state[data-state=live]').waitFor({ timeout: 15_000 })
  await desk.go('intake')
  expect(await desk.enter()).toContain('Poland')
  await desk.go('lists/general-debate')
  expect((await names()).filter(name => name === 'Poland')).toHaveLength(1)
})

test('two meetings that sit at once have a line each', async () => {
  await stand.give('president', { type: 'CallToOrder', meetingId: meetingId('thu-1200') })
  await page.locator('.band-row').nth(1).waitFor()
  expect(await page.locator('.band-row strong.small').allTextContents()).toEqual([
    expect.stringContaining('Plenary'),
    expect.stringContaining('Committee of the Whole'),
  ])
  await stand.give('president', { type: 'AdjournMeeting', meetingId: meetingId('thu-1200') })
})

test('the pages said nothing on their consoles and asked nobody else', () => {
  expect(stand.complaints).toEqual([])
})
