import messages from 'messages:common,refusals,events,order,chair'
import { describe } from '../kit/describe.ts'
import { describeWith } from '../kit/Refusal.tsx'
import { start } from '../kit/start.tsx'
import { Chair } from './Chair.tsx'

describeWith(describe)
void start({ messages, page: () => <Chair /> })
