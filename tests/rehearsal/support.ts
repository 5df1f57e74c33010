import { readFileSync } from 'node:fs'
import { read } from '../../src/protocol/fault.ts'
import { parseRehearsal, type Rehearsal } from '../../src/record/rehearsal-file.ts'
import { type Report, reportOf } from '../../src/record/report.ts'
import { readSample } from '../../src/samples/index.ts'
import { type RehearsalName, readRehearsal, rehearsalFile } from '../../src/samples/rehearsals.ts'

/** A plan as a sample or a file beside the samples has it. */
export const planText = (name: string): string =>
  name === 'ctoc-cop10' ? readSample(name) : readFileSync(new URL(name, rehearsalFile('opening')), 'utf8')

export const parse = (file: unknown) =>
  parseRehearsal(typeof file === 'string' ? file : JSON.stringify(file), name => read(planText(name)))

export function rehearsal(file: unknown): Rehearsal {
  const parsed = parse(file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.rehearsal
}

export const report = (file: unknown): Report => reportOf(rehearsal(file))

/** The text of a sample; changed as text, before it is read. */
export const sample = (name: RehearsalName, change = (text: string): string => text): string =>
  change(readRehearsal(name))

/** `16:03:30` of an instant with its offset. */
export const time = (instant: string | null): string | null => instant?.slice(11, 19) ?? null

export const waiting = ({ snapshots }: Report, show: string, list: string): string[] =>
  (snapshots[show]?.lists[list]?.waiting ?? []).map(row => row.delegationId)

/** A small conference: one meeting from 10:00, one list, five delegations. */
export const smallPlan = {
  id: 'small',
  title: 'Small conference',
  timeZone: 'Europe/Vienna',
  languages: ['en', 'fr'],
  agenda: [{ symbol: '1', title: 'General debate' }],
  meetings: [
    {
      id: 'm1',
      body: 'plenary',
      startsAt: '2020-10-12T10:00:00+02:00',
      endsAt: '2020-10-12T12:00:00+02:00',
      interpretation: true,
      items: ['1'],
    },
  ],
  lists: [
    {
      id: 'debate',
      item: '1',
      title: 'Debate',
      opensAt: '2020-10-01T00:00:00+02:00',
      closesAt: '2020-10-09T12:00:00+02:00',
      limit: 'PT3M',
    },
    { id: 'replies', item: '1', kind: 'right-of-reply', title: 'Replies', precedence: 'order-of-request' },
  ],
  delegations: [
    ...['KEN', 'FRA', 'PER'].map(id => ({ id, iso3: id, category: 'state-party' })),
    { id: 'WHO', name: 'World Health Organization', category: 'invited-entity' },
    { id: 'XS', name: '=Signatory, "Republic" of', category: 'signatory' },
  ],
}

export const president = { role: 'president' }
export const secretariat = { role: 'secretariat' }
export const technician = { role: 'technician' }
export const delegate = (delegationId: string) => ({ role: 'delegate', delegationId })

export const asks = (delegationId: string, more: object = {}) => ({
  type: 'RequestFloor',
  inscriptionId: `i-${delegationId}`,
  listId: 'debate',
  delegationId,
  speaker: { name: `Speaker of ${delegationId}`, title: 'Minister' },
  level: 'minister',
  mode: 'floor',
  language: 'en',
  ...more,
})

/** On 12 October 2020, in Vienna. */
export const at = (clock: string): string => `2020-10-12T${clock}+02:00`

/** The meeting called to order at ten and its item taken up. */
export const opened = [
  { at: at('10:00:00'), by: president, do: { type: 'CallToOrder', meetingId: 'm1' } },
  { at: at('10:00:00'), by: president, do: { type: 'TakeUpItem', symbol: '1' } },
]
export const calls = { type: 'GiveFloor', startClock: true }
export const ends = { type: 'EndStatement' }
