/**
 * Branded ids. A string becomes an id at one door each, so that a list is never looked up by a delegation.
 * What a well-formed id is, the wire's schemas check (`idPattern`); these doors only name it.
 */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type SessionId = Id<'session'>
export type MeetingId = Id<'meeting'>
export type ListId = Id<'list'>
/** ISO 3166 alpha-3, or an acronym (EU, INTERPOL). */
export type DelegationId = Id<'delegation'>
export type InscriptionId = Id<'inscription'>
/** The ordinal of an intervention in its session, as text: "12" is the twelfth time that the floor was given. */
export type InterventionId = Id<'intervention'>
export type PointId = Id<'point'>
export type BadgeId = Id<'badge'>
/** Made by the client for each command; the same id again gets the first answer. */
export type CommandId = Id<'command'>
/** The symbol of an agenda item, as printed: `1(f)`. */
export type ItemSymbol = Id<'item'>

const door =
  <T extends string>() =>
  (text: string): T =>
    text as T

export const sessionId = door<SessionId>()
export const meetingId = door<MeetingId>()
export const listId = door<ListId>()
export const delegationId = door<DelegationId>()
export const inscriptionId = door<InscriptionId>()
export const interventionId = door<InterventionId>()
export const pointId = door<PointId>()
export const badgeId = door<BadgeId>()
export const commandId = door<CommandId>()
export const itemSymbol = door<ItemSymbol>()

/** What an id may look like on the wire and in files: it goes into URLs, keys and file names. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/
/** What an item's symbol may look like: `1`, `1(f)`, `2(a)(ii)`, `4 bis`. */
export const symbolPattern = /^[A-Za-z0-9][A-Za-z0-9().: -]{0,23}$/
