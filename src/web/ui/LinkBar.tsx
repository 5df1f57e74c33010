import type { Link } from '../live/link.ts'
import { useLive, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { secondsOf } from '../speech/times.ts'
import { ReloadButton } from './ReloadButton.tsx'
import { mended, rescue } from './rescue-later.ts'

/** A link on which what is shown stands still. */
type Broken = Extract<Link, { since: number }>

/** What is said of it, and what that means for the person. */
const words: Readonly<Record<Broken['state'], readonly [string, string?]>> = {
  offline: ['offline-since', 'offline-means'],
  mending: ['page-mending'],
  renewing: ['service-renewing', 'renewing-means'],
  'too-old': ['page-too-old'],
  faulty: ['page-faulty', 'page-faulty-means'],
}

/**
 * What is wrong with the line or with the page: a band over everything, as long as it is so. A dialog covers it and
 * takes its button away, and so has a notice of its own.
 */
export function LinkBar({ look = 'link-bar' }: { look?: 'link-bar' | 'refused' }) {
  const link = useLive().link.value
  const broken = 'since' in link ? link : null
  const state = broken?.state ?? (mended.value && 'mended')
  return (
    <div class={state ? `${look} ${state}` : 'hidden-visually'}>
      {/* Screen readers want the region to be there before anything is said in it. */}
      <div role="alert">{broken ? <Words link={broken} /> : state && <span>{t('page-mended')}</span>}</div>
      {broken && <WayOut of={broken} />}
    </div>
  )
}

function Words({ link }: { link: Broken }) {
  const { timeZone } = useSession().plan
  const [what, means] = words[link.state]
  return (
    <>
      <span>{t(what, { time: secondsOf(link.since, timeZone) })}</span> {means && <small>{t(means)}</small>}
    </>
  )
}

/** What leads out of it, where the page does not find out by itself. */
function WayOut({ of: { state } }: { of: Broken }) {
  const Plan = rescue.value?.ReloadPlan
  if (state === 'too-old' && Plan) return <Plan />
  return state === 'too-old' || state === 'faulty' ? <ReloadButton /> : null
}
