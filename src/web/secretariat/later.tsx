/** Parts of the page that come after it, so that it opens at once. */
import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useIsLive } from '../live/live.tsx'
import { t } from '../speech/language.ts'

/** A part by what fetches it. Until it is here, that is said; what failed is fetched again as soon as there is a line. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until: 'said' | 'silent' = 'said',
): ComponentType<Props> {
  const part = signal<{ readonly Part: ComponentType<Props> } | null>(null)
  let coming = false
  const fetch = async (): Promise<void> => {
    if (coming || part.peek()) return
    coming = true
    try {
      part.value = { Part: await load() }
    } catch {
      // No line, or an older page than the service: the page is told of both elsewhere.
    } finally {
      coming = false
    }
  }
  return function Later(props: Props) {
    const live = useIsLive()
    const here = part.value
    if (here) return <here.Part {...props} />
    void fetch()
    if (until === 'silent') return null
    return (
      <p class="soft empty" aria-busy="true">
        {t(live ? 'link-connecting' : 'off-offline')}
      </p>
    )
  }
}
