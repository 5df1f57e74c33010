import type { RefusedCommand } from '../contract.ts'
import type { WrittenEntry } from '../written.ts'

type Asked = Omit<RefusedCommand, 'answer'>

/** The commands that entries are from, each once; the service's own have no badge, and are never refused for good. */
export function commandsOf(entries: readonly WrittenEntry[]): Asked[] {
  const commands = new Map<string, Asked>()
  for (const { commandId, by } of entries) {
    if (by.badgeId !== undefined) commands.set(`${by.badgeId} ${commandId}`, { commandId, badgeId: by.badgeId })
  }
  return [...commands.values()]
}

/** `details`: places among the commands, from 1, each followed by the answer. */
export function refusedBefore(commands: readonly Asked[], details: readonly unknown[]): RefusedCommand[] {
  const refusals: RefusedCommand[] = []
  for (let i = 0; i < details.length; i += 2) {
    const command = commands[Number(details[i]) - 1]
    if (command) refusals.push({ ...command, answer: String(details[i + 1]) })
  }
  return refusals
}
