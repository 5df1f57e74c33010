import messages from 'messages:common,order,request,request-times,secretariat'
import later from 'messages-later:refusals,events,record,faults'
import { describe } from '../speech/describe.ts'
import { describeWith } from '../ui/Refusal.tsx'
import { start } from '../ui/start.tsx'
import { Secretariat } from './Secretariat.tsx'

describeWith(describe)
void start({ messages, later, page: () => <Secretariat /> })
