import { start } from '../kit/start.tsx'
import { Delegate } from './Delegate.tsx'

void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,delegate}.ftl']),
  page: () => <Delegate />,
})
