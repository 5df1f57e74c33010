import type { Inscription } from '../../domain/state.ts'
import { useReadings } from '../live/readings.tsx'
import { t } from '../speech/language.ts'
import { type Standing, standingOf } from './standing.ts'

const tones: Readonly<Record<Standing['as'], string>> = {
  'in-order': 'go',
  late: 'warn',
  held: 'warn',
  'late-and-held': 'warn',
  called: 'strong',
  speaking: 'strong',
  interrupted: 'stop',
  delivered: '',
  withdrawn: '',
  removed: '',
  declined: '',
}

export function StandingTag({ inscription }: { inscription: Inscription }) {
  const standing = standingOf(useReadings(), inscription)
  return <span class={`tag ${tones[standing.as]}`}>{wordsOf(standing)}</span>
}

const wordsOf = (standing: Standing): string =>
  standing.as === 'in-order'
    ? t('desk-standing-in-order', { place: standing.place, of: standing.of })
    : t(`desk-standing-${standing.as}`)
