import { startPlain } from '../kit/start.tsx'
import { Home } from './Home.tsx'

void startPlain({
  messages: import.meta.glob(['../messages/*/{common,home}.ftl']),
  page: () => <Home />,
})
