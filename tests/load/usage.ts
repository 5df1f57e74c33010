import { readFileSync } from 'node:fs'

/** What a process used up to now. */
export interface Usage {
  readonly cpuMs: number
  readonly memoryBytes: number
  readonly mostMemoryBytes: number
}

export interface Used {
  /** Of one core. */
  readonly cpu: number
  readonly memoryBytes: number
  readonly mostMemoryBytes: number
}

/** A tick of the kernel's accounting; a hundred a second on every Linux that matters. */
const tickMs = 10

export function usage(pid: number): Usage {
  // After the name, which may hold anything but ends with the last bracket.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const bytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024
  return {
    cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
    memoryBytes: bytes('VmRSS'),
    mostMemoryBytes: bytes('VmHWM'),
  }
}

export function usedSince(before: Usage, after: Usage, ms: number): Used {
  const { memoryBytes, mostMemoryBytes } = after
  return { cpu: (after.cpuMs - before.cpuMs) / ms, memoryBytes, mostMemoryBytes }
}
