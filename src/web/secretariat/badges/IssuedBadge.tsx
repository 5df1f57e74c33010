import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { BadgeId } from '../../../domain/ids.ts'
import { useLive, useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { announce } from '../../ui/announcer.tsx'
import { BadgeCard } from './BadgeCard.tsx'
import { fetchLink, links } from './link.ts'

/** One badge in full: its card, its link to be copied, its code to be shown. */
export function IssuedBadge({ id }: { id: BadgeId }) {
  const live = useLive()
  const badge = useSession().badges.get(id)
  const failed = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  const link = links.value.get(id)
  useEffect(() => {
    void fetchLink(live.sessionId, id).then(got => {
      failed.value = !got
    })
  }, [id])
  if (!badge || badge.revoked) return null
  const copy = async (): Promise<void> => {
    if (link === undefined) return
    // Without HTTPS there is no clipboard for pages: the link is selected, to be copied by hand.
    field.current?.select()
    if (!navigator.clipboard) return
    await navigator.clipboard.writeText(link)
    announce(t('desk-copied'))
  }
  return (
    <section class="card issued" aria-label={t('desk-badge-link')}>
      <BadgeCard badge={badge} link={link} />
      {failed.value && <p class="refused">{t('desk-badge-no-link')}</p>}
      {link && (
        <div class="do no-print">
          <input
            readOnly
            aria-label={t('desk-badge-link')}
            dir="ltr"
            value={link}
            onFocus={e => e.currentTarget.select()}
          />
          <button type="button" onClick={copy}>
            {t('desk-copy')}
          </button>
        </div>
      )}
      <p class="soft small">{t('desk-badge-secret')}</p>
    </section>
  )
}
