import messages from 'messages:common,refusals,order,delegate'
import { start } from '../kit/start.tsx'
import { Delegate } from './Delegate.tsx'

void start({
  messages,
  page: () => <Delegate />,
})
