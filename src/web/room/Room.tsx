import { useEffect } from 'preact/hooks'
import type { Meeting } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { pointBefore } from '../ui/floor.ts'
import { Header } from '../ui/Header.tsx'
import { meetingOf } from '../ui/meeting.ts'
import { keepAwake } from '../ui/wake-lock.ts'
import { NextFive } from './NextFive.tsx'
import { NoMeeting } from './NoMeeting.tsx'
import { OnTheFloor } from './OnTheFloor.tsx'
import { PointScreen } from './PointScreen.tsx'
import { Suspended } from './Suspended.tsx'

/** The projector in the hall: read from the last row, touched by nobody. `?meeting=` where two sit at once. */
export function Room() {
  const state = useSession()
  const meeting = meetingOf(state, new URLSearchParams(location.search).get('meeting'))
  useEffect(keepAwake, [])
  usePageTitle(t('room-title'))
  return (
    <>
      <Header meeting={meeting} />
      <Boundary>
        <Scene meeting={meeting} />
      </Boundary>
      <Boundary>{meeting?.status === 'open' && <NextFive meeting={meeting} />}</Boundary>
    </>
  )
}

function Scene({ meeting }: { meeting: Meeting | undefined }) {
  const state = useSession()
  if (meeting?.status === 'suspended') return <Suspended meeting={meeting} />
  if (meeting?.status !== 'open') return <NoMeeting meeting={meeting} />
  const point = pointBefore(state, meeting)
  return point ? <PointScreen point={point} /> : <OnTheFloor meeting={meeting} />
}
