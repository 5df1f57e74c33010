import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * One process at a time on a data folder.
 *
 * Node offers no lock that the system releases with the process, so the holder is a file `lock.N` that names the
 * process and beats once a second. A claimant may take over:
 * - at once, when the holder ran here (same host, boot and process namespace) and is gone: no process has its number, or
 *   one with another start time has it. This is what happens after a SIGKILL or a power cut;
 * - after three silent seconds, when its process number says nothing here (another container on the same volume, a
 *   reboot, a system that does not tell start times).
 * Taking over means creating `lock.N+1`, which only one claimant can.
 */
export interface FolderLock {
  /** False once the file was taken away from under us: somebody else may be writing. */
  held(): boolean
  release(): void
}

export class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError'
  readonly pid: number
  constructor(folder: string, pid: number) {
    super(
      `the data folder ${folder} is in use by process ${pid}: stop that process, or give this one a folder of its own`,
    )
    this.pid = pid
  }
}

interface Holder {
  readonly pid: number
  /** When the process started, as the system tells it; empty where it does not. */
  readonly started: string
  /** Where the process number means something: host, boot and process namespace. */
  readonly where: string
  readonly claim: string
}

const beatMs = 1_000
const silenceMs = 3_000
const lookMs = 250
const gone = 'gone'
const file = (folder: string, n: number): string => join(folder, `lock.${n}`)

/** Throws `FolderInUseError`, with the folder and the process that holds it. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const me: Holder = { pid: process.pid, started: startOf(process.pid), where: whereami(), claim: randomUUID() }
  for (;;) {
    const leftovers = new Map<number, string | undefined>()
    for (const n of numbers(folder)) {
      const claimed = read(file(folder, n))?.claim
      const holder = await living(file(folder, n), me)
      if (holder) throw new FolderInUseError(folder, holder.pid)
      leftovers.set(n, claimed)
    }
    const n = Math.max(0, ...leftovers.keys()) + 1
    const fd = claim(folder, n, me)
    if (fd === undefined) continue
    // Whoever came in between stands here beside us under another claim: then both step back and look again.
    const others = numbers(folder).filter(other => other !== n)
    if (others.every(other => leftovers.has(other) && leftovers.get(other) === read(file(folder, other))?.claim)) {
      for (const other of others) rmSync(file(folder, other), { force: true })
      return holding(file(folder, n), fd, me)
    }
    closeSync(fd)
    rmSync(file(folder, n), { force: true })
  }
}

function holding(path: string, fd: number, me: Holder): FolderLock {
  let held = true
  let beats = 0
  const beat = setInterval(() => {
    if (read(path)?.claim !== me.claim) {
      held = false
      clearInterval(beat)
      return
    }
    beats += 1
    writeBeat(fd, me, beats)
  }, beatMs)
  beat.unref()
  return {
    held: () => held,
    release() {
      clearInterval(beat)
      closeSync(fd)
      if (held && read(path)?.claim === me.claim) rmSync(path, { force: true })
      held = false
    },
  }
}

function numbers(folder: string): number[] {
  return readdirSync(folder).flatMap(name => {
    const digits = /^lock\.(\d+)$/.exec(name)?.[1]
    return digits === undefined ? [] : [Number(digits)]
  })
}

function claim(folder: string, n: number, me: Holder): number | undefined {
  const path = file(folder, n)
  try {
    const fd = openSync(path, 'wx', 0o600)
    try {
      writeSync(fd, JSON.stringify(me), 0)
      writeBeat(fd, me, 0)
      return fd
    } catch (error) {
      closeSync(fd)
      rmSync(path, { force: true })
      throw error
    }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined
    throw error
  }
}

/** Past the line that names the holder, which never changes; a claimant only asks whether the file does. */
function writeBeat(fd: number, me: Holder, beats: number): void {
  try {
    writeSync(fd, `\n${String(beats).padStart(12)}\n`, Buffer.byteLength(JSON.stringify(me)))
  } catch (error) {
    // A beat that a failing disk does not take is a beat missed, not the end of the process.
    if (codeOf(error) === undefined) throw error
  }
}

/** The holder, where it is alive or may be; undefined where its file is a leftover. */
async function living(path: string, me: Holder): Promise<Holder | undefined> {
  const holder = read(path)
  if (holder?.where === me.where) {
    const started = startOf(holder.pid)
    if (started === gone) return undefined
    if (started !== '' && holder.started !== '') return started === holder.started ? holder : undefined
  }
  let before = text(path)
  for (let waited = 0; waited < silenceMs; waited += lookMs) {
    await sleep(lookMs)
    const now = text(path)
    if (now === undefined) return undefined
    const alive = now === before ? undefined : (read(path) ?? holder)
    if (alive) return alive
    before = now
  }
  return undefined
}

function text(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Undefined where there is no such file, or its holder died while writing it. */
function read(path: string): Holder | undefined {
  try {
    return JSON.parse(text(path)?.split('\n')[0] ?? 'null') ?? undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** When a process started, in the system's own words; empty where it does not say; `gone`, also for a zombie. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? gone : (fields[19] ?? '')
  } catch {
    return exists(pid) ? '' : gone
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

function whereami(): string {
  const told = (ask: () => string): string => {
    try {
      return ask()
    } catch {
      return ''
    }
  }
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  return [hostname(), boot, told(() => readlinkSync('/proc/self/ns/pid'))].join(' ')
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
