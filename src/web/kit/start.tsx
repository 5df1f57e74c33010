/**
 * Starts a page. Its main.tsx names the page's messages and its root component, and nothing more: room/main.tsx is the
 * pattern. Below it, `useSession()` is the session's state, `useLive()` the connection, `t()` the reader's words.
 */
import { type ComponentChild, render } from 'preact'
import { sessionId } from '../../domain/ids.ts'
import type { Welcome } from '../../protocol/messages.ts'
import { Announcer } from './announcer.tsx'
import { connect, type Fetched } from './connection.ts'
import { OfflineBar } from './Header.tsx'
import { type MessageFiles, startLanguage } from './language.ts'
import { LiveProvider } from './live.tsx'
import { NotAdmitted } from './NotAdmitted.tsx'
import { newId } from './new-id.ts'
import { socketIo } from './socket-io.ts'
import { reloadWhenRenewed } from './start-plain.tsx'

const fetchWithin = 5000

/** Compressed, it is a sixth of what the socket would carry. Whatever is in the way, the socket will say it. */
async function fetchState(id: string): Promise<Fetched | null> {
  try {
    const signal = AbortSignal.timeout(fetchWithin)
    const response = await fetch(`/api/sessions/${encodeURIComponent(id)}/state`, { signal })
    if (!response.ok) return null
    const welcome = (await response.json()) as Welcome
    // The page's head had asked for it before this code was here, so it may have come a while ago.
    const [timing] = performance.getEntriesByName(response.url, 'resource').slice(-1)
    const came = timing instanceof PerformanceResourceTiming ? timing.responseEnd : 0
    return { welcome, at: came || performance.now() }
  } catch {
    return null
  }
}

export async function start(page: { messages: MessageFiles; page: () => ComponentChild }): Promise<void> {
  reloadWhenRenewed()
  const root = document.getElementById('app')
  const id = decodeURIComponent(location.pathname.split('/')[1] ?? '')
  const live = connect(sessionId(id), socketIo(), {
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    newId,
    fetched: fetchState(id),
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
      <OfflineBar />
      <NotAdmitted>
        <Page />
      </NotAdmitted>
      <Announcer />
    </LiveProvider>,
    root,
  )
}
