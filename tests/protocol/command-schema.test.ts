import { describe, expect, expectTypeOf, test } from 'vitest'
import type { CommandOf } from '../../src/domain/commands.ts'
import { parseCommand, parseEnvelope } from '../../src/protocol/command-schema.ts'
import type { Shape } from '../../src/protocol/form.ts'
import { toWire, type Wire, type WireCommand } from '../../src/protocol/wire.ts'
import { everyCommand, request } from './samples-of-commands.ts'

/** The faults of a request that differs in some fields, as `path: problem`. */
function faultsOf(changes: Record<string, unknown>): string[] {
  const result = parseCommand({ ...request, ...changes })
  return result.ok ? [] : result.faults.map(({ path, problem }) => `${path}: ${problem}`)
}

describe('every command', () => {
  test.each(everyCommand)('$type is read from its wire form as it was', command => {
    const wire: unknown = JSON.parse(JSON.stringify(toWire(command)))
    expect(parseCommand(wire)).toEqual({ ok: true, command })
  })

  test.each(everyCommand)('$type with an unknown field is refused by the name of the field', command => {
    expect(parseCommand({ ...toWire(command), surplus: 1 })).toEqual({
      ok: false,
      faults: [{ path: 'surplus', problem: 'is not known here' }],
    })
  })

  test('the wire form says durations and instants as text, under the names of the wire', () => {
    expectTypeOf<Wire<CommandOf<'SetSpeakingTime'>>['limit']>().toEqualTypeOf<string | null>()
    expectTypeOf<Wire<CommandOf<'RequestFloor'>>['receivedAt']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Wire<CommandOf<'RecordText'>>['words']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<WireCommand['type']>().toEqualTypeOf<CommandOf<WireCommand['type']>['type']>()
    expectTypeOf<keyof Shape<CommandOf<'TakeBackFloor'>>>().toEqualTypeOf<'type' | 'meetingId' | 'reason'>()
    const addTime = everyCommand.find(command => command.type === 'AddTime')
    expect(toWire(addTime)).toMatchObject({ duration: '-PT30S' })
    expect(toWire(everyCommand.find(command => command.type === 'ExtendInterpretation'))).toMatchObject({
      until: '2020-10-12T12:15:00.000Z',
    })
  })
})

describe('a request for the floor', () => {
  test('becomes the domain’s', () => {
    const result = parseCommand(request)
    expect(result).toMatchObject({
      ok: true,
      command: { plannedMs: 180_000, receivedAt: Date.UTC(2020, 8, 14, 7, 30) },
    })
    expect(Object.keys(result.ok ? result.command : {})).not.toContain('planned')
  })

  test('a field given as undefined is a field not given', () => {
    const result = parseCommand({ ...request, planned: undefined })
    expect(Object.keys(result.ok ? result.command : {})).not.toContain('plannedMs')
  })

  test('a regional group may be named as people name it', () => {
    expect(parseCommand({ ...request, onBehalfOf: 'Group of African States' })).toMatchObject({
      command: { onBehalfOf: 'african' },
    })
    expect(parseCommand({ ...request, onBehalfOf: 'G77' })).toMatchObject({ command: { onBehalfOf: 'G77' } })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['a field that is missing', { speaker: { title: '' } }, 'speaker.name: is missing'],
    ['an object that is none', { speaker: 'A. Person' }, 'speaker: must be an object'],
    ['a field of a field', { speaker: { name: 'A', title: '', nmae: '' } }, 'speaker.nmae: is not known here'],
    ['a level of none', { level: 'king' }, 'level: must be one of head-of-state, head-of-government,'],
    ['a mode of none', { mode: 'telepathy' }, 'mode: must be one of podium, floor, remote, video'],
    ['a language', { language: 'English!' }, 'language: must be a language code'],
    ['an id with a slash', { listId: '../../etc' }, 'listId: must be an id'],
    ['an id too long', { delegationId: 'K'.repeat(65) }, 'delegationId: must be an id'],
    ['a number for a text', { delegationId: 12 }, 'delegationId: must be text'],
    ['milliseconds', { planned: 180_000 }, 'planned: must be text'],
    ['a duration of none', { planned: '3 minutes' }, 'planned: must be an ISO 8601 duration'],
    ['no time at all', { planned: 'PT0S' }, 'planned: must be longer than zero'],
    ['less than no time', { planned: '-PT3M' }, 'planned: must not be negative'],
    ['a week', { planned: 'P1W' }, 'planned: is longer than a day'],
    ['an instant without offset', { receivedAt: '2020-09-14T10:30:00' }, 'receivedAt: has no offset'],
    ['the domain’s own name', { plannedMs: 180_000 }, 'plannedMs: is not known here'],
    ['null for absent', { planned: null }, 'planned: must be text'],
  ])('with %s is refused', (_, changes, expected) => {
    const faults = faultsOf(changes)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(expected)
  })

  test('tells all of its faults at once', () => {
    expect(faultsOf({ level: 'x', mode: 'x', speaker: {} })).toHaveLength(4)
  })
})

describe('hostile texts', () => {
  const spoken = (name: string) => faultsOf({ speaker: { name, title: '' } })

  test.each([
    ['NUL', 'a\u0000b', 'a control character (U+0000)'],
    ['escape', '\u001b[2J', 'a control character (U+001B)'],
    ['a line break', 'a\nb', 'a control character (U+000A)'],
    ['a C1 control', 'a\u0085b', 'a control character (U+0085)'],
    ['a line separator', 'a\u2028b', 'a line break'],
    ['a lone high surrogate', 'a\ud800', 'half of a surrogate pair'],
    ['a lone low surrogate', '\udc00a', 'half of a surrogate pair'],
    ['an override', 'Kenya\u202eayneK', 'turns the direction of text (U+202E)'],
    ['an isolate', '\u2067Kenya\u2069', 'turns the direction of text (U+2067)'],
    ['nothing', '', 'must not be blank'],
    ['blanks', ' \u00a0 ', 'must not be blank'],
    ['201 characters', 'é'.repeat(201), 'is longer than 200 characters'],
    ['201 emoji', '🎤'.repeat(201), 'is longer than 200 characters'],
  ])('a name with %s is refused', (_, name, expected) => {
    expect(spoken(name)).toEqual([expect.stringContaining(expected)])
  })

  test.each([
    'María José Ñandú',
    'أمينة بنت الحسن',
    'نیم‌فاصله',
    '王小明',
    '👩🏽‍⚖️ Judge 🇰🇪',
    "O'Brien <script>alert(1)</script>",
    '=HYPERLINK("x")',
    '\u200fشرم الشيخ\u200e',
    '🎤'.repeat(200),
  ])('%s is a name', name => {
    expect(spoken(name)).toEqual([])
  })

  test('reasons are one line, annotations are prose', () => {
    const annotate = (text: string) => parseCommand({ type: 'Annotate', text }).ok
    const move = (reason: string) =>
      parseCommand({ type: 'MoveInscription', inscriptionId: 'a', before: null, reason }).ok
    expect(annotate('one\n\ttwo')).toBe(true)
    expect(annotate('a\u0000')).toBe(false)
    expect(annotate('\ud83d')).toBe(false)
    expect(annotate('x'.repeat(10_000))).toBe(true)
    expect(annotate('x'.repeat(10_001))).toBe(false)
    expect(move('x'.repeat(500))).toBe(true)
    expect(move('x'.repeat(501))).toBe(false)
    expect(move('one\ntwo')).toBe(false)
    expect(move('\u202eabc')).toBe(false)
  })

  test('only addresses that a browser may be sent to are taken', () => {
    const recorded = (url: string) => parseCommand({ type: 'RecordText', inscriptionId: 'a', url }).ok
    expect(recorded('https://example.org/a?b#c')).toBe(true)
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      'http://a b',
      `https://${'a'.repeat(3000)}`,
    ]) {
      expect(recorded(url), url.slice(0, 30)).toBe(false)
    }
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['text', 'StartClock'],
    ['a list', [{ type: 'StartClock' }]],
    ['no type', {}],
    ['a type of another type', { type: ['StartClock'] }],
    ['a name of every object', { type: 'constructor' }],
    ['a name of every object, given as its own', JSON.parse('{"type":"StartClock","__proto__":{"meetingId":"m"}}')],
    ['what it would have inherited', Object.create({ type: 'Nothing' })],
  ])('%s is refused, not thrown at', (_, value) => {
    expect(parseCommand(value)).toMatchObject({ ok: false })
  })

  test('the fault of an unknown type names the field and what may stand there', () => {
    const result = parseCommand({ type: 'Fly' })
    expect(result).toMatchObject({ faults: [{ path: 'type', problem: expect.stringContaining('OpenSession, ') }] })
  })

  test('ten megabytes of nonsense are refused fast, and briefly', () => {
    const huge = 'x'.repeat(10_000_000)
    const fields = ['inscriptionId', 'level', 'language', 'planned', 'receivedAt', 'onBehalfOf', 'surplus']
    const started = performance.now()
    for (const field of fields) expect(faultsOf({ [field]: huge })).toHaveLength(1)
    expect(faultsOf({ speaker: { name: huge, title: huge } })).toHaveLength(2)
    expect(parseCommand({ type: huge })).toMatchObject({ ok: false })
    expect(parseCommand({ type: 'RecordText', inscriptionId: 'a', url: huge })).toMatchObject({ ok: false })
    expect(performance.now() - started).toBeLessThan(500)
    const many = parseCommand(Object.fromEntries([['type', 'StartClock'], ...Array(5000).keys()].map(k => [k, k])))
    expect(many.ok || JSON.stringify(many.faults).length).toBeLessThan(30_000)
    const odd = parseCommand({ type: 'StartClock', [huge]: 1 })
    expect(odd.ok || JSON.stringify(odd.faults).length).toBeLessThan(500)
  })
})

describe('less usual fields', () => {
  test('[CL4] time is added or taken away, but not nothing', () => {
    const add = (duration: unknown) => parseCommand({ type: 'AddTime', duration, reason: 'r' })
    expect(add('-PT30S')).toMatchObject({ command: { durationMs: -30_000 } })
    expect(add('PT30S')).toMatchObject({ command: { durationMs: 30_000 } })
    expect(add('PT0S')).toMatchObject({ faults: [{ path: 'duration', problem: 'must not be zero' }] })
  })

  test('a limit may be none, but must be said', () => {
    const set = { type: 'SetSpeakingTime', listId: 'l', enforcement: 'strict' }
    expect(parseCommand({ ...set, limit: null })).toMatchObject({ command: { limitMs: null } })
    expect(parseCommand({ ...set, limit: 'PT5M' })).toMatchObject({ command: { limitMs: 300_000 } })
    expect(parseCommand({ ...set, limit: '-PT5M' })).toMatchObject({ ok: false })
    expect(parseCommand(set)).toMatchObject({ faults: [{ path: 'limit', problem: 'is missing' }] })
  })

  test('a plan inside a command tells its faults with their whole path', () => {
    expect(parseCommand({ type: 'OpenSession', plan: { id: 's' } })).toMatchObject({
      faults: expect.arrayContaining([{ path: 'plan.timeZone', problem: 'is missing' }]),
    })
  })
})

describe('an envelope', () => {
  const command = { type: 'StartClock' }

  test('carries a command and what its giver had seen', () => {
    expect(parseEnvelope({ commandId: 'c1', expectedSeq: 4, command })).toEqual({
      ok: true,
      envelope: { commandId: 'c1', expectedSeq: 4, command },
    })
    expect(parseEnvelope({ commandId: 'c1', command })).toEqual({ ok: true, envelope: { commandId: 'c1', command } })
  })

  test.each<[string, unknown, string]>([
    ['no id', { command }, 'commandId: is missing'],
    ['no command', { commandId: 'c' }, 'command: is missing'],
    ['half an entry', { commandId: 'c', expectedSeq: 1.5, command }, 'expectedSeq: must be a whole number'],
    ['a number before the first', { commandId: 'c', expectedSeq: -1, command }, 'expectedSeq: must be at least 0'],
    ['another field', { commandId: 'c', command, by: 'president' }, 'by: is not known here'],
    ['a fault of the command', { commandId: 'c', command: { type: 'OpenList' } }, 'command.listId: is missing'],
  ])('with %s is refused', (_, value, expected) => {
    const result = parseEnvelope(value)
    expect(result.ok ? [] : result.faults.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([expected])
  })
})
