/** What a page needs only when something goes wrong: how to tell the service, and when to load itself again. */
import { effect } from '@preact/signals'
import type { Millis } from '../../domain/time.ts'
import type { Live } from '../live/contract.ts'
import { createFaultReport, sendFault } from '../live/fault-report.ts'
import { createReloadMemory, nextReload } from '../live/reload.ts'
import { ReloadPlan, reload } from './ReloadPlan.tsx'
import { mended, type Rescue } from './rescue-later.ts'
import { watchTyping } from './typing.ts'

const lookEvery: Millis = 200
/** Long enough to be read. */
const mendedSaidFor: Millis = 10_000

export function createRescue(live: Live, page: string, build: string): Rescue {
  reloadWhenTooOld(live, build)
  sayWhenMended(live)
  const tell = createFaultReport({ page, build, seq: () => live.replica.state.seq }, sendFault)
  addEventListener('error', ({ error, message }) => tell(error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => tell(reason))
  return { ReloadPlan, tell }
}

/** The service does not speak the page's language any more: the page is loaded again when live/reload.ts says so. */
function reloadWhenTooOld(live: Live, build: string): void {
  const memory = createReloadMemory(build, () => sessionStorage)
  const isTyping = watchTyping()
  const look = (): void => {
    const now = Date.now()
    const busy = isTyping() || isSpeaking(live)
    const was = reload.peek()
    const next = nextReload(was, { now, busy, lastAt: memory.lastAt(now) })
    reload.value = next
    if (next.name !== 'due' || was?.name === 'due') return
    // What cannot be remembered could go in a circle: the person may do it, the page may not.
    if (memory.remember(now)) location.reload()
    else reload.value = { name: 'futile', until: Number.POSITIVE_INFINITY }
  }
  effect(() => {
    if (live.link.value.state !== 'too-old') return
    look()
    const looking = setInterval(look, lookEvery)
    return () => clearInterval(looking)
  })
}

function sayWhenMended(live: Live): void {
  let mending = false
  effect(() => {
    const { state } = live.link.value
    if (state === 'mending') mending = true
    if (state !== 'live' || !mending) return
    mending = false
    mended.value = true
    const over = setTimeout(() => {
      mended.value = false
    }, mendedSaidFor)
    return () => {
      clearTimeout(over)
      mended.value = false
    }
  })
}

/** Whether the delegation of this page has the floor, or is being heard on its point of order. */
function isSpeaking({ me, replica }: Live): boolean {
  const { state } = replica
  const id = me.peek()?.delegationId
  if (id === undefined) return false
  return [...state.meetings.values()].some(
    ({ floor, hearing }) =>
      (floor !== null && state.interventions.get(floor)?.delegationId === id) ||
      (hearing !== null && state.points.get(hearing)?.delegationId === id),
  )
}
