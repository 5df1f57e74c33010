import { useComputed } from '@preact/signals'
import type { Inscription } from '../../domain/state.ts'
import { useLive } from '../live/live.tsx'
import { isConnected } from '../live/presence.ts'
import { t } from '../speech/language.ts'
import { modeName } from '../speech/names.ts'

/** LK1: how the speaker takes the floor and, where that is from afar, whether they can. */
export function Link({ inscription }: { inscription: Inscription }) {
  const { presence } = useLive()
  const { mode, delegationId, linkTest } = inscription
  const there = useComputed(() => isConnected(presence.value, delegationId)).value
  if (mode !== 'remote') return <span>{modeName(mode)}</span>
  return (
    <>
      <span class={there ? undefined : 'alarm'}>{t(there ? 'chair-remote-connected' : 'chair-remote-away')}</span>
      {linkTest && (
        <span class={linkTest.passed ? 'tag' : 'tag stop'}>
          {t(linkTest.passed ? 'chair-link-passed' : 'chair-link-failed')}
        </span>
      )}
    </>
  )
}
