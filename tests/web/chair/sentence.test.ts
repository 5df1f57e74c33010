import { expect, test } from 'vitest'
import { ofName } from '../../../src/web/chair/grammar.ts'
import { t } from '../../../src/web/speech/language.ts'
import { speak } from '../support/speak.ts'

const region = (language: string, code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? ''

test('English: the article where the name has one', async () => {
  await speak('en', 'chair')
  const of = (code: string) => ofName(region('en', code))
  expect(['KE', 'GB', 'US', 'NL', 'AE', 'MH'].map(of)).toEqual([
    'Kenya',
    'the United Kingdom',
    'the United States',
    'the Netherlands',
    'the United Arab Emirates',
    'the Marshall Islands',
  ])
  expect(ofName('European Union')).toBe('the European Union')
})

test('French: du, de la, de l’, des, de, d’', async () => {
  await speak('fr', 'chair')
  const of = (code: string) => ofName(region('fr', code))
  expect(['KE', 'FR', 'DE', 'US', 'CU', 'OM', 'MX', 'NL', 'GB', 'IL', 'CL', 'VN', 'JP'].map(of)).toEqual([
    'du Kenya',
    'de la France',
    'de l’Allemagne',
    'des États-Unis',
    'de Cuba',
    'd’Oman',
    'du Mexique',
    'des Pays-Bas',
    'du Royaume-Uni',
    'd’Israël',
    'du Chili',
    'du Viêt Nam',
    'du Japon',
  ])
  expect(ofName('Union européenne')).toBe('de l’Union européenne')
})

test('Spanish: del, de la, de los, de', async () => {
  await speak('es', 'chair')
  const of = (code: string) => ofName(region('es', code))
  expect(['PE', 'US', 'GB', 'KE', 'CL', 'AE', 'DO'].map(of)).toEqual([
    'del Perú',
    'de los Estados Unidos',
    'del Reino Unido',
    'de Kenia',
    'de Chile',
    'de los Emiratos Árabes Unidos',
    'de la República Dominicana',
  ])
})

test('the sentence names the minister and the group, and leaves out what there is not', async () => {
  await speak('en', 'chair')
  const plain = { of: 'Kenya', person: 'none', group: 'none' }
  expect(t('say-floor', plain)).toBe('I give the floor to the distinguished representative of Kenya.')
  expect(t('say-floor', { ...plain, person: 'Ms. Kamau, Minister', group: 'African Group' })).toBe(
    'I give the floor to the distinguished representative of Kenya, Ms. Kamau, Minister, who will speak on behalf of the African Group.',
  )
})

test('in Arabic a Latin name is isolated, and the words that messages choose by are not', async () => {
  await speak('ar', 'chair')
  expect(document.documentElement.dir).toBe('rtl')
  const said = t('say-floor', { of: 'Xanadu', person: 'none', group: 'none' })
  expect(said).toContain('\u2068Xanadu\u2069')
  expect(said).not.toContain('none')
})
