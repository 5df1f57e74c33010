import messages from 'messages:common,home'
import { startPlain } from '../kit/start-plain.tsx'
import { Home } from './Home.tsx'

void startPlain({
  messages,
  page: () => <Home />,
})
