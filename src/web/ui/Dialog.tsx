import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { Command } from '../../domain/commands.ts'
import { useIsLive } from '../live/live.tsx'
import { useCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { LinkBar } from './LinkBar.tsx'
import { Refusal } from './Refusal.tsx'

/** A modal dialog, open while it is rendered. Escape and the browser's own closing call `onClose`. */
export function Dialog(props: { title: string; onClose: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed, not just taken away: only then does the focus go back to where it came from.
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={props.onClose}>
      <h2 id={heading}>{props.title}</h2>
      <LinkBar look="refused" />
      {props.children}
    </dialog>
  )
}

/**
 * A dialog that gives a command from its fields; it closes when that is done, and otherwise says why not.
 *
 *   <CommandDialog title={…} confirm={t('chair-move')} command={form => ({ …, reason: field(form, 'reason') })} onClose={…}>
 *     <ReasonField suggestions={[…]} />
 *   </CommandDialog>
 */
export function CommandDialog(props: {
  title: string
  confirm: string
  confirmClass?: string
  /** null: something is missing; the dialog stays. */
  command: (form: FormData) => Command | null
  onClose: () => void
  onDone?: () => void
  children?: ComponentChildren
}) {
  const given = useCommand()
  const able = useIsLive() && given.progress === 'idle'
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget
    if (!able || !(form instanceof HTMLFormElement)) return
    const command = props.command(new FormData(form))
    if (command && (await given.give(command))) {
      props.onDone?.()
      props.onClose()
    }
  }
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form onSubmit={submit}>
        {props.children}
        <Refusal of={given} />
        <div class="do">
          <button type="button" onClick={props.onClose}>
            {t('cancel')}
          </button>
          <button
            type="submit"
            class={props.confirmClass ?? 'primary'}
            aria-disabled={!able}
            data-progress={given.progress}
          >
            {props.confirm}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** A field's text, trimmed. */
export const field = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

/** The reason that the record asks for; the usual ones are one press away. */
export function ReasonField(props: { label?: string; suggestions?: readonly string[] }) {
  const id = useId()
  const reason = useSignal('')
  return (
    <div class="field">
      <label for={id}>{props.label ?? t('reason')}</label>
      {props.suggestions && (
        <div class="do">
          {props.suggestions.map(text => (
            <button
              key={text}
              type="button"
              class="small"
              aria-pressed={reason.value === text}
              onClick={() => {
                reason.value = text
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
      <textarea
        id={id}
        name="reason"
        required
        maxLength={500}
        value={reason}
        onInput={event => {
          reason.value = event.currentTarget.value
        }}
      />
    </div>
  )
}
