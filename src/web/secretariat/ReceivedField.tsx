import type { ComponentChildren } from 'preact'
import { isInTime, listStatus } from '../../domain/rules/windows.ts'
import type { List } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { cityOf } from '../speech/times.ts'
import { Choice } from './Choice.tsx'
import { Field } from './Field.tsx'
import type { ReadInstant } from './intake/draft.ts'
import { inFull } from './moments.ts'
import { offsetAt, offsetText } from './zoned-time.ts'

/** Zones of those who write, by name; the session's and UTC first. */
const zones: readonly string[] = Intl.supportedValuesOf('timeZone')

/**
 * The time of receipt as the message has it, and beneath it the instant as it was understood: in full, in the session's
 * zone, and whether it is in time.
 */
export function ReceivedField(props: {
  text: string
  zone: string
  which: 0 | 1 | undefined
  read: ReadInstant
  list: List | undefined
  now: Instant
  problem?: ComponentChildren
  onText: (text: string) => void
  onZone: (zone: string) => void
  onWhich: (which: 0 | 1) => void
}) {
  const state = useSession()
  const { read, zone } = props
  const { timeZone } = state.plan
  const at = read.at ?? props.now
  const named = (tag: string): string => (tag === 'UTC' ? 'UTC' : `${cityOf(tag)} ${offsetText(offsetAt(at, tag))}`)
  return (
    <div class="received">
      <Field
        label={t('desk-received')}
        hint={props.text === '' ? t('desk-received-hint') : undefined}
        problem={props.problem}
      >
        {control => (
          <input
            {...control}
            name="received"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={props.text}
            onInput={event => props.onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('desk-received-zone')}>
        {control => (
          <select {...control} value={zone} onChange={event => props.onZone(event.currentTarget.value)}>
            <option value={timeZone}>{named(timeZone)}</option>
            {timeZone !== 'UTC' && <option value="UTC">UTC</option>}
            <optgroup label={t('desk-received-zones')}>
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
          label={t('desk-received-twice')}
          name="which"
          options={read.choices.map((choice, k) => ({
            value: k === 0 ? '0' : '1',
            text: offsetText(offsetAt(choice, zone)),
          }))}
          value={props.which === undefined ? '' : props.which === 0 ? '0' : '1'}
          onChoose={which => props.onWhich(which === '0' ? 0 : 1)}
        />
      )}
      {read.at !== undefined && (
        <output class="understood" data-late={props.list && !isInTime(props.list, read.at)}>
          <span class="num">{inFull(read.at, timeZone)}</span>
          {read.at > props.now ? (
            <span class="tag stop">{t('desk-received-future')}</span>
          ) : (
            props.list && props.list.kind === 'statements' && <Timeliness list={props.list} at={read.at} />
          )}
        </output>
      )}
    </div>
  )
}

/** WI3, WI4: what the list will make of it. */
function Timeliness({ list, at }: { list: List; at: Instant }) {
  if (isInTime(list, at)) return <span class="tag go">{t('desk-standing-in-time')}</span>
  const before = listStatus(list, at) === 'not-open'
  return (
    <span class={before ? 'tag stop' : 'tag warn'}>{t(before ? 'desk-received-before' : 'desk-standing-late')}</span>
  )
}
