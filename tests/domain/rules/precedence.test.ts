import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../../src/domain/commands.ts'
import { inscriptionId, itemSymbol } from '../../../src/domain/ids.ts'
import { explain } from '../../../src/domain/rules/precedence.ts'
import type { Profile } from '../../../src/domain/vocabulary.ts'
import { byHand, general, id, officers, plenary } from '../plan.ts'
import {
  type Asked,
  absent,
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
  swap,
  withdraw,
} from '../support.ts'
import { time } from '../time.ts'

const asProfile = (precedence: Profile) => opened({ lists: { general: { precedence } } })

const admit = (id: string): CommandOf<'AdmitToSpeak'> => ({
  type: 'AdmitToSpeak',
  inscriptionId: inscriptionId(id),
  decidedBy: 'the President',
})

describe('ministerial priority', () => {
  test('[PR1] a head of government waits behind a minister who asked first', () => {
    given(asked('KEN', 'minister', '2020-09-14'), asked('MAR', 'head-of-government', '2020-10-08')).expectOrder(
      'KEN',
      'MAR',
    )
  })

  test('[PR1] a minister precedes an ambassador who asked first', () => {
    given(asked('PER', 'head-of-delegation', '2020-08-31'), asked('KEN', 'minister', '2020-09-14')).expectOrder(
      'KEN',
      'PER',
    )
  })

  test('[PR1] a vice-minister is not ministerial: the bar stands behind the minister', () => {
    given(asked('POL', 'vice-minister', '2020-09-01'), asked('JPN', 'minister', '2020-09-02')).expectOrder('JPN', 'POL')
    given(asked('XC', 'other', '2020-09-01'), asked('POL', 'vice-minister', '2020-09-02')).expectOrder('XC', 'POL')
  })

  test('[PR1] the category comes before the level: a signatory’s head of State waits behind a party’s clerk', () => {
    given(
      asked('XN', 'minister', '2020-08-31'),
      asked('INTERPOL', 'minister', '2020-08-31'),
      asked('XO', 'head-of-state', '2020-08-31'),
      asked('XA', 'head-of-state', '2020-08-31'),
      asked('VNM', 'other', '2020-10-08'),
    ).expectOrder('VNM', 'XA', 'XO', 'INTERPOL', 'XN')
  })

  test('[PR1] of two received at the same millisecond, the one that came into the journal first', () => {
    given(asked('KEN', 'minister', '2020-09-14'), asked('JPN', 'minister', '2020-09-14')).expectOrder('KEN', 'JPN')
    given(asked('KEN', 'minister', time('2020-09-14') + 1), asked('JPN', 'minister', '2020-09-14')).expectOrder(
      'JPN',
      'KEN',
    )
  })

  test('[PR1] an instant counts, not how it is written: 01:04:59−05:00 is before 08:05:00+02:00', () => {
    given(
      asked('XC', 'head-of-delegation', '2020-08-31T08:05:00+02:00'),
      asked('PER', 'head-of-delegation', '2020-08-31T01:04:59-05:00'),
    ).expectOrder('PER', 'XC')
  })
})

/** The general debate of the worked example, in the order in which it is printed. */
const workedExample = [
  asked('XC', 'head-of-delegation', '2020-08-31T08:05:00+02:00'),
  asked('PER', 'head-of-delegation', '2020-08-31T01:04:59-05:00', { mode: 'remote', language: 'es' }),
  asked('POL', 'vice-minister', '2020-09-01T09:00+02:00'),
  asked('CAN', 'head-of-delegation', '2020-09-02T10:00-04:00'),
  asked('KEN', 'minister', '2020-09-14T10:30+03:00'),
  asked('JPN', 'minister', '2020-09-14T17:00+09:00'),
  asked('EU', 'head-of-delegation', '2020-09-21T11:00+02:00'),
  asked('MAR', 'head-of-government', '2020-10-08T18:00+01:00'),
  asked('VNM', 'head-of-delegation', '2020-10-09T16:59:59+07:00'),
  asked('CHL', 'head-of-delegation', '2020-10-09T07:00:01-03:00', { late: true }),
  asked('XA', 'minister', '2020-09-03T09:00+02:00'),
  asked('INTERPOL', 'other', '2020-09-01T08:00+02:00'),
  asked('XN', 'other', '2020-08-31T09:00+02:00', { held: true }),
  at('2020-10-12T09:10', amend('CAN', { level: 'minister' }), 'secretariat'),
]

describe('the worked example', () => {
  test('[PR1] the general debate stands as the rules print it', () => {
    given(...workedExample)
      .expectOrder('KEN', 'JPN', 'MAR', 'CAN', 'PER', 'XC', 'POL', 'EU', 'VNM', 'XA', 'INTERPOL')
      .expectAside({ late: ['CHL'], held: ['XN'] })
  })

  test('[PR2] the same debate on the protocol ladder', () => {
    given(asProfile('protocol-ladder'), ...workedExample).expectOrder(
      ...['MAR', 'KEN', 'JPN', 'CAN', 'POL', 'PER', 'XC', 'EU', 'VNM', 'XA', 'INTERPOL'],
    )
  })
})

describe('other profiles', () => {
  test('[PR2] the ladder has six steps', () => {
    given(
      asProfile('protocol-ladder'),
      asked('XC', 'head-of-delegation', '2020-09-01'),
      asked('POL', 'vice-minister', '2020-09-02'),
      asked('KEN', 'minister', '2020-09-03'),
      asked('EU', 'deputy-prime-minister', '2020-09-04'),
      asked('MAR', 'head-of-government', '2020-09-05'),
      asked('XE', 'head-of-state', '2020-09-06'),
    ).expectOrder('XE', 'MAR', 'EU', 'KEN', 'POL', 'XC')
  })

  test('[PR2] heads of government, vice-presidents and crown princes are one step, by time', () => {
    given(
      asProfile('protocol-ladder'),
      asked('KEN', 'vice-president', '2020-09-01'),
      asked('MAR', 'head-of-government', '2020-09-02'),
      asked('XE', 'vice-president', '2020-09-03'),
    ).expectOrder('KEN', 'MAR', 'XE')
  })

  test('[PR2] the rest are one step too: an ambassador does not pass another speaker who asked first', () => {
    given(
      asProfile('protocol-ladder'),
      asked('XC', 'other', '2020-09-01'),
      asked('PER', 'head-of-delegation', '2020-09-02'),
    ).expectOrder('XC', 'PER')
  })

  test('[PR2] order of request: category, then time, whatever the level', () => {
    given(
      asProfile('order-of-request'),
      asked('XA', 'head-of-state', '2020-08-31'),
      asked('XC', 'other', '2020-09-01'),
      asked('KEN', 'head-of-state', '2020-09-02'),
    ).expectOrder('XC', 'KEN', 'XA')
  })
})

describe('a change of level', () => {
  const two = [asked('PER', 'head-of-delegation', '2020-08-31'), asked('KEN', 'minister', '2020-09-14')]

  test('[PR3] up: last of the ministers, as of that moment', () => {
    given(...two, asked('POL', 'other', '2020-09-20'), at('2020-10-01', amend('PER', { level: 'minister' })))
      .expectOrder('KEN', 'PER', 'POL')
      .and(asked('JPN', 'minister', '2020-10-02'))
      .expectOrder('KEN', 'PER', 'JPN', 'POL')
  })

  test('[PR3] down: last of the others, also behind those who asked later', () => {
    given(
      ...two,
      asked('XC', 'other', '2020-09-20'),
      at('2020-10-01', amend('KEN', { level: 'vice-minister' })),
    ).expectOrder('PER', 'XC', 'KEN')
  })

  test('[PR3] within a tier: last of it all the same', () => {
    given(
      asked('KEN', 'minister', '2020-09-14'),
      asked('JPN', 'minister', '2020-09-15'),
      at('2020-10-01', amend('KEN', { level: 'head-of-government' })),
    ).expectOrder('JPN', 'KEN')
  })

  test('[PR3] last also of those who came to the tier in the same instant, as the journal has them', () => {
    given(
      at('2020-09-01', requestFloor('PER', 'vice-minister')),
      at('2020-09-02', requestFloor('JPN', 'minister')),
      at('2020-09-02', requestFloor('KEN', 'minister')),
      at('2020-09-02', amend('JPN', { level: 'head-of-state' })),
      at('2020-09-02', requestFloor('MAR', 'minister')),
    ).expectOrder('KEN', 'JPN', 'MAR', 'PER')
  })

  test('[PR3] any other amendment keeps the place, the level it had included', () => {
    given(
      asked('KEN', 'minister', '2020-09-14'),
      asked('JPN', 'minister', '2020-09-15'),
      at('2020-10-01', amend('KEN', { speaker: { name: 'Another', title: '' }, mode: 'remote', language: 'fr' })),
      at('2020-10-02', amend('KEN', { level: 'minister', plannedMs: 60_000 })),
    ).expectOrder('KEN', 'JPN')
  })

  test('[PR3] the later of receipt and change counts, also where the receipt is corrected', () => {
    const redated = (received: string) =>
      given(
        at('2020-10-01', asked('PER', 'other', '2020-08-31')),
        asked('KEN', 'minister', '2020-09-20'),
        asked('JPN', 'minister', '2020-10-04'),
        at('2020-10-02', amend('PER', { level: 'minister' })),
        at('2020-10-07', [amend('PER', { receivedAt: time(received) })], 'secretariat'),
      )
    redated('2020-10-05').expectOrder('KEN', 'JPN', 'PER')
    redated('2020-09-01').expectOrder('KEN', 'PER', 'JPN')
  })

  test('[PR3] it costs a place given by hand too', () => {
    given(...two, asked('JPN', 'minister', '2020-09-15'), move('JPN', 'KEN'))
      .expectOrder('JPN', 'KEN', 'PER')
      .and(at('2020-10-01', amend('JPN', { level: 'head-of-state' })))
      .expectOrder('KEN', 'JPN', 'PER')
  })

  test('[PR3] of one who is held or late it counts when it stands in the order', () => {
    given(
      asked('XO', 'minister', '2020-09-01', { held: true }),
      asked('XN', 'other', '2020-09-01', { held: true }),
      at('2020-09-20', amend('XO', { level: 'other' })),
      asked('WHO', 'minister', '2020-09-02'),
      asked('XA', 'minister', '2020-09-25'),
      admit('XO'),
      admit('XN'),
    ).expectOrder('XA', 'XO', 'WHO', 'XN')
  })
})

describe('admission', () => {
  test('[PR4] non-signatories, invited entities and NGOs are held, unless the plan admits them', () => {
    for (const observer of ['XO', 'WHO', 'XN']) {
      given()
        .when(requestFloor(observer, 'minister'), { by: 'secretariat' })
        .then([{ ...requestFloor(observer, 'minister'), type: 'FloorRequested', late: false, held: true }])
        .expectOrder()
        .expectAside({ held: [observer] })
    }
    for (const speaker of ['INTERPOL', 'XA', 'VNM']) {
      given()
        .when(requestFloor(speaker, 'minister'), { by: delegateOf(speaker) })
        .then([{ ...requestFloor(speaker, 'minister'), type: 'FloorRequested', late: false, held: false }])
        .expectOrder(speaker)
    }
  })

  test('[PR4] once admitted it stands by its own time of receipt', () => {
    given(
      asked('INTERPOL', 'other', '2020-09-01T08:00'),
      asked('WHO', 'other', '2020-09-01T07:00', { held: true }),
      at('2020-10-12', admit('WHO')),
    )
      .expectOrder('WHO', 'INTERPOL')
      .expectAside({})
  })

  test('[PR4] one who is held is shown, and cannot be called or moved', () => {
    const scene = given(
      sitting,
      asked('KEN', 'minister', '2020-09-01'),
      asked('WHO', 'other', '2020-09-01', { held: true }),
    )
    scene.when(giveFloor('WHO')).thenRefused('not-in-order', { because: 'held' })
    scene.when(move('WHO', 'KEN')).thenRefused('not-in-order', { because: 'held' })
    scene.expectAside({ held: ['WHO'] })
  })
})

describe('moves', () => {
  const [a, b, c, d] = [
    asked('KEN', 'minister', '2020-09-01'),
    asked('JPN', 'minister', '2020-09-02'),
    asked('MAR', 'minister', '2020-09-03'),
    asked('CAN', 'minister', '2020-09-04'),
  ]

  test('[PR5] a move changes the moved one’s place only', () => {
    given(a, b, c, d, move('CAN', 'JPN')).expectOrder('KEN', 'CAN', 'JPN', 'MAR')
    given(a, b, c, d, move('KEN', 'CAN')).expectOrder('JPN', 'MAR', 'KEN', 'CAN')
    given(a, b, c, d, move('JPN', null)).expectOrder('KEN', 'MAR', 'CAN', 'JPN')
  })

  test('[PR5] it may cross tiers and categories: the President decides', () => {
    given(a, asked('XN', 'other', '2020-09-01'), asked('POL', 'other', '2020-09-01'), move('XN', 'KEN')).expectOrder(
      'XN',
      'KEN',
      'POL',
    )
  })

  test('[PR5] two moved before the same one stand in the order of the moves', () => {
    given(a, b, c, d, move('MAR', 'KEN'), move('CAN', 'KEN')).expectOrder('MAR', 'CAN', 'KEN', 'JPN')
  })

  test('[PR5] moved before one who was moved, and to the end behind one who was', () => {
    given(a, b, c, d, move('CAN', 'KEN'), move('MAR', 'CAN')).expectOrder('MAR', 'CAN', 'KEN', 'JPN')
    given(a, b, c, d, move('KEN', null), move('JPN', null)).expectOrder('MAR', 'CAN', 'KEN', 'JPN')
  })

  test('[PR5] the moved one stays when its anchor withdraws, changes level, is moved or speaks', () => {
    const moved = given(sitting, a, b, c, d, move('CAN', 'JPN')).expectOrder('KEN', 'CAN', 'JPN', 'MAR')
    moved.and(withdraw('JPN')).expectOrder('KEN', 'CAN', 'MAR')
    moved.and(at('16:10', amend('JPN', { level: 'head-of-state' }))).expectOrder('KEN', 'CAN', 'MAR', 'JPN')
    moved.and(move('JPN', 'KEN')).expectOrder('JPN', 'KEN', 'CAN', 'MAR')
    moved.and(move('JPN', null)).expectOrder('KEN', 'CAN', 'MAR', 'JPN')
    moved.and(giveFloor('JPN')).expectOrder('KEN', 'CAN', 'MAR')
  })

  test('[PR5] a later inscription never changes the order of those already there', () => {
    given(a, b, c, d, move('CAN', 'KEN'), move('KEN', null))
      .expectOrder('CAN', 'JPN', 'MAR', 'KEN')
      .and(asked('EU', 'minister', '2020-08-31'))
      .expectOrder('EU', 'CAN', 'JPN', 'MAR', 'KEN')
      .and(asked('POL', 'other', '2020-08-31'))
      .expectOrder('EU', 'CAN', 'JPN', 'MAR', 'KEN', 'POL')
  })

  test('[PR5] two delegations swap by agreement; the others stay', () => {
    given(a, b, c, d, swap('KEN', 'CAN')).expectOrder('CAN', 'JPN', 'MAR', 'KEN')
    given(a, b, c, d, swap('KEN', 'CAN'), swap('KEN', 'CAN')).expectOrder('KEN', 'JPN', 'MAR', 'CAN')
    given(a, b, c, d, swap('KEN', 'JPN'), swap('JPN', 'CAN')).expectOrder('CAN', 'KEN', 'MAR', 'JPN')
  })

  test('[PR5] after a swap, what becomes of the one leaves the other where it is', () => {
    const swapped = given(a, b, c, d, swap('KEN', 'MAR')).expectOrder('MAR', 'JPN', 'KEN', 'CAN')
    swapped.and(withdraw('MAR')).expectOrder('JPN', 'KEN', 'CAN')
    swapped.and(at('2020-10-01', amend('KEN', { level: 'head-of-state' }))).expectOrder('MAR', 'JPN', 'CAN', 'KEN')
  })

  test('[PR5] one who is taken back returns to the place given by hand', () => {
    given(sitting, a, b, c, d, move('CAN', 'JPN'), giveFloor('CAN'))
      .expectOrder('KEN', 'JPN', 'MAR')
      .and({ type: 'TakeBackFloor' })
      .expectOrder('KEN', 'CAN', 'JPN', 'MAR')
  })

  test('[PR5] a move to the place that one has already is refused', () => {
    const scene = given(a, b, c)
    scene.when(move('KEN', 'JPN')).thenRefused('same-place')
    scene.when(move('MAR', null)).thenRefused('same-place')
    scene.when(move('KEN', 'KEN')).thenRefused('same-place')
    scene.when(swap('KEN', 'KEN')).thenRefused('same-place')
  })

  test('[PR5] moves and swaps stay within one list', () => {
    const scene = given(a, asked('JPN', 'minister', '2020-09-02', { list: byHand }))
    scene.when(move('KEN', 'JPN')).thenRefused('other-list')
    scene.when(swap('KEN', 'JPN')).thenRefused('other-list')
  })
})

describe('explanations', () => {
  const because = (scene: Scene, first: string, second: string, list = general) =>
    explain(scene.state, scene.list(list), scene.inscription(first), scene.inscription(second))

  test('[PR6] any two entries: the first rule that tells them apart, whichever is named first', () => {
    const scene = given(...workedExample)
    const reasons: [string, string, string][] = [
      ['VNM', 'XA', 'category'],
      ['CAN', 'PER', 'tier'],
      ['KEN', 'JPN', 'time'],
    ]
    for (const [first, second, reason] of reasons) {
      expect(because(scene, first, second)).toMatchObject({ first, second, because: reason })
      expect(because(scene, second, first)).toMatchObject({ first, second, because: reason })
    }
  })

  test('[PR6] why someone stands by another time than that of the request', () => {
    expect(because(given(...workedExample), 'KEN', 'CAN')).toMatchObject({
      because: 'time',
      secondCause: 'level-changed',
    })
  })

  test('[PR6] but of a category or a tier, since when someone stands in it explains nothing', () => {
    const scene = given(
      asked('KEN', 'vice-minister', '2020-09-01'),
      asked('XA', 'minister', '2020-09-02'),
      asked('POL', 'other', '2020-09-03'),
      at('2020-09-04', amend('KEN', { level: 'minister' })),
    )
    const why = (a: string, b: string) => explain(scene.state, scene.list(), scene.inscription(a), scene.inscription(b))
    const [ken, xa, pol] = ['KEN', 'XA', 'POL'].map(id => scene.inscription(id).id)
    expect(why('KEN', 'XA')).toEqual({ first: ken, second: xa, because: 'category' })
    expect(why('POL', 'KEN')).toEqual({ first: ken, second: pol, because: 'tier' })
  })

  test('[PR6] the sequence, the ladder, the plan', () => {
    const tie = given(asked('KEN', 'minister', '2020-09-14'), asked('JPN', 'minister', '2020-09-14'))
    expect(because(tie, 'JPN', 'KEN')).toMatchObject({ first: 'KEN', because: 'sequence' })
    const ladder = given(
      asProfile('protocol-ladder'),
      asked('KEN', 'minister', '2020-09-14'),
      asked('MAR', 'head-of-government', '2020-10-08'),
    )
    expect(because(ladder, 'KEN', 'MAR')).toMatchObject({ first: 'MAR', because: 'ladder' })
    const planned = given(
      asked('CHL', 'other', '2020-09-01', { list: officers }),
      asked('XC', 'other', '2020-09-02', { list: officers }),
    )
    expect(because(planned, 'CHL', 'XC', officers)).toMatchObject({ first: 'XC', because: 'plan-order' })
  })

  test('[PR6] a move, with who and why', () => {
    const scene = given(
      asked('KEN', 'minister', '2020-09-01'),
      asked('JPN', 'minister', '2020-09-02'),
      at('2020-10-01', move('JPN', 'KEN'), 'president'),
    )
    expect(because(scene, 'KEN', 'JPN')).toMatchObject({
      first: 'JPN',
      because: 'moved',
      moved: 'JPN',
      move: { by: { role: 'president' }, reason: 'asked by the bureau' },
    })
  })

  test('[PR6] of two moves that cross, the later one', () => {
    const scene = given(
      asked('KEN', 'minister', '2020-09-01'),
      asked('JPN', 'minister', '2020-09-02'),
      asked('MAR', 'minister', '2020-09-03'),
      move('MAR', 'KEN'),
      swap('KEN', 'JPN'),
    ).expectOrder('MAR', 'JPN', 'KEN')
    expect(because(scene, 'JPN', 'KEN')).toMatchObject({ because: 'swapped' })
    expect(because(scene, 'MAR', 'KEN')).toMatchObject({ because: 'swapped', moved: 'KEN' })
  })
})

describe('where the plan orders', () => {
  const officer = (id: string, more: Asked = {}) => asked(id, 'other', '2020-09-01', { list: officers, ...more })
  const opening = [
    at('16:00', [
      { type: 'CallToOrder', meetingId: plenary },
      { type: 'TakeUpItem', symbol: itemSymbol('1(a)') },
    ]),
    officer('UNODC'),
    officer('CHL'),
    officer('XC'),
  ]

  test('[FL2] an officer who is absent goes to the end all the same', () => {
    given(...opening, at('16:01', giveFloor('XC')), absent('XC')).expectOrderOn(officers, 'CHL', 'UNODC', 'XC')
  })

  test('[WI3] one who asked late and is accepted stands last', () => {
    const scene = given(officer('UNODC'), officer('XC', { late: true }))
    scene.and({ type: 'AcceptLate', inscriptionId: scene.inscription('XC').id }).expectOrderOn(officers, 'UNODC', 'XC')
  })
})

describe('where no level counts', () => {
  const scene = given(
    asProfile('order-of-request'),
    sitting,
    asked('KEN', 'other', '2020-09-01'),
    asked('JPN', 'other', '2020-09-02'),
    asked('MAR', 'other', '2020-09-03'),
  )

  test('[PR3] a change of level costs nothing, and gains nothing', () => {
    scene.and(at('16:01', amend('KEN', { level: 'head-of-state' }))).expectOrder('KEN', 'JPN', 'MAR')
    scene.and(move('MAR', 'KEN'), at('16:01', amend('MAR', { level: 'minister' }))).expectOrder('MAR', 'KEN', 'JPN')
  })

  test('[FL2] nor does it give back the place that an absence cost', () => {
    scene
      .and(at('16:01', giveFloor('KEN')), at('16:02', absent('KEN')), at('16:03', amend('KEN', { level: 'minister' })))
      .expectOrder('JPN', 'MAR', 'KEN')
  })

  test('[PR5] two who have swapped stay two places', () => {
    scene.and(swap('KEN', 'MAR'), at('16:01', amend('KEN', { level: 'minister' }))).expectOrder('MAR', 'JPN', 'KEN')
  })
})

describe('credentials', () => {
  test('[PR7] a delegation without credentials asks, waits and speaks like any other', () => {
    given(asked('KEN', 'other', '2020-09-02'))
      .when(requestFloor('VNM', 'other', {}, '2020-09-01'), { by: 'secretariat' })
      .accepted()
      .expectOrder('VNM', 'KEN')
      .and(sitting, speaks('VNM'))
      .expectOrder('KEN')
  })

  test('[PR7] what becomes of the credentials changes no place', () => {
    given(
      asked('KEN', 'other', '2020-09-01'),
      asked('VNM', 'other', '2020-09-02'),
      { type: 'RecordCredentials', delegationId: id('KEN'), status: 'none' },
      { type: 'RecordCredentials', delegationId: id('VNM'), status: 'accepted' },
    ).expectOrder('KEN', 'VNM')
  })
})
