/** The keys of a desk: one character each, off while one writes or a dialog is open, and to be switched off altogether. */
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

const stored = 'rostrum.keys'

/** Whether keys do anything; `?`, which leads to the switch, always does. */
export const keysOn = signal(read())

export function setKeysOn(next: boolean): void {
  keysOn.value = next
  try {
    localStorage.setItem(stored, next ? 'on' : 'off')
  } catch {
    // Private windows may refuse storage; the choice then holds for this visit.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off'
  } catch {
    return true
  }
}

/** Runs what a key (in lower case) stands for, as long as the component is there. */
export function useKeys<Key extends string>(actions: Readonly<Partial<Record<Key, () => void>>>): void {
  const latest = useRef<Readonly<Partial<Record<string, () => void>>>>(actions)
  latest.current = actions
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      const action = latest.current[key]
      if (!action || !isForPage(event, key)) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}

function isForPage(event: KeyboardEvent, key: string): boolean {
  if (!keysOn.value && key !== '?') return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false
  if (document.querySelector('dialog[open]')) return false
  const { target } = event
  if (!(target instanceof Element)) return true
  if (target.closest('form, input, select, textarea, [contenteditable]')) return false
  // The space bar belongs to the control that has the focus.
  return key !== ' ' || !target.closest('button, a, summary')
}
