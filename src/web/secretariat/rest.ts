/** The parts of the desk that follow the page, in one file: one request on a bad line. */
export { Badges } from './badges/Badges.tsx'
export { Journal } from './book/Journal.tsx'
export { Delegations } from './delegations/Delegations.tsx'
export { OpenInscription } from './inscription/OpenInscription.tsx'
export { Beside } from './intake/Beside.tsx'
export { Lists } from './lists/Lists.tsx'
export { Log } from './log/Log.tsx'
export { Meetings } from './meetings/Meetings.tsx'
