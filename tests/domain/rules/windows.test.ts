import { describe, expect, test } from 'vitest'
import { listStatus } from '../../../src/domain/rules/windows.ts'
import { byHand, closesAt, general, groups, highLevel, officers, replies } from '../plan.ts'
import {
  amend,
  asked,
  at,
  delegateOf,
  giveFloor,
  given,
  move,
  opened,
  requestFloor,
  type Scene,
  sitting,
  speaks,
  withdraw,
} from '../support.ts'
import { time } from '../time.ts'

const received = (scene: Scene, id: string) => ({ late: scene.inscription(id).late, held: scene.inscription(id).held })
const open = { type: 'OpenList', listId: byHand } as const
const close = { type: 'CloseList', listId: byHand } as const

describe('the opening', () => {
  test('[WI1] officers speak in the order that the plan gives, whoever asked first', () => {
    given(
      asked('UNODC', 'other', '2020-09-01', { list: officers }),
      asked('CHL', 'head-of-delegation', '2020-09-02', { list: officers }),
      asked('XC', 'head-of-delegation', '2020-09-03', { list: officers }),
    ).expectOrderOn(officers, 'XC', 'CHL', 'UNODC')
  })

  test('[WI1] high-level speakers in the order of request; the list closes on 9 October at noon', () => {
    const scene = given(
      at('2020-10-02T09:00', requestFloor('PER', 'head-of-state', { list: highLevel })),
      at('2020-10-09T11:59:59', requestFloor('MAR', 'head-of-government', { list: highLevel })),
      at('2020-10-09T12:00:01', requestFloor('XC', 'head-of-state', { list: highLevel })),
    ).expectOrderOn(highLevel, 'PER', 'MAR')
    expect(received(scene, 'XC').late).toBe(true)
  })

  test('[WI1] a high-level speaker may be a head of State, a head of government or a vice-president', () => {
    for (const level of ['head-of-state', 'head-of-government', 'vice-president'] as const) {
      given()
        .when(requestFloor('KEN', level, { list: highLevel }))
        .accepted()
        .expectOrderOn(highLevel, 'KEN')
    }
    for (const level of ['deputy-prime-minister', 'minister', 'other'] as const) {
      given()
        .when(requestFloor('KEN', level, { list: highLevel }))
        .thenRefused('not-eligible', { listId: highLevel, instead: general })
    }
  })

  test('[WI1] chairs of the regional groups in the order of request', () => {
    given(
      at('2020-09-02', requestFloor('KEN', 'head-of-delegation', { list: groups, onBehalfOf: 'african' })),
      at('2020-09-03', requestFloor('BRA', 'minister', { list: groups, onBehalfOf: 'GRULAC' })),
    ).expectOrderOn(groups, 'KEN', 'BRA')
  })
})

describe('the window of a list', () => {
  test('[WI2] the general debate takes requests from 31 August until 9 October 2020, noon in Vienna', () => {
    const list = given().list()
    expect(listStatus(list, time('2020-08-30T23:59:59.999+02:00'))).toBe('not-open')
    expect(listStatus(list, time('2020-08-31T00:00:00.000+02:00'))).toBe('open')
    expect(listStatus(list, time('2020-10-09T10:00:00.000Z'))).toBe('open')
    expect(listStatus(list, time('2020-10-09T10:00:00.001Z'))).toBe('closed')
  })

  test('[WI3] received at the very instant of closing is in time; a millisecond or a second later is late', () => {
    const scene = given(
      at(closesAt, requestFloor('VNM', 'head-of-delegation')),
      at(closesAt + 1, requestFloor('PER', 'head-of-delegation')),
      at(closesAt + 1000, requestFloor('CHL', 'head-of-delegation')),
    )
    expect(received(scene, 'VNM').late).toBe(false)
    scene.expectOrder('VNM').expectAside({ late: ['PER', 'CHL'] })
  })

  test('[WI3] an e-mail’s time of receipt counts, not when the secretariat enters it', () => {
    given(
      at(
        '2020-10-11',
        [
          requestFloor('VNM', 'head-of-delegation', {}, '2020-10-09T16:59:59+07:00'),
          requestFloor('CHL', 'head-of-delegation', {}, '2020-10-09T07:00:01-03:00'),
        ],
        'secretariat',
      ),
    )
      .expectOrder('VNM')
      .expectAside({ late: ['CHL'] })
  })

  test('[WI3] a late one, accepted, stands last of its own tier', () => {
    given(
      asked('KEN', 'minister', '2020-09-01'),
      asked('POL', 'other', '2020-09-02'),
      asked('XA', 'other', '2020-09-02'),
      asked('CHL', 'minister', closesAt + 1000, { late: true }),
      asked('PER', 'other', closesAt + 2000, { late: true }),
    )
      .expectOrder('KEN', 'POL', 'XA')
      .and(at('2020-10-12', { type: 'AcceptLate', inscriptionId: idOf('PER') }))
      .expectOrder('KEN', 'POL', 'PER', 'XA')
      .and(at('2020-10-12', { type: 'AcceptLate', inscriptionId: idOf('CHL') }))
      .expectOrder('KEN', 'CHL', 'POL', 'PER', 'XA')
      .expectAside({})
  })

  test('[WI3] two late ones stand in the order of their acceptance', () => {
    given(
      asked('CHL', 'other', closesAt + 1000, { late: true }),
      asked('PER', 'other', closesAt + 2000, { late: true }),
      at('2020-10-12T09:00', { type: 'AcceptLate', inscriptionId: idOf('PER') }),
      at('2020-10-12T10:00', { type: 'AcceptLate', inscriptionId: idOf('CHL') }),
    ).expectOrder('PER', 'CHL')
  })

  test('[WI3] late and not accepted it waits aside: it cannot be called, moved or be moved before', () => {
    const scene = given(
      sitting,
      asked('KEN', 'other', '2020-09-01'),
      asked('CHL', 'other', closesAt + 1, { late: true }),
    )
    scene.when({ type: 'GiveFloor', inscriptionId: idOf('CHL') }).thenRefused('not-in-order', { because: 'late' })
    scene
      .when({ type: 'MoveInscription', inscriptionId: idOf('KEN'), before: idOf('CHL'), reason: '' })
      .thenRefused('not-in-order', { because: 'late' })
  })

  test('[WI3] the President may also decline it; the delegation may ask again', () => {
    given(asked('CHL', 'other', closesAt + 1000, { late: true }))
      .and(at('2020-10-12', { type: 'DeclineLate', inscriptionId: idOf('CHL'), reason: 'the time is full' }))
      .expectAside({})
      .when(requestFloor('CHL', 'other', { id: 'CHL-2' }), { by: delegateOf('CHL') })
      .accepted()
      .expectAside({ late: ['CHL-2'] })
  })

  test('[WI3] one who was accepted, or called, is not late again by a correction that is still late', () => {
    const again = at('2020-10-12T17:00', [amend('CHL', { receivedAt: closesAt + 5000 })], 'secretariat')
    const chl = asked('CHL', 'other', closesAt + 1000, { late: true })
    given(chl, at('2020-10-12', { type: 'AcceptLate', inscriptionId: idOf('CHL') }), again)
      .expectOrder('CHL')
      .expectAside({})
    given({ ...chl, receivedAt: closesAt, late: false }, sitting, giveFloor('CHL'), again, { type: 'TakeBackFloor' })
      .expectOrder('CHL')
      .expectAside({})
  })

  test('[WI3] a place given by hand before it was found to be late does not come back', () => {
    given(
      asked('KEN', 'minister', '2020-09-01'),
      asked('PER', 'other', '2020-09-01'),
      move('PER', 'KEN'),
      at('2020-10-12', [amend('PER', { receivedAt: closesAt + 1 })], 'secretariat'),
      at('2020-10-12', { type: 'AcceptLate', inscriptionId: idOf('PER') }),
    ).expectOrder('KEN', 'PER')
  })

  test('[WI3] a corrected time of receipt may put it in time, or make it late', () => {
    given(asked('CHL', 'other', closesAt + 1000, { late: true }), asked('PER', 'other', closesAt))
      .and(at('2020-10-12', [amend('CHL', { receivedAt: closesAt - 1000 })], 'secretariat'))
      .expectOrder('CHL', 'PER')
      .and(at('2020-10-12', [amend('PER', { receivedAt: closesAt + 1 })], 'secretariat'))
      .expectOrder('CHL')
      .expectAside({ late: ['PER'] })
  })
})

describe('opening and closing by hand', () => {
  const ask = requestFloor('KEN', 'minister', { list: byHand })

  test('[WI4] before a list opens a request is refused, with the opening where the plan names it', () => {
    given().when(ask).thenRefused('list-not-open', { listId: byHand })
    given(opened({ lists: { general: { opensAt: time('2020-09-01T00:00:00.001') } } }))
      .when(requestFloor('KEN', 'minister'))
      .thenRefused('list-not-open', { listId: general, opensAt: time('2020-09-01T00:00:00.001') })
  })

  test('[WI4] also where the secretariat dates it to before the opening', () => {
    given()
      .when(requestFloor('KEN', 'minister', {}, '2020-08-30'), { by: 'secretariat' })
      .thenRefused('list-not-open')
  })

  test('[WI4] opened, it takes requests; closed, it takes them as late', () => {
    given(at('16:00', open))
      .when(ask)
      .then([{ ...ask, type: 'FloorRequested', late: false, held: false }])
      .and(at('16:05', close), at('16:05:00.001', requestFloor('MAR', 'minister', { list: byHand })))
      .expectOrderOn(byHand, 'KEN')
      .expectAside({ late: ['MAR'] }, byHand)
  })

  test('[WI4] reopened, it takes requests in time again; what came in between stays late', () => {
    given(
      at('16:00', open),
      at('16:05', close),
      at('16:06', requestFloor('MAR', 'minister', { list: byHand })),
      at('16:10', open),
      at('16:11', ask),
    )
      .expectOrderOn(byHand, 'KEN')
      .expectAside({ late: ['MAR'] }, byHand)
  })

  test('[WI4] each is recorded, and refused where it changes nothing', () => {
    given()
      .when(open, { by: 'secretariat' })
      .then([{ type: 'ListOpened', listId: byHand }])
    given(at('16:00', open))
      .when(close, { at: '16:01' })
      .then([{ type: 'ListClosed', listId: byHand }])
    given(at('16:00', open)).when(open).thenRefused('list-already-open')
    given().when(close).thenRefused('list-not-open')
    given(at('16:00', open), at('16:05', close)).when(close, { at: '16:06' }).thenRefused('list-not-open')
  })

  test('[WI4] opened early, a list still closes when the plan says', () => {
    const scene = given(
      opened({ lists: { general: { opensAt: time('2020-09-15') } } }),
      at('2020-09-10', { type: 'OpenList', listId: general }),
    )
    expect(listStatus(scene.list(), time('2020-09-12'))).toBe('open')
    expect(listStatus(scene.list(), closesAt)).toBe('open')
    expect(listStatus(scene.list(), closesAt + 1)).toBe('closed')
  })

  test('[WI4] closed early, it stays closed', () => {
    const scene = given(at('2020-10-01', { type: 'CloseList', listId: general }))
    expect(listStatus(scene.list(), time('2020-10-01'))).toBe('open')
    expect(listStatus(scene.list(), time('2020-10-01') + 1)).toBe('closed')
    expect(listStatus(scene.list(), time('2020-10-05'))).toBe('closed')
  })

  test('[WI4] a list of replies stands open until it is closed; opening it is recorded all the same', () => {
    const scene = given(sitting)
    const status = (of: typeof scene, when: string) => listStatus(of.list(replies), time(when))
    expect(status(scene, '16:01')).toBe('open')
    expect(status(scene.and(at('16:10', { type: 'CloseList', listId: replies })), '16:11')).toBe('closed')
    const opened = scene.and(at('16:10', { type: 'OpenList', listId: replies }))
    expect(status(opened, '16:11')).toBe('open')
    opened.when({ type: 'OpenList', listId: replies }, { at: '16:12' }).thenRefused('list-already-open')
  })

  test('[WI4] a list of replies takes them whether open or not', () => {
    given(sitting)
      .when(requestFloor('KEN', 'other', { list: replies }), { by: delegateOf('KEN') })
      .accepted()
      .expectOrderOn(replies, 'KEN')
      .and(at('16:10', { type: 'OpenList', listId: replies }), at('16:11', { type: 'CloseList', listId: replies }))
      .when(requestFloor('MAR', 'other', { list: replies }), { by: delegateOf('MAR'), at: '16:12' })
      .accepted()
      .expectOrderOn(replies, 'KEN', 'MAR')
  })
})

describe('how many', () => {
  const scene = given(asked('KEN', 'minister', '2020-09-01'))

  test('[WI5] a delegation has one waiting inscription on a list', () => {
    scene
      .when(requestFloor('KEN', 'minister', { id: 'KEN-2' }))
      .thenRefused('already-inscribed', { inscriptionId: idOf('KEN') })
    scene.when(requestFloor('MAR', 'minister')).accepted()
    scene
      .and({ type: 'OpenList', listId: byHand })
      .when(requestFloor('KEN', 'minister', { id: 'KEN-2', list: byHand }))
      .accepted()
  })

  test('[WI5] and one more for each group it speaks for, however the group is spelt', () => {
    const group = (id: string, onBehalfOf: string) => requestFloor('KEN', 'minister', { id, onBehalfOf })
    scene
      .and(group('KEN-african', 'African'), group('KEN-g77', 'G77'))
      .expectOrder('KEN', 'KEN-african', 'KEN-g77')
      .when(group('KEN-again', ' african '))
      .thenRefused('already-inscribed', { inscriptionId: idOf('KEN-african') })
  })

  test('[WI5] late and held ones count; withdrawn, delivered and removed ones do not', () => {
    given(asked('KEN', 'minister', closesAt + 1, { late: true }))
      .when(requestFloor('KEN', 'minister', { id: 'KEN-2' }))
      .thenRefused('already-inscribed')
    scene
      .and(withdraw('KEN'))
      .when(requestFloor('KEN', 'minister', { id: 'KEN-2' }))
      .accepted()
      .expectOrder('KEN-2')
  })

  test('[WI5] an amendment cannot make a second one for the same group', () => {
    scene
      .and(requestFloor('KEN', 'minister', { id: 'KEN-g77', onBehalfOf: 'G77' }))
      .when(amend('KEN', { onBehalfOf: 'g77' }))
      .thenRefused('already-inscribed', { inscriptionId: idOf('KEN-g77') })
    given(asked('KEN', 'minister', '2020-09-01', { onBehalfOf: 'G77' }))
      .when(amend('KEN', { onBehalfOf: 'g77' }))
      .accepted()
  })
})

test('[WI5] one who asked again while speaking, and was interrupted, may amend either', () => {
  const scene = given(
    sitting,
    asked('KEN', 'minister', '2020-09-01'),
    speaks('KEN'),
    asked('KEN', 'minister', '2020-09-02', { id: 'KEN-2' }),
    { type: 'InterruptStatement', reason: '' },
  )
  scene.when(amend('KEN', { language: 'fr' })).accepted()
  scene.when(amend('KEN-2', { language: 'fr' })).accepted()
})

describe('the time of receipt', () => {
  test('[WI6] only the secretariat gives one', () => {
    const dated = requestFloor('KEN', 'minister', {}, '2020-08-31T09:00')
    given()
      .when(dated, { by: delegateOf('KEN') })
      .thenRefused('not-allowed', { command: 'RequestFloor', role: 'delegate', field: 'receivedAt' })
    given()
      .when(dated, { by: 'secretariat' })
      .then([{ ...dated, type: 'FloorRequested', late: false, held: false }])
  })

  test('[WI6] in the past: now is the last instant it can be', () => {
    given()
      .when(requestFloor('KEN', 'minister', {}, '2020-09-02'), { at: '2020-09-02', by: 'secretariat' })
      .accepted()
    given()
      .when(requestFloor('KEN', 'minister', {}, '2020-09-02T00:00:00.001'), { at: '2020-09-02', by: 'secretariat' })
      .thenRefused('received-in-future')
  })

  test('[WI6] a delegation’s own request is stamped by the service, with the instant of its entry', () => {
    const scene = given(at('2020-09-05T10:11:12.345', requestFloor('KEN', 'minister'), delegateOf('KEN')))
    expect(scene.inscription('KEN')).toMatchObject({ receivedAt: time('2020-09-05T10:11:12.345') })
  })

  test('[WI6] nor may a delegation amend it', () => {
    given(asked('KEN', 'minister', '2020-09-01'))
      .when(amend('KEN', { receivedAt: time('2020-08-31') }), { by: delegateOf('KEN') })
      .thenRefused('not-allowed', { command: 'AmendInscription', field: 'receivedAt' })
  })
})

describe('whom a list is for', () => {
  test('[WI7] a minister on the opening list is offered the general debate, tier 1', () => {
    given()
      .when(requestFloor('XC', 'minister', { list: highLevel }), { by: delegateOf('XC') })
      .thenRefused('not-eligible', { listId: highLevel, instead: general, tier: 1 })
  })

  test('[WI7] an ambassador there, tier 2', () => {
    given()
      .when(requestFloor('XC', 'head-of-delegation', { list: highLevel }))
      .thenRefused('not-eligible', { listId: highLevel, instead: general, tier: 2 })
  })

  test('[WI7] a group that is not one of the five is offered the general debate', () => {
    given()
      .when(requestFloor('KEN', 'minister', { list: groups, onBehalfOf: 'G77' }))
      .thenRefused('not-eligible', { listId: groups, instead: general })
    given()
      .when(requestFloor('KEN', 'minister', { list: groups }))
      .thenRefused('not-eligible')
  })

  test('[WI7] a group has one chair: another delegation does not open for it', () => {
    given()
      .when(requestFloor('PER', 'minister', { list: groups, onBehalfOf: 'grulac' }))
      .thenRefused('not-eligible', { instead: general })
    // Where the plan names no chair, the secretariat knows.
    given()
      .when(requestFloor('PER', 'minister', { list: groups, onBehalfOf: 'weog' }))
      .accepted()
  })

  test('[WI7] a list may be for some delegations, or some categories, only', () => {
    given()
      .when(requestFloor('KEN', 'minister', { list: officers }))
      .thenRefused('not-eligible')
    const forParties = opened({ lists: { general: { eligible: { categories: ['state-party'] } } } })
    given(forParties).when(requestFloor('XA', 'minister')).thenRefused('not-eligible', { listId: general })
    given(forParties).when(requestFloor('KEN', 'minister')).accepted()
  })

  test('[WI7] an amendment cannot make it into one that the list is not for', () => {
    given(asked('PER', 'head-of-state', '2020-09-02', { list: highLevel }))
      .when(amend('PER', { level: 'minister' }))
      .thenRefused('not-eligible', { instead: general, tier: 1 })
  })
})

function idOf(id: string) {
  return asked(id, 'other', 0).inscriptionId
}
