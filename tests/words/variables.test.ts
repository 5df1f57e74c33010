import { describe, expect, test } from 'vitest'
import type { EventType } from '../../src/domain/events.ts'
import { languages } from '../../src/domain/vocabulary.ts'
import type { PageRefused } from '../../src/web/live/sender.ts'
import { argumentsOf as argumentsOfRefusal } from '../../src/web/speech/refusal-text.ts'
import { argumentsOf, eventArguments, describe as sentenceOf } from '../../src/words/events.ts'
import { refusalArgumentsOf } from '../../src/words/refusals.ts'
import { type Arguments, type Voice, voiceOf } from '../../src/words/voice.ts'
import { cases } from '../domain/refusal-cases.ts'
import { samples } from '../domain/samples.ts'
import { asked, given } from '../domain/support.ts'
import { bundleIn, variables } from './support.ts'
import { type Told, told } from './told.ts'

/** Every event type, at least once: what the samples of commands lead to, and with what they leave out. */
const events: readonly Told[] = Object.values(samples).flatMap(sample => told(sample()))

const bundles = languages.map(language => [language, bundleIn(language)] as const)

/** What the message uses of what it is given in each language: all that it uses is given, and it has no error. */
function expectSupplied(id: string, argumentsIn: (voice: Voice) => Arguments): void {
  const usedSomewhere = new Set<string>()
  let given: readonly string[] = []
  for (const [language, bundle] of bundles) {
    const message = bundle.getMessage(id)
    if (!message?.value) throw new Error(`${language} has no ${id}`)
    const args = argumentsIn(voiceOf(language, bundle))
    given = Object.keys(args)
    const used = [...variables(message.value)]
    expect([language, id, given]).toEqual([language, id, expect.arrayContaining(used)])
    const errors: Error[] = []
    const text = bundle.formatPattern(message.value, args, errors)
    expect([language, id, errors]).toEqual([language, id, []])
    expect(text.trim()).not.toBe('')
    for (const name of used) usedSomewhere.add(name)
  }
  // What no language says need not be worked out.
  expect([id, [...usedSomewhere].sort()]).toEqual([id, [...given].sort()])
}

test('the samples have every event', () => {
  const types = new Set(events.map(({ entry }) => entry.event.type))
  expect([...types].sort()).toEqual(
    Object.keys(eventArguments)
      .filter(type => type !== 'Withheld')
      .sort(),
  )
})

describe('an event’s sentence is given what it uses, and uses what it is given', () => {
  test.each(events.map(each => [each.entry.event.type, each] as const))('%s', (type, { entry, state }) => {
    const { event, at } = entry
    expectSupplied(`event-${type}`, voice => {
      const args = argumentsOf<EventType>(event, { voice, state, at, event })
      if (!args) throw new Error(`nothing is said of ${type}`)
      // Nothing that a message would say is missing in the state.
      expect(Object.values(args)).not.toContain('')
      return args
    })
  })
})

test('of what a role may not see nothing is said', () => {
  const [first] = events
  const [, english] = bundles.find(([language]) => language === 'en') ?? []
  if (!first || !english) throw new Error('there are samples and English')
  const voice = voiceOf('en', english)
  expect(sentenceOf(voice, first.state, { event: { type: 'Withheld' }, at: 0 })).toBe('')
})

describe('a refusal’s sentence is given what it uses, and uses what it is given', () => {
  const { state } = given(asked('KEN', 'minister', '2020-09-01'))

  test.each(Object.entries(cases))('%s', (code, provoke) => {
    const refused = provoke()
    if (!('refusal' in refused)) throw new Error(`${code} was not refused`)
    expectSupplied(`refusal-${code}`, voice => refusalArgumentsOf(voice, state, refused))
  })

  const ofTheLine: readonly PageRefused[] = [
    { refusal: 'not-sent', params: {} },
    { refusal: 'malformed', params: { faults: [] } },
    { refusal: 'invalid-command', params: { faults: [{ path: 'at', problem: 'is missing' }] } },
    { refusal: 'badge-not-valid', params: { because: 'expired' } },
    { refusal: 'too-many-requests', params: { retryAfterMs: 1_500 } },
    { refusal: 'command-id-taken', params: {} },
    { refusal: 'unavailable', params: {} },
    { refusal: 'not-durable', params: {} },
    { refusal: 'journal-damaged', params: { seq: 5 } },
    { refusal: 'newer-version', params: { seq: 5 } },
    { refusal: 'client-too-old', params: { protocol: 1, oldest: 2 } },
  ]
  test.each(ofTheLine.map(refused => [refused.refusal, refused] as const))('%s, of the line', (code, refused) => {
    expectSupplied(`refusal-${code}`, () => argumentsOfRefusal(state, refused))
  })
})
