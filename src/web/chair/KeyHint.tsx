import { keysOn } from '../ui/keys.ts'

/** The key that does the same as the button it stands in. */
export function KeyHint({ name }: { name: string }) {
  return keysOn.value ? (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  ) : null
}
