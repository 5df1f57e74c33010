import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type InscriptionId, inscriptionId } from '../../domain/ids.ts'
import { useLive } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { announce } from '../ui/announcer.tsx'
import type { Model } from './model.ts'
import { type News, newsOf, newsText } from './news.ts'
import { ordinal } from './ordinal.ts'
import { type PlaceChange, placeChange } from './place-change.ts'

interface Told {
  readonly key: string
  readonly tone: News['tone']
}
export type Notice = Told &
  ({ readonly news: News; readonly change?: never } | { readonly change: PlaceChange; readonly news?: never })

/** Collects what others do to the delegation's requests; places that were lost also since the page was last open. */
export function useNews({ state, delegation, standings }: Model): {
  readonly notices: readonly Notice[]
  dismiss(notice: Notice): void
} {
  const live = useLive()
  const notices = useSignal<readonly Notice[]>([])
  const seenSeq = useRef(state.seq)
  const seenAhead = useRef<Map<InscriptionId, readonly InscriptionId[]> | null>(null)
  seenAhead.current ??= remembered(live.sessionId)
  useEffect(() => {
    const told: Notice[] = []
    for (const entry of live.replica.since(seenSeq.current)) {
      const news = newsOf(state, entry, delegation.id)
      if (!news) continue
      told.push({ key: `entry ${news.seq}`, tone: news.tone, news })
      announce(newsText(state, news))
    }
    seenSeq.current = state.seq
    const ahead = new Map<InscriptionId, readonly InscriptionId[]>()
    for (const standing of standings) {
      const { id } = standing.inscription
      const before = seenAhead.current?.get(id)
      const change = before && placeChange(state, before, standing)
      if (change) {
        told.push({ key: `place ${id}`, tone: 'plain', change })
        announce(t('place-changed', { from: ordinal(change.from), to: ordinal(change.to) }))
      }
      if (standing.place !== null) ahead.set(id, standing.ahead)
    }
    seenAhead.current = ahead
    remember(live.sessionId, ahead)
    const current = notices.peek().filter(notice => !isMadeUp(notice, standings))
    if (told.length > 0 || current.length < notices.peek().length) notices.value = merged(current, told.reverse())
  }, [state, state.seq])
  return {
    notices: notices.value,
    dismiss(notice) {
      notices.value = notices.peek().filter(({ key }) => key !== notice.key)
    },
  }
}

/** She stands again where she stood before, or is not waiting there any more. */
function isMadeUp({ change }: Notice, standings: Model['standings']): boolean {
  if (!change) return false
  const place = standings.find(({ inscription }) => inscription.id === change.inscriptionId)?.place ?? 0
  return place <= change.from
}

/** The latest first; a place that was lost in steps is told once, from where it was when she last put it away. */
export function merged(known: readonly Notice[], told: readonly Notice[]): readonly Notice[] {
  const joined = told.map(notice => {
    const earlier = known.find(({ key }) => key === notice.key)
    if (!notice.change || !earlier?.change) return notice
    const ids = new Set(notice.change.passedBy.map(({ id }) => id))
    const passedBy = [...notice.change.passedBy, ...earlier.change.passedBy.filter(({ id }) => !ids.has(id))]
    return { ...notice, change: { ...notice.change, from: earlier.change.from, passedBy } }
  })
  const keys = new Set(joined.map(({ key }) => key))
  return [...joined, ...known.filter(({ key }) => !keys.has(key))]
}

const storageKey = (session: string): string => `rostrum.ahead.${session}`

function remember(session: string, ahead: ReadonlyMap<InscriptionId, readonly InscriptionId[]>): void {
  try {
    localStorage.setItem(storageKey(session), JSON.stringify([...ahead]))
  } catch {
    // Private windows may refuse storage; what happens while the page is closed is then not told.
  }
}

function remembered(session: string): Map<InscriptionId, readonly InscriptionId[]> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey(session)) ?? '[]')
    return new Map(Array.isArray(stored) ? stored.flatMap(rowOf) : [])
  } catch {
    return new Map()
  }
}

function rowOf(row: unknown): [InscriptionId, InscriptionId[]][] {
  if (!Array.isArray(row) || typeof row[0] !== 'string' || !Array.isArray(row[1])) return []
  return [[inscriptionId(row[0]), row[1].filter(id => typeof id === 'string').map(inscriptionId)]]
}
