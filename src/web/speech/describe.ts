/** What an entry says, for pages that load events.ftl (chair, secretariat); '' on the others. */
import * as events from '../../words/events.ts'
import { inPage } from './language.ts'

export const describe = inPage(events.describe)
