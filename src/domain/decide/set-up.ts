import { type Deciders, happens } from '../decision.ts'
import { refuse } from '../refusals.ts'

export const setUpDeciders: Deciders<
  'OpenSession' | 'AdmitDelegation' | 'RecordCredentials' | 'IssueBadge' | 'RevokeBadge'
> = {
  OpenSession: (_, { plan }) => happens({ type: 'SessionOpened', plan }),

  // Also for a delegation that is known: a category or a name corrected.
  AdmitDelegation: (_, { delegation }) => happens({ type: 'DelegationAdmitted', delegation }),

  RecordCredentials: (state, { delegationId, status }) => {
    const delegation = state.delegations.get(delegationId)
    if (!delegation) return refuse('unknown-delegation', { delegationId })
    if (delegation.credentials === status) return refuse('nothing-to-change', {})
    return happens({ type: 'CredentialsRecorded', delegationId, status })
  },

  IssueBadge: (state, { type: _, ...badge }) => {
    if (state.badges.has(badge.badgeId)) return refuse('id-taken', { id: badge.badgeId })
    if (badge.role === 'delegate' && badge.delegationId === undefined) return refuse('delegation-missing', {})
    if (badge.delegationId !== undefined && !state.delegations.has(badge.delegationId)) {
      return refuse('unknown-delegation', { delegationId: badge.delegationId })
    }
    return happens({ type: 'BadgeIssued', ...badge })
  },

  RevokeBadge: (state, { badgeId, reason }) => {
    const badge = state.badges.get(badgeId)
    if (!badge) return refuse('unknown-badge', { badgeId })
    if (badge.revoked) return refuse('nothing-to-change', {})
    return happens({ type: 'BadgeRevoked', badgeId, reason })
  },
}
