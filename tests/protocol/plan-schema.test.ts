import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../src/domain/plan.ts'
import { parsePlan, parsePlanText, printPlan } from '../../src/protocol/plan-schema.ts'
import { plan } from './samples-of-commands.ts'

/** As little as a plan file may say. */
function small() {
  return {
    id: 'small',
    title: 'Une réunion',
    timeZone: 'Europe/Vienna',
    languages: ['fr', 'en'],
    agenda: [
      { symbol: '1', title: 'Débat' },
      { symbol: '2', title: { en: 'Other matters' } },
    ],
    meetings: [
      {
        id: 'm1',
        body: 'plenary',
        startsAt: '2020-10-12T12:00:00+02:00',
        endsAt: '2020-10-12T14:00:00+02:00',
        items: ['1'],
      },
      { id: 'm2', body: 'plenary', startsAt: '2020-10-12T16:00:00+02:00', endsAt: '2020-10-12T18:00:00+02:00' },
    ],
    lists: [{ id: 'debate', item: '1', title: 'Débat' }],
    delegations: [{ id: 'KEN', name: 'Kenya', category: 'state-party' }],
  }
}

type Small = ReturnType<typeof small>

/** The plan with some parts replaced, and the faults that it has, as `path: problem`. */
function faultsOf(changes: { readonly [K in keyof Small]?: unknown } & Record<string, unknown>): string[] {
  const result = parsePlan({ ...small(), ...changes })
  return result.ok ? [] : result.faults.map(({ path, problem }) => `${path}: ${problem}`)
}

const meeting = (changes: object) => ({ ...small().meetings[0], ...changes })
const list = (changes: object) => ({ id: 'debate', item: '1', title: 'Débat', ...changes })
const delegation = (changes: object) => ({ id: 'KEN', name: 'Kenya', category: 'state-party', ...changes })

/** What the one delegation of a plan is read as. */
function read(changes: object) {
  const result = parsePlan({ ...small(), delegations: [delegation(changes)] })
  return result.ok ? result.plan.delegations[0] : result.faults
}

describe('a plan as a file', () => {
  test('is read as it was printed', () => {
    const text = JSON.stringify(printPlan(plan))
    expect(parsePlanText(text)).toEqual({ ok: true, plan })
  })

  test('is printed with durations, and instants in its time zone', () => {
    const printed = printPlan(plan)
    expect(printed.meetings[0]?.startsAt).toBe('2020-10-12T12:00:00+02:00')
    expect(printed.lists[0]).toMatchObject({ limit: 'PT3M', limits: { group: 'PT5M' } })
    expect(printed.lists[1]?.limit).toBeNull()
    expect(printed.settings).toMatchObject({ changeover: 'PT20.5S', pointOfOrder: null, replies: ['PT5M', 'PT3M'] })
  })

  test('may leave out what has a default', () => {
    const result = parsePlan(small())
    expect(result).toMatchObject({
      ok: true,
      plan: {
        title: { fr: 'Une réunion' },
        venue: '',
        agenda: [{ title: { fr: 'Débat' }, documents: [] }, { title: { en: 'Other matters' } }],
        meetings: [{ interpretation: true }, { items: [] }],
        delegations: [{ name: { fr: 'Kenya' }, chairs: [], admitted: false, credentials: 'none' }],
        settings: defaultSettings,
      },
    })
    expect(result.ok && result.plan.lists[0]).toEqual({
      id: 'debate',
      item: '1',
      kind: 'statements',
      title: { fr: 'Débat' },
      precedence: 'ministerial-priority',
      limitMs: null,
      enforcement: 'advisory',
      cutOff: 'never',
      limitsMs: {},
    })
  })

  test('may set some of the settings', () => {
    const result = parsePlan({ ...small(), settings: { changeover: 'PT15S', pointOfOrder: null, replies: ['PT2M'] } })
    expect(result.ok && result.plan.settings).toEqual({
      ...defaultSettings,
      changeoverMs: 15_000,
      pointOfOrderMs: null,
      repliesMs: [120_000],
    })
  })

  test.each([
    ['committee', 'committee-of-the-whole'],
    ['CommitteeOfTheWhole', 'committee-of-the-whole'],
    ['committee-of-the-whole', 'committee-of-the-whole'],
    ['Plenary', 'plenary'],
  ])('may call a body %s', (body, expected) => {
    const result = parsePlan({ ...small(), meetings: [meeting({ body })] })
    expect(result).toMatchObject({ ok: true, plan: { meetings: [{ body: expected }] } })
  })

  test.each<[unknown, boolean]>([
    [true, true],
    [false, false],
    [{ languages: ['fr'] }, true],
    [['fr', 'en'], true],
  ])('may say of interpretation %j', (interpretation, expected) => {
    const result = parsePlan({ ...small(), meetings: [meeting({ interpretation })] })
    expect(result).toMatchObject({ ok: true, plan: { meetings: [{ interpretation: expected }] } })
  })

  test('may name groups as people do', () => {
    expect(read({ regionalGroup: 'African States', chairs: 'GRULAC' })).toMatchObject({
      regionalGroup: 'african',
      chairs: ['grulac'],
    })
    expect(read({ chairs: ['WEOG', 'G77'] })).toMatchObject({ chairs: ['weog', 'G77'] })
    const result = parsePlan({
      ...small(),
      lists: [list({ eligible: { groups: ['Eastern European', 'Asia-Pacific'] } })],
    })
    expect(result).toMatchObject({ plan: { lists: [{ eligible: { groups: ['eastern-european', 'asia-pacific'] } }] } })
  })

  test('may leave a State’s name to the reader’s language', () => {
    expect(read({ name: undefined, iso3: 'KEN' })).toMatchObject({ name: {}, iso3: 'KEN' })
  })
})

describe('a fault is told with its path', () => {
  const two = small().meetings
  test.each<[string, Parameters<typeof faultsOf>[0], string]>([
    ['an unknown time zone', { timeZone: 'Europe/Wien' }, 'timeZone: must be a time zone by its IANA id'],
    ['an abbreviation', { timeZone: 'CET' }, 'timeZone: must be a time zone by its IANA id'],
    ['a fixed offset', { timeZone: '+02:00' }, 'timeZone: must be a time zone by its IANA id'],
    ['an unknown field', { colour: 'blue' }, 'colour: is not known here'],
    ['an unknown field of a row', { lists: [list({ colour: 'blue' })] }, 'lists[0].colour: is not known here'],
    ['an unknown setting', { settings: { changover: 'PT1S' } }, 'settings.changover: is not known here'],
    ['no languages', { languages: [] }, 'languages: needs at least one language'],
    ['a language code', { languages: ['fr', 'Français'] }, 'languages[1]: must be a language code'],
    ['a title in no language', { title: {} }, 'title: needs a text in at least one language'],
    ['a title in a language of none', { title: { 'français!': 'x' } }, 'title.français!: must be a language code'],
    ['no id', { id: undefined }, 'id: is missing'],
    ['an id with a slash', { id: 'a/b' }, 'id: must be an id'],
    ['no list of lists', { lists: {} }, 'lists: must be a list'],
    ['no list of delegations', { delegations: undefined }, 'delegations: is missing'],
    [
      'an item that no agenda has',
      { meetings: [meeting({ items: ['1', '3'] })] },
      'meetings[0].items[1]: no item of the agenda is “3”',
    ],
    ['an item twice', { meetings: [meeting({ items: ['1', '1'] })] }, 'meetings[0].items[1]: “1” stands here twice'],
    ['a list on no item', { lists: [list({ item: '3' })] }, 'lists[0].item: no item of the agenda is “3”'],
    [
      'a list that closes before it opens',
      { lists: [list({ opensAt: '2020-10-09T12:00:00+02:00', closesAt: '2020-10-09T11:59:59+02:00' })] },
      'lists[0].closesAt: closes before it opens',
    ],
    [
      'a list that closes as it opens',
      { lists: [list({ opensAt: '2020-10-09T12:00:00+02:00', closesAt: '2020-10-09T10:00:00Z' })] },
      'lists[0].closesAt: closes as it opens',
    ],
    [
      'a meeting that ends before it starts',
      { meetings: [meeting({ endsAt: '2020-10-12T11:00:00+02:00' })] },
      'meetings[0].endsAt: ends before it starts',
    ],
    [
      'meetings that overlap',
      { meetings: [two[0], { ...two[1], startsAt: '2020-10-12T13:59:59+02:00' }] },
      'meetings[1].startsAt: begins while meetings[0] of the same body (plenary) is still sitting',
    ],
    [
      'a meeting’s id twice',
      { meetings: [two[0], { ...two[1], id: 'm1' }] },
      'meetings[1].id: “m1” is already that of meetings[0]',
    ],
    ['a list’s id twice', { lists: [list({}), list({})] }, 'lists[1].id: “debate” is already that of lists[0]'],
    [
      'a symbol twice',
      { agenda: [...small().agenda, { symbol: '1', title: 'x' }] },
      'agenda[2].symbol: “1” is already that of agenda[0]',
    ],
    [
      'a delegation’s id twice',
      { delegations: [delegation({}), delegation({})] },
      'delegations[1].id: “KEN” is already that of delegations[0]',
    ],
    [
      'another list that is none',
      { lists: [list({ eligible: { instead: 'x' } })] },
      'lists[0].eligible.instead: no list is “x”',
    ],
    [
      'the list itself instead',
      { lists: [list({ eligible: { instead: 'debate' } })] },
      'lists[0].eligible.instead: is the list itself',
    ],
    [
      'a delegation that is none',
      { lists: [list({ eligible: { delegations: ['XX'] } })] },
      'lists[0].eligible.delegations[0]: no delegation is “XX”',
    ],
    [
      'a level of none',
      { lists: [list({ eligible: { levels: ['king'] } })] },
      'lists[0].eligible.levels[0]: must be one of',
    ],
    ['a limit in seconds', { lists: [list({ limit: 180 })] }, 'lists[0].limit: must be text'],
    ['a limit of months', { lists: [list({ limit: 'P3M' })] }, 'lists[0].limit: has years or months'],
    [
      'a limit of no category',
      { lists: [list({ limits: { kings: 'PT1M' } })] },
      'lists[0].limits.kings: is not known here',
    ],
    [
      'an instant without offset',
      { lists: [list({ closesAt: '2020-10-09T12:00:00' })] },
      'lists[0].closesAt: has no offset',
    ],
    [
      'a body of none',
      { meetings: [meeting({ body: 'senate' })] },
      'meetings[0].body: must be one of plenary, committee-of-the-whole',
    ],
    [
      'interpretation in words',
      { meetings: [meeting({ interpretation: 'yes' })] },
      'meetings[0].interpretation: must be true or false',
    ],
    [
      'a category of none',
      { delegations: [delegation({ category: 'member' })] },
      'delegations[0].category: must be one of',
    ],
    [
      'credentials of none',
      { delegations: [delegation({ credentials: 'yes' })] },
      'delegations[0].credentials: must be one of',
    ],
    ['neither name nor State', { delegations: [delegation({ name: undefined })] }, 'delegations[0].name: is missing'],
    [
      'a State in two letters',
      { delegations: [delegation({ iso3: 'KE' })] },
      'delegations[0].iso3: must be three capital letters',
    ],
    [
      'a name that turns about',
      { delegations: [delegation({ name: 'a\u202eb' })] },
      'delegations[0].name.fr: has a character that turns',
    ],
    ['a row that is none', { delegations: [null] }, 'delegations[0]: must be an object'],
  ])('%s', (_, changes, expected) => {
    const faults = faultsOf(changes)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  test('all of them at once, in one row and between rows', () => {
    const faults = faultsOf({
      timeZone: 'Nowhere',
      agenda: [{ symbol: '1', title: 'Débat', pages: 3 }],
      meetings: [meeting({ items: ['1', '9'] })],
      lists: [
        list({ item: '9', limit: 'soon' }),
        list({ opensAt: '2020-10-09T12:00:00Z', closesAt: '2020-10-09T11:00:00Z' }),
      ],
      delegations: [delegation({ id: '' })],
    })
    expect(faults.map(fault => fault.split(':')[0])).toEqual([
      'timeZone',
      'agenda[0].pages',
      'lists[0].limit',
      'delegations[0].id',
      'meetings[0].items[1]',
      'lists[1].closesAt',
    ])
  })

  test('two bodies may sit at once; a body may sit again as it rises', () => {
    const [first, second] = small().meetings
    expect(faultsOf({ meetings: [first, { ...second, body: 'committee', startsAt: first?.startsAt }] })).toEqual([])
    expect(faultsOf({ meetings: [first, { ...second, startsAt: first?.endsAt }] })).toEqual([])
  })

  test('a short meeting within a long one is found, whatever the order of the file', () => {
    const at = (id: string, from: string, to: string) =>
      meeting({ id, startsAt: `2020-10-12T${from}Z`, endsAt: `2020-10-12T${to}Z` })
    const faults = faultsOf({
      meetings: [at('c', '13:00:00', '14:00:00'), at('a', '08:00:00', '15:00:00'), at('b', '09:00:00', '10:00:00')],
    })
    expect(faults.map(fault => fault.split(':')[0])).toEqual(['meetings[2].startsAt', 'meetings[0].startsAt'])
  })
})

describe('what is no plan at all', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['text', 'ctoc-cop10'],
  ])('%s is refused as a whole', (_, value) => {
    expect(parsePlan(value)).toMatchObject({ ok: false, faults: [{ path: '' }] })
  })

  test('text that is not JSON is refused with line and column', () => {
    expect(parsePlanText('{\n  "id": "a",\n}')).toEqual({
      ok: false,
      faults: [{ path: '', problem: expect.stringContaining('line 3, column 1') }],
    })
  })

  test('ten megabytes are refused fast', () => {
    const started = performance.now()
    expect(parsePlanText('{"id":'.repeat(1_700_000))).toMatchObject({ ok: false, faults: [{ path: '' }] })
    expect(performance.now() - started).toBeLessThan(200)
  })

  test('a megabyte of faults is read fast, and told briefly', () => {
    const rows = Array.from({ length: 4_900 }, (_, n) => ({ id: 'x', surplus: n, [`field${n}`]: 'y'.repeat(100) }))
    const started = performance.now()
    const result = parsePlan({ ...small(), delegations: rows, lists: Array(100_000).fill(0) })
    expect(performance.now() - started).toBeLessThan(3000)
    expect(result.ok || result.faults.length).toBe(201)
    expect(result.ok || result.faults.at(-1)?.problem).toMatch(/^and \d+ more faults$/)
  })

  test('keys that every object has are no fields', () => {
    expect(faultsOf({ toString: 'x' })).toEqual(['toString: is not known here'])
    const hostile = JSON.parse('{"__proto__":{"id":"s"},"constructor":1}')
    expect(parsePlan(hostile)).toMatchObject({ ok: false })
    expect(Object.keys({})).toEqual([])
  })
})
