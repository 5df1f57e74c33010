/** What a page needs only when something goes wrong comes after its first view, and is fetched until it is here. */
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { Millis } from '../../domain/time.ts'
import type { Live } from '../live/contract.ts'

export interface Rescue {
  /** When a page that is too old is loaded again. */
  readonly ReloadPlan: ComponentType
  /** Tells the service of what should not have happened. */
  tell(error: unknown): void
}

/** null until it is here. */
export const rescue = signal<Rescue | null>(null)

/** Whether the page has just been mended: one has seen something flash, and wonders. */
export const mended = signal(false)

const fetchedAgainAfter: Millis = 3000
const untold: unknown[] = []

/** Tells the service of what should not have happened, as soon as that is possible. */
export function tellService(error: unknown): void {
  const here = rescue.peek()
  if (here) here.tell(error)
  else untold.push(error)
}

export async function fetchRescue(live: Live, page: string, build: string): Promise<void> {
  try {
    const { createRescue } = await import('./rescue.ts')
    rescue.value = createRescue(live, page, build)
    untold.splice(0).forEach(tellService)
  } catch {
    // There is no line just now; another build's files are dealt with where pages start.
    setTimeout(() => void fetchRescue(live, page, build), fetchedAgainAfter)
  }
}
