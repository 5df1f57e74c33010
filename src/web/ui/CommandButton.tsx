import type { ComponentChildren } from 'preact'
import type { Command } from '../../domain/commands.ts'
import { useIsLive } from '../live/live.tsx'
import { type GivenCommand, useCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { Refusal } from './Refusal.tsx'

/**
 * A button that gives a command: pending until it is answered, then why not, in words, beside it. Off while offline,
 * without losing the focus.
 *
 *   <CommandButton command={() => ({ type: 'EndStatement' })}>{t('chair-absent')}</CommandButton>
 *
 * Where a key of the keyboard does the same, call `useCommand` above both, and pass what it returns as `given`.
 */
export function CommandButton(props: {
  command: () => Command
  children: ComponentChildren
  class?: string
  given?: GivenCommand
  label?: string
  off?: boolean
  onDone?: () => void
}) {
  const own = useCommand()
  const { command, children, given = own, label, off = false, onDone } = props
  const able = useIsLive() && !off
  const busy = given.progress !== 'idle'
  const press = async (): Promise<void> => {
    if (able && !busy && (await given.give(command()))) onDone?.()
  }
  return (
    <>
      <button
        type="button"
        class={props.class}
        aria-label={label}
        aria-disabled={!able || busy}
        aria-busy={busy}
        data-progress={given.progress}
        title={able || off ? undefined : t('off-offline')}
        onClick={press}
      >
        {children}
      </button>
      {props.given === undefined && <Refusal of={own} />}
    </>
  )
}
