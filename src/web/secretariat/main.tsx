import messages from 'messages:common,refusals,events,order,secretariat'
import { describe } from '../kit/describe.ts'
import { describeWith } from '../kit/Refusal.tsx'
import { start } from '../kit/start.tsx'
import { Secretariat } from './Secretariat.tsx'

describeWith(describe)
void start({ messages, page: () => <Secretariat /> })
