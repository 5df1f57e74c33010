import { listing } from '../../../domain/listing.ts'
import { inOrder } from '../../../domain/rules/precedence.ts'
import type { Inscription } from '../../../domain/state.ts'
import { useNow, useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, groupName, languageName, levelName, listName, modeName } from '../../speech/names.ts'
import { clockText } from '../../speech/times.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { WhyHere } from '../../ui/WhyHere.tsx'
import { inFull } from '../moments.ts'
import { StandingTag } from '../StandingTag.tsx'
import { Actions } from './Actions.tsx'
import { History } from './History.tsx'

/** Everything about one request, and what can be done with it. */
export function FactsDialog({ inscription, onClose }: { inscription: Inscription; onClose: () => void }) {
  const state = useSession()
  const { speaker, onBehalfOf, plannedMs, inReplyTo, text } = inscription
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('desk-list'), listName(state, inscription.listId)],
    [t('desk-number-short'), String(inscription.seq)],
    [t('desk-received'), inFull(inscription.receivedAt, state.plan.timeZone)],
    [t('desk-speaker'), speaker.name],
    [t('desk-title'), speaker.title],
    [t('desk-level'), levelName(inscription.level)],
    [t('desk-mode'), modeName(inscription.mode)],
    [t('desk-spoken'), languageName(inscription.language)],
    [t('desk-on-behalf'), onBehalfOf && groupName(state, onBehalfOf)],
    [t('desk-planned'), plannedMs === undefined ? undefined : clockText(plannedMs)],
    [t('desk-in-reply-to'), inReplyTo],
    [
      t('desk-text'),
      text && [text.words === undefined ? '' : t('desk-words', { count: text.words }), text.url].join(' '),
    ],
  ]
  return (
    <Dialog title={delegationName(state, inscription.delegationId)} onClose={onClose}>
      <StandingTag inscription={inscription} />
      <dl class="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {inOrder(inscription) && <Why inscription={inscription} />}
      <Actions inscription={inscription} />
      <History id={inscription.id} />
      <form method="dialog" class="do">
        <button type="submit">{t('dismiss')}</button>
      </form>
    </Dialog>
  )
}

function Why({ inscription }: { inscription: Inscription }) {
  const state = useSession()
  const now = useNow(60_000)
  const list = state.lists.get(inscription.listId)
  const row = list && listing(state, list, now).waiting.find(({ inscriptionId }) => inscriptionId === inscription.id)
  return row ? <WhyHere row={row} /> : null
}
