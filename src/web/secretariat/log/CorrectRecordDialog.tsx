import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { InterventionChanges } from '../../../domain/commands.ts'
import { interventionRow } from '../../../domain/record/interventions.ts'
import type { Intervention } from '../../../domain/state.ts'
import { levels, modes } from '../../../domain/vocabulary.ts'
import { useLive, useSession } from '../../live/live.tsx'
import { t } from '../../speech/language.ts'
import { delegationName, languageName, levelName, modeName } from '../../speech/names.ts'
import { clockText } from '../../speech/times.ts'
import { CommandDialog, field, ReasonField } from '../../ui/Dialog.tsx'
import { Field } from '../Field.tsx'
import { GroupField } from '../GroupField.tsx'
import { groupOf, groupText } from '../groups.ts'
import { typed } from '../moments.ts'
import { readCorrection } from './correction.ts'

/** RC2: says what an entry of the record should have said, and why; the first stays beside it. */
export function CorrectRecordDialog({ row, onClose }: { row: Intervention; onClose: () => void }) {
  const live = useLive()
  const state = useSession()
  const { timeZone, languages } = state.plan
  // As it was when the dialog was opened: a clock that still runs must not look like a correction.
  const [holds] = useState(() => interventionRow(row, live.clock.now()))
  const group = useSignal(groupText(state, holds.onBehalfOf))
  const wrong = useSignal<keyof InterventionChanges | 'nothing' | null>(null)
  const problem = (key: keyof InterventionChanges): string | false =>
    wrong.value === key && t(key === 'usedMs' ? 'desk-problem-not-a-duration' : 'desk-problem-unreadable')
  const time = (at: number | null): string => (at === null ? '' : typed(at, timeZone))
  return (
    <CommandDialog
      title={t('desk-correct-entry', { number: row.id, delegation: delegationName(state, row.delegationId) })}
      confirm={t('desk-correct')}
      command={form => {
        const text = (name: string): string => (name === 'onBehalfOf' ? groupOf(state, group.value) : field(form, name))
        const read = readCorrection(text, holds, timeZone, live.clock.now())
        wrong.value = 'problem' in read ? read.problem : null
        if ('problem' in read) return null
        return {
          type: 'CorrectRecord',
          interventionId: row.id,
          changes: read.changes,
          reason: field(form, 'reason'),
        }
      }}
      onClose={onClose}
    >
      {holds.speaker && (
        <div class="pair">
          <Field label={t('desk-speaker')}>
            {control => (
              <input {...control} name="name" maxLength={200} dir="auto" defaultValue={holds.speaker?.name} />
            )}
          </Field>
          <Field label={t('desk-title')}>
            {control => (
              <input {...control} name="title" maxLength={500} dir="auto" defaultValue={holds.speaker?.title} />
            )}
          </Field>
        </div>
      )}
      <div class="pair">
        <Field label={t('desk-level')}>
          {control => (
            <select {...control} name="level">
              {holds.level === null && <option value="" />}
              {levels.map(level => (
                <option key={level} value={level} selected={level === holds.level}>
                  {levelName(level)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('desk-mode')}>
          {control => (
            <select {...control} name="mode">
              {modes.map(mode => (
                <option key={mode} value={mode} selected={mode === holds.mode}>
                  {modeName(mode)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('desk-spoken')}>
          {control => (
            <select {...control} name="language">
              {holds.language === null && <option value="" />}
              {languages.map(tag => (
                <option key={tag} value={tag} selected={tag === holds.language}>
                  {languageName(tag)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <GroupField
          value={group.value}
          delegation={row.delegationId ?? ''}
          onInput={text => {
            group.value = text
          }}
        />
      </div>
      <div class="pair">
        <Field label={t('desk-started-at')} problem={problem('startedAt')}>
          {control => (
            <input {...control} name="startedAt" class="num" dir="ltr" defaultValue={time(holds.startedAt)} />
          )}
        </Field>
        <Field label={t('desk-ended-at')} problem={problem('endedAt')}>
          {control => <input {...control} name="endedAt" class="num" dir="ltr" defaultValue={time(holds.endedAt)} />}
        </Field>
        <Field label={t('desk-used')} hint={t('desk-planned-hint')} problem={problem('usedMs')}>
          {control => <input {...control} name="used" class="num" dir="ltr" defaultValue={clockText(holds.usedMs)} />}
        </Field>
      </div>
      <ReasonField />
      {wrong.value === 'nothing' && <p class="refused">{t('refusal-nothing-to-change')}</p>}
    </CommandDialog>
  )
}
