import { expect, test } from 'vitest'
import { meetingId } from '../../src/domain/ids.ts'
import { languages } from '../../src/domain/vocabulary.ts'
import { meetingDocument } from '../../src/record/document.ts'
import { voiceIn } from '../../src/record/voices.ts'
import {
  asks,
  at,
  calls,
  delegate,
  ends,
  opened,
  president,
  rehearsal,
  sample,
  secretariat,
  smallPlan,
} from '../rehearsal/support.ts'
import { staged } from './support.ts'

const english = voiceIn('en')

const attack = '<img src=x onerror="alert(1)">&amp;\''
const when = '2020-10-05T09:00:00+02:00'
const speaker = { name: attack, title: '</td></table><script>alert(2)</script>' }
const steps = [
  { at: when, by: delegate('KEN'), do: asks('KEN', { speaker, onBehalfOf: attack }) },
  ...opened,
  { at: at('10:00:30'), by: president, do: calls },
  {
    at: at('10:01:00'),
    by: delegate('FRA'),
    do: { type: 'RaisePointOfOrder', pointId: 'p', delegationId: 'FRA', subject: attack },
  },
  { at: at('10:01:00'), by: president, do: { type: 'HearPointOfOrder', pointId: 'p' } },
  {
    at: at('10:01:30'),
    by: president,
    do: {
      type: 'RuleOnPointOfOrder',
      pointId: 'p',
      ruling: attack,
      appeal: { by: 'PER', outcome: attack, inFavour: 3, against: 80 },
    },
  },
  { at: at('10:03:30'), by: president, do: ends },
  {
    at: at('10:05:00'),
    by: secretariat,
    do: { type: 'CorrectRecord', interventionId: '1', changes: { language: 'fr', used: 'PT2M' }, reason: attack },
  },
  { at: at('10:06:00'), by: president, do: { type: 'AdjournMeeting' } },
]
const plan = { ...smallPlan, title: attack, venue: attack }
const page = meetingDocument(english, staged(rehearsal({ plan, steps })).state, meetingId('m1')) ?? ''

test('whatever was typed is text in it', () => {
  expect(page).not.toContain('<img')
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;&#39;')
  // Every element of its own is closed: nothing that was filled in opened or closed one.
  for (const tag of [
    'table',
    'tbody',
    'tr',
    'td',
    'bdi',
    'dl',
    'dt',
    'dd',
    'header',
    'footer',
    'ins',
    'del',
    'small',
    'body',
    'html',
  ]) {
    const count = (pattern: string) => page.match(new RegExp(pattern, 'g'))?.length ?? 0
    expect([tag, count(`<${tag}[ >]`)]).toEqual([tag, count(`</${tag}>`)])
  }
})

test('[RC2] a corrected value stands beside the one it replaces, with who and why', () => {
  expect(page).toContain('<ins>French</ins> <del>English</del>')
  expect(page).toContain('<ins>2:00</ins> <del>2:30</del>')
  expect(page).toMatch(/<bdi>Corrected by Secretariat, 12 Oct 2020, 10:05:00: &lt;img/)
  expect(page).toContain('(<bdi>language French; used 2:00</bdi>)')
})

test('it tells of the meeting, its points of order, and the time used', () => {
  expect(page).toContain('Called to order at 10:00:00')
  expect(page).toContain('adjourned at 10:06:00')
  expect(page).toMatch(/<h1>Plenary, Monday,? 12 October 2020<\/h1>/)
  expect(page).toContain('<p>1 statement, 1 point of order; 2:00 of speaking time.</p>')
  expect(page).toContain('<bdi>Kenya</bdi>')
  expect(page).toContain('(3 in favour, 80 against, 0 abstentions)')
  expect(page).toContain('<caption>By delegation</caption>')
})

test('of a meeting that goes on it says that it is provisional, and how far it was read', () => {
  const provisional = 'The meeting is not over: this is provisional.'
  expect(page).not.toContain(provisional)
  expect(page).toMatch(
    /From the journal of small, entries 1 to \d+, the last of 12 Oct 2020, 10:06:00 \(Europe\/Vienna\)/,
  )
  const { state } = staged(rehearsal({ plan, steps: steps.slice(0, -1) }))
  expect(meetingDocument(english, state, meetingId('m1'))).toContain(provisional)
})

test('each item that was taken up heads its interventions', () => {
  const { state } = staged(rehearsal(sample('opening', text => text.replaceAll(/^.*"(hl-XC|rg-g77)".*\n/gm, ''))))
  const document = meetingDocument(english, state, meetingId('mon-1200')) ?? ''
  const items = [...document.matchAll(/scope="rowgroup">Item <bdi dir="ltr">([^<]+)</g)].map(([, item]) => item)
  expect(items).toEqual(['1(a)', '1(f)'])
})

test('of the worked example, every row is there', () => {
  const { state } = staged(rehearsal(sample('worked-example')))
  const document = meetingDocument(english, state, meetingId('mon-1600')) ?? ''
  const [interventions = ''] = document.split('<h2>Points of order</h2>')
  expect(interventions.match(/<tr><td class="n">\d+<\/td>/g)).toHaveLength(14)
  expect(document).toContain('International Criminal Police Organization')
  expect(document).toContain('continues No. 2')
})

test('a meeting that the session does not have has no document', () => {
  const { state } = staged(rehearsal(sample('worked-example')))
  expect(meetingDocument(english, state, meetingId('nope'))).toBeNull()
  expect(meetingDocument(english, state, meetingId('tue-1200'))).toContain('Not called to order')
})

test.each([
  ['ar', 'rtl', 'المداخلات', 'نقاط النظام', 'كينيا'],
  ['es', 'ltr', 'Intervenciones', 'Cuestiones de orden', 'Kenya'],
  ['fr', 'ltr', 'Interventions', 'Motions d’ordre', 'Kenya'],
  ['ru', 'ltr', 'Выступления', 'По порядку ведения', 'Кения'],
  ['zh', 'ltr', '发言', '程序问题', '肯尼亚'],
] as const)(
  'in %s it is written %s, in the words of the field, with States’ names',
  (language, direction, ...words) => {
    const { state } = staged(rehearsal(sample('worked-example')))
    const document = meetingDocument(voiceIn(language), state, meetingId('mon-1600')) ?? ''
    expect(document).toContain(`<html lang="${language}" dir="${direction}">`)
    const [interventions, points, kenya] = words
    expect(document).toContain(`<h2>${interventions}</h2>`)
    expect(document).toContain(`<h2>${points}</h2>`)
    expect(document).toContain(`<bdi>${kenya}</bdi>`)
  },
)

test('in every language symbols stand as they are written, figures are the same, and nothing is left unsaid', () => {
  const { state } = staged(rehearsal(sample('worked-example')))
  const figures = (text: string) => text.match(/\d:\d\d:\d\d/g)
  const documents = languages.map(language => meetingDocument(voiceIn(language), state, meetingId('mon-1600')) ?? '')
  for (const document of documents) {
    expect(document).toContain('<bdi dir="ltr">1(f)</bdi>')
    expect(document).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]/)
    expect(document).not.toMatch(/<h[12]><|<caption><|<dt><|<dd><\/dd>|undefined|\{ ?\$/)
    expect(figures(document)?.length).toBe(figures(documents[0] ?? '')?.length)
  }
  const cells = documents.map(document => document.match(/<th[^>]*><\/th>/g)?.length)
  // The first column of the five tables of shares has no head.
  expect(cells).toEqual(languages.map(() => 5))
})
