import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playLive } from '../../src/cli/rehearse-live.ts'
import { voiceIn } from '../../src/record/voices.ts'
import { rehearsalNames } from '../../src/samples/rehearsals.ts'
import { type CommandLine, commandLine } from './command-line.ts'
import {
  asks,
  at,
  calls,
  delegate,
  ends,
  opened,
  president,
  rehearsal,
  report,
  sample,
  secretariat,
  smallPlan,
  technician,
} from './support.ts'

let line: CommandLine
beforeAll(async () => {
  line = await commandLine()
})
afterAll(() => line[Symbol.asyncDispose]())

const fileOf = async (name: string, content: unknown): Promise<string> => {
  const path = join(line.folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('rehearse', () => {
  test.each(rehearsalNames)('the sample %s is told as a story', async name => {
    const { code, out, err } = await line.run('rehearse', name)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Who spoke')
    expect(out).toContain(report(sample(name)).digest)
  })

  test('the story says who spoke when, and what was refused and why', async () => {
    const { out } = await line.run('rehearse', 'opening')
    expect(out).toContain(
      '  12:24:00  EXECUTIVE-DIRECTOR  Executive Director of the United Nations Office on Drugs and Crime began to speak (5:00)',
    )
    expect(out).toMatch(
      /10:00:00 {2}REFUSED RequestFloor \(delegate XC, steps\[23\]\): not-eligible: .*The place to ask is: General debate/,
    )
    const { out: example } = await line.run('rehearse', 'worked-example')
    expect(example).toContain('  16:06:20  JPN  service: Japan was interrupted at 1:20: the link was lost')
    expect(example).toContain('  16:16:05  CAN  Canada ended the statement: 3:40, 0:40 over')
  })

  test.each([
    ['ar', 'قوطعت كلمة اليابان'],
    ['es', 'Japón: declaración interrumpida'],
    ['fr', 'Japon : déclaration interrompue'],
    ['ru', 'Япония: выступление прервано'],
    ['zh', '日本 的发言'],
  ])('--language %s tells it in that language', async (language, sentence) => {
    const { code, out, err } = await line.run('rehearse', 'worked-example', '--language', language)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(sentence)
    expect(out).not.toContain('{')
  })

  test('--json prints the report, of a file and a plan beside it', async () => {
    await fileOf('plan.json', smallPlan)
    const file = { title: 'x', plan: 'plan.json', steps: [...opened, { at: at('10:01:00'), show: 'now' }] }
    const path = await fileOf('small.json', file)
    const { code, out } = await line.run('rehearse', path, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(report({ ...file, plan: smallPlan }))
    expect(Object.keys(JSON.parse(out))).toEqual(['outcomes', 'snapshots', 'interventions', 'pointsOfOrder', 'digest'])
  })

  test('a file with faults is not played: each is a line, and the code is 2', async () => {
    const steps = [
      { at: 'noon', show: 'x' },
      { at: at('10:00:00'), by: president, do: { type: 'Sing' } },
    ]
    const path = await fileOf('bad.json', { plan: 'nowhere.json', steps })
    const { code, out, err } = await line.run('rehearse', path, '--json')
    expect([code, out]).toEqual([2, ''])
    const lines = err.trimEnd().split('\n')
    expect(lines).toEqual([
      expect.stringContaining(
        `${path}: plan: “nowhere.json” is no sample, and as a file beside the rehearsal it cannot be read`,
      ),
      expect.stringContaining(`${path}: steps[0].at: must be an instant`),
      expect.stringContaining(`${path}: steps[1].do.type: must be one of OpenSession`),
    ])
  })

  test.each([
    [['rehearse', 'nowhere.json'], /nowhere\.json cannot be read/],
    [['rehearse', 'opening', '--speed', '2'], /are for --serve/],
    [['rehearse', 'opening', '--serve', '--json'], /do not go together/],
    [['rehearse', 'opening', '--serve', '--speed', '0'], /must be a number above 0/],
    [['rehearse', 'opening', '--serve'], /no service runs/],
    [['rehearse'], /missing required argument/],
  ])('%j is wrong', async (args, problem) => {
    const { code, err } = await line.run(...args)
    expect(code).toBe(2)
    expect(err).toMatch(problem)
  })
})

test('rehearse --serve, export and verify: what is played live is recorded as it was in virtual time', async () => {
  const played = rehearsal({
    title: 'x',
    plan: smallPlan,
    steps: [
      { at: '2020-10-05T09:00:00+02:00', by: delegate('KEN'), do: asks('KEN', { mode: 'remote' }) },
      {
        at: '2020-10-05T10:00:00+02:00',
        by: secretariat,
        do: asks('PER', { receivedAt: '2020-10-05T08:59:59+02:00' }),
      },
      { at: '2020-10-05T11:00:00+02:00', by: delegate('KEN'), do: asks('KEN', { inscriptionId: 'again' }) },
      { at: '2020-10-09T12:00:01+02:00', by: delegate('FRA'), do: asks('FRA') },
      ...opened,
      { at: at('10:00:30'), by: president, do: calls },
      { at: at('10:03:00'), by: president, do: ends },
      { at: at('10:03:30'), by: president, do: calls },
      { at: at('10:04:30'), by: technician, do: { type: 'ReportLinkLost' } },
      { at: at('10:06:30'), by: president, do: { type: 'AdjournMeeting' } },
    ],
  })
  let session = ''
  {
    await using _service = await line.serve()
    const pieces: string[] = []
    const around = { ...line.surroundings, out: (text: string) => pieces.push(text) }
    await playLive(played, { voice: voiceIn('en'), speed: 200, leadMs: 3_000 }, around)
    const told = pieces.join('')
    const id = /The session (small-[0-9a-f]{8}) is open/.exec(told)?.[1] ?? ''
    // The refusal and the late request are as they were in virtual time: nothing is told otherwise.
    expect(told).toContain('REFUSED RequestFloor (delegate KEN, steps[2]): already-inscribed')
    expect(told).toMatch(/FRA {2}France asked for the floor: .*; late/)
    expect(told).not.toContain('here:')
    expect(told.match(/http:\/\/127\.0\.0\.1:\d+\/join#\S+/g)).toHaveLength(6)

    const { out } = await line.run('export', '--session', id, '--format', 'json')
    const { interventions, digest } = JSON.parse(out)
    expect(interventions).toMatchObject([
      { delegationId: 'PER', status: 'ended', limit: 'PT0.9S' },
      { delegationId: 'KEN', status: 'interrupted', endReason: 'link-lost' },
    ])
    const path = join(line.folder, 'journal.ndjson')
    expect(await line.run('export', '--session', id, '--format', 'journal', '--output', path)).toMatchObject({
      code: 0,
    })
    expect(await line.run('verify', path, '--digest', digest)).toMatchObject({ code: 0 })
    session = id
  }
  await offline(session)
}, 60_000)

/** With no service running, straight from where the journal is kept. */
async function offline(id: string): Promise<void> {
  const path = join(line.folder, 'journal.ndjson')
  const { out: journal } = await line.run('export', '--session', id, '--format', 'journal')
  expect(journal).toBe(await readFile(path, 'utf8'))
  const { out: table } = await line.run('export', '--session', id)
  expect(table.split('\r\n')).toHaveLength(4)
  const documents = join(line.folder, 'documents')
  expect(await line.run('export', '--session', id, '--format', 'document', '--output', documents)).toMatchObject({
    code: 0,
    out: `${join(documents, `${id}-m1.html`)}\n`,
  })
  expect(await readdir(documents)).toEqual([`${id}-m1.html`])

  const lines = journal.trimEnd().split('\n')
  const removed = await fileOf('removed.ndjson', `${lines.toSpliced(4, 1).join('\n')}\n`)
  expect(await line.run('verify', removed)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('line 5: entry 5 was removed'),
  })
  const changed = await fileOf('changed.ndjson', journal.replace('"delegationId":"FRA"', '"delegationId":"PER"'))
  expect(await line.run('verify', changed)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/entry \d+ was changed/),
  })
}

test.each([
  [['verify', 'nowhere'], 2, /cannot be read/],
  [['verify', '.'], 2, /cannot be read/],
  [['verify', '/dev/null'], 2, /holds no entries/],
  [['verify', 'x', '--digest', 'abc'], 2, /64 hexadecimal digits/],
  [['export', '--session', 'nope'], 2, /no session is “nope”/],
  [['export'], 2, /required option/],
  [['export', '--session', 'x', '--format', 'pdf'], 2, /Allowed choices are/],
  [['export', '--session', 'x', '--format', 'csv', '--meeting', 'm'], 2, /--meeting is for/],
  [['export', '--session', 'x', '--format', 'document'], 2, /a document is of one meeting/],
])('%j ends with %i', async (args, code, problem) => {
  const ended = await line.run(...args)
  expect(ended.code).toBe(code)
  expect(ended.err).toMatch(problem)
})
