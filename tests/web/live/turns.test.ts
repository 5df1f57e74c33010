import { afterEach, expect, test, vi } from 'vitest'
import { createTurns, type Turns } from '../../../src/web/live/turns.ts'

let said: string[] = []
afterEach(() => {
  said = []
})

const settled = () => new Promise(resolve => setTimeout(resolve, 5))
const say = (word: string) => (): void => void said.push(word)

/** Something that takes until `done` or `lost` is called. */
function slow(turns: Turns, word: string): { done(): void; lost(): void } {
  let settle = { done: (): void => {}, lost: (): void => {} }
  const made = new Promise<string>((resolve, reject) => {
    settle = { done: () => resolve(word), lost: () => reject(new Error(word)) }
  })
  turns.later(made, value => said.push(value), say(`no ${word}`))
  return settle
}

test('where nothing is waited for, it is at once', () => {
  createTurns().next(say('now'))
  expect(said).toEqual(['now'])
})

test('what comes behind something that takes its time waits for it', async () => {
  const turns = createTurns()
  const first = slow(turns, 'first')
  turns.next(say('second'))
  slow(turns, 'third').done()
  await settled()
  expect(said).toEqual([])
  first.done()
  await settled()
  expect(said).toEqual(['first', 'second', 'third'])
  turns.next(say('at once again'))
  expect(said).toHaveLength(4)
})

test('what does not come about is told in its turn', async () => {
  const turns = createTurns()
  const first = slow(turns, 'first')
  slow(turns, 'second').lost()
  await settled()
  first.done()
  await settled()
  expect(said).toEqual(['first', 'no second'])
})

test('cleared, nothing that waited comes any more, and what is new does not wait for it', async () => {
  const turns = createTurns()
  const first = slow(turns, 'first')
  turns.next(say('second'))
  turns.clear()
  turns.next(say('new'))
  first.done()
  await settled()
  expect(said).toEqual(['new'])
})

test("a fault in one turn is told, and is none of the next one's", async () => {
  const faults: unknown[] = []
  const microtask = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(rethrow => {
    try {
      rethrow()
    } catch (error) {
      faults.push(error)
    }
  })
  const turns = createTurns()
  const first = slow(turns, 'first')
  turns.next(() => {
    throw new Error('faulty')
  })
  turns.next(say('third'))
  first.done()
  await settled()
  microtask.mockRestore()
  expect(said).toEqual(['first', 'third'])
  expect(faults).toEqual([new Error('faulty')])
})
