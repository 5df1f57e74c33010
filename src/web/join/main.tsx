import messages from 'messages:common,home'
import { startPlain } from '../ui/start-plain.tsx'
import { Join } from './Join.tsx'

const token = decodeURIComponent(location.hash.slice(1))
// A token is as good as the seat: not to be read over a shoulder, nor found in the history.
history.replaceState(null, '', location.pathname + location.search)

void startPlain({
  messages,
  page: () => <Join token={token} />,
})
