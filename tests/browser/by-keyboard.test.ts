import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegationId, itemSymbol, pointId } from '../../src/domain/ids.ts'
import { faults } from './support/faults.ts'
import { fourRequests } from './support/requests.ts'
import { openStand, type Stand } from './support/stand.ts'

describe.each(['en', 'fr', 'ar'] as const)('a whole meeting is led by keyboard alone, in %s', language => {
  let stand: Stand
  let chair: Page

  beforeAll(async () => {
    stand = await openStand()
    await stand.give('secretariat', ...(await fourRequests(stand)))
    chair = await stand.page('president', { language })
  }, 60_000)
  afterAll(() => stand?.[Symbol.asyncDispose]())

  const meeting = async () => {
    const response = await fetch(`${stand.service.base}/api/sessions/ctoc-cop10/interventions`, {
      headers: { authorization: `Bearer ${stand.service.token('secretariat')}` },
    })
    return response.text()
  }
  /** The one large button stands for this key. */
  const next = (key: string) => chair.locator(`.big[aria-keyshortcuts="${key}"]`).waitFor()
  /** What a press means changes no sooner than a hand can follow. */
  const reaction = () => chair.waitForTimeout(450)
  const press = (key: string) => chair.keyboard.press(key)
  const entries = () => chair.locator('.entry').count()
  const has = (selector: string) => chair.evaluate(wanted => document.activeElement?.matches(wanted), selector)
  const said = (urgency: 'polite' | 'assertive') => chair.locator(`[aria-live="${urgency}"]`).last().textContent()

  /** Goes from where the focus is, with the Tab key only. */
  async function reach(selector: string): Promise<void> {
    for (let step = 0; step < 80; step++) {
      if (await has(selector)) return
      await press('Tab')
    }
    throw new Error(`the Tab key never comes to ${selector}`)
  }

  test('called to order, and the item of the list taken up', async () => {
    await reach('.big')
    await press('Enter')
    await chair.locator('.meeting-actions').waitFor()
    await reaction()
    await reach('.meeting-actions button:first-child')
    await press('Enter')
    await chair.locator('dialog[open] select').waitFor()
    await reach('dialog select')
    const symbol = itemSymbol('1(f)')
    for (let k = 0; k < 20 && (await chair.locator('dialog select').inputValue()) !== symbol; k++)
      await press('ArrowDown')
    expect(await chair.locator('dialog select').inputValue()).toBe(symbol)
    await reach('dialog button[type=submit]')
    await press('Enter')
    await chair.locator('dialog[open]').waitFor({ state: 'detached' })
    await next('N')
    // Letters are the page's again: the focus is back on a control of it.
    expect(await has('body, button')).toBe(true)
  })

  test('the floor is given, taken back, given; the clock started, paused and resumed', async () => {
    await press('n')
    await next('S')
    await reaction()
    await reach('.controls .do button:nth-of-type(2)')
    await press('Enter')
    await next('N')
    expect(await entries()).toBe(4)
    await reaction()
    await press('n')
    await next('S')
    await press('s')
    await next('E')
    // The space bar belongs to the control that has the focus: past the skip link it is the floor's.
    await reach('.skip')
    await press('Enter')
    expect(await has('#floor')).toBe(true)
    await press(' ')
    await next('Space')
    expect(await chair.locator('.floor .lamp').getAttribute('data-shape')).toBe('bars')
    await press(' ')
    await next('E')
  })

  test('time is taken away and added, and the thresholds are told once to who does not see them', async () => {
    await expect.poll(() => said('polite')).not.toMatch(/0:30/)
    const shorter = '.controls .do button:nth-of-type(3)'
    for (let k = 0; k < 5; k++) {
      await reach(shorter)
      await press('Enter')
      await chair.waitForFunction(() => !document.querySelector('.controls [data-progress]:not([data-progress=idle])'))
    }
    await chair.locator('.floor .clock[data-lamp="amber"]').waitFor()
    const amber = (await said('polite')) ?? ''
    expect(amber).toMatch(/0:30/)
    // Not every second: the same words, untouched.
    await chair.waitForTimeout(2500)
    expect(await said('polite')).toBe(amber)
    await reach(shorter)
    await press('Enter')
    await chair.locator('.floor .clock[data-lamp="red"]').waitFor()
    await expect.poll(() => said('polite')).not.toBe(amber)
    expect(await faults(chair)).toEqual([])
  })

  test('ended; the next is absent; the one after is called while a point of order is heard and ruled on', async () => {
    await press('e')
    await next('N')
    await reaction()
    await press('n')
    await next('S')
    await reaction()
    await press('a')
    await next('N')
    await reaction()
    await press('n')
    await next('S')
    await press('s')
    await next('E')
    await stand.give('secretariat', {
      type: 'RaisePointOfOrder',
      pointId: pointId('p'),
      delegationId: delegationId('CHL'),
    })
    await next('P')
    await expect.poll(async () => `${await said('assertive')}${await said('polite')}`).not.toBe('')
    await reaction()
    await press('p')
    await chair.locator('.controls .big.stop').waitFor()
    await chair.locator('.case.now').waitFor()
    await reaction()
    await press('p')
    await chair.locator('dialog[open] textarea').waitFor()
    await reach('dialog .do button.small')
    await press('Enter')
    expect(await chair.locator('dialog textarea').inputValue()).not.toBe('')
    await reach('dialog button[type=submit]')
    await press('Enter')
    await chair.locator('dialog[open]').waitFor({ state: 'detached' })
  })

  test('ended and the next called at once; adjourned', async () => {
    await chair.locator('.big[aria-keyshortcuts="E"], .big[aria-keyshortcuts="Space"]').waitFor()
    await reaction()
    if (await chair.locator('.big[aria-keyshortcuts="Space"]').count()) {
      await press(' ')
      await next('E')
      await reaction()
    }
    await press('n')
    await next('S')
    await reaction()
    await press('s')
    await next('E')
    await press('e')
    await reaction()
    await reach('.meeting-actions button:last-of-type')
    await press('Enter')
    await chair.locator('.meeting-actions').waitFor({ state: 'detached' })
    expect((await meeting()).match(/"delegationId"/g)?.length).toBeGreaterThanOrEqual(4)
    expect(stand.complaints).toEqual([])
  })
})
