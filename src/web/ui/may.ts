import { authority } from '../../domain/authority.ts'
import type { CommandType } from '../../domain/commands.ts'
import { useLive } from '../live/live.tsx'

/** Whether this page's badge may give a command at all: controls that it may not use are not shown. */
export function useMay(): (type: CommandType) => boolean {
  const role = useLive().me.value?.role
  return type => role !== undefined && authority[type].includes(role)
}
