import type { ComponentChildren } from 'preact'
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks'
import { useLive } from '../live/live.tsx'
import { t } from '../speech/language.ts'

/**
 * Keeps a fault of what is drawn below it to itself: the rest of the page goes on, the service is told, everything is
 * fetched again, and what failed is drawn anew with the next state. `page`: it is all there is.
 *
 *   <Boundary><ListColumn … /></Boundary>
 */
export function Boundary({ children, page = false }: { children: ComponentChildren; page?: boolean }) {
  const live = useLive()
  const [error, drawAgain] = useErrorBoundary(error => live.notDrawn(error))
  const version = live.replica.version.value
  const failedAt = useRef(version)
  if (!error) failedAt.current = version
  useEffect(() => {
    if (error && version !== failedAt.current) drawAgain()
  }, [error, version])
  if (!error) return <>{children}</>
  const Place = page ? 'main' : 'section'
  const Heading = page ? 'h1' : 'strong'
  return (
    <Place class={page ? 'notice' : 'refused'}>
      <Heading>{t(page ? 'page-failed' : 'part-failed')}</Heading>
      <p>{t('failed-means')}</p>
    </Place>
  )
}
