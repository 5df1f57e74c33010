import { isCarriedOver, type Standing } from './standing.ts'

/** How near the floor is. `three`, `one`: so many are still to be heard before it, or fewer. */
export type Nearness = 'far' | 'three' | 'one' | 'next' | 'called' | 'speaking'

const rising: readonly Nearness[] = ['far', 'three', 'one', 'next', 'called', 'speaking']

export function nearnessOf(standing: Standing): Nearness {
  const { stance, before, meeting } = standing
  if (stance === 'speaking' || stance === 'called') return stance
  // Before its item is taken up nobody can say when its turn comes; nobody needs to be startled.
  if (stance !== 'waiting' || before === null || meeting === null || isCarriedOver(standing)) return 'far'
  if (before === 0) return 'next'
  if (before === 1) return 'one'
  return before <= 3 ? 'three' : 'far'
}

/** Whether the floor has come nearer in a way that its speaker must be told. */
export function comesNearer(from: Nearness, to: Nearness): boolean {
  return rising.indexOf(to) > rising.indexOf(from)
}

/** Patterns for `navigator.vibrate`, in ms: longer and more urgent the nearer it is. */
export const vibrations: Readonly<Record<Nearness, readonly number[]>> = {
  far: [],
  three: [200],
  one: [200, 120, 200],
  next: [250, 120, 250],
  called: [400, 150, 400, 150, 400],
  speaking: [150],
}

/** How many tones: none where a tone would be heard in the speaker's own microphone. */
export const tones: Readonly<Record<Nearness, number>> = { far: 0, three: 1, one: 2, next: 2, called: 3, speaking: 0 }
