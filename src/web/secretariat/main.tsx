import messages from 'messages:common,events,order,secretariat'
import later from 'messages-later:refusals'
import { describe } from '../kit/describe.ts'
import { describeWith } from '../kit/Refusal.tsx'
import { start } from '../kit/start.tsx'
import { Secretariat } from './Secretariat.tsx'

describeWith(describe)
void start({ messages, later, page: () => <Secretariat /> })
