import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Command } from '../../domain/commands.ts'
import { replyOrdinal } from '../../domain/rules/right-of-reply.ts'
import type { Inscription } from '../../domain/state.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName, listName } from '../speech/names.ts'
import { CommandButton } from '../ui/CommandButton.tsx'
import { CommandDialog, field, ReasonField } from '../ui/Dialog.tsx'
import { useMay } from '../ui/may.ts'
import { lateText } from './late-by.ts'

/** WI3: it waits for the President to accept it, and then stands at the end of its tier. */
export function LateCase({ inscription }: { inscription: Inscription }) {
  const state = useSession()
  const { id } = inscription
  return (
    <Request over={t('chair-late-over', { list: listName(state, inscription.listId) })} inscription={inscription}>
      <p class="small soft">{lateText(state.lists.get(inscription.listId), inscription)}</p>
      <div class="do">
        <CommandButton class="small" command={() => ({ type: 'AcceptLate', inscriptionId: id })}>
          {t('chair-accept')}
        </CommandButton>
        <Decline inscription={inscription} command={reason => ({ type: 'DeclineLate', inscriptionId: id, reason })} />
      </div>
    </Request>
  )
}

/** RR1: of right for a State Party; for others at the President's discretion. */
export function ReplyCase({ inscription }: { inscription: Inscription }) {
  const state = useSession()
  const may = useMay()
  const { id, held, listId } = inscription
  const list = state.lists.get(listId)
  const number = list ? replyOrdinal(state, list, inscription) : 1
  return (
    <Request over={t('chair-reply-over', { number })} inscription={inscription}>
      {held && <p class="small soft">{t('chair-reply-discretion')}</p>}
      <div class="do">
        {held && (
          <CommandButton
            class="small"
            command={() => ({ type: 'AdmitToSpeak', inscriptionId: id, decidedBy: t('role-president') })}
          >
            {t('chair-admit')}
          </CommandButton>
        )}
        {may('DeclineReply') && (
          <Decline
            inscription={inscription}
            command={reason => ({ type: 'DeclineReply', inscriptionId: id, reason })}
          />
        )}
      </div>
    </Request>
  )
}

/** PR4: at the President's invitation, or with the Conference's approval. */
export function HeldCase({ inscription }: { inscription: Inscription }) {
  const state = useSession()
  const category = state.delegations.get(inscription.delegationId)?.category ?? 'ngo'
  const decidedBy = category === 'ngo' ? t('chair-the-conference') : t('role-president')
  return (
    <Request over={t('chair-held-over', { category: t(`category-${category}`) })} inscription={inscription}>
      <div class="do">
        <CommandButton
          class="small"
          command={() => ({ type: 'AdmitToSpeak', inscriptionId: inscription.id, decidedBy })}
        >
          {t(category === 'ngo' ? 'chair-admit-conference' : 'chair-admit')}
        </CommandButton>
      </div>
    </Request>
  )
}

function Request(props: { over: string; inscription: Inscription; children: ComponentChildren }) {
  const state = useSession()
  return (
    <article class="case">
      <p class="small soft">{props.over}</p>
      <h3>
        <bdi>{delegationName(state, props.inscription.delegationId)}</bdi>
      </h3>
      {props.children}
    </article>
  )
}

function Decline(props: { inscription: Inscription; command: (reason: string) => Command }) {
  const state = useSession()
  const open = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="small"
        onClick={() => {
          open.value = true
        }}
      >
        {t('chair-decline')}
      </button>
      {open.value && (
        <CommandDialog
          title={t('chair-decline-title', { delegation: delegationName(state, props.inscription.delegationId) })}
          confirm={t('chair-decline')}
          command={form => props.command(field(form, 'reason'))}
          onClose={() => {
            open.value = false
          }}
        >
          <ReasonField suggestions={[t('chair-reason-time'), t('chair-reason-closed')]} />
        </CommandDialog>
      )}
    </>
  )
}
