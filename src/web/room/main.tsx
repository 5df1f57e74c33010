import { start } from '../kit/start.tsx'
import { Room } from './Room.tsx'

void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,room}.ftl']),
  page: () => <Room />,
})
