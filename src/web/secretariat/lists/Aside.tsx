import type { Inscription } from '../../../domain/state.ts'
import { useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, levelName } from '../../speech/names.ts'
import { CommandButton } from '../../ui/CommandButton.tsx'
import { dated } from '../../ui/moments.ts'
import { openInscription } from '../inscription/open.ts'

/** WI3, PR4: those who asked and stand outside the order until it is decided. */
export function Aside({ title, rows }: { title: string; rows: readonly Inscription[] }) {
  if (rows.length === 0) return null
  return (
    <section class="aside">
      <h3>
        {title} <span class="tag warn">{rows.length}</span>
      </h3>
      <ul class="plain">
        {rows.map(row => (
          <Row key={row.id} inscription={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ inscription }: { inscription: Inscription }) {
  const state = useSession()
  const { id, speaker, late, held } = inscription
  const category = state.delegations.get(inscription.delegationId)?.category
  return (
    <li>
      <div>
        <button type="button" class="row-open" onClick={() => openInscription(id)}>
          <bdi>{delegationName(state, inscription.delegationId)}</bdi>
        </button>
        <p class="small soft">
          {held && category && <span>{t(`category-${category}`)} · </span>}
          <bdi>{[speaker.name, speaker.title].filter(Boolean).join(', ')}</bdi> · {levelName(inscription.level)} ·{' '}
          <span class="num">{dated(inscription.receivedAt, state.plan.timeZone)}</span>
        </p>
      </div>
      <div class="do no-print">
        {late && (
          <>
            <CommandButton class="small" command={() => ({ type: 'AcceptLate', inscriptionId: id })}>
              {t('desk-accept-late')}
            </CommandButton>
            <button type="button" class="small" onClick={() => openInscription(id, 'decline')}>
              {t('desk-decline-late')}
            </button>
          </>
        )}
        {held && (
          <button type="button" class="small" onClick={() => openInscription(id, 'admit')}>
            {t('desk-admit')}
          </button>
        )}
      </div>
    </li>
  )
}
