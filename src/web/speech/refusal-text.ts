/** A refusal in words: the sentence `refusal-<code>`, with the names and times of what it is about. */
import { delegationId, inscriptionId, listId, meetingId } from '../../domain/ids.ts'
import type { State } from '../../domain/state.ts'
import type { PageRefused } from '../live/sender.ts'
import { type Arguments, t } from './language.ts'
import { delegationName, listName, meetingName } from './names.ts'
import { momentOf } from './times.ts'

export function refusalText(state: State, refused: PageRefused): string {
  return t(`refusal-${refused.refusal}`, refusalArguments(state, refused.params))
}

/** Every argument is always there, `none` where the refusal does not give it, so that a sentence can choose by it. */
export function refusalArguments(state: State, params: Readonly<Record<string, unknown>>): Arguments {
  const text = (name: string): string => {
    const value = params[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : 'none'
  }
  const list = (name: string): string => (name in params ? listName(state, listId(text(name))) : 'none')
  const time = (name: string): string => {
    const at = params[name]
    return typeof at === 'number' ? momentOf(at, state.plan.timeZone) : 'none'
  }
  const number = (name: string): number => Number(params[name] ?? 0)
  const meeting = state.meetings.get(meetingId(text('meetingId')))
  const fault = Array.isArray(params.faults) ? params.faults[0] : undefined
  return {
    delegation: whose(state, params),
    list: list('listId'),
    instead: list('instead'),
    meeting: meeting ? meetingName(state, meeting) : text('meetingId'),
    symbol: text('symbol'),
    language: text('language'),
    status: text('status'),
    because: text('because'),
    role: text('role'),
    opensAt: time('opensAt'),
    until: time('until'),
    receivedAt: time('receivedAt'),
    tier: number('tier'),
    quota: number('quota'),
    seconds: Math.ceil(number('retryAfterMs') / 1000),
    seq: number('seq'),
    fault: faultText(fault),
  }
}

function whose(state: State, params: Readonly<Record<string, unknown>>): string {
  if (typeof params.delegationId === 'string') return delegationName(state, delegationId(params.delegationId))
  if (typeof params.inscriptionId !== 'string') return 'none'
  const inscription = state.inscriptions.get(inscriptionId(params.inscriptionId))
  return inscription ? delegationName(state, inscription.delegationId) : 'none'
}

/** The field and the problem, as the schema found them. */
function faultText(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return 'none'
  const { path, problem } = { path: '', problem: '', ...fault }
  return path === '' ? problem : `${path}: ${problem}`
}
