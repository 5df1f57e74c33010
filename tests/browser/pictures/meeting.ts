import type { Command } from '../../../src/domain/commands.ts'
import { delegationId, inscriptionId, itemSymbol, listId, meetingId, pointId } from '../../../src/domain/ids.ts'
import type { Instant } from '../../../src/domain/time.ts'
import type { Level, Mode } from '../../../src/domain/vocabulary.ts'
import type { Stand } from '../support/stand.ts'

type Request = readonly [id: string, level: Level, post: string, mode: Mode, language: string]

/** Who asked, in the order received. Posts and not names: the pictures are of nobody. */
const requests: readonly Request[] = [
  ['PER', 'head-of-delegation', 'Permanent Representative', 'remote', 'es'],
  ['POL', 'vice-minister', 'Deputy Minister of the Interior', 'floor', 'en'],
  ['CAN', 'head-of-delegation', 'Ambassador', 'floor', 'en'],
  ['NOR', 'minister', 'Minister of Justice and Public Security', 'floor', 'en'],
  ['KEN', 'minister', 'Cabinet Secretary for the Interior', 'floor', 'en'],
  ['JPN', 'minister', 'Minister of Justice', 'remote', 'en'],
  ['EU', 'head-of-delegation', 'Head of the Delegation', 'floor', 'en'],
  ['MAR', 'head-of-government', 'Head of Government', 'video', 'ar'],
  ['SEN', 'head-of-delegation', 'Ambassador', 'floor', 'fr'],
  ['KAZ', 'head-of-delegation', 'Permanent Representative', 'floor', 'ru'],
  ['CHN', 'head-of-delegation', 'Permanent Representative', 'remote', 'zh'],
  ['VNM', 'head-of-delegation', 'Ambassador', 'remote', 'en'],
  ['EGY', 'vice-minister', 'Assistant Minister of Foreign Affairs', 'floor', 'ar'],
  ['INTERPOL', 'other', 'Special Representative', 'floor', 'en'],
  ['XN', 'other', 'Executive Director', 'remote', 'en'],
]

const generalDebate = listId('general-debate')
const meeting = meetingId('mon-1200')

const asks = ([id, level, post, mode, language]: Request, receivedAt?: Instant): Command => ({
  type: 'RequestFloor',
  inscriptionId: inscriptionId(id.toLowerCase()),
  listId: generalDebate,
  delegationId: delegationId(id),
  speaker: { name: post, title: '' },
  level,
  mode,
  language,
  ...(receivedAt !== undefined && { receivedAt }),
})

/** Norway has spoken, Kenya speaks, one is held and one is late. */
export async function seed(stand: Stand): Promise<void> {
  const at = await stand.inTime()
  for (const [k, request] of requests.entries()) await stand.give('secretariat', asks(request, at + k * 67_000))
  await stand.give('secretariat', { type: 'CloseList', listId: generalDebate })
  await stand.give('secretariat', asks(['CHL', 'head-of-delegation', 'Permanent Representative', 'floor', 'es']))
  await stand.give(
    'secretariat',
    { type: 'RecordText', inscriptionId: inscriptionId('ken'), words: 402 },
    { type: 'RecordText', inscriptionId: inscriptionId('jpn'), words: 330 },
  )
  await stand.give(
    'president',
    { type: 'CallToOrder', meetingId: meeting },
    { type: 'TakeUpItem', symbol: itemSymbol('1(f)') },
    { type: 'GiveFloor', startClock: true },
    { type: 'EndStatement' },
    { type: 'GiveFloor', startClock: true },
  )
}

export const point = pointId('point')

/** One rises: it is the President's next thing to do. */
export const rise = (stand: Stand): Promise<void> =>
  stand.give('secretariat', {
    type: 'RaisePointOfOrder',
    pointId: point,
    delegationId: delegationId('ARG'),
    subject: 'The order of the list',
  })

/** It is ruled on, Kenya ends, and so does the meeting. */
export const adjourn = (stand: Stand): Promise<void> =>
  stand.give(
    'president',
    { type: 'RuleOnPointOfOrder', pointId: point, ruling: 'The list stands.' },
    { type: 'EndStatement' },
    { type: 'AdjournMeeting', meetingId: meeting },
  )
