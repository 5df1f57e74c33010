import { useEffect } from 'preact/hooks'
import { pointBefore } from '../kit/floor.ts'
import { Header } from '../kit/Header.tsx'
import { t } from '../kit/language.ts'
import { useSession } from '../kit/live.tsx'
import { meetingOf } from '../kit/meeting.ts'
import { usePageTitle } from '../kit/page-title.ts'
import { keepAwake } from '../kit/wake-lock.ts'
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
  const point = meeting && pointBefore(state, meeting)
  return (
    <>
      <Header meeting={meeting} />
      {meeting?.status === 'suspended' ? (
        <Suspended meeting={meeting} />
      ) : meeting?.status !== 'open' ? (
        <NoMeeting meeting={meeting} />
      ) : point ? (
        <PointScreen point={point} />
      ) : (
        <OnTheFloor meeting={meeting} />
      )}
      {meeting?.status === 'open' && <NextFive meeting={meeting} />}
    </>
  )
}
