import { expect, test } from 'vitest'
import { preloadsOf } from '../../../src/server/pages/preloads.ts'

const words = (language: string): string => `../../messages:common,room/${language}`
const built = JSON.stringify({
  'room.html': {
    file: 'assets/room-1.js',
    isEntry: true,
    imports: ['_kit-2.js'],
    dynamicImports: ['room/Later.tsx', words('en'), words('fr'), words('ar')],
    css: ['assets/room-3.css'],
  },
  '_kit-2.js': { file: 'assets/kit-2.js' },
  'room/Later.tsx': { file: 'assets/Later-4.js' },
  [words('en')]: { file: 'assets/en-5.js' },
  [words('fr')]: { file: 'assets/fr-6.js' },
  [words('ar')]: { file: 'assets/ar-7.js' },
})

test.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'assets/fr-6.js'],
  ['de-DE,ar;q=0.7', 'assets/ar-7.js'],
  ['', 'assets/en-5.js'],
  ['*', 'assets/en-5.js'],
])('what a page preloads first, for a browser that wishes for “%s”', (wished, file) => {
  const preloads = { shared: ['assets/kit-2.js'], code: ['assets/room-1.js'], words: [file] }
  expect(preloadsOf(built)('room', wished)).toEqual(preloads)
})

test('words that the build did not make, an unknown page, no manifest, a broken one: nothing is asked for early', () => {
  expect(preloadsOf(built)('room', 'ru').words).toEqual([])
  const nothing = { shared: [], code: [], words: [] }
  expect(preloadsOf(built)('chair', 'en')).toEqual(nothing)
  for (const manifest of [undefined, '{', '[1]', '{"room.html":{"file":1}}']) {
    expect(preloadsOf(manifest)('room', 'en')).toEqual(nothing)
  }
})
