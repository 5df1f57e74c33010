/** The console's keys: one letter each, off while one writes or a dialog is open, and to be switched off altogether. */
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

export const keyNames = ['n', 's', ' ', 'e', 'a', 'p', '?'] as const
export type Key = (typeof keyNames)[number]

const stored = 'rostrum.keys'

const on = signal(read())

export const keysOn = on

export function setKeysOn(next: boolean): void {
  on.value = next
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
export function useKeys(actions: Partial<Record<Key, () => void>>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const key = keyNames.find(name => name === event.key.toLowerCase())
      const action = key && latest.current[key]
      if (!action || !mine(event, key)) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}

/** A press by pointer leaves no focus behind: the space bar then pauses, and does not press the same button again. */
export function useFreeSpaceBar(): void {
  useEffect(() => {
    const clicked = ({ detail, target }: MouseEvent): void => {
      if (detail === 0 || !on.value || !(target instanceof Element)) return
      const pressed = target.closest('button, summary')
      if (pressed instanceof HTMLElement) pressed.blur()
    }
    addEventListener('click', clicked)
    return () => removeEventListener('click', clicked)
  }, [])
}

function mine(event: KeyboardEvent, key: Key): boolean {
  if (!on.value && key !== '?') return false
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return false
  if (document.querySelector('dialog[open]')) return false
  const target = event.target
  if (!(target instanceof Element)) return true
  if (target.closest('input, select, textarea, [contenteditable]')) return false
  // The space bar belongs to the control that has the focus.
  return key !== ' ' || !target.closest('button, a, summary')
}
