import { useEffect, useRef } from 'preact/hooks'
import type { Millis } from '../../domain/time.ts'
import { useIsLive, useSession } from '../live/live.tsx'
import { type GivenCommand, useCommand } from '../live/use-command.ts'
import { t } from '../speech/language.ts'
import { delegationName, meetingNumber } from '../speech/names.ts'
import { useKeys } from '../ui/keys.ts'
import { Refusal } from '../ui/Refusal.tsx'
import { useGuarded } from './guarded.ts'
import { KeyHint } from './KeyHint.tsx'
import type { Key } from './keys.ts'
import { commandOf, identityOf, type Step } from './next-step.ts'

const keyOf: Partial<Record<Step['kind'], Key>> = {
  'give-floor': 'n',
  start: 's',
  end: 'e',
  hear: 'p',
  rule: 'p',
  'resume-clock': ' ',
}

/** The one large button: always the next thing a president does. */
export function Primary(props: { step: Step; onDialog: (kind: 'rule' | 'interpretation') => void }) {
  const { step, onDialog } = props
  const state = useSession()
  const live = useIsLive()
  const given = useCommand()
  const key = keyOf[step.kind]
  const guarded = useGuarded({ identity: identityOf(step), command: commandOf(step), seq: state.seq, key })
  const busy = given.progress !== 'idle'
  const press = async (by?: string): Promise<void> => {
    if (!live || busy) return
    const { command, seq } = guarded.pressed(by)
    if (command) {
      guarded.own(true)
      if (!(await given.give(command, seq))) guarded.own(false)
    } else if (step.kind === 'rule' || step.kind === 'interpretation') onDialog(step.kind)
  }
  useForgotten(given, identityOf(step))
  useKeys(key ? { [key]: () => void press(key) } : {})
  if (step.kind === 'none') return null
  return (
    <>
      <button
        type="button"
        class={step.kind === 'hear' || step.kind === 'rule' ? 'primary big stop' : 'primary big'}
        aria-disabled={!live || busy}
        aria-keyshortcuts={key === ' ' ? 'Space' : key?.toUpperCase()}
        data-progress={given.progress}
        onClick={() => void press()}
      >
        <Label step={step} />
        {key && <KeyHint name={key === ' ' ? t('chair-space') : key.toUpperCase()} />}
      </button>
      <Refusal of={given} />
    </>
  )
}

/** Long enough to be read; after that a refusal goes when the floor moves on. */
const readMs: Millis = 6000

function useForgotten(given: GivenCommand, identity: string): void {
  const refusedAt = useRef(0)
  useEffect(() => {
    refusedAt.current = performance.now()
  }, [given.refused])
  useEffect(() => {
    if (given.refused && performance.now() - refusedAt.current > readMs) given.clear()
  }, [identity])
}

function Label({ step }: { step: Step }) {
  const state = useSession()
  const id = `chair-step-${step.kind}`
  switch (step.kind) {
    case 'give-floor':
      return <span>{t(id, { delegation: delegationName(state, step.inscription.delegationId) })}</span>
    case 'hear':
    case 'rule':
      return <span>{t(id, { delegation: delegationName(state, step.point.delegationId) })}</span>
    case 'call-to-order':
      return <span>{t(id, { number: meetingNumber(state, step.meeting.id) })}</span>
    case 'take-up':
      return <span>{t(id, { symbol: step.symbol })}</span>
    default:
      return <span>{t(id)}</span>
  }
}
