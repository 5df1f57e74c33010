/** The page's keys: one character each, off while one writes or a dialog is open, and to be switched off altogether. */
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

/** Runs what a key stands for, as long as the component is there. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const action = latest.current[event.key.toLowerCase()]
      if (!action || !isForPage(event)) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}

function isForPage(event: KeyboardEvent): boolean {
  if (!keysOn.value && event.key !== '?') return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false
  if (document.querySelector('dialog[open]')) return false
  const { target } = event
  return !(target instanceof Element) || !target.closest('form, input, select, textarea')
}
