import type { InscriptionId, ListId } from '../domain/ids.ts'
import type { Refusal, RefusalCode, RefusalTable } from '../domain/refusals.ts'
import type { State } from '../domain/state.ts'
import type { Instant } from '../domain/time.ts'
import { delegationName, listName } from './names.ts'
import { momentOf } from './times.ts'
import type { Arguments, Voice } from './voice.ts'

/** Why a command was not done, in words: the sentence `refusal-<code>` of refusals.ftl. */
export const describeRefusal = (voice: Voice, state: State, refused: Refusal): string =>
  voice.t(`refusal-${refused.refusal}`, refusalArgumentsOf(voice, state, refused))

/** What the sentence of a refusal is told with. */
export function refusalArgumentsOf(voice: Voice, state: State, refused: Refusal): Arguments {
  return isTold(refused) ? dispatch<ToldCode>(refused.refusal, refused.params, { voice, state }) : {}
}

function dispatch<C extends ToldCode>(code: C, params: RefusalTable[C], telling: Telling): Arguments {
  const of: RefusalArguments[C] = refusalArguments[code]
  return of(params, telling)
}

/** Refusals whose sentence says all by itself. One that is neither here nor in the table below does not compile. */
type PlainCode =
  | 'not-allowed'
  | 'unknown-session'
  | 'session-already-open'
  | 'stale'
  | 'unknown-delegation'
  | 'unknown-list'
  | 'unknown-inscription'
  | 'unknown-meeting'
  | 'unknown-point'
  | 'unknown-intervention'
  | 'unknown-badge'
  | 'id-taken'
  | 'delegation-missing'
  | 'nothing-to-change'
  | 'already-inscribed'
  | 'not-waiting'
  | 'not-late'
  | 'not-held'
  | 'not-a-reply'
  | 'same-place'
  | 'no-meeting-open'
  | 'which-meeting'
  | 'meeting-already-open'
  | 'meeting-adjourned'
  | 'not-interpreted'
  | 'nobody-waiting'
  | 'nobody-called'
  | 'nobody-speaking'
  | 'already-started'
  | 'clock-paused'
  | 'clock-running'
  | 'no-limit'
  | 'not-remote'
  | 'link-already-lost'
  | 'link-not-lost'
  | 'not-a-state-party'
  | 'point-already-raised'
  | 'point-being-heard'
  | 'point-not-next'
  | 'point-not-heard'
  | 'point-closed'

type ToldCode = Exclude<RefusalCode, PlainCode>
type ToldRefusal = Extract<Refusal, { readonly refusal: ToldCode }>

interface Telling {
  readonly voice: Voice
  readonly state: State
}

type RefusalArguments = { readonly [C in ToldCode]: (params: RefusalTable[C], telling: Telling) => Arguments }

/** The variables of each refusal's sentence; `none` where there is nothing to say, so that a sentence can choose by it. */
const refusalArguments: RefusalArguments = {
  'unknown-item': asGiven,
  'unknown-language': asGiven,
  'list-not-open': ({ listId, opensAt }, telling) => ({
    list: list(listId, telling),
    opensAt: opensAt === undefined ? 'none' : moment(opensAt, telling),
  }),
  'list-already-open': ({ listId }, telling) => ({ list: list(listId, telling) }),
  'not-eligible': ({ listId, instead }, telling) => ({
    list: list(listId, telling),
    instead: instead === undefined ? 'none' : list(instead, telling),
  }),
  'received-in-future': ({ receivedAt }, telling) => ({ receivedAt: moment(receivedAt, telling) }),
  'reply-quota-exhausted': asGiven,
  'not-in-order': ({ inscriptionId, because }, telling) => ({ ...asker({ inscriptionId }, telling), because }),
  'other-list': ({ inscriptionId, listId }, telling) => ({
    ...asker({ inscriptionId }, telling),
    list: list(listId, telling),
  }),
  'meeting-not-open': ({ status }) => ({ status }),
  'item-not-taken-up': asGiven,
  'item-already-taken-up': asGiven,
  'not-later': until,
  'floor-occupied': ({ delegationId }, { voice, state }) => ({
    delegation: delegationId === undefined ? 'none' : delegationName(voice, state, delegationId),
  }),
  'interpretation-over': until,
  'not-the-one-called': asker,
}

const isTold = (refused: Refusal): refused is ToldRefusal => Object.hasOwn(refusalArguments, refused.refusal)

function asGiven(params: Arguments): Arguments {
  return params
}

function until({ until }: { readonly until: Instant }, telling: Telling): Arguments {
  return { until: moment(until, telling) }
}

function asker({ inscriptionId }: { readonly inscriptionId: InscriptionId }, { voice, state }: Telling): Arguments {
  const inscription = state.inscriptions.get(inscriptionId)
  return { delegation: inscription ? delegationName(voice, state, inscription.delegationId) : '—' }
}

const list = (id: ListId, { voice, state }: Telling): string => listName(voice, state, id)

const moment = (at: Instant, { voice, state }: Telling): string => momentOf(voice, at, state.plan.timeZone)
