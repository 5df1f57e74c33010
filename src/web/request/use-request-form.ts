import { useSignal } from '@preact/signals'
import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Command } from '../../domain/commands.ts'
import type { Instant } from '../../domain/time.ts'
import { useIsLive, useLive } from '../live/live.tsx'
import type { PageRefused } from '../live/sender.ts'
import { type GivenCommand, useCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { refusalText } from '../speech/refusal-text.ts'
import { announce } from '../ui/announcer.tsx'
import type { Draft } from './draft.ts'
import { fieldOf, type RequestField } from './fields.ts'
import type { Problems } from './read.ts'
import { change, type Sheet } from './sheet.ts'

const nothingToChange: PageRefused = { refusal: 'nothing-to-change', params: {} }

/** A form of a request, as its fields and its foot use it. */
export interface RequestForm {
  readonly draft: Draft
  readonly set: (part: Partial<Draft>) => void
  /** What is wrong with a field, in words. */
  readonly problem: (field: RequestField) => ComponentChildren
  /** Why it cannot be done, as this page or the service says. */
  readonly refused: PageRefused | null
  /** The command that is being given; refused, where no field of the form says so. */
  readonly giving: GivenCommand
  /** There is a line, nothing is on its way, and the request can be handed over as far as this page knows. */
  readonly able: boolean
  /** Goes to a field. */
  readonly focus: (field: RequestField) => void
  readonly element: RefObject<HTMLFormElement | null>
  readonly submit: (event: SubmitEvent) => Promise<void>
}

/**
 * Holds a form together: reads its draft when it is handed over, says at each field what is wrong and goes to the first
 * of them, gives the command, and says at its field what the service refused.
 *
 *   const form = useRequestForm({ sheet, fields: ['speaker', 'title'], read: (draft, now) => …, done: onClose })
 *   <form ref={form.element} noValidate onSubmit={form.submit}>
 *     <SpeakerField form={form} />
 */
export function useRequestForm<Given extends Command>(props: {
  sheet: Sheet
  /** The fields that the form shows. */
  fields: readonly RequestField[]
  /** null: there is nothing to hand over. */
  read: (
    draft: Draft,
    now: Instant,
  ) => { readonly ok: true; readonly command: Given | null } | { readonly ok: false; readonly problems: Problems }
  /** A refusal that this page can tell before the command is given. */
  obstacle?: PageRefused | null
  done: (command: Given) => void
}): RequestForm {
  const { sheet, fields } = props
  const live = useLive()
  const giving = useCommand()
  const element = useRef<HTMLFormElement>(null)
  const nothing = useSignal(false)
  // FL5: what was seen when the form was opened; after a refusal or a request, what is shown now.
  const seenSeq = useSignal(live.replica.state.seq)
  const obstacle = props.obstacle ?? null
  const refused = obstacle ?? giving.refused ?? (nothing.value ? nothingToChange : null)
  const at = refused ? fieldOf(refused) : undefined
  const atField = at !== undefined && fields.includes(at) ? at : null
  const able = useIsLive() && giving.progress === 'idle' && !obstacle

  const clear = (): void => {
    nothing.value = false
    giving.clear()
  }
  const focus = (field: RequestField): void =>
    element.current?.querySelector<HTMLElement>(`[data-field=${field}] :is(input, select, textarea)`)?.focus()

  useEffect(() => {
    if (giving.refused && atField) focus(atField)
  }, [giving.refused])

  return {
    draft: sheet.draft.value,
    set: part => {
      change(sheet, part)
      clear()
    },
    problem: field => {
      const problem = sheet.problems.value[field]
      if (problem) return t(`problem-${problem}`)
      return refused && field === atField ? refusalText(live.replica.state, refused) : undefined
    },
    refused,
    giving: { ...giving, refused: atField ? null : refused, clear },
    able,
    focus,
    element,
    submit: async event => {
      event.preventDefault()
      if (obstacle && atField) focus(atField)
      if (!able) return
      const read = props.read(sheet.draft.peek(), live.clock.now())
      sheet.problems.value = read.ok ? {} : read.problems
      const first = read.ok ? undefined : fields.find(field => field in read.problems)
      if (first) focus(first)
      if (!read.ok) return
      const { command } = read
      nothing.value = command === null
      if (!command) return announce(t('refusal-nothing-to-change'), 'urgent')
      if (await giving.give(command, seenSeq.peek())) props.done(command)
      seenSeq.value = live.replica.state.seq
    },
  }
}
