import { afterEach, expect, test, vi } from 'vitest'
import { learn, setLanguage, t } from '../../../src/web/speech/language.ts'
import { speak, wordsOf } from '../support/speak.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('words that come later are blank until they are here; without a line they are asked for again', async () => {
  vi.useFakeTimers()
  await speak('fr', 'common')
  expect(t('cancel')).toBe('Annuler')
  expect(t('refusal-list-not-open', { list: 'x' })).toBe('')
  let line = false
  const asked: string[] = []
  const from = (language: string) => async () => {
    asked.push(language)
    if (!line) throw new TypeError('Failed to fetch dynamically imported module')
    return { default: wordsOf(language, 'refusals') }
  }
  const learnt = learn({ '/fr/': from('fr'), '/ru/': from('ru') })
  await vi.advanceTimersByTimeAsync(4_000)
  expect(asked).toEqual(['fr', 'fr'])
  expect(t('cancel')).toBe('Annuler')
  line = true
  await vi.advanceTimersByTimeAsync(3_000)
  await learnt
  expect(t('refusal-not-allowed')).not.toBe('')
  expect(t('cancel')).toBe('Annuler')
  const inFrench = t('refusal-not-allowed')
  await setLanguage('ru')
  expect(asked.at(-1)).toBe('ru')
  expect(t('refusal-not-allowed')).not.toBe(inFrench)
})
