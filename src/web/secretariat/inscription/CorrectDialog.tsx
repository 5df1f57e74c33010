import { useSignal } from '@preact/signals'
import type { Inscription } from '../../../domain/state.ts'
import { modes } from '../../../domain/vocabulary.ts'
import { useLive, useNow, useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, languageName, modeName } from '../../speech/names.ts'
import { clockText } from '../../speech/times.ts'
import { CommandDialog, field } from '../../ui/Dialog.tsx'
import { Choice } from '../Choice.tsx'
import { readDuration } from '../duration-text.ts'
import { Field } from '../Field.tsx'
import { GroupField } from '../GroupField.tsx'
import { groupOf, groupText } from '../groups.ts'
import { emptyDraft, receivedOf } from '../intake/draft.ts'
import { LevelField } from '../LevelField.tsx'
import { typed } from '../moments.ts'
import { ReceivedField } from '../ReceivedField.tsx'
import { changesTo } from './changes.ts'

/** Everything of a request that may have been heard or typed wrongly, its time of receipt included. */
export function CorrectDialog({ inscription, onClose }: { inscription: Inscription; onClose: () => void }) {
  const live = useLive()
  const state = useSession()
  const now = useNow(1000)
  const { timeZone, languages } = state.plan
  const was = typed(inscription.receivedAt, timeZone)
  const level = useSignal(inscription.level)
  const title = useSignal(inscription.speaker.title)
  const group = useSignal(groupText(state, inscription.onBehalfOf))
  const received = useSignal({ ...emptyDraft, received: was, zone: timeZone })
  const wrong = useSignal<'received' | 'planned' | null>(null)
  const read = receivedOf(received.value, now)

  return (
    <CommandDialog
      title={t('desk-correct-title', { delegation: delegationName(state, inscription.delegationId) })}
      confirm={t('desk-correct')}
      command={form => {
        // Untouched, it stays what it was to the millisecond.
        const untouched = received.value.received === was && received.value.zone === timeZone
        const at = untouched ? inscription.receivedAt : receivedOf(received.value, live.clock.now()).at
        const planned = field(form, 'planned')
        const plannedMs = readDuration(planned)
        wrong.value = at === undefined ? 'received' : planned !== '' && plannedMs === undefined ? 'planned' : null
        if (at === undefined || wrong.value) return null
        const changes = changesTo(inscription, {
          name: field(form, 'speaker'),
          title: title.value.trim(),
          level: level.value,
          mode: modes.find(mode => mode === field(form, 'mode')) ?? inscription.mode,
          language: field(form, 'language'),
          group: groupOf(state, group.value),
          plannedMs,
          receivedAt: at,
        })
        return { type: 'AmendInscription', inscriptionId: inscription.id, changes }
      }}
      onClose={onClose}
    >
      <Field label={t('desk-speaker')}>
        {control => (
          <input
            {...control}
            name="speaker"
            required
            maxLength={200}
            dir="auto"
            defaultValue={inscription.speaker.name}
          />
        )}
      </Field>
      <Field label={t('desk-title')}>
        {control => (
          <input
            {...control}
            name="title"
            maxLength={500}
            dir="auto"
            value={title}
            onInput={event => {
              title.value = event.currentTarget.value
            }}
          />
        )}
      </Field>
      <LevelField
        title={title.value}
        value={level.value}
        suggested={false}
        onChoose={chosen => {
          level.value = chosen
        }}
      />
      {level.value !== inscription.level && <p class="refused">{t('desk-level-costs')}</p>}
      <Choice
        label={t('desk-mode')}
        name="mode"
        value={inscription.mode}
        options={modes.map(value => ({ value, text: modeName(value) }))}
      />
      <Choice
        label={t('desk-spoken')}
        name="language"
        value={inscription.language}
        options={languages.map(value => ({ value, text: languageName(value) }))}
      />
      <GroupField
        value={group.value}
        delegation={inscription.delegationId}
        required={inscription.onBehalfOf !== undefined}
        onInput={text => {
          group.value = text
        }}
      />
      <Field
        label={t('desk-planned')}
        hint={t('desk-planned-hint')}
        problem={wrong.value === 'planned' && t('desk-problem-not-a-duration')}
      >
        {control => (
          <input
            {...control}
            name="planned"
            class="num"
            dir="ltr"
            required={inscription.plannedMs !== undefined}
            defaultValue={inscription.plannedMs === undefined ? '' : clockText(inscription.plannedMs)}
          />
        )}
      </Field>
      <ReceivedField
        text={received.value.received}
        zone={received.value.zone}
        which={received.value.which}
        read={read}
        list={state.lists.get(inscription.listId)}
        now={now}
        problem={wrong.value === 'received' && read.problem && t(`desk-problem-${read.problem}`)}
        onText={text => {
          received.value = { ...received.value, received: text, which: undefined }
        }}
        onZone={zone => {
          received.value = { ...received.value, zone, which: undefined }
        }}
        onWhich={which => {
          received.value = { ...received.value, which }
        }}
      />
    </CommandDialog>
  )
}
