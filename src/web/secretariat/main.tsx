import messages from 'messages:common,events,order,secretariat'
import later from 'messages-later:refusals'
import { describe } from '../speech/describe.ts'
import { describeWith } from '../ui/Refusal.tsx'
import { start } from '../ui/start.tsx'
import { Secretariat } from './Secretariat.tsx'

describeWith(describe)
void start({ messages, later, page: () => <Secretariat /> })
