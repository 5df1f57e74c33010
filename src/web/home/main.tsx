import messages from 'messages:common,home'
import { startPlain } from '../ui/start-plain.tsx'
import { Home } from './Home.tsx'

void startPlain({
  messages,
  page: () => <Home />,
})
