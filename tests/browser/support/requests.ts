import type { Command } from '../../../src/domain/commands.ts'
import { asks, type Stand } from './stand.ts'

/** Four who asked in time, in the order in which they speak: a minister first, then somebody far away. */
export async function fourRequests(stand: Stand): Promise<Command[]> {
  const at = await stand.inTime()
  return [
    asks('KEN', at, 'minister'),
    asks('PER', at + 1000, 'head-of-delegation', 'remote'),
    asks('POL', at + 2000),
    asks('VNM', at + 3000, 'vice-minister'),
  ]
}
