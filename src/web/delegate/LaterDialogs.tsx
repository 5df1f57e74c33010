import words from 'messages-later:request,delegate-dialogs'
import { signal } from '@preact/signals'
import type { ComponentProps } from 'preact'
import { useEffect } from 'preact/hooks'
import { learn } from '../speech/language.ts'
import type { Dialogs, Opened } from './Dialogs.tsx'

const loaded = signal<typeof Dialogs | null>(null)

let coming = false

async function load(): Promise<void> {
  if (coming) return
  coming = true
  try {
    const { Dialogs } = await import('./Dialogs.tsx')
    await learn(words)
    loaded.value = Dialogs
  } catch {
    // No line at the moment: tried again when one is opened.
    coming = false
  }
}

type Props = Omit<ComponentProps<typeof Dialogs>, 'opened'> & { readonly opened: Opened | null }

/** The dialogs and their words, fetched when the page already stands: on a bad line it does not wait for them. */
export function LaterDialogs({ opened, ...props }: Props) {
  const Loaded = loaded.value
  useEffect(() => {
    if (!Loaded) void load()
  }, [opened])
  return Loaded && opened ? <Loaded {...props} opened={opened} /> : null
}
