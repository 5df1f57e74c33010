import type { Instant } from '../../domain/time.ts'
import type { Refused } from '../../protocol/messages.ts'
import type { Connection } from './stages.ts'

/** How it stands with the service, as the page shows it. `since`: what is shown is of this instant, and stands still. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'refused'; readonly refusal: Refused }
  | { readonly state: 'offline' | 'mending' | 'renewing' | 'too-old' | 'faulty'; readonly since: Instant }

/** What is shown of a connection on which the service was last heard at `heardAt`. */
export function linkOf({ stage, heard, shows }: Connection, heardAt: Instant): Link {
  switch (stage.name) {
    case 'mending':
    case 'renewing':
    case 'too-old':
    case 'faulty':
      return { state: stage.name, since: heardAt }
    case 'refused':
      return { state: 'refused', refusal: stage.refusal }
    case 'following':
      return heard ? { state: 'live' } : { state: 'offline', since: heardAt }
    default:
      if (shows === 'followed') return { state: 'offline', since: heardAt }
      return { state: shows === 'first' && heard ? 'live' : 'connecting' }
  }
}
