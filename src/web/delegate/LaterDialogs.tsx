import { signal } from '@preact/signals'
import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Dialogs, Opened } from './Dialogs.tsx'

const loaded = signal<typeof Dialogs | null>(null)

async function load(): Promise<void> {
  try {
    loaded.value = (await import('./Dialogs.tsx')).Dialogs
  } catch {
    // No line at the moment: tried again when one is opened.
  }
}

type Props = Omit<ComponentProps<typeof Dialogs>, 'opened'> & { readonly opened: Opened | null }

/** The dialogs, fetched when the page already stands: on a bad line it does not wait for them. */
export function LaterDialogs({ opened, ...props }: Props) {
  const Loaded = loaded.value
  useEffect(() => {
    if (!Loaded) void load()
  }, [opened])
  return Loaded && opened ? <Loaded {...props} opened={opened} /> : null
}
