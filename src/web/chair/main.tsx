import messages from 'messages:common,events,order,chair'
import later from 'messages-later:refusals'
import { describe } from '../kit/describe.ts'
import { describeWith } from '../kit/Refusal.tsx'
import { start } from '../kit/start.tsx'
import { Chair } from './Chair.tsx'

describeWith(describe)
void start({ messages, later, page: () => <Chair /> })
