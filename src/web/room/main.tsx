import messages from 'messages:common,refusals,room'
import { start } from '../ui/start.tsx'
import { Room } from './Room.tsx'

void start({ messages, page: () => <Room /> })
