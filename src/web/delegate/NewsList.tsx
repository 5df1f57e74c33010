import { explain } from '../../domain/rules/precedence.ts'
import { t } from '../speech/language.ts'
import { secondsOf } from '../speech/times.ts'
import { nameOf, ruleText } from '../ui/WhyHere.tsx'
import type { Model } from './model.ts'
import { type News, newsText } from './news.ts'
import { ordinal } from './ordinal.ts'
import type { PlaceChange } from './place-change.ts'
import type { Notice } from './use-news.ts'

const shownAtOnce = 2
const reasonsShown = 2

/** What others did to her requests since she looked, until she puts it away. */
export function NewsList(props: { model: Model; notices: readonly Notice[]; dismiss: (notice: Notice) => void }) {
  const { model, dismiss } = props
  // Told while she spoke.
  const notices = props.notices.filter(({ news }) => news?.kind !== 'time-added')
  if (notices.length === 0) return null
  return (
    <ul class="news" aria-label={t('news')}>
      {notices.slice(0, shownAtOnce).map(notice => (
        <li key={notice.key} class="news-row" data-tone={notice.tone}>
          <div>
            {notice.change ? (
              <Change model={model} change={notice.change} />
            ) : (
              <Event model={model} news={notice.news} />
            )}
          </div>
          <button type="button" class="quiet small" onClick={() => dismiss(notice)}>
            {t('dismiss')}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Event({ model: { state }, news }: { model: Model; news: News }) {
  return (
    <>
      <p>{newsText(state, news)}</p>
      <small class="soft num">{secondsOf(news.at, state.plan.timeZone)}</small>
    </>
  )
}

/** PR6: a place was lost, to whom and by which rule. */
function Change({ model: { state }, change }: { model: Model; change: PlaceChange }) {
  const mine = state.inscriptions.get(change.inscriptionId)
  const list = mine && state.lists.get(mine.listId)
  if (!mine || !list) return null
  const more = change.passedBy.length - reasonsShown
  return (
    <>
      <p>
        <strong>{t('place-changed', { from: ordinal(change.from), to: ordinal(change.to) })}</strong>
      </p>
      <ul class="plain">
        {change.passedBy.slice(0, reasonsShown).map(other => (
          <li key={other.id}>
            {t('order-after', {
              other: nameOf(state, other.id),
              rule: ruleText(state, explain(state, list, other, mine)),
            })}
          </li>
        ))}
        {more > 0 && <li>{t('place-changed-more', { count: more })}</li>}
      </ul>
    </>
  )
}
