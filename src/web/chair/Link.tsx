import type { Inscription } from '../../domain/state.ts'
import { t } from '../kit/language.ts'
import { useLive } from '../kit/live.tsx'
import { modeName } from '../kit/names.ts'
import { isConnected } from '../kit/presence.ts'

/** LK1: how the speaker takes the floor and, where that is from afar, whether they can. */
export function Link({ inscription }: { inscription: Inscription }) {
  const presence = useLive().presence.value
  const { mode, delegationId, linkTest } = inscription
  if (mode !== 'remote') return <span>{modeName(mode)}</span>
  const there = isConnected(presence, delegationId)
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
