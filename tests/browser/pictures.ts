/**
 * `npm run pictures [FOLDER]`: the built service with a meeting under way, and pictures of all its pages. The few that
 * the README shows are written beside this file too.
 */
import { copyFile, mkdir, mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Role } from '../../src/domain/vocabulary.ts'
import { adjourn, point, rise, seed } from './pictures/meeting.ts'
import { deskOf } from './support/desk.ts'
import { seatOf } from './support/seats.ts'
import { openStand, type PageOptions } from './support/stand.ts'

const ofReadme = [
  'chair',
  'chair-ar-dark',
  'delegate',
  'delegate-speaking',
  'interpreter',
  'room-ar',
  'room-point',
  'secretariat-lists',
]
const beside = fileURLToPath(new URL('./pictures/', import.meta.url))
/** A README is read on telephones too. */
const mostBytes = 250_000

const laptop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }
const tablet = { width: 820, height: 1180 }
const projector = { width: 1280, height: 720 }
const narrowest = { width: 320, height: 640 }

const looks: Readonly<Record<string, PageOptions>> = {
  '': { size: laptop },
  narrow: { size: phone },
  dark: { size: laptop, scheme: 'dark' },
  ar: { size: laptop, language: 'ar' },
  'ar-dark': { size: laptop, language: 'ar', scheme: 'dark' },
  fr: { size: laptop, language: 'fr' },
}
const desks = ['intake', 'lists/general-debate', 'delegations', 'badges', 'meetings', 'log', 'journal']

const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'rostrum-pictures-')))
await mkdir(folder, { recursive: true })
const stand = await openStand()
// Not `await using`: this runs as it is, on Node 20.
try {
  await beforeAnyone()
  await seed(stand)
  await underWay()
  await interrupted()
  await withoutLine()
  await over()
} finally {
  await stand[Symbol.asyncDispose]()
}
for (const name of ofReadme) {
  const { size } = await stat(join(folder, `${name}.png`))
  if (size > mostBytes) throw new Error(`${name}.png has ${size} bytes, more than ${mostBytes}`)
  await copyFile(join(folder, `${name}.png`), join(beside, `${name}.png`))
}
// Who has no seat is told so, and a line was cut.
const complaints = stand.complaints.filter(each => !/status of 401|ERR_INTERNET_DISCONNECTED/.test(each))
if (complaints.length > 0) throw new Error(complaints.join('\n'))
process.stdout.write(`${folder}\n`)

/** Empty lists, no meeting yet. */
async function beforeAnyone(): Promise<void> {
  await each('chair-before', 'president', { '': { size: laptop } })
  await each('room-before', 'display', { '': { size: projector } })
  await each('interpreter-before', 'interpreter', { '': { size: laptop } })
  await each('delegate-before', 'delegate', { '': { size: phone }, wide: { size: laptop } })
  await each('delegate-asks', 'delegate', { '': { size: phone } }, {}, asksForFloor)
  for (const desk of ['intake', 'lists/general-debate', 'log']) {
    const [name = ''] = desk.split('/')
    await each(`secretariat-${name}-before`, 'secretariat', { '': { size: laptop } }, {}, page => at(page, desk))
  }
}

async function underWay(): Promise<void> {
  await each('room', 'display', { ...looks, '': { size: projector }, ar: { size: projector, language: 'ar' } })
  const forced: PageOptions = { size: laptop, more: { forcedColors: 'active' } }
  await each('chair', 'president', { ...looks, tablet: { size: tablet }, 320: { size: narrowest }, forced })
  await each('interpreter', 'interpreter', { ...looks, '': { size: laptop, scheme: 'dark' } })
  const waiting = { link: await seatOf(stand, 'EGY') }
  const delegates = { ...looks, '': { size: phone }, wide: { size: laptop }, 320: { size: narrowest } }
  await each('delegate', 'delegate', { ...delegates, 'phone-ar': { size: phone, language: 'ar' } }, waiting)
  await each('delegate-speaking', 'delegate', { '': { size: phone } }, { link: await seatOf(stand, 'KEN') })
  for (const desk of desks) {
    const [name = ''] = desk.split('/')
    await each(`secretariat-${name}`, 'secretariat', looks, {}, page => at(page, desk))
  }
  await each('badges-printed', 'secretariat', { '': { size: laptop } }, {}, printed)
  await each('home', 'display', looks, {}, page => asStranger(page, '/'))
  await each('join', 'display', looks, {}, page => asStranger(page, '/join'))
  await each('join-refused', 'display', looks, {}, page => asStranger(page, '/join#not-a-badge'))
}

async function interrupted(): Promise<void> {
  await rise(stand)
  await each('chair-raised', 'president', { '': { size: laptop } })
  await stand.give('president', { type: 'HearPointOfOrder', pointId: point })
  await each('chair-point', 'president', { '': { size: laptop } })
  await each('room-point', 'display', { '': { size: projector } })
  await each('interpreter-point', 'interpreter', { '': { size: laptop } })
  await each('delegate-point', 'delegate', { '': { size: phone } }, { link: await seatOf(stand, 'ARG') })
}

/** One page in several looks: `chair.png`, `chair-dark.png`. */
async function each(
  name: string,
  role: Role,
  looks: Readonly<Record<string, PageOptions>>,
  more: PageOptions = {},
  go: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  for (const [look, options] of Object.entries(looks)) {
    const page = await stand.page(role, { ...options, ...more })
    await go(page)
    // What moves in has arrived, and fonts are there.
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, `${name}${look && `-${look}`}.png`) })
    await page.context().close()
  }
}

const at = (page: Page, desk: string): Promise<void> => deskOf(page).go(desk)

/** As somebody who has no seat. */
async function asStranger(page: Page, path: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto(new URL(path, page.url()).href)
  await page.locator('main:not([aria-busy=true])').waitFor()
}

async function asksForFloor(page: Page): Promise<void> {
  await page.locator('.acts .primary').click()
  await page.locator('dialog[open]').waitFor()
}

/** The sheet as paper has it. */
async function printed(page: Page): Promise<void> {
  await at(page, 'badges/print')
  await page.locator('.badge-card .qr').first().waitFor()
  await page.emulateMedia({ media: 'print' })
}

async function loseLine(page: Page): Promise<void> {
  // It has followed for a while, and not only begun to.
  await page.waitForTimeout(1500)
  await page.context().setOffline(true)
  await page.locator('.offline').waitFor()
}

async function withoutLine(): Promise<void> {
  await each('chair-offline', 'president', { '': { size: laptop } }, {}, loseLine)
  await each('room-offline', 'display', { '': { size: projector } }, {}, loseLine)
  await each('interpreter-offline', 'interpreter', { '': { size: laptop } }, {}, loseLine)
  await each('delegate-offline', 'delegate', { '': { size: phone } }, { link: await seatOf(stand, 'EGY') }, loseLine)
}

async function over(): Promise<void> {
  await adjourn(stand)
  await each('chair-over', 'president', { '': { size: laptop } })
  await each('room-over', 'display', { '': { size: projector } })
  await each('interpreter-over', 'interpreter', { '': { size: laptop } })
  await each('delegate-over', 'delegate', { '': { size: phone } }, { link: await seatOf(stand, 'EGY') })
  await each('delegate-spoke', 'delegate', { '': { size: phone } }, { link: await seatOf(stand, 'KEN') })
  await each('secretariat-log-over', 'secretariat', { '': { size: laptop } }, {}, page => at(page, 'log'))
}
