import type { Inscription } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { standingOf } from './standing.ts'

const tones: Readonly<Record<string, string>> = {
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
  const standing = standingOf(useSession(), inscription)
  const words =
    standing.as === 'in-order'
      ? t('desk-standing-in-order', { place: standing.place, of: standing.of })
      : t(`desk-standing-${standing.as}`)
  return <span class={`tag ${tones[standing.as] ?? ''}`}>{words}</span>
}
