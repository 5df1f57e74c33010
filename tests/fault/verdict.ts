import { decide } from '../../src/domain/decide.ts'
import type { Entry } from '../../src/domain/events.ts'
import { evolve } from '../../src/domain/evolve.ts'
import { emptyState, type State } from '../../src/domain/state.ts'
import { type Upcasts, upcasts } from '../../src/protocol/upcasts.ts'
import { canonical, verifyNext } from '../../src/store/chain.ts'
import { start } from '../../src/store/contract.ts'
import { newest, type WrittenEntry } from '../../src/store/written.ts'
import { type Given, isFinal, type Ledger } from './ledger.ts'

/** The entries of one command, which stand together. */
type Run = readonly Entry[]

/**
 * What in a journal contradicts what the clients were told, or the rules: nothing, if all is well. Read from the journal
 * itself, from its first entry: the chain, each command once and as `decide` decides it on the state that was there when
 * it came, one speaker at a time, what was acknowledged in it and in an order that those who waited for an answer can
 * have seen, what was refused not in it. `table`: of the build that wrote it, where that is not this one.
 */
export function contradictions(
  written: readonly WrittenEntry[],
  { given }: Pick<Ledger, 'given'>,
  table: Upcasts = upcasts,
): string[] {
  const found = [...brokenLinks(written)]
  const entries = written.map(one => newest(one, table))
  const state = emptyState()
  const runs = new Map<string, Run>()
  for (const run of runsOf(entries)) {
    const [first] = run
    if (!first) continue
    const { commandId, by } = first
    const key = by.badgeId === undefined ? `service ${commandId}` : commandId
    if (runs.has(key)) found.push(`${commandId} is there twice, at ${runs.get(key)?.[0]?.seq} and ${first.seq}`)
    runs.set(key, run)
    const order = given.get(commandId)
    if (order) found.push(...notAsDecided(state, run, order))
    else if (by.role !== 'service' && by.role !== 'administrator') {
      found.push(`entry ${first.seq} (${first.event.type}) is of a command that nobody gave`)
    }
    for (const entry of run) {
      evolve(state, entry)
      found.push(...floorHeldByTwo(state))
    }
  }
  for (const order of given.values()) found.push(...notAsAnswered(order, runs.get(order.commandId)))
  return [...found, ...outOfOrder(given.values())]
}

function* brokenLinks(entries: readonly WrittenEntry[]): Iterable<string> {
  let { seq, digest } = start
  let at = Number.NEGATIVE_INFINITY
  for (const entry of entries) {
    seq++
    if (entry.seq !== seq) yield `entry ${seq} has the number ${entry.seq}`
    if (!verifyNext(digest, entry)) yield `entry ${entry.seq} does not follow the one before it`
    if (entry.at < at) yield `entry ${entry.seq} is earlier than the one before it`
    ;({ digest, at } = entry)
  }
}

function* runsOf(entries: readonly Entry[]): Iterable<Run> {
  let run: Entry[] = []
  for (const entry of entries) {
    const last = run.at(-1)
    if (last && (last.commandId !== entry.commandId || last.by.badgeId !== entry.by.badgeId)) {
      yield run
      run = []
    }
    run.push(entry)
  }
  if (run.length > 0) yield run
}

/** The very events that follow from the command on the state before it, and no others; so two acceptances in a row show. */
function* notAsDecided(state: State, run: Run, order: Given): Iterable<string> {
  const [first] = run
  if (!first) return
  const { at, by, seq } = first
  if (by.role !== order.role || by.delegationId !== order.delegationId) {
    yield `entry ${seq} is by ${by.role}, and the command was given by ${order.role}`
  }
  const { command, expectedSeq } = order
  const decision = decide(state, command, { now: at, by, ...(expectedSeq !== undefined && { expectedSeq }) })
  if ('refusal' in decision) yield `entry ${seq}: ${command.type} is to be refused there: ${decision.refusal}`
  else if (canonical(decision.events) !== canonical(run.map(({ event }) => event))) {
    yield `entry ${seq}: from ${command.type} follows ${canonical(decision.events)}, and the journal has ${canonical(run.map(({ event }) => event))}`
  }
}

/** FL1: one at a time in a meeting. */
function* floorHeldByTwo(state: State): Iterable<string> {
  for (const { id, floor } of state.meetings.values()) {
    const holding = [...state.interventions.values()].filter(
      ({ meetingId, status }) => meetingId === id && (status === 'called' || status === 'speaking'),
    )
    if (holding.length > 1) yield `at entry ${state.seq} the floor of ${id} is held by ${holding.length}`
    if ((holding[0]?.id ?? null) !== floor) yield `at entry ${state.seq} the floor of ${id} is not with who speaks`
  }
}

function* notAsAnswered({ commandId, command, answers }: Given, run: Run | undefined): Iterable<string> {
  const what = `${command.type} ${commandId}`
  const final = answers.map(({ answer }) => answer).filter(isFinal)
  const [first] = final
  if (!first) return
  for (const other of final) {
    if (canonical(other) !== canonical(first)) yield `${what} was answered ${canonical(first)} and ${canonical(other)}`
  }
  const last = run?.at(-1)?.seq
  if ('refusal' in first && run) yield `${what} was refused (${first.refusal}), and is entry ${run[0]?.seq}`
  if ('ok' in first && last === undefined) yield `${what} was acknowledged as entry ${first.seq}, and is not there`
  else if ('ok' in first && last !== first.seq) yield `${what} was acknowledged as ${first.seq}, and is entry ${last}`
}

/** What was given after the answer to another was there comes after it in the journal. */
function* outOfOrder(given: Iterable<Given>): Iterable<string> {
  const acknowledged = [...given].flatMap(({ at, answers, commandId }) => {
    const answer = answers.find(({ answer: one }) => 'ok' in one)
    return answer && 'ok' in answer.answer ? [{ commandId, from: at, to: answer.at, seq: answer.answer.seq }] : []
  })
  const byEnd = acknowledged.toSorted((a, b) => a.to - b.to)
  let latest = { commandId: '', seq: 0 }
  let next = 0
  for (const one of acknowledged.toSorted((a, b) => a.from - b.from)) {
    for (let done = byEnd[next]; done && done.to < one.from; done = byEnd[++next]) {
      if (done.seq > latest.seq) latest = done
    }
    if (one.seq < latest.seq) {
      yield `${one.commandId} (${one.seq}) was given after ${latest.commandId} (${latest.seq}) was acknowledged`
    }
  }
}
