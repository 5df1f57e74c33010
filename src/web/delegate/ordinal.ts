import { locale, t } from '../speech/language.ts'
import { mark } from './Said.tsx'

/** `7th`, `7e`, `第7位`. */
export const ordinal = (place: number): string => t('place-ordinal', { n: String(place), ordinal: kindOf(place) })

/** The same, with the digits marked to stand out. */
export const markedOrdinal = (place: number): string =>
  t('place-ordinal', { n: mark(String(place)), ordinal: kindOf(place) })

/** Which ending: English has four of them. */
const kindOf = (place: number): string => new Intl.PluralRules(locale(), { type: 'ordinal' }).select(place)
