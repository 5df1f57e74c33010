import type { Event } from '../domain/events.ts'
import { interventionLog } from '../domain/record/interventions.ts'
import { pointLog } from '../domain/record/points.ts'
import type { Instant } from '../domain/time.ts'
import { printInstant } from '../protocol/time.ts'
import { toWire, type Wire } from '../protocol/wire.ts'
import { type PrintedIntervention, printPoint, printRow } from './print.ts'
import { emptyStage, play } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal-file.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'

/** What `rehearse --json` prints. */
export interface Report {
  /** One for each step that does something. */
  readonly outcomes: readonly Outcome[]
  readonly snapshots: Readonly<Record<string, Snapshot>>
  readonly interventions: readonly PrintedIntervention[]
  readonly pointsOfOrder: readonly ReturnType<typeof printPoint>[]
  /** RC4: of the last entry that the journal would have. */
  readonly digest: string
}

/** `step`: the place in the file, from 0. */
export type Outcome =
  | { readonly step: number; readonly ok: true; readonly events: readonly Wire<Event>[] }
  | { readonly step: number; readonly ok: false; readonly refusal: string; readonly params: unknown }

/** Plays a rehearsal and reports it whole: what became of each step, what was to be looked at, the record. */
export function reportOf(rehearsal: Rehearsal): Report {
  const { timeZone } = rehearsal.plan
  const print = (at: Instant) => printInstant(at, timeZone)
  const stage = emptyStage()
  const outcomes: Outcome[] = []
  const snapshots: [string, Snapshot][] = []
  let now: Instant = 0
  for (const scene of play(rehearsal, stage)) {
    now = scene.at
    if (scene.kind === 'show') snapshots.push([scene.name, snapshotOf(stage.state, scene.at)])
    else if (scene.step !== null) {
      const { step, result } = scene
      outcomes.push(
        'refusal' in result
          ? { step, ok: false, refusal: result.refusal, params: toWire(result.params, print) }
          : {
              step,
              ok: true,
              events: result.entries.map(({ event }) => typeFirst(toWire(event, print))),
            },
      )
    }
  }
  return {
    outcomes,
    snapshots: Object.fromEntries(snapshots),
    interventions: interventionLog(stage.state, now).map(row => printRow(row, timeZone)),
    pointsOfOrder: pointLog(stage.state, now).map(row => printPoint(row, timeZone)),
    digest: stage.position.digest,
  }
}

/** Sealed, an event has its fields in the order of the alphabet; people look for what it is first. */
const typeFirst = ({ type, ...fields }: Wire<Event>): Wire<Event> => ({ type, ...fields }) as Wire<Event>
