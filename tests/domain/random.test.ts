import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommandType } from '../../src/domain/commands.ts'
import { runs, seed, turn } from '../support/search.ts'
import { draws, makers, play } from './random.ts'

test(`the histories of the properties draw every command, and each is accepted now and then (SEED=${seed})`, async () => {
  const drawn = new Set<CommandType>()
  const accepted = new Set<CommandType>()
  await fc.assert(
    fc
      .asyncProperty(draws(20, 80), async history => {
        play(history, ({ command: { type }, decision }) => {
          drawn.add(type)
          if (!('refusal' in decision)) accepted.add(type)
        })
      })
      .beforeEach(turn),
    runs(400),
  )
  const every = Object.keys(makers).sort()
  expect([...drawn].sort()).toEqual(every)
  expect([...accepted].sort()).toEqual(every)
})
