import { roles } from '../../../domain/vocabulary.ts'

/** The roles of a session; the administrator's badge is the service's own. */
export const seatRoles = roles.filter(role => role !== 'administrator')
