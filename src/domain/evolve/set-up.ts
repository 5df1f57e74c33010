import type { Evolvers } from '../evolution.ts'
import { hardStop } from '../rules/meetings.ts'
import { plannedWindows } from '../rules/windows.ts'

export const setUpEvolvers: Evolvers<
  'SessionOpened' | 'DelegationAdmitted' | 'CredentialsRecorded' | 'BadgeIssued' | 'BadgeRevoked' | 'Withheld'
> = {
  SessionOpened: (state, { plan }, { seq }) => {
    const { meetings, lists, delegations, ...rest } = plan
    state.plan = rest
    for (const delegation of delegations) state.delegations.set(delegation.id, delegation)
    for (const planned of lists) {
      const { opensAt: _, closesAt: __, ...list } = planned
      state.lists.set(list.id, { ...list, windows: plannedWindows(planned), changedSeq: seq })
    }
    for (const meeting of meetings) {
      state.meetings.set(meeting.id, {
        ...meeting,
        status: 'scheduled',
        takenUp: [],
        interpretationUntil: hardStop({ ...meeting, extensions: [] }),
        extensions: [],
        floor: null,
        hearing: null,
        freeSince: null,
        changedSeq: seq,
      })
    }
  },

  DelegationAdmitted: (state, { delegation }) => state.delegations.set(delegation.id, delegation),

  CredentialsRecorded: (state, { delegationId, status }) =>
    state.delegations.change(delegationId, delegation => ({ ...delegation, credentials: status })),

  BadgeIssued: (state, { type: _, badgeId, ...badge }) =>
    state.badges.set(badgeId, { id: badgeId, ...badge, revoked: false }),

  BadgeRevoked: (state, { badgeId }) => state.badges.change(badgeId, badge => ({ ...badge, revoked: true })),

  Withheld: () => {},
}
