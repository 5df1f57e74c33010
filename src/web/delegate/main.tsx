import messages from 'messages:common,order,delegate'
import later from 'messages-later:refusals,faults'
import { start } from '../ui/start.tsx'
import { Delegate } from './Delegate.tsx'

void start({
  messages,
  later,
  page: () => <Delegate />,
})
