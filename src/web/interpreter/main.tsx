import messages from 'messages:common,refusals,faults,interpreter'
import { start } from '../ui/start.tsx'
import { Interpreter } from './Interpreter.tsx'

void start({ messages, page: () => <Interpreter /> })
