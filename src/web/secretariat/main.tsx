import { start } from '../kit/start.tsx'
import { Secretariat } from './Secretariat.tsx'

void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,events,order,secretariat}.ftl']),
  page: () => <Secretariat />,
})
