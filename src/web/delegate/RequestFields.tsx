import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { suggestLevel } from '../../domain/level-suggestion.ts'
import type { Delegation } from '../../domain/plan.ts'
import { type Level, levels, type Mode, modes } from '../../domain/vocabulary.ts'
import { useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { languageName, levelName, modeName } from '../speech/names.ts'
import type { Draft } from './draft.ts'
import { GroupField } from './GroupField.tsx'

/** Who speaks, how, in which language and for how long. */
export function RequestFields(props: {
  draft: Draft
  set: (changes: Partial<Draft>) => void
  delegation: Delegation
  /** The request speaks for a group already, and cannot stop doing so. */
  forGroup: boolean
  /** What is said of the level. */
  children?: ComponentChildren
}) {
  const { draft, set, delegation } = props
  const { languages } = useSession().plan
  const id = useId()
  return (
    <>
      <SpeakerFields draft={draft} set={set} />
      {props.children}
      <fieldset class="field">
        <legend>{t('mode')}</legend>
        <div class="segments">
          {modes.map(mode => (
            <label key={mode} class="segment">
              <input
                type="radio"
                name={`${id}-mode`}
                checked={draft.mode === mode}
                onChange={() => set({ mode: mode satisfies Mode })}
              />
              <span>{modeName(mode)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <div class="field">
          <label for={`${id}-language`}>{t('spoken-language')}</label>
          <select
            id={`${id}-language`}
            value={draft.language}
            onChange={event => set({ language: event.currentTarget.value })}
          >
            {languages.map(tag => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </div>
        <PlannedField draft={draft} set={set} />
      </div>
      <GroupField draft={draft} set={set} delegation={delegation} required={props.forGroup} />
    </>
  )
}

function SpeakerFields({ draft, set }: { draft: Draft; set: (changes: Partial<Draft>) => void }) {
  const id = useId()
  const suggestion = suggestLevel(draft.title)
  const recognized = suggestion.words !== ''
  const retitle = (title: string): void => {
    const found = suggestLevel(title)
    set({ title, ...(!draft.levelChosen && found.words !== '' && { level: found.level }) })
  }
  return (
    <>
      <div class="field">
        <label for={`${id}-name`}>{t('speaker-name')}</label>
        <input
          id={`${id}-name`}
          dir="auto"
          required
          maxLength={200}
          autocomplete="name"
          value={draft.name}
          onInput={event => set({ name: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-title`}>{t('speaker-title')}</label>
        <input
          id={`${id}-title`}
          dir="auto"
          maxLength={500}
          autocomplete="organization-title"
          value={draft.title}
          onInput={event => retitle(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-level`}>{t('level')}</label>
        <select
          id={`${id}-level`}
          value={draft.level}
          aria-describedby={`${id}-suggested`}
          onChange={event => set({ level: event.currentTarget.value as Level, levelChosen: true })}
        >
          {levels.map(level => (
            <option key={level} value={level}>
              {levelName(level)}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-suggested`}>
          {recognized && suggestion.level === draft.level && t('level-suggested')}
          {recognized && suggestion.doubt !== null && ` ${t(`doubt-${suggestion.doubt}`)}`}
        </p>
        {recognized && suggestion.level !== draft.level && (
          <button type="button" class="small" onClick={() => set({ level: suggestion.level })}>
            {t('level-use', { level: levelName(suggestion.level) })}
          </button>
        )}
      </div>
    </>
  )
}

function PlannedField({ draft, set }: { draft: Draft; set: (changes: Partial<Draft>) => void }) {
  const id = useId()
  return (
    <fieldset class="field">
      <legend>{t('planned')}</legend>
      <div class="length">
        <input
          id={`${id}-minutes`}
          type="number"
          inputMode="numeric"
          min={0}
          max={180}
          value={draft.minutes}
          onInput={event => set({ minutes: event.currentTarget.value })}
        />
        <label for={`${id}-minutes`}>{t('minutes')}</label>
        <input
          id={`${id}-seconds`}
          type="number"
          inputMode="numeric"
          min={0}
          max={59}
          value={draft.seconds}
          onInput={event => set({ seconds: event.currentTarget.value })}
        />
        <label for={`${id}-seconds`}>{t('seconds')}</label>
      </div>
    </fieldset>
  )
}
