import messages from 'messages:common,refusals,faults,room'
import { start } from '../ui/start.tsx'
import { Room } from './Room.tsx'

void start({ messages, page: () => <Room /> })
