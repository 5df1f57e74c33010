import { useSignal } from '@preact/signals'
import { raisedPoints } from '../../domain/rules/points-of-order.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { usePageTitle } from '../speech/page-title.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Header } from '../ui/Header.tsx'
import { meetingOf } from '../ui/meeting.ts'
import { FloorColumn } from './FloorColumn.tsx'
import { KeysButton } from './KeysButton.tsx'
import { useFreeSpaceBar } from './keys.ts'
import { ListColumn } from './ListColumn.tsx'
import { MeetingMenu } from './MeetingMenu.tsx'
import { RulingsColumn } from './RulingsColumn.tsx'

/** The console on the podium: the list, the floor, what needs a ruling. */
export function Chair() {
  const state = useSession()
  const chosen = useSignal<string | null>(null)
  const meeting = meetingOf(state, chosen.value)
  const points = meeting ? raisedPoints(state, meeting.id).length : 0
  useFreeSpaceBar()
  usePageTitle(points > 0 ? t('chair-title-point') : t('chair-title'))
  return (
    <>
      <a class="skip" href="#floor">
        {t('skip-to-content')}
      </a>
      <Header meeting={meeting}>
        <MeetingMenu chosen={chosen} meeting={meeting} />
        <KeysButton />
      </Header>
      <main class="console">
        <Boundary>
          <ListColumn meeting={meeting} />
        </Boundary>
        <Boundary>
          <FloorColumn meeting={meeting} />
        </Boundary>
        <Boundary>
          <RulingsColumn meeting={meeting} />
        </Boundary>
      </main>
    </>
  )
}
