import { useEffect, useRef } from 'preact/hooks'
import { t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { announce } from '../ui/announcer.tsx'
import { comesNearer, type Nearness, nearnessOf, tones, vibrations } from './nearness.ts'
import { ordinal } from './ordinal.ts'
import { sound } from './sound.ts'
import type { Standing } from './standing.ts'
import { vibrate } from './vibrate.ts'
import { useWakeLock } from './wake-lock.ts'

/** Says that a turn comes near: in words to screen readers, by vibration, by tones where switched on. */
export function useAlerts(standings: readonly Standing[]): void {
  const told = useRef(new Map<string, Nearness>())
  const near = standings.map(standing => ({ standing, nearness: nearnessOf(standing) }))
  const key = near.map(({ standing, nearness }) => `${standing.inscription.id}:${nearness}`).join()
  useEffect(() => {
    for (const { standing, nearness } of near) {
      const before = told.current.get(standing.inscription.id) ?? 'far'
      told.current.set(standing.inscription.id, nearness)
      if (comesNearer(before, nearness)) tell(standing, nearness)
    }
  }, [key])
  useWakeLock(near.some(({ nearness }) => nearness !== 'far'))
}

function tell(standing: Standing, nearness: Nearness): void {
  announce(nearText(standing, nearness), 'urgent')
  vibrate(vibrations[nearness])
  sound(tones[nearness])
}

/** What `near-<nearness>` says: how many are still before it. */
export const nearText = ({ before }: Standing, nearness: Nearness): string =>
  t(`near-${nearness}`, { count: before ?? 0 })

/** The title of the window: where am I, also when another window is in front. */
export function useTitle(standing: Standing | undefined, delegation: string, listTitle: string): void {
  usePageTitle(titleOf(standing, delegation, listTitle))
}

export function titleOf(standing: Standing | undefined, delegation: string, listTitle: string): string {
  if (!standing) return `${delegation} · Rostrum`
  const nearness = nearnessOf(standing)
  if (nearness !== 'far') return `● ${nearText(standing, nearness)} · ${listTitle}`
  const { place, stance } = standing
  return `${place === null ? t(`stance-${stance}`) : ordinal(place)} · ${listTitle}`
}
