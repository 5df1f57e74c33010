import messages from 'messages:common,order,chair'
import later from 'messages-later:refusals,events,faults'
import { describe } from '../speech/describe.ts'
import { describeWith } from '../ui/Refusal.tsx'
import { start } from '../ui/start.tsx'
import { Chair } from './Chair.tsx'

describeWith(describe)
void start({ messages, later, page: () => <Chair /> })
