import type { Locator, Page } from 'playwright-core'

/** What the secretariat's desk is asked to do, as a person at its keyboard does it. */
export interface Desk {
  readonly page: Page
  /** Goes to a tab by its address. */
  go(hash: string): Promise<void>
  /** Fills in the fields of a request that are given. */
  fill(request: Filled): Promise<void>
  /** Hands the request over from the keyboard, and gives what the desk answers. */
  enter(): Promise<string>
  field(name: string): Locator
}

export interface Filled {
  readonly list?: string
  readonly delegation?: string
  readonly received?: string
  readonly speaker?: string
  readonly title?: string
  readonly level?: string
  readonly mode?: string
  readonly language?: string
}

/** That a part of the desk stands there as a whole: its own code comes after the page's first view. */
export const partShown = (page: Page, hash: string): Promise<void> =>
  page.locator(`main.desk-${hash.split('/')[0]}:not(:has([aria-busy=true]))`).waitFor()

export function deskOf(page: Page): Desk {
  const field = (name: string): Locator => page.locator(`.intake [data-field=${name}]`)
  return {
    page,
    field,
    async go(hash) {
      await page.evaluate(to => {
        location.hash = to
      }, hash)
      await partShown(page, hash)
    },
    async fill({ list, delegation, received, speaker, title, level, mode, language }) {
      if (list) await field('list').locator('select').selectOption(list)
      if (delegation) {
        await field('delegation').locator('input').fill(delegation)
        await page.keyboard.press('Enter')
      }
      if (received) await page.locator('[name=received]').fill(received)
      if (speaker) await field('speaker').locator('input').fill(speaker)
      if (title) await field('title').locator('input').fill(title)
      if (level) await field('level').locator('select').selectOption(level)
      if (mode) await field('mode').locator(`input[value=${mode}]`).check()
      if (language) await field('language').locator(`input[value=${language}]`).check()
    },
    async enter() {
      const before = await page.locator('.answer').textContent()
      await field('speaker').locator('input').press('Enter')
      await page.waitForFunction(text => document.querySelector('.answer')?.textContent !== text, before)
      return (await page.locator('.answer .card > *').allTextContents()).join(' ')
    },
  }
}
