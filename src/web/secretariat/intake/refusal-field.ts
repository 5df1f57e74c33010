/** The field of a request that a refusal is about, so that it is said there. */
import type { PageRefused } from '../../live/sender.ts'

export const requestFields = [
  'list',
  'delegation',
  'received',
  'speaker',
  'title',
  'level',
  'mode',
  'language',
  'group',
  'planned',
  'reply',
] as const
export type RequestField = (typeof requestFields)[number]

/** undefined: of the whole request. */
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
]

const ofPath = (path: string): RequestField | undefined => paths.find(([pattern]) => pattern.test(path))?.[1]
