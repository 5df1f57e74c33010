/** The meeting that a page is about. */
import type { Meeting, State } from '../../domain/state.ts'

/** Those that sit, in the plan's order. */
export const sitting = (state: State): Meeting[] =>
  [...state.meetings.values()].filter(({ status }) => status === 'open' || status === 'suspended')

/** The chosen one, while it is not over; else the one that sits, the next, or the last. */
export function meetingOf(state: State, chosen?: string | null): Meeting | undefined {
  const all = [...state.meetings.values()].sort((a, b) => a.startsAt - b.startsAt)
  const named = all.find(({ id, status }) => id === chosen && status !== 'adjourned')
  if (named) return named
  const having = (status: Meeting['status']): Meeting | undefined => all.find(meeting => meeting.status === status)
  return having('open') ?? having('suspended') ?? having('scheduled') ?? all.at(-1)
}
