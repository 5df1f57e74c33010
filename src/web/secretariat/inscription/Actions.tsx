import { inOrder } from '../../../domain/rules/precedence.ts'
import type { Inscription } from '../../../domain/state.ts'
import { t } from '../../speech/language.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { type InscriptionView, openInscription } from './open.ts'

const changeable: readonly Inscription['status'][] = ['waiting', 'called', 'interrupted']

/** What this desk may do with a request as it now stands; the rulings first. */
export function Actions({ inscription }: { inscription: Inscription }) {
  const { id, status, late, held } = inscription
  if (!changeable.includes(status)) return null
  const waiting = status === 'waiting'
  const opens = (view: InscriptionView, words: string, tone?: string) => (
    <button type="button" class={tone} onClick={() => openInscription(id, view)}>
      {words}
    </button>
  )
  return (
    <div class="do start">
      {waiting && late && (
        <>
          <CommandButton class="primary" command={() => ({ type: 'AcceptLate', inscriptionId: id })}>
            {t('desk-accept-late')}
          </CommandButton>
          {opens('decline', t('desk-decline-late'))}
        </>
      )}
      {waiting && held && opens('admit', t('desk-admit'), late ? undefined : 'primary')}
      {opens('correct', t('desk-correct'))}
      {inOrder(inscription) && waiting && opens('move', t('desk-move'))}
      {inOrder(inscription) && waiting && opens('swap', t('desk-swap'))}
      {opens('text', t('desk-text-add'))}
      {status !== 'called' && opens('withdraw', t('desk-withdraw'), 'stop')}
    </div>
  )
}
