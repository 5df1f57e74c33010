import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'

/** A search that answers as one types; Escape empties it. */
export function SearchField({ label, query }: { label: string; query: Signal<string> }) {
  const id = useId()
  return (
    <div class="search no-print">
      <label for={id} class="hidden-visually">
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        value={query}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={event => {
          query.value = event.currentTarget.value
        }}
      />
    </div>
  )
}
