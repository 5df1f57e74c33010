import { expect, test } from 'vitest'
import { knownSeat, takeSeat } from '../../../src/web/join/exchange.ts'
import { tokenIn } from '../../../src/web/join/token.ts'

const answering = (status: number, body: unknown) => {
  const asked: [string, RequestInit | undefined][] = []
  const ask = async (path: string, init?: RequestInit) => {
    asked.push([path, init])
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
  }
  return { ask, asked }
}
const refusing = (status: number, refusal: string, params: object = {}) => answering(status, { refusal, params }).ask

test('the token goes into the body of one request, and the answer says where to go', async () => {
  const { ask, asked } = answering(200, { sessionId: 's', role: 'delegate', page: '/s/delegate' })
  expect(await takeSeat('a.b.c', ask)).toEqual({ page: '/s/delegate' })
  expect(asked).toHaveLength(1)
  expect(asked[0]?.[0]).toBe('/api/badge')
  expect(asked[0]?.[1]).toMatchObject({ method: 'POST', body: '{"badge":"a.b.c"}' })
})

test('a seat that is known already is only looked up', async () => {
  const { ask, asked } = answering(200, { sessionId: null, role: 'administrator', page: '/' })
  expect(await knownSeat(ask)).toEqual({ page: '/' })
  expect(asked).toEqual([['/api/badge', undefined]])
})

test.each(['missing', 'forged', 'expired', 'revoked', 'unknown', 'other-session'])(
  'a badge that is %s is a problem of its own',
  async because => {
    expect(await takeSeat('a.b.c', refusing(401, 'badge-not-valid', { because }))).toEqual({ problem: because })
  },
)

test('what is no fault of the link is told apart from what is', async () => {
  expect(await takeSeat('t', refusing(404, 'unknown-session'))).toEqual({ problem: 'no-session' })
  expect(await takeSeat('t', refusing(429, 'too-many-requests', { retryAfterMs: 900 }))).toEqual({ problem: 'busy' })
  expect(await takeSeat('t', refusing(503, 'unavailable'))).toEqual({ problem: 'busy' })
  expect(await takeSeat('t', refusing(500, 'fault', { requestId: 'r' }))).toEqual({ problem: 'fault' })
  expect(await takeSeat('t', answering(502, '<html>Bad gateway').ask)).toEqual({ problem: 'no-line' })
  expect(await takeSeat('t', () => Promise.reject(new TypeError('offline')))).toEqual({ problem: 'no-line' })
})

test.each(['//elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', 7])(
  'it is not led away to %s',
  async page => {
    expect(await takeSeat('t', answering(200, { page }).ask)).toEqual({ problem: 'fault' })
  },
)

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzaWQiOiJjdG9jIn0.c2lnbmF0dXJlX29mX2l0'

test.each([
  ['a link', `https://rostrum.example/join#${token}`],
  ['the token alone', token],
  ['a link that a mail program broke', `<https://rostrum.example/join#${token.slice(0, 30)}\n ${token.slice(30)}>`],
  ['a sentence around it', `Your link: http://127.0.0.1:8080/join#${token} `],
])('a token is found in %s', (_, text) => {
  expect(tokenIn(text)).toBe(token)
})

test.each(['', 'https://rostrum.example/join', 'https://rostrum.example/join#', 'KEN', 'a.b.c'])('none in %j', text => {
  expect(tokenIn(text)).toBeNull()
})
