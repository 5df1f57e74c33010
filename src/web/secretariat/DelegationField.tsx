import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useId, useMemo, useRef } from 'preact/hooks'
import type { DelegationId } from '../../domain/ids.ts'
import { useSession } from '../live/live.tsx'
import { language, locale, t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { announce } from '../ui/announcer.tsx'
import { findDelegations, searchable } from './delegation-search.ts'

const shown = 8

/** A delegation, found by its name in any of the six languages, its code or its acronym (a combobox with a list). */
export function DelegationField(props: {
  label: string
  value: DelegationId | ''
  onChoose: (id: DelegationId | '') => void
  hint?: ComponentChildren
  problem?: ComponentChildren
}) {
  const { value, onChoose, hint, problem } = props
  const id = useId()
  const state = useSession()
  const all = useAll()
  const query = useSignal<string | null>(null)
  const active = useSignal(0)
  const list = useRef<HTMLDivElement>(null)
  const found = query.value === null ? [] : findDelegations(all, query.value).slice(0, shown)
  const open = found.length > 0
  const text = query.value ?? (value === '' ? '' : delegationName(state, value))

  const choose = (chosen: DelegationId | undefined): void => {
    if (chosen === undefined) return
    query.value = null
    onChoose(chosen)
  }
  const leave = (): void => {
    // What was typed and left means the one that the list had marked, and nothing typed means nobody.
    if (query.value !== null) onChoose(query.value.trim() === '' ? '' : (found[active.value] ?? value))
    query.value = null
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (query.value === null) query.value = text
      else
        active.value = (active.value + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length)
      list.current?.children[active.value]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(found[active.value])
    } else if (event.key === 'Escape' && query.value !== null) {
      event.preventDefault()
      event.stopPropagation()
      query.value = null
    }
  }
  const typed = (value: string): void => {
    query.value = value
    active.value = 0
    announce(t('desk-found', { count: findDelegations(all, value).length }))
  }

  return (
    <div class="field combobox">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${active.value}` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
        placeholder={t('desk-delegation-placeholder')}
        value={text}
        onInput={event => typed(event.currentTarget.value)}
        onKeyDown={pressed}
        onFocus={event => event.currentTarget.select()}
        onBlur={leave}
      />
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={props.label} class="options" hidden={!open}>
        {found.map((found, k) => (
          <Option
            key={found}
            id={`${id}-${k}`}
            delegation={found}
            selected={k === active.value}
            onChoose={() => choose(found)}
          />
        ))}
      </div>
      {query.value !== null && query.value.trim() !== '' && !open && (
        <div class="hint">{t('desk-found', { count: 0 })}</div>
      )}
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <div class="problem" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </div>
  )
}

function Option(props: { id: string; delegation: DelegationId; selected: boolean; onChoose: () => void }) {
  const state = useSession()
  const category = state.delegations.get(props.delegation)?.category
  return (
    <div
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={props.selected}
      // Before the field loses the focus, and with it the list.
      onPointerDown={event => {
        event.preventDefault()
        props.onChoose()
      }}
    >
      <bdi>{delegationName(state, props.delegation)}</bdi>
      <span class="soft small">
        {props.delegation}
        {category && category !== 'state-party' && ` · ${t(`category-${category}`)}`}
      </span>
    </div>
  )
}

/** All delegations, in the reader's alphabet; worked out again when one is added or renamed. */
function useAll() {
  const state = useSession()
  const rows = [...state.delegations.values()]
  const version = rows.map(({ id, name, iso3 }) => `${id}${iso3 ?? ''}${Object.values(name).join()}`).join()
  const tag = language()
  return useMemo(() => {
    const collator = new Intl.Collator(locale())
    return rows
      .map(row => ({ row, name: delegationName(state, row.id) }))
      .sort((a, b) => collator.compare(a.name, b.name))
      .map(({ row }) => searchable(row))
  }, [version, tag])
}
