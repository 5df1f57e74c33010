import { isInTime, listStatus } from '../../domain/rules/windows.ts'
import type { List } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { useNow, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { cityOf } from '../speech/times.ts'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { inFull } from '../ui/moments.ts'
import { offsetAt, offsetText } from '../ui/zoned-time.ts'
import { receivedOf } from './times.ts'
import type { RequestForm } from './use-request-form.ts'

/** Zones of those who write, by name; the session's and UTC first. */
const zones: readonly string[] = Intl.supportedValuesOf('timeZone')

/**
 * The time of receipt as the message has it, and beneath it the instant as it was understood: in full, in the session's
 * zone, and whether it is in time.
 */
export function ReceivedField({ form, list }: { form: RequestForm; list: List | undefined }) {
  const state = useSession()
  const now = useNow(1000)
  const { received, zone, which } = form.draft
  const { timeZone } = state.plan
  const read = receivedOf(form.draft, now)
  const at = read.at ?? now
  const named = (tag: string): string => (tag === 'UTC' ? 'UTC' : `${cityOf(tag)} ${offsetText(offsetAt(at, tag))}`)
  return (
    <div class="received">
      <Field
        label={t('request-received')}
        field="received"
        hint={received === '' ? t('request-received-hint') : undefined}
        problem={form.problem('received')}
      >
        {control => (
          <input
            {...control}
            name="received"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={received}
            onInput={event => form.set({ received: event.currentTarget.value, which: undefined })}
          />
        )}
      </Field>
      <Field label={t('request-received-zone')}>
        {control => (
          <select
            {...control}
            value={zone}
            onChange={event => form.set({ zone: event.currentTarget.value, which: undefined })}
          >
            <option value={timeZone}>{named(timeZone)}</option>
            {timeZone !== 'UTC' && <option value="UTC">UTC</option>}
            <optgroup label={t('request-received-zones')}>
              {zones
                .filter(tag => tag !== timeZone)
                .map(tag => (
                  <option key={tag} value={tag}>
                    {tag.replaceAll('_', ' ')}
                  </option>
                ))}
            </optgroup>
          </select>
        )}
      </Field>
      {read.choices && (
        <Choice
          label={t('request-received-twice')}
          name="which"
          options={read.choices.map((choice, k) => ({
            value: k === 0 ? '0' : '1',
            text: offsetText(offsetAt(choice, zone)),
          }))}
          value={which === undefined ? '' : which === 0 ? '0' : '1'}
          onChoose={chosen => form.set({ which: chosen === '0' ? 0 : 1 })}
        />
      )}
      {read.at !== undefined && (
        <output class="understood">
          <span class="num">{inFull(read.at, timeZone)}</span>
          {read.at > now ? (
            <span class="tag stop">{t('request-received-future')}</span>
          ) : (
            list?.kind === 'statements' && <Timeliness list={list} at={read.at} />
          )}
        </output>
      )}
    </div>
  )
}

/** WI3, WI4: what the list will make of it. */
function Timeliness({ list, at }: { list: List; at: Instant }) {
  if (isInTime(list, at)) return <span class="tag go">{t('request-received-in-time')}</span>
  const before = listStatus(list, at) === 'not-open'
  return (
    <span class={before ? 'tag stop' : 'tag warn'}>
      {t(before ? 'request-received-before' : 'request-received-late')}
    </span>
  )
}
