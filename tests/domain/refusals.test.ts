import { expect, test } from 'vitest'
import { cases } from './refusal-cases.ts'

test.each(Object.entries(cases))('%s', (code, provoke) => {
  const decision = provoke()
  expect(decision).toMatchObject({ refusal: code })
  // Never a sentence: a code, and what a page needs to put it into words.
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  expect(decision).not.toHaveProperty('events')
})
