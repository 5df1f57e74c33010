/** What screen readers are told without the focus being moved. One region, always there, empty at first. */
import { signal } from '@preact/signals'

const told = signal({ text: '', urgent: '' })

export function announce(text: string, urgency: 'polite' | 'urgent' = 'polite'): void {
  const key = urgency === 'urgent' ? 'urgent' : 'text'
  // The same words twice are a change only if something changes.
  const again = told.value[key] === text ? '\u00a0' : ''
  told.value = { ...told.value, [key]: text + again }
}

export function Announcer() {
  return (
    <div class="hidden-visually">
      <div aria-live="polite">{told.value.text}</div>
      <div aria-live="assertive">{told.value.urgent}</div>
    </div>
  )
}
