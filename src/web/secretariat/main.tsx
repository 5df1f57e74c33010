import { describe } from '../kit/describe.ts'
import { describeWith } from '../kit/Refusal.tsx'
import { start } from '../kit/start.tsx'
import { Secretariat } from './Secretariat.tsx'

describeWith(describe)
void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,events,order,secretariat}.ftl']),
  page: () => <Secretariat />,
})
