import { useEffect } from 'preact/hooks'
import type { Meeting } from '../../domain/state.ts'
import { Clock } from '../kit/Clock.tsx'
import { floorOf, pointBefore } from '../kit/floor.ts'
import { Header } from '../kit/Header.tsx'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { meetingOf } from '../kit/meeting.ts'
import { usePageTitle } from '../kit/page-title.ts'
import { keepAwake } from '../kit/wake-lock.ts'
import { Countdown } from './Countdown.tsx'
import { NextThree } from './NextThree.tsx'
import { NobodySpeaks, Now, PointNow } from './Now.tsx'
import { SlowDown } from './SlowDown.tsx'

/** A booth: dark and silent, read at two metres while listening and speaking. `?meeting=` where two sit at once. */
export function Interpreter() {
  const state = useSession()
  const meeting = meetingOf(state, new URLSearchParams(location.search).get('meeting'))
  useEffect(keepAwake, [])
  usePageTitle(t('booth-title'))
  return (
    <>
      <Header meeting={meeting} />
      <main class="booth">
        <OnAir meeting={meeting} />
        {meeting && <NextThree meeting={meeting} />}
        <footer class="booth-end">
          {meeting && <Countdown meeting={meeting} />}
          {meeting && <SlowDown meeting={meeting} />}
        </footer>
      </main>
    </>
  )
}

function OnAir({ meeting }: { meeting: Meeting | undefined }) {
  const state = useSession()
  const point = meeting && pointBefore(state, meeting)
  const floor = meeting && floorOf(state, meeting)
  if (meeting?.status !== 'open') return <NobodySpeaks meeting={meeting} />
  if (point) {
    return (
      <section class="booth-now">
        <PointNow point={point} />
        {point.clock && <Clock clock={point.clock} bar={false} />}
      </section>
    )
  }
  if (!floor) return <NobodySpeaks meeting={meeting} />
  return (
    <section class="booth-now">
      <Now floor={floor} />
      <Clock clock={floor.intervention.clock} limitMs={floor.limitMs} bar={false} />
    </section>
  )
}
