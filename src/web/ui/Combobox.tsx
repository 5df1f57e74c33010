import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { announce } from './announcer.tsx'
import { Field } from './Field.tsx'

/**
 * One of many, found by what is typed (a combobox with a list, by the patterns of WAI-ARIA): arrow keys move through
 * what was found, Enter and leaving the field take it, Escape goes back to what was chosen.
 */
export function Combobox<Value extends string>(props: {
  label: string
  /** '' where nothing is chosen. */
  value: Value | ''
  /** What the field shows of the value that is chosen. */
  text: string
  placeholder?: string
  /** The best first. */
  find: (query: string) => readonly Value[]
  /** How many were found, in words. */
  found: (count: number) => string
  option: (value: Value) => ComponentChildren
  onChoose: (value: Value | '') => void
  problem?: ComponentChildren
  field?: string
}) {
  const { value, onChoose, find } = props
  const query = useSignal<string | null>(null)
  const active = useSignal(0)
  const list = useRef<HTMLDivElement>(null)
  const options = query.value === null ? [] : find(query.value).slice(0, shown)
  const open = options.length > 0
  const nothing = query.value !== null && query.value.trim() !== '' && !open

  const choose = (chosen: Value | undefined): void => {
    if (chosen === undefined) return
    query.value = null
    onChoose(chosen)
  }
  const leave = (): void => {
    // What was typed and left means the one that the list had marked, and nothing typed means nobody.
    if (query.value !== null) onChoose(query.value.trim() === '' ? '' : (options[active.value] ?? value))
    query.value = null
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : options.length - 1
      if (query.value === null) query.value = props.text
      else active.value = (active.value + step) % Math.max(1, options.length)
      list.current?.children[active.value]?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      choose(options[active.value])
    } else if (event.key === 'Escape' && query.value !== null) {
      event.preventDefault()
      event.stopPropagation()
      query.value = null
    }
  }
  const typed = (text: string): void => {
    query.value = text
    active.value = 0
    announce(props.found(find(text).length))
  }

  return (
    <Field
      class="combobox"
      label={props.label}
      field={props.field}
      hint={nothing && props.found(0)}
      problem={props.problem}
    >
      {control => (
        <>
          <input
            {...control}
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${control.id}-list`}
            aria-activedescendant={open ? `${control.id}-${active.value}` : undefined}
            placeholder={props.placeholder}
            value={query.value ?? props.text}
            onInput={event => typed(event.currentTarget.value)}
            onKeyDown={pressed}
            onFocus={event => event.currentTarget.select()}
            onBlur={leave}
          />
          <div
            id={`${control.id}-list`}
            ref={list}
            role="listbox"
            aria-label={props.label}
            class="options"
            hidden={!open}
          >
            {options.map((option, k) => (
              <div
                key={option}
                id={`${control.id}-${k}`}
                role="option"
                tabIndex={-1}
                aria-selected={k === active.value}
                // Before the field loses the focus, and with it the list.
                onPointerDown={event => {
                  event.preventDefault()
                  choose(option)
                }}
              >
                {props.option(option)}
              </div>
            ))}
          </div>
        </>
      )}
    </Field>
  )
}

const shown = 8
