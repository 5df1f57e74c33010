/**
 * A command that a control gives, and what becomes of it.
 *
 *   const given = useCommand()
 *   <button onClick={() => given.give({ type: 'StartClock' })} …>
 *   <Refusal of={given} />            // in words, at its place
 *
 * Most controls are a `CommandButton` or a `CommandDialog`, which do this themselves.
 */
import { useSignal } from '@preact/signals'
import type { Command } from '../../domain/commands.ts'
import type { Millis } from '../../domain/time.ts'
import { t } from '../speech/language.ts'
import { refusalText } from '../speech/refusal-text.ts'
import { announce } from '../ui/announcer.tsx'
import type { Live } from './contract.ts'
import { useLive } from './live.tsx'
import type { PageRefused } from './sender.ts'

export interface GivenCommand {
  /** `unknown`: no answer came; it is being asked again, and happens once at most. */
  readonly progress: 'idle' | 'sending' | 'unknown'
  readonly refused: PageRefused | null
  /** The entry that the page had seen when the refused command was given. */
  readonly seenSeq: number
  /** True when it was done and this page shows it. While one is on its way, another is not taken. */
  give(command: Command, seenSeq?: number): Promise<boolean>
  clear(): void
}

export function useCommand(): GivenCommand {
  const live = useLive()
  const progress = useSignal<GivenCommand['progress']>('idle')
  const refused = useSignal<PageRefused | null>(null)
  const seen = useSignal(0)

  async function give(command: Command, seenSeq: number = live.replica.state.seq): Promise<boolean> {
    if (progress.peek() !== 'idle') return false
    refused.value = null
    seen.value = seenSeq
    progress.value = 'sending'
    const sending = live.send(command, seenSeq)
    const stop = sending.progress.subscribe(now => {
      progress.value = now
    })
    const outcome = await sending.done
    stop()
    if ('ok' in outcome) await caughtUp(live, outcome.seq)
    progress.value = 'idle'
    if ('ok' in outcome) return true
    refused.value = outcome
    announce(outcome.refusal === 'stale' ? t('refusal-stale') : refusalText(live.replica.state, outcome), 'urgent')
    return false
  }

  return {
    progress: progress.value,
    refused: refused.value,
    seenSeq: seen.value,
    give,
    clear() {
      refused.value = null
    },
  }
}

/** The answer may overtake the entries; until they are here the page would still show what was before. */
function caughtUp(live: Live, seq: number, within: Millis = 1500): Promise<void> {
  return new Promise(resolve => {
    let done = false
    let stop = (): void => {}
    const finish = (): void => {
      done = true
      clearTimeout(late)
      stop()
      resolve()
    }
    const late = setTimeout(finish, within)
    stop = live.replica.version.subscribe(() => {
      if (!done && live.replica.state.seq >= seq) queueMicrotask(finish)
    })
  })
}
