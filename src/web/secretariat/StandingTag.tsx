import { useComputed } from '@preact/signals'
import type { Inscription } from '../../domain/state.ts'
import { useLiveReadings } from '../live/readings.tsx'
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

export function StandingTag({ inscription: { id } }: { inscription: Inscription }) {
  const { current } = useLiveReadings()
  // Looked up, since it has changed before the row above is drawn again.
  const standing = useComputed(() => {
    const inscription = current.value.state.inscriptions.get(id)
    return inscription && standingOf(current.value, inscription)
  })
  const look = useComputed(() => `tag ${standing.value ? tones[standing.value.as] : ''}`)
  const words = useComputed(() => (standing.value ? wordsOf(standing.value) : ''))
  return <span class={look}>{words}</span>
}

const wordsOf = (standing: Standing): string =>
  standing.as === 'in-order'
    ? t('desk-standing-in-order', { place: standing.place, of: standing.of })
    : t(`desk-standing-${standing.as}`)
