import { delegationId } from '../../../domain/ids.ts'
import { inOrder } from '../../../domain/rules/precedence.ts'
import type { Inscription } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, groupName, languageName, levelName, listName, modeName } from '../../speech/names.ts'
import { clockText } from '../../speech/times.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { inFull } from '../../ui/moments.ts'
import { WhyHere } from '../../ui/WhyHere.tsx'
import { StandingTag } from '../StandingTag.tsx'
import { Actions } from './Actions.tsx'
import { History } from './History.tsx'

/** Everything about one request, and what can be done with it. */
export function FactsDialog({ inscription, onClose }: { inscription: Inscription; onClose: () => void }) {
  const state = useSession()
  const { speaker, onBehalfOf, plannedMs, inReplyTo, text } = inscription
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('request-list'), listName(state, inscription.listId)],
    [t('desk-number-short'), String(inscription.seq)],
    [t('request-received'), inFull(inscription.receivedAt, state.plan.timeZone)],
    [t('desk-speaker'), speaker.name],
    [t('request-title'), speaker.title],
    [t('desk-level'), levelName(inscription.level)],
    [t('request-mode'), modeName(inscription.mode)],
    [t('desk-spoken'), languageName(inscription.language)],
    [t('request-group'), onBehalfOf && groupName(state, onBehalfOf)],
    [t('request-planned'), plannedMs === undefined ? undefined : clockText(plannedMs)],
    [t('in-reply-to'), inReplyTo && delegationName(state, delegationId(inReplyTo))],
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
      {inOrder(inscription) && <WhyHere id={inscription.id} />}
      <Actions inscription={inscription} />
      <History id={inscription.id} />
      <form method="dialog" class="do">
        <button type="submit">{t('dismiss')}</button>
      </form>
    </Dialog>
  )
}
