import { expect, test } from 'vitest'
import { listId } from '../../../src/domain/ids.ts'
import { fieldOf } from '../../../src/web/request/fields.ts'
import { asked } from '../../domain/support.ts'

test.each([
  [{ refusal: 'not-eligible', params: { listId: listId('a') } }, 'list'],
  [{ refusal: 'already-inscribed', params: { inscriptionId: asked('KEN', 'other', 1).inscriptionId } }, 'delegation'],
  [{ refusal: 'received-in-future', params: { receivedAt: 1 } }, 'received'],
  [{ refusal: 'list-not-open', params: { listId: listId('a') } }, 'received'],
  [{ refusal: 'unknown-language', params: { language: 'xx' } }, 'language'],
  [{ refusal: 'unavailable', params: {} }, undefined],
] as const)('%j is said at its field', (refused, field) => {
  expect(fieldOf(refused)).toBe(field)
})

test.each([
  ['command.speaker.name', 'speaker'],
  ['command.speaker.title', 'title'],
  ['command.changes.receivedAt', 'received'],
  ['command.planned', 'planned'],
  ['command.onBehalfOf', 'group'],
  ['command.changes.startedAt', 'started'],
  ['command.changes.used', 'used'],
  ['command.reason', 'reason'],
  ['commandId', undefined],
])('a fault of %s is said at its field', (path, field) => {
  expect(fieldOf({ refusal: 'invalid-command', params: { faults: [{ path, problem: 'is wrong' }] } })).toBe(field)
})
