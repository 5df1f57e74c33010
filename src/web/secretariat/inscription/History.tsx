import { useSession } from '../../live/live.tsx'
import { describe } from '../../speech/describe.ts'
import { t } from '../../speech/language.ts'
import { dated } from '../../ui/moments.ts'
import { actorText } from '../actor.ts'
import { useEntriesAbout } from '../book/BookContext.tsx'

/** What happened to a request, when, and who did it. */
export function History({ id }: { id: string }) {
  const state = useSession()
  const entries = useEntriesAbout(id)
  if (entries.length === 0) return null
  return (
    <section class="history">
      <h3>{t('desk-history')}</h3>
      <ol>
        {entries.map(entry => (
          <li key={entry.seq}>
            <time class="num soft" dateTime={new Date(entry.at).toISOString()}>
              {dated(entry.at, state.plan.timeZone)}
            </time>
            <span>{describe(state, entry)}</span>
            <span class="soft">
              <bdi>{actorText(state, entry.by)}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
