import { useEffect } from 'preact/hooks'
import { keysOn } from '../ui/keys.ts'

/** The console's keys. */
export type Key = 'n' | 's' | ' ' | 'e' | 'a' | 'p' | '?'

/** A press by pointer leaves no focus behind: the space bar then pauses, and does not press the same button again. */
export function useFreeSpaceBar(): void {
  useEffect(() => {
    const clicked = ({ detail, target }: MouseEvent): void => {
      if (detail === 0 || !keysOn.value || !(target instanceof Element)) return
      const pressed = target.closest('button, summary')
      if (pressed instanceof HTMLElement) pressed.blur()
    }
    addEventListener('click', clicked)
    return () => removeEventListener('click', clicked)
  }, [])
}
