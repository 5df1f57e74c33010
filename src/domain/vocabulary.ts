/** The field's words, as closed lists: levels, categories, modes, roles. The glossary is in RULES.md. */
import type { BadgeId, DelegationId } from './ids.ts'

/** Levels of representation, highest first. */
export const levels = [
  'head-of-state',
  'head-of-government',
  'vice-president',
  'deputy-prime-minister',
  'minister',
  'vice-minister',
  'head-of-delegation',
  'other',
] as const
export type Level = (typeof levels)[number]

/** Categories of participants, in the order in which they are heard (PR1). */
export const categories = ['state-party', 'signatory', 'non-signatory', 'invited-entity', 'ngo'] as const
export type Category = (typeof categories)[number]

/** How the speaker takes the floor. */
export const modes = ['podium', 'floor', 'remote', 'video'] as const
export type Mode = (typeof modes)[number]

/** The six official languages. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export type Language = (typeof languages)[number]

/** PR1, PR2; `plan-order` is the order in which the plan names the delegations (WI1, the officers). */
export const profiles = ['ministerial-priority', 'protocol-ladder', 'order-of-request', 'plan-order'] as const
export type Profile = (typeof profiles)[number]

export const enforcements = ['strict', 'advisory'] as const
/** CL3: what happens at zero. */
export type Enforcement = (typeof enforcements)[number]

export const listKinds = ['statements', 'right-of-reply'] as const
export type ListKind = (typeof listKinds)[number]

export const bodies = ['plenary', 'committee-of-the-whole'] as const
export type Body = (typeof bodies)[number]

export const credentialsStatuses = ['none', 'provisional', 'submitted', 'accepted'] as const
/** PR7: never blocks the floor; a delegation whose credentials are not accepted takes part provisionally. */
export type Credentials = (typeof credentialsStatuses)[number]

/** The five regional groups of the United Nations. */
export const regionalGroups = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'] as const
export type RegionalGroup = (typeof regionalGroups)[number]

/** Who holds a badge. `administrator` creates sessions and has no part in them. */
export const roles = [
  'president',
  'secretariat',
  'technician',
  'interpreter',
  'delegate',
  'display',
  'viewer',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Who did something: a badge's holder, or the service itself (a deadline that passed, a socket that closed). */
export interface Actor {
  readonly role: Role | 'service'
  readonly delegationId?: DelegationId
  readonly badgeId?: BadgeId
}

/** A text in several languages: BCP 47 tag → text. */
export type LocalizedText = Readonly<Record<string, string>>
