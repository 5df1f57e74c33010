/** The fields of a request and of its corrections, and those that a refusal is about. */
import type { PageRefused } from '../live/sender.ts'

export type RequestField =
  | 'list'
  | 'delegation'
  | 'received'
  | 'speaker'
  | 'title'
  | 'level'
  | 'mode'
  | 'language'
  | 'group'
  | 'planned'
  | 'reply'
  | 'started'
  | 'ended'
  | 'used'
  | 'reason'

/** The field at which a refusal is to be said; undefined where it is about the whole request. */
export function fieldOf({ refusal, params }: PageRefused): RequestField | undefined {
  switch (refusal) {
    case 'unknown-list':
    case 'not-eligible':
      return 'list'
    case 'list-not-open':
    case 'received-in-future':
      return 'received'
    case 'unknown-delegation':
    case 'already-inscribed':
    case 'reply-quota-exhausted':
      return 'delegation'
    case 'unknown-language':
      return 'language'
    case 'invalid-command':
      return 'faults' in params ? ofPath(params.faults[0]?.path ?? '') : undefined
    default:
      return undefined
  }
}

const paths: readonly (readonly [RegExp, RequestField])[] = [
  [/listId$/, 'list'],
  [/delegationId$/, 'delegation'],
  [/(^|\.)receivedAt$/, 'received'],
  [/speaker\.title$/, 'title'],
  [/speaker(\.name)?$/, 'speaker'],
  [/level$/, 'level'],
  [/mode$/, 'mode'],
  [/language$/, 'language'],
  [/onBehalfOf$/, 'group'],
  [/planned$/, 'planned'],
  [/inReplyTo$/, 'reply'],
  [/startedAt$/, 'started'],
  [/endedAt$/, 'ended'],
  [/used$/, 'used'],
  [/reason$/, 'reason'],
]

const ofPath = (path: string): RequestField | undefined => paths.find(([pattern]) => pattern.test(path))?.[1]
