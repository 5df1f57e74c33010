import { useEffect } from 'preact/hooks'
import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Clock } from '../ui/Clock.tsx'
import { floorOf, pointBefore } from '../ui/floor.ts'
import { Header } from '../ui/Header.tsx'
import { meetingOf } from '../ui/meeting.ts'
import { keepAwake } from '../ui/wake-lock.ts'
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
        <Boundary>
          <OnAir meeting={meeting} />
        </Boundary>
        <Boundary>{meeting && <NextThree meeting={meeting} />}</Boundary>
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
