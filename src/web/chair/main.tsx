import { describe } from '../kit/describe.ts'
import { describeWith } from '../kit/Refusal.tsx'
import { start } from '../kit/start.tsx'
import { Chair } from './Chair.tsx'

describeWith(describe)
void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,events,order,chair}.ftl']),
  page: () => <Chair />,
})
