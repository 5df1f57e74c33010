import { Header } from '../kit/Header.tsx'
import { useSession } from '../kit/live.tsx'
import { meetingOf } from '../kit/meeting.ts'

export function Room() {
  const state = useSession()
  return <Header meeting={meetingOf(state)} />
}
