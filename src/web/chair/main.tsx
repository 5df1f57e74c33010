import { start } from '../kit/start.tsx'
import { Chair } from './Chair.tsx'

void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,events,order,chair}.ftl']),
  page: () => <Chair />,
})
