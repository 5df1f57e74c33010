/**
 * Starts a page. Its main.tsx names the page's messages and its root component, and nothing more: room/main.tsx is the
 * pattern. Below it, `useSession()` is the session's state, `useLive()` the connection, `t()` the reader's words.
 */
import { type ComponentChild, render } from 'preact'
import { sessionId } from '../../domain/ids.ts'
import { connect } from '../live/connection.ts'
import { LiveProvider } from '../live/live.tsx'
import { newId } from '../live/new-id.ts'
import { preloadedState } from '../live/preloaded-state.ts'
import { ReadingsProvider } from '../live/readings.tsx'
import type { Evolve } from '../live/replica.ts'
import { socketIo } from '../live/socket-io.ts'
import { learn, type MessageFiles, startLanguage } from '../speech/language.ts'
import { Announcer } from './announcer.tsx'
import { Boundary } from './Boundary.tsx'
import { LinkBar } from './LinkBar.tsx'
import { NotAdmitted } from './NotAdmitted.tsx'
import { fetchRescue, tellService } from './rescue-later.ts'
import { reloadWhenRenewed } from './start-plain.tsx'

/** What folds entries is not needed for the first view: it comes while the line is being opened. */
const evolving = (): Promise<Evolve | null> =>
  import('../../domain/evolve.ts').then(
    ({ evolve }) => evolve,
    () => null,
  )

export interface PageToStart {
  readonly messages: MessageFiles
  /** Words that the first view can do without. */
  readonly later?: MessageFiles
  readonly page: () => ComponentChild
}

export async function start(page: PageToStart): Promise<void> {
  reloadWhenRenewed()
  const root = document.getElementById('app')
  const [, id = '', name = ''] = location.pathname.split('/').map(decodeURIComponent)
  void evolving()
  const live = connect(sessionId(id), socketIo(), {
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    newId,
    build: __BUILD__,
    evolving,
    tell: tellService,
    early: preloadedState(),
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') live.wake()
  })
  addEventListener('online', live.wake)
  addEventListener('pageshow', event => {
    if (event.persisted) live.wake()
  })
  await startLanguage(page.messages)
  if (!root) return
  const Page = page.page
  render(
    <LiveProvider live={live}>
      <ReadingsProvider>
        <LinkBar />
        <NotAdmitted>
          <Boundary page>
            <Page />
          </Boundary>
        </NotAdmitted>
        <Announcer />
      </ReadingsProvider>
    </LiveProvider>,
    root,
  )
  void fetchRescue(live, name, __BUILD__)
  if (page.later) void learn(page.later)
}
