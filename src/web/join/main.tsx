import { startPlain } from '../kit/start.tsx'
import { Join } from './Join.tsx'

const token = decodeURIComponent(location.hash.slice(1))
// A token is as good as the seat: not to be read over a shoulder, nor found in the history.
history.replaceState(null, '', location.pathname + location.search)

void startPlain({
  messages: import.meta.glob(['../messages/*/{common,home}.ftl']),
  page: () => <Join token={token} />,
})
