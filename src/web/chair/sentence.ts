/** What the president says now, in the page's language. */
import { lamp } from '../../domain/rules/clock.ts'
import { nextCall } from '../../domain/rules/floor.ts'
import type { Intervention, Meeting, State } from '../../domain/state.ts'
import type { Instant } from '../../domain/time.ts'
import { language, t } from '../speech/language.ts'
import { delegationName, groupName, itemTitle, meetingNumber } from '../speech/names.ts'
import { ofName } from './grammar.ts'
import type { Step } from './next-step.ts'

export function sentenceOf(state: State, step: Step, now: Instant): string {
  switch (step.kind) {
    case 'call-to-order':
      return t('say-call-to-order', { number: meetingNumber(state, step.meeting.id) })
    case 'resume-meeting':
      return t('say-resume')
    case 'hear':
      return t('say-hear', { of: ofName(delegationName(state, step.point.delegationId)) })
    case 'rule':
      return t('say-rule', { of: ofName(delegationName(state, step.point.delegationId)) })
    case 'interpretation':
      return t('say-interpretation')
    case 'give-floor':
      return joined(thanks(state, step.meeting), floorFor(state, step.inscription))
    case 'start':
      return floorFor(state, step.intervention)
    case 'resume-clock':
      return step.intervention.linkLostAt === null ? t('say-go-on') : t('say-link-lost')
    case 'end':
      return ending(state, step.meeting, step.intervention, now)
    case 'take-up':
      return t('say-take-up', { symbol: step.symbol, title: itemTitle(state, step.symbol) })
    case 'adjourn':
      return t('say-adjourn')
    case 'none':
      return ''
  }
}

function ending(state: State, meeting: Meeting, intervention: Intervention, now: Instant): string {
  // CL3: only where the limit is strict is the speaker called to order.
  const red = intervention.clock && lamp(state.plan.settings, intervention.clock, now) === 'red'
  if (red && intervention.enforcement === 'strict')
    return t('say-conclude', { of: ofName(delegationName(state, intervention.delegationId)) })
  const call = nextCall(state, meeting)
  const thanked = thank(state, intervention)
  return 'refusal' in call ? thanked : joined(thanked, floorFor(state, call.inscription))
}

/** Thanks to whoever spoke last in this meeting. */
function thanks(state: State, meeting: Meeting): string {
  const last = [...state.interventions.values()].filter(({ meetingId }) => meetingId === meeting.id).at(-1)
  return last?.status === 'ended' || last?.status === 'cut-off' ? thank(state, last) : ''
}

function thank(state: State, { delegationId }: Intervention): string {
  if (delegationId === null) return t('say-thanks-secretariat')
  return t('say-thanks', { of: ofName(delegationName(state, delegationId)) })
}

type Called = Pick<Intervention, 'delegationId' | 'speaker' | 'level' | 'onBehalfOf'>

function floorFor(state: State, { delegationId, speaker, level, onBehalfOf }: Called): string {
  if (delegationId === null) return t('say-floor-secretariat')
  const person = [speaker?.name, speaker?.title].filter(Boolean).join(', ')
  const named = person !== '' && level !== 'head-of-delegation' && level !== 'other'
  return t('say-floor', {
    of: ofName(delegationName(state, delegationId)),
    person: named ? person : 'none',
    group: onBehalfOf === undefined || onBehalfOf === delegationId ? 'none' : groupName(state, onBehalfOf),
  })
}

/** Sentences after one another; Chinese has no space between them. */
const joined = (...parts: string[]): string => parts.filter(Boolean).join(language() === 'zh' ? '' : ' ')
